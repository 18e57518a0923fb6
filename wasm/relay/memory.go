package relay

import "strings"

// memory is what the front remembers of answers, so that most questions need
// nobody else. It is bounded in number and in bytes, and forgets by chance:
// maps are walked in a random order.
type memory struct {
	answers map[string]remembered
	bytes   int
	// renewed is until when a token's following of an answer need not be said
	// again, by token and id.
	renewed map[string]int64
}

type remembered struct {
	raw   []byte
	until int64
}

const (
	mostAnswers = 8000
	mostBytes   = 24 << 20 // an isolate has 128 MB
	mostRenewed = 20_000
	renews      = day
)

func newMemory() memory {
	return memory{answers: map[string]remembered{}, renewed: map[string]int64{}}
}

// get gives an answer that is still good; follow is the token that follows it,
// if one does, and has said so lately.
func (m *memory) get(id []byte, follow string, now int64) []byte {
	a, ok := m.answers[string(id)]
	if !ok || now >= a.until {
		return nil
	}
	if follow != "" && m.renewed[follow+" "+string(id)] <= now {
		return nil
	}
	return a.raw
}

func (m *memory) put(id, follow string, raw []byte, until, now int64) {
	if old, ok := m.answers[id]; ok {
		m.bytes -= len(id) + len(old.raw)
	}
	m.answers[id] = remembered{raw, until}
	m.bytes += len(id) + len(raw)
	for other, a := range m.answers {
		if len(m.answers) <= mostAnswers && m.bytes <= mostBytes {
			break
		}
		if other != id || m.bytes > mostBytes {
			delete(m.answers, other)
			m.bytes -= len(other) + len(a.raw)
		}
	}
	if follow == "" {
		return
	}
	m.renewed[follow+" "+id] = now + renews
	for other := range m.renewed {
		if len(m.renewed) <= mostRenewed {
			break
		}
		delete(m.renewed, other)
	}
}

// forget drops what is remembered of numbers that there is news of: every
// answer whose id begins with one of these, "fedex 449044304137821 ".
func (m *memory) forget(starts map[string]bool) {
	if len(starts) == 0 {
		return
	}
	for id, a := range m.answers {
		carrier := strings.IndexByte(id, ' ') + 1
		if end := strings.IndexByte(id[carrier:], ' '); end >= 0 && starts[id[:carrier+end+1]] {
			m.bytes -= len(id) + len(a.raw)
			delete(m.answers, id)
		}
	}
}
