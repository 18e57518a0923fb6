package track

import (
	"slices"
	"strconv"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// TestUniteReadable: what two parcels that turn out to be one have gathered is
// no more than can be read back at the next start.
func TestUniteReadable(t *testing.T) {
	h := newHarness(t)
	h.step(wire.Input{Kind: wire.InStart})
	s := &step{Machine: h.m, now: 1795305600000, orderly: map[string]bool{}, dirty: map[string]bool{}}
	full := func(id string, told int64) *wire.Parcel {
		p := &wire.Parcel{ID: id, Added: told}
		for i := range mostOfNumbers {
			k := strconv.Itoa(i)
			p.Numbers = append(p.Numbers, wire.Number{Number: id + k})
			p.Feeds = append(p.Feeds, carriers.Feed{Carrier: "c" + k, Number: id, Told: told + int64(i), Events: []carriers.Event{{Time: "2026-11-20T16:28:00", Text: id + k}}})
			p.Sources = append(p.Sources, wire.Source{Carrier: id, Interface: k, Known: "found"})
		}
		for i := range 2000 {
			p.Told = append(p.Told, id+strconv.Itoa(i))
		}
		p.Announced = slices.Clone(p.Told)
		s.parcels[id] = p
		return p
	}
	p := s.unite(full("A", 1), full("B", 1000))
	b, err := p.MarshalMsg(nil)
	if err != nil {
		t.Fatal(err)
	}
	var back wire.Parcel
	if _, err := back.UnmarshalMsg(b); err != nil {
		t.Fatalf("%d numbers, %d feeds, %d sources, %d told, %d announced: %v", len(p.Numbers), len(p.Feeds), len(p.Sources), len(p.Told), len(p.Announced), err)
	}
	if back.ID != "A" || len(back.Numbers) != mostOfNumbers || back.Numbers[0].Number != "A0" || len(back.Feeds) != mostFeeds || back.Feeds[0].Told != 1000 {
		t.Errorf("%s with %v, the oldest feed of %d", back.ID, back.Numbers, back.Feeds[0].Told)
	}
}
