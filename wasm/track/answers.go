package track

import (
	"slices"

	"posthorn/carriers"
	"posthorn/wasm/number"
	"posthorn/wasm/status"
	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// fetched: a carrier has answered, or has not.
func (s *step) fetched(in wire.Input) {
	j := s.take(in.ID)
	if j == nil {
		return // answered twice, or after it was asked again
	}
	o := s.asker(j.Carrier, j.Interface, j.Host)
	if o == nil {
		return // a carrier that this version does not know
	}
	if in.Failure == "no_permission" {
		delete(s.hosts, s.hostOf(o, j.Relay))
		s.changed()
		s.again(o, j.Numbers)
		return
	}
	if j.Relay {
		s.relayed(o, j, in)
		return
	}
	if j.Errand != "" {
		s.ran(o, j, in)
		return
	}
	ask := carriers.Ask{Numbers: j.Numbers, Hop: j.Hop, Carry: j.Carry}
	s.complete(o, &ask)
	var answer carriers.Answer
	var err error
	switch {
	case in.Failure == "too_large":
		err = carriers.Fail(carriers.KindLayout, "an answer too large to be one")
	case in.HTTP == nil:
		err = carriers.Fail(carriers.KindTemporary, "no answer: "+in.Failure)
	default:
		answer, err = o.Read(ask, s.response(in))
	}
	if err != nil {
		e, ok := err.(*carriers.Error)
		switch {
		case ok && e.Kind == carriers.KindUnauthorized && j.Hop == 0 && s.dropToken(o):
			s.again(o, j.Numbers) // the token was withdrawn before its time: with a fresh one
		case ok && e.Kind == carriers.KindTemporary && s.hold(o, j, e.RetryAfter):
			s.wakes(o.host)
		default:
			s.answerFailed(o, j.Numbers, err)
		}
		return
	}
	s.wakes(o.host, o.name)
	told := map[string]bool{}
	for i := range answer.Parcels {
		told[answer.Parcels[i].Number] = true
		s.learn(o, &answer.Parcels[i], s.now)
	}
	if answer.Next != nil && j.Hop+1 < carriers.MaxHops {
		ask.Hop++
		ask.Carry = answer.Next.Carry
		s.sendTo(o, ask, answer.Next)
		return
	}
	for _, n := range j.Numbers {
		if !told[n] {
			s.answerFailed(o, []string{n}, carriers.Fail(carriers.KindLayout, "the answer says nothing of this number"))
		}
	}
}

// response is what an adapter reads.
func (s *step) response(in wire.Input) carriers.Response {
	return carriers.Response{Status: in.HTTP.Status, URL: in.HTTP.URL, ContentType: in.HTTP.ContentType, RetryAfter: in.HTTP.RetryAfter, Body: in.Body, Now: s.now}
}

// again makes numbers due at once, without a mark against the carrier.
func (s *step) again(o *asker, numbers []string) {
	for _, n := range numbers {
		if p := s.parcels[s.byNumber[n]]; p != nil {
			source(p, o).Next = s.now
			s.touch(p)
		}
	}
}

// problems of carriers by the kind of their failure.
var problems = map[carriers.Kind]string{
	carriers.KindLayout: wire.ProblemLayout, carriers.KindBlocked: wire.ProblemBlocked, carriers.KindUnauthorized: wire.ProblemUnauthorized,
	carriers.KindRateLimited: wire.ProblemRateLimited, carriers.KindTemporary: wire.ProblemTemporary, carriers.KindRefused: wire.ProblemNoNumber,
}

// answerFailed notes a failure for each number. What was known before stays.
func (s *step) answerFailed(o *asker, numbers []string, err error) {
	s.failed(o, numbers, err, false)
}

// failed is answerFailed; relayed: it was the relay's answer, so the carrier's
// hosts and our keys did nothing wrong.
func (s *step) failed(o *asker, numbers []string, err error, relayed bool) {
	e, ok := err.(*carriers.Error)
	if !ok {
		e = carriers.Fail(carriers.KindTemporary, "an error of no known kind")
	}
	if e.Kind == carriers.KindNotFound {
		for _, n := range numbers {
			s.learn(o, &carriers.Parcel{Number: n}, s.now)
		}
		return
	}
	problem := wire.Problem{Kind: problems[e.Kind], Args: []string{s.know.Name(o.carrier, s.language)}, At: s.now}
	wait := max(0, min(e.RetryAfter, 1<<30)) * second
	switch {
	case relayed:
	case e.Kind == carriers.KindUnauthorized && len(o.Needs) > 0:
		s.keep("refused:"+o.name, "1")
		s.changed()
	case e.Kind == carriers.KindRateLimited && len(o.Needs) > 0:
		s.rest(o.name, problem, wait, hour) // the key's quota is used up, not the host's patience
	case e.Kind == carriers.KindBlocked, e.Kind == carriers.KindRateLimited, e.Kind == carriers.KindUnauthorized:
		s.rest(o.host, problem, wait, hour)
	case e.Kind == carriers.KindTemporary:
		if s.tripped(o.host) == nil { // once is nothing, again and again is a host that is down
			wait = max(wait, 1)
		}
		s.rest(o.host, problem, wait, 5*minute)
	}
	for _, n := range numbers {
		p := s.parcels[s.byNumber[n]]
		if p == nil {
			continue
		}
		src := source(p, o)
		src.Wanted = false
		src.Failures++
		src.Problem = &problem
		src.Next = max(after(p.ID, s.now, min(leastAuto<<min(src.Failures-1, 6), day)), s.now+min(wait, longestPause))
		if e.Kind == carriers.KindRefused || src.Told != 0 && interval(p, src, s.now) == 0 {
			src.Next = 0
		}
		s.touch(p)
	}
}

// learn takes in what a carrier knows of one number, told at a time.
func (s *step) learn(o *asker, told *carriers.Parcel, at int64) {
	p := s.parcels[s.byNumber[told.Number]]
	if p == nil || slices.ContainsFunc(p.Numbers, func(n wire.Number) bool { return n.Number == told.Number && s.stranger(&n, o) }) {
		return
	}
	src := source(p, o)
	ever := slices.ContainsFunc(p.Sources, func(x wire.Source) bool { return x.Told != 0 })
	first := !slices.ContainsFunc(p.Feeds, func(f carriers.Feed) bool {
		return f.Carrier == o.carrier && f.Number == told.Number && len(f.Events) > 0
	})
	before, listed := max(newest(p), p.Added), timeline.Mark(nil, p.Timeline)
	if at <= 0 || at > s.now {
		at = s.now
	}
	src.Told, src.Problem, src.Failures, src.Wanted = max(src.Told, at), nil, 0, false
	switch {
	case told.Pending:
		src.Known = "pending"
	case told.Found:
		src.Known = "found"
	default:
		src.Known = "not_found"
	}
	if told.Found {
		s.feed(p, o.carrier, told, at)
		fill(&p.Origin, told.Origin)
		fill(&p.Destination, told.Destination)
		fill(&p.Service, told.Service)
		if told.EtaTo != "" {
			p.EtaFrom, p.EtaTo = told.EtaFrom, told.EtaTo
		}
		if told.NextNumber != "" && !slices.ContainsFunc(p.Numbers, func(n wire.Number) bool { return n.Number == told.NextNumber }) {
			p = s.handOver(p, told, o.carrier)
			src = source(p, o)
		}
		s.nameCarrier(p, told.Number, o.carrier)
	}
	s.assess(p)
	switch {
	case !ever:
		// The first answer is the state of things, not news.
		tellAll(p)
		p.Announced = p.Told
	case first:
		// A second carrier, or a second number, tells the way so far once
		// more, perhaps after having known nothing for long. Only what goes
		// beyond is new, and what the user has not looked at stays so.
		var old []timeline.Entry
		for _, e := range p.Timeline {
			if ms, ok := timeline.Instant(e.Event); (!ok || ms <= before) && !timeline.Knows(listed, e) {
				old = append(old, e)
			}
		}
		p.Told = timeline.Mark(p.Told, old)
		p.Announced = timeline.Mark(p.Announced, old)
		recount(p)
	default:
		recount(p)
	}
	delete(s.outlooks, p.ID)
	src.Next = 0
	if wait := s.pace(p, o, src); wait > 0 {
		src.Next = after(p.ID, s.now, wait)
	}
	s.touch(p)
	s.redirect(p, told.Number)
}

// feed keeps a carrier's list and makes the timeline anew.
func (s *step) feed(p *wire.Parcel, carrier string, told *carriers.Parcel, at int64) {
	fresh := carriers.Feed{Carrier: carrier, Number: told.Number, Told: at, Events: told.Events}
	for i := range fresh.Events {
		fresh.Events[i].Meaning = s.know.Meaning(carrier, fresh.Events[i])
	}
	p.Feeds = fewer(timeline.Add(p.Feeds, fresh))
	if told.Destination != "" { // who says nothing of it contradicts nobody
		p.Reported = told.Destination
	}
	s.merge(p)
}

// mostFeeds and mostOfNumbers are how many feeds and numbers the record of a
// parcel holds: with more it could not be read at the next start.
const (
	mostFeeds     = 20
	mostOfNumbers = 20
)

// fewer gives up the feeds that were told longest ago, where there are more
// than a record holds.
func fewer(feeds []carriers.Feed) []carriers.Feed {
	for len(feeds) > mostFeeds {
		oldest := 0
		for i := range feeds {
			if feeds[i].Told < feeds[oldest].Told {
				oldest = i
			}
		}
		feeds = slices.Delete(feeds, oldest, oldest+1)
	}
	return feeds
}

// merge makes the timeline of a parcel's feeds. Where an entry falls into two,
// both halves stay as known to the user as the whole was.
func (s *step) merge(p *wire.Parcel) {
	for i := range p.Feeds {
		for k := range p.Feeds[i].Events {
			// Carriers answer in what language they like, whatever was asked.
			if e := &p.Feeds[i].Events[k]; e.Language == "" {
				e.Language = status.Language(e.Text, s.language)
			}
		}
	}
	p.Timeline = timeline.Merge(p.Feeds)
	p.Told = timeline.Keep(p.Told, p.Timeline)
	p.Announced = timeline.Keep(p.Announced, p.Timeline)
}

// assess judges how a parcel stands.
func (s *step) assess(p *wire.Parcel) {
	info := timeline.Info{
		Added: p.Added, Destination: p.Destination, Reported: p.Reported, EtaTo: p.EtaTo, Protection: p.Protection, Service: p.Service,
		Number: p.Numbers[0].Number,
	}
	for _, src := range p.Sources {
		info.Found = info.Found || src.Known == "found" || src.Known == "pending"
		info.Asked = info.Asked || src.Told > 0
	}
	for _, id := range p.Orders {
		if o := s.orders[id]; o != nil && o.Status != "" {
			info.OrderStatus = o.Status
		}
	}
	p.Standing = timeline.Stand(p.Timeline, info, s.now)
}

// handOver adds the number that a parcel was handed over under. Where that
// number was followed as a parcel of its own, the two become one.
func (s *step) handOver(p *wire.Parcel, told *carriers.Parcel, by string) *wire.Parcel {
	if q := s.parcels[s.byNumber[told.NextNumber]]; q != nil && q != p {
		return s.unite(p, q)
	}
	s.addNumber(p, told.NextNumber, told.NextCarrier, told.NextName)
	if n := &p.Numbers[len(p.Numbers)-1]; n.Number == told.NextNumber {
		n.By = by
	}
	return p
}

// addNumber puts a further number on a parcel.
func (s *step) addNumber(p *wire.Parcel, num, carrier, called string) {
	if len(p.Numbers) >= mostOfNumbers {
		return
	}
	if carrier == "" {
		carrier = s.know.named(called)
	}
	n := wire.Number{Number: num, Carrier: carrier, Name: called}
	if n.Carrier == "" && called == "" {
		if f, ok := s.know.Check(num); ok && len(f.Carriers) > 0 && f.Confidence >= 0.5 {
			n.Carrier = f.Carriers[0]
		}
	}
	n.Link = s.know.Link(n.Carrier, num)
	p.Numbers = append(p.Numbers, n)
	s.byNumber[num] = p.ID
}

// nameCarrier notes that a carrier knows a number of which no carrier was
// known.
func (s *step) nameCarrier(p *wire.Parcel, num, carrier string) {
	for i := range p.Numbers {
		n := &p.Numbers[i]
		if n.Number == num && n.Carrier == "" && n.Name == "" {
			n.Carrier = carrier
		}
		if n.Link == "" {
			n.Link = s.know.Link(n.Carrier, n.Number)
		}
		if n.Link == "" {
			n.Link = s.know.Link(carrier, n.Number)
		}
	}
}

// unite makes one parcel of two that turned out to be the same. The one that
// was added first stays.
func (s *step) unite(p, q *wire.Parcel) *wire.Parcel {
	if q.Added < p.Added || q.Added == p.Added && q.ID < p.ID {
		p, q = q, p
	}
	for _, n := range q.Numbers {
		if len(p.Numbers) < mostOfNumbers && !slices.ContainsFunc(p.Numbers, func(x wire.Number) bool { return x.Number == n.Number }) {
			p.Numbers = append(p.Numbers, n)
		}
		s.byNumber[n.Number] = p.ID
	}
	for _, id := range q.Orders {
		s.join(p, id)
		if o := s.orders[id]; o != nil {
			o.Parcels = slices.DeleteFunc(o.Parcels, func(x string) bool { return x == q.ID })
			s.touchOrder(o)
		}
	}
	p.Feeds = fewer(append(p.Feeds, q.Feeds...))
	p.Sources = append(p.Sources, slices.DeleteFunc(q.Sources, func(x wire.Source) bool {
		return slices.ContainsFunc(p.Sources, func(y wire.Source) bool { return y.Carrier == x.Carrier && y.Interface == x.Interface })
	})...)
	p.Sources = p.Sources[:min(len(p.Sources), mostSources)]
	fill(&p.Name, q.Name)
	fill(&p.Title, q.Title)
	fill(&p.Image, q.Image)
	fill(&p.Protection, q.Protection)
	p.Told = append(p.Told, q.Told...)
	p.Announced = append(p.Announced, q.Announced...)
	p.Archived = p.Archived && q.Archived
	if q.Round > p.Round {
		p.Round, p.Open = q.Round, q.Open
	}
	s.merge(p)
	s.withdraw(q)
	delete(s.parcels, q.ID)
	s.dirty[wire.KeyParcel+q.ID] = true
	s.touch(p)
	return p
}

// join puts an order and a parcel together.
func (s *step) join(p *wire.Parcel, order string) {
	if order == "" {
		return
	}
	if !slices.Contains(p.Orders, order) && len(p.Orders) < 200 {
		p.Orders = append(p.Orders, order)
		s.touch(p)
	}
	if o := s.orders[order]; o != nil && !slices.Contains(o.Parcels, p.ID) && len(o.Parcels) < 50 {
		o.Parcels = append(o.Parcels, p.ID)
		s.touchOrder(o)
	}
}

// mostParcels is how many parcels are followed at the most; the store holds
// 10 MB.
const mostParcels = 1000

// follow finds the parcel of a number, or begins to follow it. Where it
// cannot, it names the kind of problem.
func (s *step) follow(found number.Found) (p *wire.Parcel, problem string) {
	if p := s.parcels[s.byNumber[found.Number]]; p != nil {
		return p, ""
	}
	if s.newer || s.unread[wire.KeyParcel+found.Number] {
		return nil, wire.ProblemStorage // it would be lost at the next start
	}
	if len(s.parcels) >= mostParcels {
		return nil, wire.ProblemFull
	}
	p = &wire.Parcel{ID: found.Number, Added: s.now}
	s.parcels[p.ID] = p
	s.addNumber(p, found.Number, first(found), "")
	s.assess(p)
	s.touch(p)
	return p, ""
}

func fill(to *string, from string) {
	if *to == "" {
		*to = from
	}
}
