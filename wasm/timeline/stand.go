package timeline

import (
	"cmp"
	"slices"

	"posthorn/carriers"
)

// Info is what is known of a parcel beside its history. Every field may be
// left at its zero value: not known.
type Info struct {
	// Added is when the user began to follow it, ms since 1970.
	Added int64
	// Asked: at least one carrier has answered. Found: at least one of them
	// knows the number.
	Asked, Found bool
	// Post: a postal service takes part, which may be silent for longer.
	Post bool
	// Number is the first number, Service the product's name as told: they
	// tell economy services, whose scans end at the border.
	Number, Service string
	// Destination is the country it is meant for, Reported the one that a
	// carrier says it goes to; ISO 3166 letters.
	Destination, Reported string
	EtaTo                 string // "2006-01-02", last day on which it was expected
	Protection            string // "2006-01-02", last day of the buyer protection
	OrderStatus           string // as page.Order.Status
}

// Stand says how a parcel stands at a time (ms since 1970), from its whole
// history, newest first as [Merge] makes it. What carriers summarise is not
// asked: the scans decide, the latest of them, except that
//
//   - notices and what is not understood move nothing;
//   - an announcement does not undo a movement;
//   - Delivered stays, whatever is scanned later, unless the parcel goes back,
//     the delivery is cancelled, or the number begins a new life;
//   - what has been sent back stays so, and its delivery is a return;
//   - of scans at the same minute the one further along counts, since their
//     order is a matter of chance;
//   - 30 days of silence (60 where a post takes part) make it Expired.
//
// Without any scan the status is NotFound, or InfoReceived where a carrier
// knows the number, or nothing where none has answered yet.
func Stand(entries []Entry, info Info, now int64) Standing {
	c := follow(entries)
	s := Standing{Words: Words{c.status, c.substatus}, Stage: c.stage}
	if c.decided != nil {
		s.Since = c.decided.Event.Time
	} else if len(entries) == 0 && info.Asked {
		if s.Words = (Words{carriers.NotFound, carriers.NotFoundOther}); info.Found {
			s.Words = Words{carriers.InfoReceived, carriers.InfoReceivedAny}
		}
	}
	h := hindsight{course: c, info: info, now: now}
	h.silent, h.heard = silence(entries, info, now)
	if c.settled() {
		s.Findings = h.findings()
		return s
	}
	s.LastSeen = h.lastSeen()
	limit := int64(30)
	if info.Post {
		limit = 60
	}
	if h.heard && h.silent > limit {
		s.Words = Words{carriers.Expired, carriers.ExpiredOther}
	}
	h.expired, h.seen = s.Words.Status == carriers.Expired, s.LastSeen
	s.Findings = h.findings()
	return s
}

// course is how a parcel stands while its history is read, oldest first.
type course struct {
	decided   *Entry // the entry that the status rests on
	status    carriers.Status
	substatus carriers.Substatus
	stage     carriers.Stage
	moved     bool // more has happened than the announcement
	delivered bool
	returning bool
	returned  bool
}

// settled: no further scan is expected.
func (c course) settled() bool {
	switch c.substatus {
	case carriers.ExceptionReturned, carriers.ExceptionLost, carriers.ExceptionDestroyed, carriers.ExceptionCancel:
		return true
	}
	return c.delivered
}

func (c *course) take(e *Entry) {
	m := e.Event.Meaning
	c.decided, c.status, c.substatus = e, m.Status(), m.Substatus
}

// newLife is how long after the delivery a parcel's beginning means that the
// number was given to another parcel.
const newLife = 10 * day

const day = 86400 * 1000 // ms

// follow reads a history to its end.
func follow(entries []Entry) course {
	var c, undelivered course
	told := sequence(entries, false)
	if len(told) == 0 {
		told = sequence(entries, true) // nothing but notices: better than nothing
	}
	var last int64 // instant of the delivery
	for _, e := range told {
		m := e.Event.Meaning
		st := m.Status()
		begins := st == carriers.InfoReceived || m.Substatus == carriers.TransitPickedUp
		if c.delivered || c.returned {
			at, ok := Instant(e.Event)
			switch {
			case begins && ok && last != 0 && at-last > newLife:
				c = course{}
			case c.returned:
				continue
			case m.Return || m.Substatus == carriers.ExceptionReturning || m.Substatus == carriers.ExceptionReturned:
				c.delivered = false
			case m.Substatus == carriers.ExceptionCancel || m.Reason == "cancelled":
				c = undelivered
				if st == carriers.Exception {
					c.take(e)
				}
				continue
			default:
				continue
			}
		}
		if st == carriers.InfoReceived && c.moved {
			continue
		}
		if m.Stage != "" {
			c.stage = m.Stage
		}
		c.moved = c.moved || st != carriers.InfoReceived
		switch {
		case m.Substatus == carriers.ExceptionReturned, (m.Return || c.returning) && st == carriers.Delivered:
			c.take(e)
			c.status, c.substatus, c.returning, c.returned = carriers.Exception, carriers.ExceptionReturned, true, true
			last, _ = Instant(e.Event)
		case m.Substatus == carriers.ExceptionReturning, m.Return:
			if !c.returning {
				c.take(e)
			}
			c.status, c.substatus, c.returning = carriers.Exception, carriers.ExceptionReturning, true
		case c.returning && st != carriers.Exception:
			// Scans of the way back.
		case st == carriers.Delivered:
			undelivered = c
			c.take(e)
			c.delivered = true
			last, _ = Instant(e.Event)
		default:
			c.take(e)
		}
	}
	return c
}

// sequence is what moves a parcel, oldest first, the scans of one minute in
// the natural course of things.
func sequence(entries []Entry, notices bool) []*Entry {
	var seq []*Entry
	var minutes []int64
	for i := len(entries) - 1; i >= 0; i-- {
		m := entries[i].Event.Meaning
		switch m.Status() {
		case "", carriers.NotFound, carriers.Expired:
			continue
		}
		if m.Notice && !notices {
			continue
		}
		t := readMoment(entries[i].Event)
		at := int64(-1)
		if t.told >= byMinute {
			at = t.minute()
		}
		seq, minutes = append(seq, &entries[i]), append(minutes, at)
	}
	for i := 0; i < len(seq); {
		j := i + 1
		for j < len(seq) && minutes[i] >= 0 && minutes[j] == minutes[i] {
			j++
		}
		slices.SortStableFunc(seq[i:j], func(a, b *Entry) int {
			s, t := readMoment(a.Event), readMoment(b.Event)
			if s.told == bySecond && t.told == bySecond && s.wall != t.wall {
				return cmp.Compare(s.wall, t.wall)
			}
			return rank(a.Event.Meaning) - rank(b.Event.Meaning)
		})
		i = j
	}
	return seq
}

// silence is how many whole days have passed since the newest scan, or, where
// none has a time, since the parcel was added. heard is false where neither is
// known.
func silence(entries []Entry, info Info, now int64) (days int64, heard bool) {
	newest := int64(0)
	for i := range entries {
		if at, ok := Instant(entries[i].Event); ok && !entries[i].Event.Meaning.Notice {
			newest = max(newest, at)
		}
	}
	if newest == 0 {
		newest = info.Added
	}
	if newest == 0 {
		return 0, false
	}
	return max(0, (now-newest)/day), true
}
