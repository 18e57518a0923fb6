package track

import (
	"slices"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// longestKey is how long a key may be, in bytes. The longest known are below
// 200.
const longestKey = 4 << 10

// key is a credential, "" where there is none.
func (m *Machine) key(carrier, name string) string { return m.secrets.Values[carrier+"/"+name] }

// hasKeys tells whether an interface has all that it needs.
func (m *Machine) hasKeys(o *asker) bool {
	for _, name := range o.Needs {
		if m.key(o.carrier, name) == "" {
			return false
		}
	}
	return true
}

// keep stores a secret; an empty one takes it away.
func (s *step) keep(name, value string) {
	if s.secrets.Values[name] == value {
		return
	}
	s.dirty[wire.KeySecrets] = true
	if value == "" {
		delete(s.secrets.Values, name)
		return
	}
	if s.secrets.Values == nil {
		s.secrets.Values = map[string]string{}
	}
	s.secrets.Values[name] = value
}

// takeOver reads keys that were typed when an interface still shared their
// names with another. An interface that has refused them was not meant.
func (s *step) takeOver() {
	for _, o := range s.askers {
		for i, was := range o.Was {
			name := o.carrier + "/" + o.Needs[i]
			if _, known := s.secrets.Values[name]; !known && s.secrets.Values["refused:"+o.name] == "" {
				s.keep(name, s.key(o.carrier, was))
			}
		}
	}
}

// setKeys: the user typed keys of a carrier, or what belongs to none. All are
// kept, or none is and the user is told which cannot be.
func (s *step) setKeys(carrier string, keys map[string]string) {
	s.reply = &wire.Reply{}
	names := []string{wire.KeyPostcode, wire.KeyRelay}
	if carrier != "" {
		names = nil
	}
	for _, o := range s.askers {
		if carrier != "" && o.carrier == carrier {
			names = append(names, o.Needs...)
		}
	}
	for name, value := range keys {
		if !slices.Contains(names, name) {
			s.fail(wire.ProblemInternal) // no page of ours asks for it
			return
		}
		if len(strings.TrimSpace(value)) > longestKey {
			s.fail(wire.ProblemLongKey, name)
			return
		}
	}
	for name, value := range keys {
		s.keep(carrier+"/"+name, strings.TrimSpace(value))
	}
	if carrier == "" {
		s.wakes(s.relayHost())
	}
	clear(s.outlooks)
	for _, o := range s.askers {
		if carrier != "" && o.carrier != carrier || carrier == "" && !o.Postcode {
			continue
		}
		for i := range o.Was { // whatever was typed is typed under names of our day
			if name := o.carrier + "/" + o.Needs[i]; s.secrets.Values[name] == "" {
				if s.secrets.Values == nil {
					s.secrets.Values = map[string]string{}
				}
				s.secrets.Values[name] = ""
				s.dirty[wire.KeySecrets] = true
			}
		}
		s.keep("token:"+o.name, "")
		s.keep("refused:"+o.name, "")
		delete(s.quotas, o.name)
		s.wakes(o.name)
		for _, p := range s.sorted() { // what went wrong before may go right now
			if src := told(p, o); src.Problem != nil {
				src := source(p, o)
				src.Next, src.Failures, src.Problem, src.Wanted = s.now, 0, nil, true
				s.touch(p)
			}
		}
	}
	s.letIn(func(o *asker) bool { return o.carrier == carrier || carrier == "" })
}

// token is what an interface gave before for its keys, "" where that is over.
func (m *Machine) token(o *asker) string {
	until, token, _ := strings.Cut(m.secrets.Values["token:"+o.name], " ")
	if ms, err := strconv.ParseInt(until, 10, 64); err != nil || ms <= m.clock {
		return ""
	}
	return token
}

// keepToken keeps what a request carries for the askings to come, to a minute
// before its end.
func (s *step) keepToken(o *asker, q *carriers.Request) {
	until := s.now + max(q.Lives*second-minute, 2*minute)
	s.keep("token:"+o.name, strconv.FormatInt(until, 10)+" "+q.Carry)
}

// dropToken forgets an interface's token, and tells whether there was one.
func (s *step) dropToken(o *asker) bool {
	had := s.token(o) != ""
	s.keep("token:"+o.name, "")
	return had
}
