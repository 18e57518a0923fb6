package timeline

import (
	"cmp"
	"slices"

	"posthorn/carriers"
	"posthorn/carriers/sorting"
)

// member is one event: which chain, and which link of it.
type member struct{ chain, link int }

// mostNear is how many scans of one place an event is compared with; only
// nonsense has more in a minute.
const mostNear = 100

// gather finds which events of different feeds are one scan. A scan has at
// most one event of each feed; where there is a choice, the strongest evidence
// has the first pick, then the order in which things happened.
func gather(chains []links) [][]member {
	total, days := 0, false
	for i := range chains {
		total += len(chains[i].at)
		days = days || slices.ContainsFunc(chains[i].moments, moment.clockless)
	}
	scans := make([][]member, 0, total)
	ones := make([]member, 0, total) // room for scans that stay alone
	var met index
	var asked []int64
	type couple struct{ strength, link, scan int }
	var couples []couple
	for c := range chains {
		ch := &chains[c]
		couples = couples[:0]
		for l := range ch.feed.Events {
			if c == 0 {
				break
			}
			asked = ch.moments[l].ask(asked[:0])
			for _, place := range asked {
				first := met.find(place)
				for i := first; i < len(met) && met[i].place == place && i < first+mostNear; i++ {
					s, strongest := met[i].scan, 0
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
		// Of equal evidence, those with the fewest choices go first, so that
		// nobody is left over because of the order in which lines were told.
		links, others := make([]int, len(ch.feed.Events)), make([]int, len(scans))
		for _, p := range couples {
			links[p.link]++
			others[p.scan]++
		}
		sorting.By(couples, func(a, b couple) int {
			return cmp.Or(b.strength-a.strength, links[a.link]+others[a.scan]-links[b.link]-others[b.scan], a.link-b.link, a.scan-b.scan)
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
				ones = append(ones, member{c, l})
				scans = append(scans, ones[len(ones)-1:len(ones):len(ones)])
			} else {
				scans[s] = append(scans[s], member{c, l})
			}
			if c+1 < len(chains) {
				for _, place := range ch.moments[l].file(asked[:0]) {
					if days || place%places != anyDay {
						met = append(met, found{place, s})
					}
				}
			}
		}
		if c+1 < len(chains) {
			sorting.By(met, func(a, b found) int {
				return cmp.Or(cmp.Compare(a.place, b.place), a.scan-b.scan)
			})
		}
	}
	return scans
}

// index says which scans have an event in a place, sorted by both.
type index []found

type found struct {
	place int64
	scan  int
}

// find is where the scans of a place begin.
func (x index) find(place int64) int {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if x[mid].place < place {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// Places are where events that may be one scan meet: a number with its kind in
// the last digit.
const (
	wallMinute = iota // minute of the wall clock
	trueMinute        // minute of the instant
	anyDay            // day of an event, with a clock or without
	dayAlone          // day of an event without a clock
	nowhere           // no time at all
	places
)

func place(n int64, kind int64) int64 { return n*places + kind }

// file tells in which places an event is found. (anyDay is of use only where
// there are events without a clock.)
func (m moment) file(p []int64) []int64 {
	if m.told == untimed {
		return append(p, place(0, nowhere))
	}
	p = append(p, place(m.day(), anyDay))
	if m.clockless() {
		p = append(p, place(m.day(), dayAlone))
	}
	if m.told >= byMinute {
		p = append(p, place(m.minute(), wallMinute))
		if m.zoned {
			p = append(p, place(m.instant()/60, trueMinute))
		}
	}
	return p
}

// ask tells in which places its like is looked for.
func (m moment) ask(p []int64) []int64 {
	switch {
	case m.told == untimed:
		return append(p, place(0, nowhere))
	case m.clockless():
		p = append(p, place(m.day(), anyDay))
	default:
		p = append(p, place(m.day(), dayAlone))
	}
	if m.told >= byMinute {
		n := m.minute()
		p = append(p, place(n, wallMinute), place(n-1, wallMinute), place(n+1, wallMinute))
		if m.zoned {
			n = m.instant() / 60
			p = append(p, place(n, trueMinute), place(n-1, trueMinute), place(n+1, trueMinute))
		}
	}
	return p
}

// clockless: perhaps only the date counts. Midnight is what carriers write
// where they know no clock.
func (m moment) clockless() bool { return m.told == byDay || m.told != untimed && m.wall%86400 == 0 }

// How far two events of different feeds agree in what they say.
const (
	contrary = iota
	unknown  // one says nothing that we understand for sure
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
		if s.told >= byMinute && t.told >= byMinute && said >= sameMeaning {
			when = near(s, t)
		}
		vague := a.Meaning.Substatus == carriers.TransitOther || a.Meaning.Substatus == carriers.ExceptionOther
		if when == 0 && s.day() == t.day() && (said >= sameText || said == sameMeaning && !vague) {
			when = sameDay
		}
	default:
		when = near(s, t)
	}
	if when == 0 || when == nearby && (said < samePart || said == samePart && a.Meaning.Status() == carriers.InTransit) {
		return 0 // on its way a parcel is scanned more than once in a minute
	}
	return when*8 + said
}

// near compares two moments: by the instant where both zones are sure, else by
// the wall clock, and by unsure instants only where that finds nothing.
func near(s, t moment) int {
	if s.sure && t.sure {
		return closeness(s.instant(), t.instant(), s.told, t.told)
	}
	when := closeness(s.wall, t.wall, s.told, t.told)
	if when == 0 && s.zoned && t.zoned && closeness(s.instant(), t.instant(), s.told, t.told) == sameTime {
		return nearby
	}
	return when
}

// closeness compares two clocks: equal as far as both are precise, or a few
// seconds apart, or equal after rounding. Full minutes are often those of a
// carrier that knows no seconds and writes zeros.
func closeness(x, y int64, p, q precision) int {
	if p == bySecond && q == bySecond {
		switch d := x - y; {
		case d == 0:
			return sameTime
		case -10 <= d && d <= 10:
			return nearby
		case x%60 != 0 && y%60 != 0:
			return 0
		case floorMinute(x) == floorMinute(y), floorMinute(x+30) == floorMinute(y+30):
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
	m, n := a.Meaning.Sure(), b.Meaning.Sure()
	switch {
	case m.Notice != n.Notice || m.Return != n.Return:
		return contrary
	case m.Substatus == "" || n.Substatus == "":
		return unknown
	case m.Substatus == n.Substatus, takesOver(m, n), takesOver(n, m):
		return sameMeaning
	case m.Status() == n.Status() && (vague(m.Substatus) || vague(n.Substatus)):
		return samePart
	}
	return contrary
}

// takesOver tells whether the carrier of the last mile accepts a parcel by both
// tellings: "picked up" in its own words, and a scan in the recipient's country
// in another's.
func takesOver(m, n carriers.Meaning) bool {
	return m.Substatus == carriers.TransitPickedUp && m.By == carriers.ByText &&
		n.Substatus == carriers.TransitOther && n.Stage == carriers.Destination
}

// vague sub-statuses say no more than their main status: "…_Other".
func vague(s carriers.Substatus) bool { return len(s) > 6 && s[len(s)-6:] == "_Other" }
