package track

import (
	"slices"

	"posthorn/wasm/page"
	"posthorn/wasm/wire"
)

// leastRound is how long an order that held no parcel yet is left alone by
// "track all"; its own control asks at once.
const leastRound = hour

// over tells of which states of an order nothing is to be asked any more.
func over(status string) bool {
	switch status {
	case "unpaid", "completed", "cancelled", "closed", "expired":
		return true
	}
	return false
}

// allWanted are the orders that wait for a page, or are being asked for.
func (m *Machine) allWanted() map[string]bool {
	out := map[string]bool{}
	for _, w := range m.asking.Queue {
		out[w.Order] = true
	}
	for _, j := range m.asking.Jobs {
		if j.Order != "" {
			out[j.Order] = true
		}
	}
	return out
}

func (m *Machine) tab(id int) *wire.Tab {
	for i := range m.asking.Tabs {
		if m.asking.Tabs[i].Tab == id {
			return &m.asking.Tabs[i]
		}
	}
	return nil
}

// left are the orders of a page that "track all" would ask for: what was told
// before is kept, and what is finished stays so.
func (s *step) left(t *wire.Tab, wanted map[string]bool) []string {
	var out []string
	for _, id := range t.Orders {
		if wanted[id] || slices.Contains(t.Over, id) || !plausibleOrder(id) {
			continue
		}
		if o := s.orders[id]; o != nil {
			recent := o.Asked != 0 && s.now-o.Asked < leastRound && s.now >= o.Asked
			if len(o.Parcels) > 0 || recent || over(o.Status) {
				continue
			}
		}
		out = append(out, id)
	}
	return out
}

// trackAll: the user wants all orders of a page tracked.
func (s *step) trackAll(id int) {
	t := s.tab(id)
	if t == nil {
		return
	}
	if s.shopPause() != nil {
		s.retold[id] = true
		return
	}
	wanted := s.allWanted()
	all := s.left(t, wanted)
	if len(all) == 0 {
		return
	}
	for _, order := range all {
		s.track(wire.Input{Tab: id, Order: order})
	}
	for _, order := range t.Round {
		if wanted[order] && !slices.Contains(all, order) {
			all = append(all, order)
		}
	}
	t.Round = all
	s.dirty[wire.KeyAsking] = true
}

// stop: no more of a page's orders are to be asked for. The question that is
// on its way is answered yet, and so are those that the user clicked singly.
func (s *step) stop(id int) {
	t := s.tab(id)
	if t == nil || len(t.Round) == 0 {
		return
	}
	s.asking.Queue = slices.DeleteFunc(s.asking.Queue, func(w wire.Wanted) bool {
		return w.Tab == id && slices.Contains(t.Round, w.Order)
	})
	for _, order := range t.Round {
		s.orderly[order] = true
	}
	t.Round = nil
	s.dirty[wire.KeyAsking] = true
}

// endRounds closes rounds in which every order has its answer.
func (s *step) endRounds() {
	var wanted map[string]bool
	for i := range s.asking.Tabs {
		t := &s.asking.Tabs[i]
		if len(t.Round) == 0 {
			continue
		}
		if wanted == nil {
			wanted = s.allWanted()
		}
		if !slices.ContainsFunc(t.Round, func(order string) bool { return wanted[order] }) {
			t.Round = nil
			s.dirty[wire.KeyAsking] = true
		}
	}
}

// round is the control for all orders of a page; nil where it would do no more
// than the single ones.
func (s *step) round(t *wire.Tab, wanted map[string]bool) *wire.Round {
	r := wire.Round{Left: len(s.left(t, wanted)), Total: len(t.Round)}
	for _, order := range t.Round {
		if !wanted[order] {
			r.Done++
		}
	}
	if r.Total == 0 && r.Left < 2 || t.Kind != page.KindList {
		return nil
	}
	return &r
}
