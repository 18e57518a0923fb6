package track

import (
	"slices"

	"posthorn/wasm/page"
	"posthorn/wasm/wire"
)

// pointedAt takes over the numbers in windows over a list that belong to an
// order that is tracked. A parcel that belongs to other orders is left to
// them: that it is shared is for the shop to say, not for the pointer.
func (s *step) pointedAt(pg *page.Page) {
	for _, p := range pg.Packages {
		o := s.orders[p.Order]
		if pg.Kind != page.KindList || o == nil {
			continue
		}
		if !slices.ContainsFunc(p.Numbers, func(n string) bool {
			known := s.parcels[s.byNumber[n]]
			return known != nil && len(known.Orders) > 0 && !slices.Contains(known.Orders, o.ID)
		}) {
			s.unwant(o.ID)
			s.packages(o, []page.ToldPackage{{Numbers: p.Numbers}}, "")
		}
	}
}

// heard: the page has asked its SDK for itself, since the user opened
// something, and we have heard the answer. An error is nothing to us: the page
// shows the user what the shop wants.
func (s *step) heard(in wire.Input) {
	o := s.orders[in.Order]
	if o == nil {
		return
	}
	told, err := s.know.Told(in.Body)
	if err != nil || len(told.Packages) == 0 {
		return
	}
	o.Asked = s.now
	s.unwant(o.ID)
	s.packages(o, told.Packages, told.Protection)
}

// unwant takes an order out of the queue: what was to be asked for is known.
func (s *step) unwant(order string) {
	n := len(s.asking.Queue)
	s.asking.Queue = slices.DeleteFunc(s.asking.Queue, func(w wire.Wanted) bool { return w.Order == order })
	if len(s.asking.Queue) != n {
		s.dirty[wire.KeyAsking] = true
	}
}
