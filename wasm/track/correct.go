package track

import (
	"slices"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// whose answers whose a number may be: the carriers that its form allows, the
// likeliest first, then all that there are.
func (s *step) whose(num string) {
	s.reply = &wire.Reply{}
	list := []string{}
	if f, ok := s.know.Check(num); ok {
		list = append(list, f.Carriers...)
	}
	fits := len(list)
	if s.know.Everyone != nil {
		list = join(list, s.know.Everyone())
	}
	for i, id := range list {
		if name := s.know.Name(id, s.language); name != "" {
			c := wire.Choice{ID: id, Name: name, Fits: i < fits}
			if s.know.Also != nil {
				c.Also = s.know.Also(id)
			}
			s.reply.Choices = append(s.reply.Choices, c)
		}
	}
}

// correct: the user says whose a number is, or takes that back.
func (s *step) correct(id, num, carrier string) {
	p := s.parcels[id]
	if p == nil {
		return
	}
	i := slices.IndexFunc(p.Numbers, func(n wire.Number) bool { return n.Number == num })
	if i < 0 || carrier != "" && s.know.Name(carrier, s.language) == "" {
		s.fail(wire.ProblemInternal) // no page of ours says so
		return
	}
	s.reply = &wire.Reply{Parcels: []string{id}}
	anew := s.choose(p, i, carrier)
	if p.Archived {
		return
	}
	ask, _ := s.plan(p)
	for _, w := range ask {
		asked := told(p, w.asker).Asked
		if just := asked != 0 && s.now-asked < leastByHand && s.now >= asked; !just && (anew || asked == 0 || w.number == num && w.own) {
			src := source(p, w.asker)
			src.Next, src.Wanted = s.now, true
		}
	}
	s.touch(p)
	s.redirect(p, num)
}

// choose sets whose a number is by the user's word; an empty carrier takes it
// back. What others told of the number, who know no more of it than a number
// of that form, is forgotten; it tells whether there was such a thing.
func (s *step) choose(p *wire.Parcel, i int, carrier string) bool {
	n := &p.Numbers[i]
	was := n.Carrier
	switch {
	case carrier != "":
		if !n.Chosen {
			n.Guess = was
		}
		n.Carrier, n.Chosen = carrier, true
	case n.Chosen:
		n.Carrier, n.Guess, n.Chosen = n.Guess, "", false
	}
	s.touch(p)
	if n.Carrier == was {
		return false
	}
	n.Link = s.know.Link(n.Carrier, n.Number)
	var strangers []string
	for _, o := range s.askers {
		if s.stranger(n, o) || !o.Wide && s10(n.Number) == "" && s.know.kin(was, o.carrier) && !s.know.kin(n.Carrier, o.carrier) {
			strangers = append(strangers, o.carrier)
		}
	}
	return s.forget(p, n.Number, strangers)
}

// stranger tells whether all that an interface can know of a number is of
// another parcel: the user has said that it is somebody else's. What the posts
// give out by S10 is the same parcel's with each of them.
func (m *Machine) stranger(n *wire.Number, o *asker) bool {
	return n.Chosen && !o.Wide && s10(n.Number) == "" && !m.know.kin(n.Carrier, o.carrier)
}

// forget drops what some have told of a number, and under which numbers they
// say that it was handed over; what they are being asked is not waited for. It
// tells whether there was such a thing.
func (s *step) forget(p *wire.Parcel, num string, who []string) bool {
	s.asking.Jobs = slices.DeleteFunc(s.asking.Jobs, func(j wire.Job) bool {
		return slices.Contains(who, j.Carrier) && j.Errand == "" && len(j.Numbers) == 1 && j.Numbers[0] == num
	})
	for i := range s.asking.Jobs {
		if j := &s.asking.Jobs[i]; slices.Contains(who, j.Carrier) && j.Errand == "" {
			j.Numbers = slices.DeleteFunc(slices.Clone(j.Numbers), func(n string) bool { return n == num })
		}
	}
	s.dirty[wire.KeyAsking] = true
	var next []string
	p.Numbers = slices.DeleteFunc(p.Numbers, func(n wire.Number) bool {
		theirs := n.Number != num && n.Number != p.ID && !n.Chosen && slices.Contains(who, n.By)
		if theirs {
			next = append(next, n.Number)
			delete(s.byNumber, n.Number)
		}
		return theirs
	})
	had := len(p.Feeds)
	p.Feeds = slices.DeleteFunc(p.Feeds, func(f carriers.Feed) bool {
		return f.Number == num && slices.Contains(who, f.Carrier) || slices.Contains(next, f.Number)
	})
	s.touch(p)
	p.Sources = slices.DeleteFunc(p.Sources, func(src wire.Source) bool {
		return slices.Contains(who, src.Carrier) && !slices.ContainsFunc(s.candidates(p), func(w *way) bool { return w.carrier == src.Carrier })
	})
	if len(p.Feeds) == had {
		return false
	}
	// Some of it may have been theirs; who is asked now tells it anew.
	p.Origin, p.Destination, p.Reported, p.Service, p.EtaFrom, p.EtaTo = "", "", "", "", "", ""
	s.withdraw(p)
	s.merge(p)
	s.assess(p)
	recount(p)
	s.touch(p)
	return true
}

// redirect tells services that follow a number whose it is, where its user has
// said so: they have found somebody for it by themselves, so what they told
// until now is forgotten.
func (s *step) redirect(p *wire.Parcel, num string) {
	i := slices.IndexFunc(p.Numbers, func(n wire.Number) bool { return n.Number == num })
	for _, w := range s.candidates(p) {
		src := told(p, w.asker)
		if i < 0 || w.Change == nil || w.number != num || src.Told == 0 && src.Said == "" {
			continue
		}
		n := p.Numbers[i]
		_, err := w.Change(carriers.Ask{Numbers: []string{num}}, n.Carrier)
		if src.Said == n.Carrier || src.Said == "" && !n.Chosen || err != nil || s.byRelay(w.asker) || s.lacks(w.asker) != "" {
			continue
		}
		s.asking.Jobs = slices.DeleteFunc(s.asking.Jobs, func(j wire.Job) bool { // what the user said before
			return j.Errand == errandChange && j.Held && j.Carrier == w.carrier && j.Numbers[0] == num
		})
		src = source(p, w.asker)
		src.Said, src.Told, src.Known, src.Wanted, src.Next = n.Carrier, 0, "", false, s.now+leastAuto
		s.errand(w.asker, errandChange, []string{num}, n.Carrier)
		s.forget(p, num, []string{w.carrier})
		s.touch(p)
		return
	}
}

// redirected takes in what a service says to that.
func (s *step) redirected(o *asker, j *wire.Job, in wire.Input) {
	err := error(carriers.Fail(carriers.KindTemporary, "no answer: "+in.Failure))
	if in.HTTP != nil {
		err = o.Changed(s.response(in))
	}
	e, ok := err.(*carriers.Error)
	if !ok || e.Kind == carriers.KindRefused || e.Kind == carriers.KindTemporary && s.hold(o, j, max(e.RetryAfter, 60)) {
		return
	}
	for _, n := range j.Numbers { // it is told again with its next answer
		if p := s.parcels[s.byNumber[n]]; p != nil {
			source(p, o).Said = ""
			s.touch(p)
		}
	}
	s.answerFailed(o, nil, err)
}
