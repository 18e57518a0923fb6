package timeline

import (
	"cmp"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/sorting"
)

// Info is what is known of a parcel beside its history. Every field may be
// left at its zero value: not known.
type Info struct {
	// Added is when the user began to follow it, ms since 1970.
	Added int64
	// Asked: at least one carrier has answered. Found: at least one of them
	// knows the number.
	Asked, Found bool
	// Post: a postal service takes part, which may be silent for longer. Need
	// not be said where the tellers' ids or numbers show it.
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
//   - notices and what is not understood, or only guessed, move nothing;
//   - an announcement does not undo a movement;
//   - Delivered stays, whatever is scanned later, unless the parcel goes back,
//     the delivery is cancelled, or the number begins a new life;
//   - a delivery that was read from words, at the beginning of a way that goes
//     on, was a hand-over to somebody else;
//   - a delivery that another carrier calls a hand-over to a shop or locker, in
//     the same minute or soon after, was that;
//   - a parcel that waited at a pickup point and was "picked up" in the end has
//     its recipient;
//   - what has been sent back stays so, and its delivery is a return, unless the
//     return is called off;
//   - of scans at the same minute the one further along counts, since their
//     order is a matter of chance;
//   - 30 days of silence (60 where a post takes part) make it Expired.
//
// Without any scan the status is NotFound, or InfoReceived where a carrier
// knows the number, or nothing where none has answered yet.
func Stand(entries []Entry, info Info, now int64) Standing {
	var events []*carriers.Event
	for i := len(entries) - 1; i >= 0; i-- {
		if !shelved(entries, i) && !overtaken(entries, i) {
			events = append(events, &entries[i].Event)
		}
	}
	c := follow(early(events, now), now)
	s := Standing{Words: Words{c.status, c.substatus}, Stage: c.stage}
	if c.decided != nil {
		s.Since = c.decided.Time
	} else if len(entries) == 0 && info.Asked {
		if s.Words = (Words{carriers.NotFound, carriers.NotFoundOther}); info.Found {
			s.Words = Words{carriers.InfoReceived, carriers.InfoReceivedAny}
		}
	}
	info.Post = info.Post || postal(entries, info)
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
	decided   *carriers.Event // the event that the status rests on
	status    carriers.Status
	substatus carriers.Substatus
	stage     carriers.Stage
	announced int64 // when something was first told of it, ms since 1970
	moved     bool  // more has happened than the announcement
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

func (c *course) take(e *carriers.Event) {
	c.decided, c.status, c.substatus = e, e.Meaning.Status(), e.Meaning.Substatus
	if c.substatus == "" { // something was called off, and nothing is known from before
		c.status, c.substatus = carriers.InTransit, carriers.TransitOther
	}
}

// How long after the end a beginning (newLife), or any movement (otherLife),
// means that the number was given to another parcel; and a beginning where the
// end was never told, by ship or not.
const (
	newLife   = 10 * day
	otherLife = 40 * day
	newParcel = 120 * day
)

const day = 86400 * 1000 // ms

// ahead is how far a clock may be before ours: zones are. One that is further
// ahead is wrong, or tells of what is to come, and says nothing of the time.
const ahead = 2 * day

// early brings movements that are still to come, by a wrong year or as a
// forecast, before all others: they decide only where they stand alone.
func early(events []*carriers.Event, now int64) []*carriers.Event {
	soon, rest := make([]*carriers.Event, 0, len(events)), []*carriers.Event{}
	for _, e := range events {
		st := e.Meaning.Status()
		if at, _ := Instant(*e); at > now+ahead && (st == carriers.InTransit || st == carriers.OutForDelivery) {
			soon = append(soon, e)
		} else {
			rest = append(rest, e)
		}
	}
	return append(soon, rest...)
}

// follow reads a history, oldest first, to its end as it stands at a time.
func follow(events []*carriers.Event, now int64) course {
	var c, before course // before the delivery, or the way back
	told := sequence(events, false)
	if len(told) == 0 {
		told = sequence(events, true) // nothing but notices: better than nothing
	}
	var last, latest int64 // instants of the delivery, and of the scan before
	doubt := misread(told)
	for i, e := range told {
		m := e.Meaning
		st := m.Status()
		if doubt[i] {
			continue
		}
		begins := st == carriers.InfoReceived || m.Substatus == carriers.TransitPickedUp
		calledOff := m.Reason == "cancelled"
		at, ok := Instant(*e)
		if ok && at < now+ahead {
			if begins && latest != 0 && at-latest > newParcel {
				c = course{}
			}
			latest = at
		}
		was := c
		if c.delivered || c.returned {
			switch {
			case ok && last != 0 && at < now+ahead && (begins && at-last > newLife || at-last > otherLife):
				c, was = course{}, course{}
			case c.returned:
				continue
			case m.Return || m.Substatus == carriers.ExceptionReturning || m.Substatus == carriers.ExceptionReturned:
				c.delivered = false
			case m.Substatus == carriers.ExceptionCancel && at-last <= newLife:
				calledOff = true // after a delivery that is the delivery
			case !calledOff:
				continue
			}
		}
		if m.Substatus == carriers.ExceptionCancel {
			calledOff = true // on the way back that is the way back
		}
		if calledOff && (c.delivered || c.returning) {
			if c = before; c.decided == nil {
				c.take(e)
			}
			continue
		}
		if st == "" || calledOff && m.Notice { // nothing is there to be called off
			continue
		}
		if st == carriers.InfoReceived && c.moved {
			continue
		}
		taken := false
		if leg(carriers.Meaning{Stage: c.stage}) >= 2 { // the border is behind it
			if taken = m.By == carriers.ByText && m.Substatus == carriers.TransitPickedUp; taken {
				m.Stage = carriers.Destination // by the carrier of the last mile
			} else {
				m = landed(m)
			}
		}
		if m.Stage != "" {
			c.stage = m.Stage
		}
		if c.announced == 0 && ok {
			c.announced = at
		}
		c.moved = c.moved || st != carriers.InfoReceived && m.Substatus != carriers.ExceptionCancel
		switch {
		case m.Substatus == carriers.ExceptionReturned, (m.Return || c.returning) && st == carriers.Delivered:
			c.take(e)
			c.status, c.substatus, c.returning, c.returned = carriers.Exception, carriers.ExceptionReturned, true, true
			last, _ = Instant(*e)
		case m.Substatus == carriers.ExceptionReturning, m.Return:
			if !c.returning {
				before = was
				c.take(e)
			}
			c.status, c.substatus, c.returning = carriers.Exception, carriers.ExceptionReturning, true
		case c.returning && (st != carriers.Exception || vague(m.Substatus) || m.Substatus == carriers.ExceptionDelayed):
			// Scans of the way back.
		case st == carriers.Delivered:
			before = was
			c.take(e)
			c.delivered = true
			last, _ = Instant(*e)
		case i == len(told)-1 && c.status == carriers.AvailableForPickup && fetched(e):
			c.take(e)
			c.status, c.substatus, c.stage, c.delivered = carriers.Delivered, carriers.DeliveredOther, carriers.LastMile, true
		default:
			if c.take(e); taken {
				c.substatus = carriers.TransitOther
			}
		}
	}
	return c
}

// says is how much a sub-status tells beside its main status: the last word of
// a minute is the one that says most.
func says(s carriers.Substatus) int {
	switch {
	case vague(s):
		return 0
	case s == carriers.CustomsProcessing:
		return 1
	}
	return 2
}

// landed is what a meaning says of a parcel that is in another country: its
// customs are those of the import.
func landed(m carriers.Meaning) carriers.Meaning {
	if m.Stage == "" && strings.HasPrefix(string(m.Substatus), "InTransit_Customs") {
		m.Stage = carriers.ImportCustoms
	}
	return m
}

// fetched tells whether "Picked up", and no word more, may be what the recipient
// did: who else did it would be said. It is asked of the last scan of a parcel
// that waited at a pickup point.
func fetched(e *carriers.Event) bool {
	return e.Meaning.Substatus == carriers.TransitPickedUp && e.Meaning.By == carriers.ByText &&
		len(e.Text) <= 20 && strings.Count(e.Text, " ") <= 2
}

// misread marks deliveries that cannot be: read from words alone, at the
// beginning of a way that goes on, or on a way of which the last mile comes
// later. "Handed to the driver" is easily taken for handed to the recipient,
// and a parcel that is delivered stays so. What a carrier says by code is
// believed.
func misread(told []*carriers.Event) []bool {
	doubt := make([]bool, len(told))
	moves := 0
	for _, e := range told {
		moves += move(e)
	}
	before, near := 0, false
	for i, e := range told {
		m := e.Meaning
		if m.Status() == carriers.Delivered && m.By == carriers.ByText && !m.Return {
			after := moves - before
			doubt[i] = after > before && (after >= 3 || after == 2 && before == 0) || before > 0 && !near && goesOn(e, told[i+1:])
		}
		before += move(e)
		switch m.Status() {
		case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
			near = true
		}
	}
	return doubt
}

// goesOn tells whether a parcel is on its way half a day after a delivery: by
// two scans, or by one that says where. Scans that come late are of the same
// hours, paperwork is one line.
func goesOn(delivery *carriers.Event, later []*carriers.Event) bool {
	at, timed := Instant(*delivery)
	scans := 0
	for _, e := range later {
		m := e.Meaning
		if m.Return || m.Status() == carriers.Exception {
			return false // back
		}
		if t, ok := Instant(*e); timed && (!ok || t < at+day/2 || t > at+newLife) {
			continue
		}
		scans += move(e)
		if move(e) > 0 && m.Substatus != carriers.TransitOther && m.Substatus != carriers.TransitPickedUp || scans == 2 {
			return true
		}
	}
	return false
}

// move is 1 for an event of a parcel on its way to the recipient.
func move(e *carriers.Event) int {
	switch e.Meaning.Status() {
	case carriers.InTransit, carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
		if !e.Meaning.Return {
			return 1
		}
	}
	return 0
}

// sequence is what moves a parcel, in the order of events, but the scans of one
// minute in the natural course of things, where seconds do not tell.
func sequence(events []*carriers.Event, notices bool) []*carriers.Event {
	type step struct {
		event *carriers.Event
		moment
	}
	var steps []step
	for _, e := range events {
		m := e.Meaning.Sure()
		calledOff := m.Reason == "cancelled"
		switch m.Status() {
		case "":
			if !calledOff {
				continue
			}
		case carriers.NotFound, carriers.Expired:
			continue
		}
		if !m.Notice || notices || calledOff {
			steps = append(steps, step{e, readMoment(*e)})
		}
	}
	seq := make([]*carriers.Event, len(steps))
	over := false // the border is behind it
	for i := 0; i < len(steps); {
		j, precise := i+1, steps[i].told == bySecond
		for j < len(steps) && steps[i].told >= byMinute && steps[j].told >= byMinute && together(steps[i].moment, steps[j].moment) {
			precise = precise && steps[j].told == bySecond
			j++
		}
		for k := i; k < j; k++ {
			over = over || leg(steps[k].event.Meaning) >= 3
		}
		sorting.By(steps[i:j], func(a, b step) int {
			if precise && a.wall != b.wall {
				return cmp.Compare(a.wall, b.wall)
			}
			m, n := a.event.Meaning, b.event.Meaning
			if over {
				m, n = landed(m), landed(n)
			}
			return cmp.Or(rank(m)-rank(n), says(m.Substatus)-says(n.Substatus))
		})
		i = j
	}
	for i := range steps {
		// Nobody rings at night. An attempt before six that has the round of
		// the same morning behind it was in the afternoon.
		if m := steps[i].moment; m.wall%86400 < 6*3600 && m.wall%86400 >= 3600 && rings(steps[i].event) {
			j := i + 1
			for ; j < len(steps) && steps[j].event.Meaning.Status() == carriers.OutForDelivery && steps[j].wall < m.wall+day/2000; j++ {
				steps[j-1], steps[j] = steps[j], steps[j-1]
			}
		}
	}
	for i := range steps {
		seq[i] = steps[i].event
	}
	return seq
}

// rings tells whether the courier was at a door, or at a counter.
func rings(e *carriers.Event) bool {
	st := e.Meaning.Status()
	return st == carriers.DeliveryFailure || st == carriers.AvailableForPickup
}

// together tells whether two clocks show one minute.
func together(a, b moment) bool {
	if a.sure && b.sure {
		return a.instant()/60 == b.instant()/60
	}
	return a.minute() == b.minute()
}

// signing is for how long after a delivery the arrival at a pickup point, told
// by another carrier, shows that the shop signed for it.
const signing = 6 * 3600

// shelved tells whether entry i is the delivery of one carrier that is, in the
// words of another, the arrival at a pickup point: the shop signs for it. The
// other tells it in the same minute, to the second in another zone, or soon
// after, of a carrier that does not know of the pickup point itself.
func shelved(entries []Entry, i int) bool {
	e := &entries[i]
	at := readMoment(e.Event)
	if e.Event.Meaning.Sure().Status() != carriers.Delivered || at.told < byMinute {
		return false
	}
	knows, later := false, false
	for k := range entries {
		m := &entries[k].Event.Meaning
		t := readMoment(entries[k].Event)
		if m.Status() != carriers.AvailableForPickup || m.Notice || m.Unsure || t.told < byMinute {
			continue
		}
		if shared(entries[k].Tellers, e.Tellers) {
			knows = true
			continue
		}
		sure, after := at.sure && t.sure, t.wall-at.wall
		switch {
		case together(at, t),
			!sure && at.told == bySecond && t.told == bySecond && at.wall%60 != 0 && after%1800 == 0 && max(after, -after) <= abroad:
			return true
		case at.zoned && t.zoned:
			after = t.instant() - at.instant()
		}
		later = later || after > 0 && after <= signing
	}
	return later && !knows
}

// overtaken tells whether entry i, a scan on the way, is behind what another
// carrier has told of the round since: forwarders tell the last mile's scans by
// the clock of their own country. Only what no sure zone decides is doubted.
func overtaken(entries []Entry, i int) bool {
	e := &entries[i]
	at := readMoment(e.Event)
	if e.Event.Meaning.Status() != carriers.InTransit || at.told < byMinute {
		return false
	}
	for k := i + 1; k < min(len(entries), i+mostNear); k++ {
		t := readMoment(entries[k].Event)
		if t.told < byMinute || at.wall-t.wall > abroad {
			break
		}
		switch entries[k].Event.Meaning.Status() {
		case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
			return !(at.sure && t.sure) && !shared(entries[k].Tellers, e.Tellers)
		}
	}
	return false
}

// shared tells whether a carrier is among both.
func shared(a, b []Teller) bool {
	for _, t := range a {
		for _, u := range b {
			if t.Carrier == u.Carrier {
				return true
			}
		}
	}
	return false
}

// silence is how many whole days have passed since the newest scan, or, where
// none has a time, since the parcel was added. heard is false where neither is
// known.
func silence(entries []Entry, info Info, now int64) (days int64, heard bool) {
	newest := int64(0)
	for i := range entries {
		if at, ok := Instant(entries[i].Event); ok && at < now+ahead && !entries[i].Event.Meaning.Notice {
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
