package track

import (
	"slices"

	"posthorn/wasm/timeline"
	"posthorn/wasm/wire"
)

// export hands over everything but what the user typed in confidence: keys,
// postcode, relay.
func (s *step) export() {
	b := wire.Backup{App: "posthorn", Schema: wire.Schema, Exported: s.now, Settings: s.settings, Orders: []wire.Order{}, Parcels: []wire.Parcel{}}
	for _, p := range s.sorted() {
		b.Parcels = append(b.Parcels, *p)
	}
	for _, o := range s.sortedOrders() {
		b.Orders = append(b.Orders, *o)
	}
	b.Settings.Relay, b.Settings.ByRelay = "", nil
	packed, err := b.MarshalMsg(nil)
	if err != nil {
		s.fail(wire.ProblemInternal)
		return
	}
	s.reply = &wire.Reply{Backup: packed}
}

// restore adds what a backup holds to what is there. What is there wins: a
// parcel that is followed already only gains what it lacks.
func (s *step) restore(packed []byte) {
	var b wire.Backup
	if _, err := b.UnmarshalMsg(packed); err != nil || b.App != "posthorn" || b.Schema < 1 || b.Schema > wire.Schema {
		s.fail(wire.ProblemBackup)
		return
	}
	for i := range b.Orders {
		o := b.Orders[i]
		if plausibleOrder(o.ID) && s.orders[o.ID] == nil && len(s.orders) < 2*mostParcels {
			o.Parcels, o.Problem = nil, nil
			s.orders[o.ID] = &o
			s.touchOrder(&o)
		}
	}
	s.reply = &wire.Reply{}
	for i := range b.Parcels {
		in := b.Parcels[i]
		p := s.adopt(&in)
		if p == nil {
			continue
		}
		for _, id := range in.Orders {
			if s.orders[id] != nil {
				s.join(p, id)
			}
		}
		s.reply.Parcels = append(s.reply.Parcels, p.ID)
	}
	if len(s.parcels) >= mostParcels {
		s.fail(wire.ProblemFull)
	}
}

// adopt takes one parcel out of a backup. Numbers are judged as if they had
// been typed; events are read anew.
func (s *step) adopt(in *wire.Parcel) *wire.Parcel {
	var p *wire.Parcel
	for _, n := range in.Numbers {
		got, ok := s.know.Check(n.Number)
		if !ok || got.Number != n.Number {
			continue
		}
		if q := s.parcels[s.byNumber[n.Number]]; q != nil && q != p {
			if p != nil {
				q = s.unite(p, q)
			}
			p = q
		} else if p == nil {
			if p, _ = s.follow(got); p == nil {
				return nil
			}
			p.Added = min(s.now, max(in.Added, 0))
		} else if q == nil {
			s.addNumber(p, n.Number, n.Carrier, n.Name)
		}
	}
	if p == nil {
		return nil
	}
	fill(&p.Name, clip(in.Name, 120))
	fill(&p.Title, clip(in.Title, 300))
	fill(&p.Image, clip(in.Image, 500))
	fill(&p.Protection, in.Protection)
	if len(p.Feeds) == 0 && len(in.Feeds) <= 20 {
		p.Feeds = in.Feeds
		p.Origin, p.Destination, p.Service = in.Origin, in.Destination, in.Service
		p.Archived = in.Archived
		s.reread(p)
		p.Told = timeline.Mark(nil, p.Timeline)
		p.Announced = p.Told
		if in.News > 0 {
			p.Told = in.Told
			recount(p)
			p.Announced = timeline.Mark(nil, p.Timeline)
		}
	}
	for _, n := range in.Numbers {
		i := slices.IndexFunc(p.Numbers, func(x wire.Number) bool { return x.Number == n.Number })
		if i >= 0 && n.Chosen && !p.Numbers[i].Chosen && s.know.Name(n.Carrier, s.language) != "" {
			s.choose(p, i, n.Carrier)
		}
	}
	s.touch(p)
	return p
}

// reread understands a parcel's events anew, as a newer version may know more.
func (s *step) reread(p *wire.Parcel) {
	for i := range p.Feeds {
		f := &p.Feeds[i]
		if len(f.Events) > 1000 {
			f.Events = f.Events[:1000]
		}
		for k := range f.Events {
			f.Events[k].Meaning = s.know.Meaning(f.Carrier, f.Events[k])
		}
	}
	s.merge(p)
	s.assess(p)
}
