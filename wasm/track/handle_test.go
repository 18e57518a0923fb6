package track

import (
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/page"
	"posthorn/wasm/wire"
)

func handle(t testing.TB, m *Machine, call []byte) wire.Result {
	t.Helper()
	var r wire.Result
	if _, err := r.UnmarshalMsg(m.Handle(call, nil)); err != nil {
		t.Fatalf("a result that cannot be read: %v", err)
	}
	return r
}

func TestHandleUnreadableCall(t *testing.T) {
	for _, call := range [][]byte{nil, {0xc1}, []byte("not MessagePack"), {0x82, 0xa3, 'n', 'o', 'w'}} {
		if r := handle(t, New(madeUp), call); !strings.HasPrefix(r.Error, "unreadable call: ") {
			t.Errorf("%x: %q", call, r.Error)
		}
	}
}

// A panic in a reader is told, and the machine does nothing after it.
func TestHandlePanic(t *testing.T) {
	know := madeUp
	know.Page = func(*page.Snapshot) page.Page { panic("made up") }
	h := newHarness(t)
	h.m = New(know)
	h.step(wire.Input{Kind: wire.InStart})
	send := func(in wire.Input) wire.Result {
		c := wire.Call{Now: h.now, Input: in}
		b, _ := c.MarshalMsg(nil)
		return handle(t, h.m, b)
	}
	if r := send(wire.Input{Kind: wire.InPage, Tab: 1, Snapshot: &page.Snapshot{}}); !strings.HasPrefix(r.Error, "made up\n") || len(r.Effects) != 0 {
		t.Errorf("%q with %d effects", r.Error, len(r.Effects))
	}
	if r := send(wire.Input{Kind: wire.InAdd, Text: "LP1"}); len(r.Effects) != 0 {
		t.Error("a machine that panicked goes on")
	}
}

// Large records and answers cross the seam: the codec's limits are for lists,
// not for these.
func TestHandleLarge(t *testing.T) {
	h := newHarness(t)
	h.step(wire.Input{Kind: wire.InStart, Hosts: []string{"made.up.example"}})
	h.step(wire.Input{Kind: wire.InAdd, Text: "LP1"})
	var body strings.Builder
	body.WriteString("LP1 found\n")
	for i := range 200 {
		body.WriteString("  2026-02-" + []string{"01", "02", "03", "04"}[i%4] + "T" + []string{"01", "02", "03", "04", "05"}[i%5] + ":" +
			[]string{"10", "11", "12", "13", "14", "15", "16"}[i%7] + " InTransit_Other " + strings.Repeat("far ", 90) + "\n")
	}
	h.step(wire.Input{Kind: wire.InFetched, ID: "f1", HTTP: &wire.HTTP{Status: 200}, Body: []byte(body.String())})
	stored := len(h.store["parcel:LP1"])
	if stored < 30_000 {
		t.Fatalf("the record has only %d bytes", stored)
	}
	h.m = New(madeUp)
	if out := h.step(wire.Input{Kind: wire.InStart, Reason: "startup", Records: h.store}); strings.Contains(out, "trouble") {
		t.Errorf("the record could not be read again: %s", out)
	}
}

// FuzzHandle: whatever comes over the seam, there is a result.
func FuzzHandle(f *testing.F) {
	for _, in := range []wire.Input{
		{Kind: wire.InStart, Records: map[string][]byte{"schema": {1}, "parcel:LP1": {0x80}}},
		{Kind: wire.InTrack, Tab: 1, Order: "81900001"},
		{Kind: wire.InTold, ID: "p1", Body: []byte("LP1")},
		{Kind: wire.InFetched, ID: "f2", HTTP: &wire.HTTP{Status: 200}, Body: []byte("LP1 found\n  2026-03-01T09:00 InTransit_PickedUp x")},
		{Kind: wire.InImport, Body: packed(wire.Backup{App: "posthorn", Schema: 1, Parcels: []wire.Parcel{{ID: "LP1", Numbers: []wire.Number{{Number: "LP1"}}, Feeds: []carriers.Feed{{Carrier: "made-up", Number: "LP1", Events: []carriers.Event{{}}}}}}})},
	} {
		c := wire.Call{Now: 1772366400000, Input: in}
		b, _ := c.MarshalMsg(nil)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, call []byte) {
		m := New(madeUp)
		start := wire.Call{Now: 1, Input: wire.Input{Kind: wire.InStart, Hosts: []string{"made.up.example"}}}
		b, _ := start.MarshalMsg(nil)
		handle(t, m, b)
		for range 2 {
			if r := handle(t, m, call); r.Error != "" && !strings.HasPrefix(r.Error, "unreadable call") {
				t.Fatalf("a panic: %s", r.Error)
			}
		}
	})
}

func TestInterval(t *testing.T) {
	const now = 1772366400000
	at := func(ago int64, sub carriers.Substatus) *wire.Parcel {
		h := newHarness(t)
		h.step(wire.Input{Kind: wire.InStart})
		p := &wire.Parcel{ID: "LP1", Added: now - 400*day, Numbers: []wire.Number{{Number: "LP1"}}}
		s := &step{Machine: h.m, now: now}
		s.feed(p, "made-up", &carriers.Parcel{Number: "LP1", Events: []carriers.Event{{Time: clockAt(now - ago), Code: string(sub)}}}, now)
		s.assess(p)
		return p
	}
	for _, c := range []struct {
		ago  int64
		sub  carriers.Substatus
		want int64
	}{
		{hour, carriers.TransitOther, moving},
		{12 * day, carriers.TransitOther, still},
		{130 * day, carriers.TransitOther, 0},
		{hour, carriers.OutForDeliveryOther, near},
		{2 * day, carriers.PickupOther, near},
		{hour, carriers.DeliveredOther, still},
		{4 * day, carriers.DeliveredOther, 0},
	} {
		p := at(c.ago, c.sub)
		if got := interval(p, &wire.Source{Known: "found"}, now); got != c.want {
			t.Errorf("%s %d h ago: ask again in %d h, want %d h", c.sub, c.ago/hour, got/hour, c.want/hour)
		}
	}
}

// TestAfter: the jitter is a fifth at most, never below the least interval,
// and the same for the same parcel and minute.
func TestAfter(t *testing.T) {
	seen := map[int64]bool{}
	for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
		got := after(id, 1e12, moving) - 1e12
		if got < moving*4/5 || got > moving*6/5 || got != after(id, 1e12, moving)-1e12 {
			t.Errorf("%s: %d min", id, got/minute)
		}
		seen[got] = true
		if after(id, 1e12, leastAuto)-1e12 < leastAuto {
			t.Errorf("%s: asked too soon", id)
		}
	}
	if len(seen) < 4 {
		t.Errorf("parcels added together are asked for together: %d different times of 6", len(seen))
	}
}

func packed(b wire.Backup) []byte {
	out, _ := b.MarshalMsg(nil)
	return out
}
