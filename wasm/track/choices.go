package track

import (
	"slices"
	"strings"

	"posthorn/carriers/sorting"
	"posthorn/wasm/wire"
)

// offers tells of a row who is asked, and who could be were he let.
func (s *step) offers(p *wire.Parcel, r *wire.Row, sum *wire.Summary) {
	ask, lacks := s.plan(p)
	for _, w := range ask {
		if !slices.Contains(r.Through, w.carrier) {
			r.Through = append(r.Through, w.carrier)
		}
	}
	if p.Standing.Words.Status == "Delivered" && len(ask) > 0 {
		return // it has come: nobody needs to know more
	}
	if h := s.barred(p); h != "" && !slices.ContainsFunc(sum.Problems, func(x wire.Problem) bool { return x.Kind == wire.ProblemPermission && x.Args[0] == h }) {
		sum.Problems = append(sum.Problems, wire.Problem{Kind: wire.ProblemPermission, Args: []string{h}})
	}
	for _, l := range lacks {
		switch l.why {
		case wire.StatePermission, wire.StatePostcode:
		case wire.StateKey:
			if !l.own || l.free {
				continue // nobody is sent for a key that may be of no use
			}
		default:
			continue
		}
		if slices.Contains(r.Offers, l.carrier) || len(r.Offers) == 20 {
			continue
		}
		r.Offers = append(r.Offers, l.carrier)
		i := slices.IndexFunc(sum.Offers, func(f wire.Offer) bool { return f.Carrier == l.carrier })
		if i < 0 && len(sum.Offers) < 50 {
			i = len(sum.Offers)
			sum.Offers = append(sum.Offers, wire.Offer{Carrier: l.carrier, Name: s.know.Name(l.carrier, s.language), Why: l.why})
		}
		if i < 0 {
			continue
		}
		f := &sum.Offers[i]
		f.Parcels++
		if l.why == wire.StatePermission {
			for _, h := range s.missing(l.asker) {
				if !slices.Contains(f.Hosts, h) {
					f.Hosts = append(f.Hosts, h)
				}
			}
		}
	}
}

// barred is a host without which nobody at all can be asked for a parcel; ""
// where somebody can.
func (m *Machine) barred(p *wire.Parcel) string {
	ask, lacks := m.plan(p)
	for _, l := range lacks {
		if len(ask) == 0 && l.why == wire.StatePermission {
			return m.missing(l.asker)[0]
		}
	}
	return ""
}

// states are the states of a carrier with several interfaces, the best first.
const states = "asked permission postcode refused key terms off"

// carriers answers what the options show of every carrier.
func (s *step) carriers() {
	list := map[string]*wire.CarrierView{}
	view := func(id string) *wire.CarrierView {
		v := list[id]
		if v == nil {
			v = &wire.CarrierView{ID: id, Name: s.know.Name(id, s.language), State: wire.StateLink, Relayed: slices.Contains(s.settings.ByRelay, id)}
			if v.Name == "" {
				v.Name = id
			}
			if s.know.Home != nil {
				v.Home = s.know.Home(id)
			}
			list[id] = v
		}
		return v
	}
	var wide []string
	for _, o := range s.askers {
		if o.Accepts == nil {
			continue
		}
		v := view(o.carrier)
		state := s.lacks(o)
		if state == "" {
			state = wire.StateAsked
			if o.Wide {
				wide = append(wide, v.Name)
			}
		}
		if v.State == wire.StateLink || strings.Index(states, state) < strings.Index(states, v.State) {
			v.State = state
		}
		v.Keyless = v.Keyless || len(o.Needs) == 0
		v.Postcode, v.Terms = v.Postcode || o.Postcode, v.Terms || o.Terms
		for _, name := range o.Needs {
			if !slices.ContainsFunc(v.Keys, func(k wire.KeyView) bool { return k.Name == name }) {
				v.Keys = append(v.Keys, wire.KeyView{Name: name, Set: s.key(o.carrier, name) != ""})
			}
		}
		for _, h := range o.Hosts {
			if !slices.Contains(v.Hosts, h) {
				v.Hosts = append(v.Hosts, h)
				if !s.hosts[h] {
					v.Missing = append(v.Missing, h)
				}
			}
		}
		if p := s.resting(o); p != nil && v.Problem == nil {
			why := p.Why
			why.At = p.Until
			v.Problem = &why
		}
	}
	for _, id := range s.know.Linked {
		view(id)
	}
	for _, p := range s.sorted() {
		if p.Archived {
			continue
		}
		ask, lacks := s.plan(p)
		for _, l := range lacks {
			ask = append(ask, l.way)
		}
		counted := map[string]bool{}
		for _, w := range ask {
			if !counted[w.carrier] {
				counted[w.carrier] = true
				view(w.carrier).Parcels++
			}
		}
		for _, n := range p.Numbers {
			if n.Carrier != "" && !slices.ContainsFunc(s.askers, func(o *asker) bool { return s.know.kin(n.Carrier, o.carrier) }) && !counted[n.Carrier] {
				counted[n.Carrier] = true
				view(n.Carrier).Parcels++
			}
		}
	}
	s.reply = &wire.Reply{}
	for _, v := range list {
		if v.State == wire.StateLink {
			v.Through = wide
		}
		s.reply.Carriers = append(s.reply.Carriers, *v)
	}
	sorting.By(s.reply.Carriers, func(a, b wire.CarrierView) int {
		if c := strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	s.reply.Carriers = s.reply.Carriers[:min(len(s.reply.Carriers), 500)]
}
