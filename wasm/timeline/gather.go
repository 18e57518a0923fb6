package timeline

import (
	"cmp"
	"slices"

	"posthorn/carriers"
)

// member is one event: which chain, and which link of it.
type member struct{ chain, link int }

// gather finds which events of different feeds are one scan. A scan has at
// most one event of each feed; where there is a choice, the strongest evidence
// has the first pick, then the order in which things happened.
func gather(chains []links) [][]member {
	var scans [][]member
	near := map[bucket][]int{} // → scans with an event there
	var asked []bucket
	for c := range chains {
		ch := &chains[c]
		type couple struct{ strength, link, scan int }
		var couples []couple
		for l := range ch.feed.Events {
			if c == 0 {
				break
			}
			asked = ch.moments[l].ask(asked[:0])
			for _, b := range asked {
				for _, s := range near[b] {
					strongest := 0
					for _, m := range scans[s] {
						other := &chains[m.chain]
						strongest = max(strongest, alike(ch.feed.Carrier == other.feed.Carrier,
							&ch.feed.Events[l], &other.feed.Events[m.link], ch.moments[l], other.moments[m.link]))
					}
					if strongest > 0 {
						couples = append(couples, couple{strongest, l, s})
					}
				}
			}
		}
		slices.SortFunc(couples, func(a, b couple) int {
			return cmp.Or(b.strength-a.strength, a.link-b.link, a.scan-b.scan)
		})
		in := make([]int, len(ch.feed.Events)) // link → scan+1
		full := make([]bool, len(scans))
		for _, p := range couples {
			if in[p.link] == 0 && !full[p.scan] {
				in[p.link], full[p.scan] = p.scan+1, true
			}
		}
		for l := range ch.feed.Events {
			s := in[l] - 1
			if s < 0 {
				s = len(scans)
				scans = append(scans, nil)
			}
			scans[s] = append(scans[s], member{c, l})
			if c+1 < len(chains) {
				asked = ch.moments[l].file(asked[:0])
				for _, b := range asked {
					if list := near[b]; len(list) == 0 || list[len(list)-1] != s {
						near[b] = append(list, s)
					}
				}
			}
		}
	}
	return scans
}

// bucket is where events that may be one scan meet.
type bucket struct {
	kind byte // 'w' minute of the wall clock, 'i' minute of the instant, 'd' day of any event, 'o' day of an event without a clock, 'u' no time
	n    int64
}

// file tells in which buckets an event is found.
func (m moment) file(b []bucket) []bucket {
	switch {
	case m.told == untimed:
		return append(b, bucket{'u', 0})
	case m.clockless():
		return append(b, bucket{'o', m.day()}, bucket{'d', m.day()})
	}
	b = append(b, bucket{'w', m.minute()}, bucket{'d', m.day()})
	if m.zoned {
		b = append(b, bucket{'i', m.instant() / 60})
	}
	return b
}

// ask tells in which buckets its like is looked for.
func (m moment) ask(b []bucket) []bucket {
	switch {
	case m.told == untimed:
		return append(b, bucket{'u', 0})
	case m.clockless():
		return append(b, bucket{'d', m.day()})
	}
	n := m.minute()
	b = append(b, bucket{'w', n}, bucket{'w', n - 1}, bucket{'w', n + 1}, bucket{'o', m.day()})
	if m.zoned {
		n = m.instant() / 60
		b = append(b, bucket{'i', n}, bucket{'i', n - 1}, bucket{'i', n + 1})
	}
	return b
}

// clockless: only the date counts. Midnight to the minute is what carriers
// write where they know no clock.
func (m moment) clockless() bool { return m.told == byDay || m.told != untimed && m.wall%86400 == 0 }

// How far two events of different feeds agree in what they say.
const (
	contrary = iota
	unknown  // one says nothing that we understand
	samePart // one main status, and only one of them is specific
	sameMeaning
	sameText
	sameCode
)

// How near they are in time.
const (
	sameDay = iota + 1
	nearby
	sameTime
)

// alike weighs the evidence that events of two feeds are one scan; 0: they are
// not taken for one. carrier tells that both feeds are of one carrier.
func alike(carrier bool, a, b *carriers.Event, s, t moment) int {
	said := agreement(carrier, a, b)
	if said == contrary {
		return 0
	}
	when := 0
	switch {
	case s.told == untimed || t.told == untimed:
		if s.told == t.told && said >= sameText {
			when = sameDay
		}
	case s.clockless() || t.clockless():
		vague := a.Meaning.Substatus == carriers.TransitOther || a.Meaning.Substatus == carriers.ExceptionOther
		if s.day() == t.day() && (said >= sameText || said == sameMeaning && !vague) {
			when = sameDay
		}
	case s.sure && t.sure:
		when = closeness(s.instant(), t.instant(), s.told, t.told)
	default:
		when = closeness(s.wall, t.wall, s.told, t.told)
		if when == 0 && s.zoned && t.zoned && closeness(s.instant(), t.instant(), s.told, t.told) == sameTime {
			when = nearby
		}
	}
	if when == 0 || when == nearby && said < sameMeaning {
		return 0
	}
	return when*8 + said
}

// closeness compares two clocks: equal as far as both are precise, or a few
// seconds apart, or equal after rounding.
func closeness(x, y int64, p, q precision) int {
	if p == bySecond && q == bySecond {
		switch d := x - y; {
		case d == 0:
			return sameTime
		case -10 <= d && d <= 10:
			return nearby
		}
		return 0
	}
	x30, y30 := x, y
	if p == bySecond {
		x30 += 30
	}
	if q == bySecond {
		y30 += 30
	}
	switch {
	case floorMinute(x) == floorMinute(y):
		return sameTime
	case floorMinute(x30) == floorMinute(y30):
		return nearby
	}
	return 0
}

// floorMinute is the minute of a time after 1970 less a day.
func floorMinute(seconds int64) int64 { return (seconds + 86400) / 60 }

// agreement compares what two events of different feeds say.
func agreement(carrier bool, a, b *carriers.Event) int {
	if carrier && a.Code != "" && b.Code != "" {
		if a.Code != b.Code {
			return contrary
		}
		return sameCode
	}
	if a.Text != "" && a.Text == b.Text {
		return sameText
	}
	m, n := a.Meaning, b.Meaning
	switch {
	case m.Notice != n.Notice || m.Return != n.Return:
		return contrary
	case m.Substatus == "" || n.Substatus == "":
		return unknown
	case m.Substatus == n.Substatus:
		return sameMeaning
	case m.Status() == n.Status() && (vague(m.Substatus) || vague(n.Substatus)):
		return samePart
	}
	return contrary
}

// vague sub-statuses say no more than their main status: "…_Other".
func vague(s carriers.Substatus) bool { return len(s) > 6 && s[len(s)-6:] == "_Other" }
