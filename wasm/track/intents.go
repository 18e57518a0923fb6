package track

import (
	"slices"
	"strings"

	"posthorn/wasm/number"
	"posthorn/wasm/wire"
)

// askNow: the user wants to know now, of one parcel or of all.
func (s *step) askNow(id string) {
	if s.newer {
		s.fail(wire.ProblemStorage)
		return
	}
	var asked, recent []string
	var paused *wire.Problem // why a host is left alone
	for _, p := range s.sorted() {
		if id != "" && p.ID != id || id == "" && p.Archived {
			continue
		}
		ask, _ := s.plan(p)
		just := slices.ContainsFunc(p.Sources, func(x wire.Source) bool { return x.Asked != 0 && s.now-x.Asked < leastByHand && s.now >= x.Asked })
		if host := s.barred(p); host != "" {
			paused = &wire.Problem{Kind: wire.ProblemPermission, Args: []string{host}}
		}
		for _, w := range ask {
			pause := s.resting(w.asker)
			switch {
			case s.underWay(w):
				asked = append(asked, p.ID)
			case pause != nil:
				why := pause.Why
				why.At = pause.Until
				paused = &why
			case just:
				recent = append(recent, p.ID)
			default:
				src := source(p, w.asker)
				src.Next, src.Wanted = s.now, true
				asked = append(asked, p.ID)
				s.touch(p)
			}
		}
	}
	s.reply = &wire.Reply{Parcels: slices.Compact(asked)}
	switch {
	case len(asked) > 0:
	case paused != nil:
		s.reply.Problem = paused
	case len(recent) > 0:
		s.reply.Problem = &wire.Problem{Kind: wire.ProblemNotNow}
	}
}

// letIn: the user has let somebody be asked, and wants to know at once. Who
// was not asked for a parcel yet, and is to be, is asked now.
func (s *step) letIn(whom func(*asker) bool) {
	for _, p := range s.sorted() {
		ask, _ := s.plan(p)
		if p.Archived || s.settled(p, s.now) {
			continue
		}
		for _, w := range ask {
			if told(p, w.asker).Asked == 0 && whom(w.asker) {
				src := source(p, w.asker)
				src.Next, src.Wanted = s.now, true
				s.touch(p)
			}
		}
	}
}

// add follows the numbers in a text that the user typed or pasted.
func (s *step) add(text, called string) {
	var found []number.Found
	single := len(strings.Fields(text)) == 1 || len(text) <= 40
	if single {
		if f, ok := s.know.Check(text); ok {
			if len(f.Corrections) > 0 {
				s.fail(wire.ProblemCheckDigit, append([]string{f.Number}, f.Corrections...)...)
				return
			}
			found = append(found, f)
		}
	}
	if len(found) == 0 {
		for _, f := range s.know.Find(text) {
			if f.Confidence >= 0.5 {
				found = append(found, f)
			}
		}
	}
	if len(found) == 0 {
		s.fail(wire.ProblemNoNumber, strings.TrimSpace(clip(text, 40)))
		return
	}
	s.reply = &wire.Reply{}
	for _, f := range found {
		p, problem := s.follow(f)
		if p == nil {
			s.fail(problem)
			return
		}
		p.Archived = false
		if called != "" && len(found) == 1 {
			p.Name = clip(called, 120)
		}
		s.touch(p)
		s.reply.Parcels = append(s.reply.Parcels, p.ID)
	}
}

func (s *step) rename(id, called string) {
	if p := s.parcels[id]; p != nil {
		p.Name = clip(strings.TrimSpace(called), 120)
		s.touch(p)
		s.reply = &wire.Reply{Parcels: []string{id}}
	}
}

func (s *step) archive(id string, on bool) {
	if p := s.parcels[id]; p != nil {
		p.Archived = on
		if on {
			tellAll(p)
			p.Announced = p.Told
			s.withdraw(p)
		}
		s.touch(p)
		s.reply = &wire.Reply{Parcels: []string{id}}
	}
}

// remove forgets a parcel, and the orders that held nothing else.
func (s *step) remove(id string) {
	p := s.parcels[id]
	if p == nil {
		return
	}
	s.withdraw(p)
	s.unfollow(p)
	for _, n := range p.Numbers {
		delete(s.byNumber, n.Number)
	}
	delete(s.parcels, id)
	s.touch(p)
	for _, oid := range p.Orders {
		if o := s.orders[oid]; o != nil {
			o.Parcels = slices.DeleteFunc(o.Parcels, func(x string) bool { return x == id })
			if len(o.Parcels) == 0 {
				delete(s.orders, oid)
			}
			s.touchOrder(o)
		}
	}
	s.reply = &wire.Reply{Parcels: []string{id}}
}

func (s *step) set(set *wire.Settings) {
	if set == nil {
		return
	}
	if set.Relay != s.settings.Relay {
		s.keep("/"+wire.KeyRelay, "") // it is another's
	}
	was := s.settings
	s.settings = *set
	clear(s.outlooks)
	if !slices.Equal(was.Off, set.Off) || !slices.Equal(was.Terms, set.Terms) || !slices.Equal(was.ByRelay, set.ByRelay) {
		s.letIn(func(*asker) bool { return true })
	}
	s.dirty[wire.KeySettings] = true
	s.reply = &wire.Reply{}
}

// clip cuts a text to at most n bytes at a rune's edge.
func clip(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && text[n]&0xC0 == 0x80 {
		n--
	}
	return text[:n]
}
