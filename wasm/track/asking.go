package track

import (
	"slices"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

const (
	fetchTimeout = 25 * second // the browser itself ends a background's fetch after 30 s
	grace        = 10 * second
	longestDelay = 20 * second // a background that does nothing else ends after 30 s
	perHost      = 2           // requests at a time, whatever an interface bears
	mostNumbers  = 100         // in one request
)

// pumpCarriers sends what is due, in batches, as fast as the carriers bear.
func (s *step) pumpCarriers() {
	if s.newer {
		return
	}
	type queue struct{ first, due, soon []string }
	queues := map[*asker]*queue{}
	for _, p := range s.sorted() {
		if p.Archived {
			continue
		}
		ask, _ := s.plan(p)
		if p.Open && !s.isAsked(p) && !slices.ContainsFunc(ask, func(w *way) bool {
			at := s.at(p, w)
			return at != 0 && at <= s.now && s.resting(w.asker) == nil && !s.underWay(w)
		}) {
			p.Open = false
			s.touch(p)
			ask, _ = s.plan(p)
		}
		for _, w := range ask {
			at := s.at(p, w)
			if at == 0 || at > s.now+together || s.underWay(w) || s.resting(w.asker) != nil {
				continue
			}
			q, src := queues[w.asker], told(p, w.asker)
			if q == nil {
				q = &queue{}
				queues[w.asker] = q
			}
			switch {
			case at <= s.now && src.Wanted:
				q.first = append(q.first, w.number) // somebody waits
			case at <= s.now:
				q.due = append(q.due, w.number)
			case opens(src) <= s.now && s.spaced(p, s.now) == s.now:
				q.soon = append(q.soon, w.number)
			}
		}
	}
	for _, o := range s.askers {
		q := queues[o]
		if q == nil || len(q.first)+len(q.due) == 0 {
			continue
		}
		due := append(q.first, q.due...)
		most := min(o.Batch, mostNumbers)
		if s.byRelay(o) {
			most = relayBatch
		}
		due = append(due, q.soon...)
		for n := s.slots(o); len(due) > 0 && n > 0 && s.spacing(o) <= s.now+longestDelay; n-- {
			batch := due[:min(len(due), most)]
			due = due[len(batch):]
			s.sendTo(o, carriers.Ask{Numbers: batch}, nil)
		}
	}
}

// complete fills in what an interface has to be asked with.
func (m *Machine) complete(o *asker, a *carriers.Ask) {
	a.Language = m.language
	a.Credentials = map[string]string{}
	for _, name := range o.Needs {
		a.Credentials[name] = m.key(o.carrier, name)
	}
	if o.Postcode {
		a.Postcode = m.key("", wire.KeyPostcode)
	}
	if a.Carry == "" {
		a.Carry = m.token(o)
	}
	if len(a.Numbers) != 1 {
		return
	}
	if p := m.parcels[m.byNumber[a.Numbers[0]]]; p != nil {
		if a.Destination = p.Reported; a.Destination == "" {
			a.Destination = p.Destination
		}
	}
}

// sendTo sends one request. next is set on further hops.
func (s *step) sendTo(o *asker, a carriers.Ask, next *carriers.Request) {
	fresh := a.Hop == 0 && a.Carry == "" // not the rest of a question that was asked before
	f := wire.Fetch{Timeout: fetchTimeout, MaxBytes: carriers.MaxBody, Relay: next == nil && a.Hop == 0 && s.byRelay(o)}
	s.complete(o, &a)
	switch {
	case next != nil:
		f.Request = *next
		if next.Lives > 0 {
			s.keepToken(o, next)
		}
		if o = s.asker(o.carrier, o.ID, hostIn(next.URL)); s.resting(o) != nil {
			s.failed(o, a.Numbers, carriers.Fail(carriers.KindTemporary, "the next host is left alone"), true)
			return
		}
	case f.Relay:
		s.askRelay(o, &a, &f)
	default:
		var err error
		if f.Request, err = o.Ask(a); err != nil {
			s.answerFailed(o, a.Numbers, err)
			return
		}
	}
	job := wire.Job{Numbers: slices.Clone(a.Numbers), Hop: a.Hop, Relay: f.Relay}
	if f.Request.Carry != s.token(o) {
		job.Carry = f.Request.Carry
	}
	s.send(o, &job, &f)
	for _, n := range a.Numbers {
		if p := s.parcels[s.byNumber[n]]; p != nil {
			source(p, o).Asked = s.now
			if fresh && (!p.Open || s.now > p.Round+longRound || job.Sent < p.Round) {
				p.Round, p.Open = job.Sent, true
			}
			s.touch(p)
		}
	}
}

// send sends a request as soon as its host bears it, and notes it as a job.
func (s *step) send(o *asker, j *wire.Job, f *wire.Fetch) {
	f.Delay = max(0, s.spacing(o)-s.now)
	j.ID, j.Carrier, j.Interface, j.Host = s.id("f"), o.carrier, o.ID, hostIn(f.Request.URL)
	j.Sent = s.now + f.Delay
	j.Deadline = j.Sent + fetchTimeout + grace
	f.ID = j.ID
	s.asking.Jobs = append(s.asking.Jobs, *j)
	s.sent[j.Host] = j.Sent
	s.do(wire.Effect{Fetch: f})
}

// hold keeps a question that its carrier wants to be asked again later with
// what it gave for it. It tells whether it did.
func (s *step) hold(o *asker, j *wire.Job, wait int64) bool {
	if j.Carry == "" || wait <= 0 || j.Tries >= mostTries {
		return false
	}
	j.ID, j.Held, j.Sent, j.Tries = s.id("h"), true, s.now+min(wait*second, hour), j.Tries+1
	j.Deadline = j.Sent
	for _, n := range j.Numbers {
		delete(s.outlooks, s.byNumber[n]) // it is not asked for at the moment
	}
	s.asking.Jobs = append(s.asking.Jobs, *j)
	return true
}

// mostTries is how often a held question is asked.
const mostTries = 8

// hostOf is the host that asking an interface goes to.
func (m *Machine) hostOf(o *asker, relay bool) string {
	if relay {
		return m.relayHost()
	}
	return o.host
}

// slots is how many more requests an interface and its host bear now. A host
// that has refused bears one, until that is answered.
func (m *Machine) slots(o *asker) int {
	relay := m.byRelay(o)
	host, n := m.hostOf(o, relay), min(o.Concurrent, perHost)
	switch {
	case m.tripped(host) != nil:
		n = 1
	case relay:
		n = perHost
	}
	for i := range m.asking.Jobs {
		if j := &m.asking.Jobs[i]; !j.Held && j.Host == host {
			n--
		}
	}
	return n
}

// spacing is the earliest time at which an interface may be asked again.
func (m *Machine) spacing(o *asker) int64 {
	t := m.sent[o.host]
	if t == 0 || m.byRelay(o) {
		return 0
	}
	return min(t, m.clock+hour) + o.Interval // a clock that was set back must not freeze a host
}

// underWay tells whether a way is being asked.
func (m *Machine) underWay(w *way) bool {
	for i := range m.asking.Jobs {
		if j := &m.asking.Jobs[i]; j.Carrier == w.carrier && j.Interface == w.ID && slices.Contains(j.Numbers, w.number) {
			return true
		}
	}
	return false
}

func (m *Machine) isAsked(p *wire.Parcel) bool {
	for i := range m.asking.Jobs {
		j := &m.asking.Jobs[i]
		if j.Held || j.Errand != "" {
			continue
		}
		for k := range p.Numbers {
			if slices.Contains(j.Numbers, p.Numbers[k].Number) {
				return true
			}
		}
	}
	return false
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
// are over; what was held is asked.
func (s *step) lapse() {
	for _, j := range slices.Clone(s.asking.Jobs) {
		if j.Deadline > s.now && j.Sent <= s.now+hour { // a clock that was set back must not freeze a job
			continue
		}
		o := s.asker(j.Carrier, j.Interface, j.Host)
		if j.Held && o != nil && s.lacks(o) == "" && (s.slots(o) <= 0 || s.resting(o) != nil || s.spacing(o) > s.now+longestDelay) {
			continue // its turn comes
		}
		s.take(j.ID)
		switch {
		case j.Open:
			s.shut(&j)
			continue
		case j.Order != "":
			if o := s.orders[j.Order]; o != nil && !s.wanted(j.Order) {
				s.asking.Queue = append(s.asking.Queue, wire.Wanted{Order: j.Order, Tab: j.Tab, Tries: j.Hop + 1})
				s.orderly[j.Order] = true
			}
			continue
		case o == nil:
			continue
		case j.Errand != "":
			s.run(o, j)
			continue
		case j.Held && s.lacks(o) == "":
			s.sendTo(o, carriers.Ask{Numbers: j.Numbers, Hop: j.Hop, Carry: j.Carry}, nil)
			if n := len(s.asking.Jobs); n > 0 && s.asking.Jobs[n-1].Carry == j.Carry {
				s.asking.Jobs[n-1].Tries = j.Tries
			}
			continue
		}
		// Swallowed, not refused. Whoever added a parcel waits for its first answer.
		for _, n := range j.Numbers {
			if p := s.parcels[s.byNumber[n]]; p != nil && !slices.ContainsFunc(p.Sources, func(x wire.Source) bool { return x.Told != 0 || x.Problem != nil }) {
				source(p, o).Wanted = true
			}
		}
		s.again(o, j.Numbers)
	}
	n := len(s.asking.Pauses)
	s.asking.Pauses = slices.DeleteFunc(s.asking.Pauses, func(p wire.Pause) bool { return p.Until+2*day < s.now || p.Until > s.now+8*day })
	if len(s.asking.Pauses) != n {
		s.dirty[wire.KeyAsking] = true
	}
}

// tripped is the pause that a host is in, or was in and has not answered since.
func (m *Machine) tripped(host string) *wire.Pause {
	for i := range m.asking.Pauses {
		if p := &m.asking.Pauses[i]; p.Host == host {
			return p
		}
	}
	return nil
}

// pause is the pause that a host is in, or nil.
func (m *Machine) pause(host string) *wire.Pause {
	if p := m.tripped(host); p != nil && p.Until > m.clock {
		return p
	}
	return nil
}

// resting is the pause that an interface is in, or nil.
func (m *Machine) resting(o *asker) *wire.Pause {
	if len(m.asking.Pauses) == 0 || m.byRelay(o) {
		return nil
	}
	if p := m.pause(o.host); p != nil {
		return p
	}
	return m.pause(o.name)
}

// longestPause bounds what carriers may ask for with Retry-After.
const longestPause = 7 * day

// rest lets a host alone: for so long as it asks, or longer with each time.
func (s *step) rest(host string, why wire.Problem, wait, first int64) {
	p := s.tripped(host)
	switch {
	case p == nil:
		s.asking.Pauses = append(s.asking.Pauses, wire.Pause{Host: host})
		p = &s.asking.Pauses[len(s.asking.Pauses)-1]
	case p.Until > s.now && (wait <= 0 || s.now+wait <= p.Until):
		return // it was asked before it refused
	}
	p.Failures++
	if wait <= 0 {
		wait = min(first<<min(p.Failures-1, 5), day)
	}
	p.Until, p.Why = s.now+min(wait, longestPause), why
	s.calm = min(s.calm, p.Until)
	s.changed()
	s.dirty[wire.KeyAsking] = true
}

// wakes forgets the pauses of hosts that answer again.
func (s *step) wakes(hosts ...string) {
	n := len(s.asking.Pauses)
	s.asking.Pauses = slices.DeleteFunc(s.asking.Pauses, func(p wire.Pause) bool { return slices.Contains(hosts, p.Host) })
	if len(s.asking.Pauses) != n {
		s.changed()
		s.dirty[wire.KeyAsking] = true
	}
}
