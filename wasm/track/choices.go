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
	r.Through, r.Offers = nil, nil
	for _, w := range ask {
		r.Through = join(r.Through, []string{w.carrier})
	}
	if p.Standing.Words.Status == "Delivered" && len(ask) > 0 {
		return // it has come: nobody needs to know more
	}
	if h := s.barred(p); h != "" {
		known := false
		for i := range sum.Problems {
			x := &sum.Problems[i]
			known = known || x.Kind == wire.ProblemPermission && x.Args[0] == h
		}
		if !known {
			sum.Problems = append(sum.Problems, wire.Problem{Kind: wire.ProblemPermission, Args: []string{h}})
		}
	}
	for _, l := range lacks {
		if l.why != wire.StatePermission && l.why != wire.StatePostcode && (l.why != wire.StateKey || !l.own || l.free) {
			continue // nobody is sent for a key that may be of no use
		}
		if slices.Contains(r.Offers, l.carrier) || len(r.Offers) == 20 {
			continue
		}
		r.Offers = append(r.Offers, l.carrier)
		var f *wire.Offer
		for i := range sum.Offers {
			if sum.Offers[i].Carrier == l.carrier {
				f = &sum.Offers[i]
			}
		}
		if f == nil {
			sum.Offers = append(sum.Offers, wire.Offer{Carrier: l.carrier, Name: s.know.Name(l.carrier, s.language), Why: l.why})
			f = &sum.Offers[len(sum.Offers)-1]
		}
		f.Parcels++
		if l.why == wire.StatePermission {
			f.Hosts = join(f.Hosts, []string{l.host})
		}
	}
}

// barred is a host without which nobody at all can be asked for a parcel; ""
// where somebody can.
func (m *Machine) barred(p *wire.Parcel) string {
	ask, lacks := m.plan(p)
	for _, l := range lacks {
		if len(ask) == 0 && l.why == wire.StatePermission {
			return l.host
		}
	}
	return ""
}

// states are the states of a carrier with several interfaces, the best first.
const states = "asked permission postcode refused key terms off"

// carriers answers what the options show of every carrier.
func (s *step) carriers() {
	s.reply = &wire.Reply{}
	var wide []string
	for _, o := range s.askers {
		if o.Accepts == nil {
			continue
		}
		v := s.view(o.carrier)
		state := s.lacks(o)
		if state == "" {
			state = wire.StateAsked
		}
		if v.State == wire.StateLink || strings.Index(states, state) < strings.Index(states, v.State) {
			v.State = state
		}
		if o.Wide && state == wire.StateAsked {
			wide = append(wide, v.Name)
		}
		v.Keyless = o.free
		v.Relayed = slices.Contains(s.settings.ByRelay, v.ID)
		v.Postcode, v.Terms = v.Postcode || o.Postcode, v.Terms || o.Terms
		for _, name := range o.Needs {
			known := false
			for _, k := range v.Keys {
				known = known || k.Name == name
			}
			if !known {
				v.Keys = append(v.Keys, wire.KeyView{Name: name, Set: s.key(o.carrier, name) != ""})
			}
		}
		if v.Hosts = join(v.Hosts, []string{o.host}); !s.hosts[o.host] {
			v.Missing = join(v.Missing, []string{o.host})
		}
		s.quotaOf(o, v)
		if p := s.resting(o); p != nil {
			v.Problem = &wire.Problem{Kind: p.Why.Kind, Args: p.Why.Args, At: p.Until}
		}
	}
	for _, id := range s.know.Linked {
		s.view(id)
	}
	for _, p := range s.sorted() {
		if p.Archived {
			continue
		}
		var ids []string
		ask, lacks := s.plan(p)
		for _, w := range append(ask, lacks...) {
			ids = join(ids, []string{w.carrier})
		}
		for i := range p.Numbers {
			id := p.Numbers[i].Carrier
			for _, o := range s.askers {
				if id != "" && s.know.kin(id, o.carrier) {
					id = ""
				}
			}
			if id != "" {
				ids = join(ids, []string{id})
			}
		}
		for _, id := range ids {
			s.view(id).Parcels++
		}
	}
	list := s.reply.Carriers
	for i := range list {
		if list[i].State == wire.StateLink {
			list[i].Through = wide
		}
	}
	sorting.By(list, func(a, b wire.CarrierView) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
}

// view finds or makes what the reply says of a carrier.
func (s *step) view(id string) *wire.CarrierView {
	list := &s.reply.Carriers
	for i := range *list {
		if (*list)[i].ID == id {
			return &(*list)[i]
		}
	}
	v := wire.CarrierView{ID: id, Name: s.know.Name(id, s.language), State: wire.StateLink}
	if v.Name == "" {
		v.Name = id
	}
	if s.know.Home != nil {
		v.Home = s.know.Home(id)
	}
	*list = append(*list, v)
	return &(*list)[len(*list)-1]
}

// join adds what is not there yet.
func join(to, more []string) []string {
	for _, x := range more {
		if !slices.Contains(to, x) {
			to = append(to, x)
		}
	}
	return to
}
