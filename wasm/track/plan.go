package track

import (
	"hash/fnv"
	"slices"
	"strconv"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// Least times between two questions. A carrier that publishes no quota is
// asked as seldom as its careful clients ask.
const (
	leastAuto   = 30 * minute // between automatic questions for one parcel
	leastByHand = minute      // between two clicks on "ask again"
	near        = 3 * hour    // on the round, at the pickup point, in the last mile
	moving      = 8 * hour
	still       = 24 * hour // stalled, unknown for long, or delivered and not settled yet
	settles     = 3 * day   // a delivery that stands for so long is not asked about again
	gives       = 120 * day // a parcel silent for so long is asked about only by hand
	stalls      = 10 * day
	together    = 20 * minute // parcels due so soon are asked for in the same batch
)

// ways lists the interfaces that a parcel can be asked at, each with the
// number to ask for.
func (m *Machine) ways(p *wire.Parcel) []way {
	var out []way
	for i := range m.know.Carriers {
		c := &m.know.Carriers[i]
		for j := range c.Interfaces {
			on := &c.Interfaces[j]
			if len(on.Needs) > 0 || on.Accepts == nil {
				continue
			}
			for _, n := range p.Numbers {
				if on.Accepts(n.Number) {
					out = append(out, way{c, on, n.Number})
					break
				}
			}
		}
	}
	return out
}

// source finds or makes the record of how an interface did for a parcel.
func source(p *wire.Parcel, w way) *wire.Source {
	for i := range p.Sources {
		if p.Sources[i].Carrier == w.carrier.ID && p.Sources[i].Interface == w.on.ID {
			return &p.Sources[i]
		}
	}
	p.Sources = append(p.Sources, wire.Source{Carrier: w.carrier.ID, Interface: w.on.ID, Next: 1})
	return &p.Sources[len(p.Sources)-1]
}

// interval is how long to wait after a good answer. 0 means: no more by itself.
func interval(p *wire.Parcel, src *wire.Source, now int64) int64 {
	last := newest(p)
	silent := now - max(last, p.Added)
	switch p.Standing.Words.Status {
	case carriers.Delivered:
		if last != 0 && now-last > settles {
			return 0
		}
		return still
	case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
		if silent > stalls {
			return still
		}
		return near
	}
	switch {
	case silent > gives:
		return 0
	case silent > stalls:
		return still
	case p.Standing.Stage == carriers.LastMile && src.Known == "found":
		return near
	}
	return moving
}

// after gives a time so long from now, moved by up to a fifth so that parcels
// added together are not asked about together for ever. The move is a function
// of the parcel and the time, since the machine has no dice.
func after(id string, now, wait int64) int64 {
	h := fnv.New32a()
	h.Write([]byte(id))
	h.Write([]byte(strconv.FormatInt(now/minute, 10)))
	fifth := wait / 5
	return now + max(wait-fifth+int64(h.Sum32())%(2*fifth+1), leastAuto)
}

// pumpCarriers sends what is due, in batches, as fast as the carriers bear.
func (s *step) pumpCarriers() {
	if s.newer {
		return
	}
	for i := range s.know.Carriers {
		c := &s.know.Carriers[i]
		for j := range c.Interfaces {
			s.pumpInterface(c, &c.Interfaces[j])
		}
	}
}

func (s *step) pumpInterface(c *carriers.Carrier, on *carriers.Interface) {
	for _, h := range on.Hosts {
		if !s.hosts[h] || s.pause(h) != nil {
			return
		}
	}
	free := on.Concurrent
	inFlight := map[string]bool{}
	for _, j := range s.asking.Jobs {
		if j.Carrier == c.ID && j.Interface == on.ID {
			free--
			for _, n := range j.Numbers {
				inFlight[n] = true
			}
		}
	}
	if free <= 0 {
		return
	}
	var due, soon []string
	for _, p := range s.sorted() {
		if p.Archived {
			continue
		}
		for _, w := range s.ways(p) {
			if w.carrier.ID != c.ID || w.on.ID != on.ID || inFlight[w.number] {
				continue
			}
			src := source(p, w)
			byItself := !s.settings.NoPolling || src.Asked == 0
			switch {
			case src.Next == 0:
			case src.Next <= s.now && (byItself || src.Wanted):
				due = append(due, w.number)
			case byItself && src.Next <= s.now+together && s.now-src.Asked >= leastAuto:
				soon = append(soon, w.number)
			}
		}
	}
	if len(due) == 0 {
		return
	}
	due = append(due, soon...)
	for n := 0; len(due) > 0 && n < free; n++ {
		batch := due[:min(len(due), on.Batch)]
		due = due[len(batch):]
		s.sendTo(c, on, carriers.Ask{Numbers: batch, Language: s.language}, nil, int64(n)*on.Interval)
	}
}

const (
	fetchTimeout = 25 * second // the browser itself ends a background's fetch after 30 s
	grace        = 10 * second
)

// sendTo sends one request. next is set on further hops.
func (s *step) sendTo(c *carriers.Carrier, on *carriers.Interface, a carriers.Ask, next *carriers.Request, delay int64) {
	var request carriers.Request
	if next != nil {
		request = *next
	} else {
		var err error
		if request, err = on.Ask(a); err != nil {
			s.answerFailed(c, on, a.Numbers, err)
			return
		}
	}
	if wait := s.spacing(on) - s.now; wait > delay {
		delay = wait
	}
	job := wire.Job{
		ID: s.id("f"), Carrier: c.ID, Interface: on.ID, Numbers: slices.Clone(a.Numbers), Sent: s.now + delay,
		Deadline: s.now + delay + fetchTimeout + grace, Hop: a.Hop, Carry: request.Carry,
	}
	s.asking.Jobs = append(s.asking.Jobs, job)
	for _, n := range a.Numbers {
		if p := s.parcels[s.byNumber[n]]; p != nil {
			src := source(p, way{c, on, n})
			src.Asked = s.now
			src.Wanted = false
			s.touch(p)
		}
	}
	s.do(wire.Effect{Fetch: &wire.Fetch{ID: job.ID, Request: request, Timeout: fetchTimeout, MaxBytes: carriers.MaxBody, Delay: delay}})
}

// spacing is the earliest time at which an interface may be asked again.
func (s *step) spacing(on *carriers.Interface) int64 {
	var at int64
	for _, j := range s.asking.Jobs {
		if j.Interface == on.ID {
			at = max(at, j.Sent+on.Interval)
		}
	}
	return at
}

// find gives the carrier and interface of a job.
func (m *Machine) find(j *wire.Job) (*carriers.Carrier, *carriers.Interface) {
	for i := range m.know.Carriers {
		c := &m.know.Carriers[i]
		if c.ID != j.Carrier {
			continue
		}
		for k := range c.Interfaces {
			if c.Interfaces[k].ID == j.Interface {
				return c, &c.Interfaces[k]
			}
		}
	}
	return nil, nil
}

// take removes a job and gives it; nil where nobody waits for it any more.
func (s *step) take(id string) *wire.Job {
	i := slices.IndexFunc(s.asking.Jobs, func(j wire.Job) bool { return j.ID == id })
	if i < 0 {
		return nil
	}
	j := s.asking.Jobs[i]
	s.asking.Jobs = slices.Delete(s.asking.Jobs, i, i+1)
	s.dirty[wire.KeyAsking] = true
	return &j
}

// lapse gives up what was not answered before its deadline, and pauses that
// are over.
func (s *step) lapse() {
	for _, j := range slices.Clone(s.asking.Jobs) {
		if j.Deadline > s.now && j.Sent <= s.now+hour { // a clock that was set back must not freeze a job
			continue
		}
		s.take(j.ID)
		if j.Open {
			s.shut(&j)
			continue
		}
		if j.Order != "" {
			if o := s.orders[j.Order]; o != nil && !s.wanted(j.Order) {
				s.asking.Queue = append(s.asking.Queue, wire.Wanted{Order: j.Order, Tab: j.Tab, Tries: j.Hop + 1})
				s.orderly[j.Order] = true
			}
			continue
		}
		// Swallowed, not refused: due again, without a mark against the carrier.
		c, on := s.find(&j)
		for _, n := range j.Numbers {
			if p := s.parcels[s.byNumber[n]]; p != nil && c != nil {
				src := source(p, way{c, on, n})
				src.Next = s.now
				src.Wanted = true
				s.touch(p)
			}
		}
	}
	n := len(s.asking.Pauses)
	s.asking.Pauses = slices.DeleteFunc(s.asking.Pauses, func(p wire.Pause) bool { return p.Until+2*day < s.now || p.Until > s.now+8*day })
	if len(s.asking.Pauses) != n {
		s.dirty[wire.KeyAsking] = true
	}
}

// pause is the pause that a host is in, or nil.
func (s *step) pause(host string) *wire.Pause {
	for i := range s.asking.Pauses {
		if p := &s.asking.Pauses[i]; p.Host == host && p.Until > s.now {
			return p
		}
	}
	return nil
}

// rest lets a host alone: for so long as it asks, or longer with each time.
func (s *step) rest(host string, why wire.Problem, wait, first int64) {
	i := slices.IndexFunc(s.asking.Pauses, func(p wire.Pause) bool { return p.Host == host })
	if i < 0 {
		s.asking.Pauses = append(s.asking.Pauses, wire.Pause{Host: host})
		i = len(s.asking.Pauses) - 1
	}
	p := &s.asking.Pauses[i]
	p.Failures++
	if wait <= 0 {
		wait = min(first<<min(p.Failures-1, 5), day)
	}
	p.Until, p.Why = s.now+wait, why
	s.dirty[wire.KeyAsking] = true
}

// nextAlarm is when the host has to wake us; 0 for never.
func (s *step) nextAlarm() int64 {
	var at int64
	earliest := func(t int64) {
		if t > 0 && (at == 0 || t < at) {
			at = t
		}
	}
	for _, j := range s.asking.Jobs {
		earliest(j.Deadline)
	}
	if p := s.pause(shop); p != nil {
		earliest(p.Until)
	}
	for _, p := range s.parcels {
		if p.Archived {
			continue
		}
		for _, w := range s.ways(p) {
			src := source(p, w)
			if src.Next == 0 || s.settings.NoPolling && !src.Wanted && src.Asked != 0 {
				continue
			}
			next := src.Next
			allowed := !s.busy(w)
			for _, h := range w.on.Hosts {
				allowed = allowed && s.hosts[h]
				if pause := s.pause(h); pause != nil {
					next = max(next, pause.Until)
				}
			}
			if allowed && !s.asked(w.number) {
				earliest(next)
			}
		}
		if p.News > 0 && !s.settings.NoNotices && quiet(s.settings, s.now) {
			earliest(quietEnds(s.settings, s.now))
		}
	}
	return at
}

// busy tells whether an interface has as many requests under way as it bears:
// then their answers or deadlines come first.
func (m *Machine) busy(w way) bool {
	n := 0
	for _, j := range m.asking.Jobs {
		if j.Carrier == w.carrier.ID && j.Interface == w.on.ID {
			n++
		}
	}
	return n >= w.on.Concurrent
}

// asked tells whether a request for a number is under way.
func (m *Machine) asked(number string) bool {
	for _, j := range m.asking.Jobs {
		if slices.Contains(j.Numbers, number) {
			return true
		}
	}
	return false
}

func (m *Machine) isAsked(p *wire.Parcel) bool {
	for _, n := range p.Numbers {
		if m.asked(n.Number) {
			return true
		}
	}
	return false
}
