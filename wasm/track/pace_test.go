package track

import (
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// asked is a machine that is driven by its own alarms, and what it asks.
type asked struct {
	*testing.T
	m       *Machine
	now     int64
	alarm   int64
	fetches []wire.Fetch
}

func newAsked(t *testing.T, know Knowledge, hosts ...string) *asked {
	w := &asked{T: t, m: New(know), now: newHarness(t).now}
	w.step(wire.Input{Kind: wire.InStart, Language: "en", Hosts: hosts})
	return w
}

// step gives the requests that an input leads to.
func (w *asked) step(in wire.Input) (sent []wire.Fetch) {
	for _, e := range w.m.Step(w.now, in) {
		switch {
		case e.Alarm != nil:
			w.alarm = e.Alarm.At
		case e.Fetch != nil:
			sent = append(sent, *e.Fetch)
		}
	}
	w.fetches = append(w.fetches, sent...)
	return sent
}

// wake sleeps until the alarm.
func (w *asked) wake() []wire.Fetch {
	w.now = max(w.now, w.alarm)
	return w.step(wire.Input{Kind: wire.InTick})
}

func (w *asked) answer(f wire.Fetch, body string) []wire.Fetch {
	w.now += f.Delay + 700
	return w.step(wire.Input{Kind: wire.InFetched, ID: f.ID, HTTP: &wire.HTTP{Status: 200}, Body: []byte(body)})
}

// How often a parcel is asked for, with a jitter of a fifth: every three hours
// near delivery, every eight on the way, once a day when nothing moves, and no
// more once a delivery has stood for three days.
func TestPaces(t *testing.T) {
	for _, c := range []struct {
		name   string
		code   string
		silent int64 // since the newest event
		wait   int64
	}{
		{"on the round", "OutForDelivery_Other", hour, 3 * hour},
		{"at the counter", "AvailableForPickup_Other", hour, 3 * hour},
		{"nobody at home", "DeliveryFailure_NoBody", hour, 3 * hour},
		{"on the way", "InTransit_Departure", hour, 8 * hour},
		{"announced", "InfoReceived", hour, 8 * hour},
		{"silent", "InTransit_Departure", 11 * day, 24 * hour},
		{"at the counter for long", "AvailableForPickup_Other", 11 * day, 24 * hour},
		{"not known", "", hour, 8 * hour},
	} {
		w := newAsked(t, madeUp, "made.up.example")
		sent := w.step(wire.Input{Kind: wire.InAdd, Text: "LP1"})
		w.m.parcels["LP1"].Added -= c.silent
		shortest, longest := int64(1<<60), int64(0)
		for range 60 {
			if len(sent) != 1 {
				t.Fatalf("%s: %d requests", c.name, len(sent))
			}
			body := "LP1 unknown"
			if c.code != "" {
				body = "LP1 found\n  " + clockAt(w.now-c.silent) + " " + c.code + " words"
			}
			w.answer(sent[0], body)
			before := w.now
			if c.code == "" {
				w.m.parcels["LP1"].Added = w.now // else it is silent some day
			}
			sent = w.wake()
			shortest, longest = min(shortest, w.now-before), max(longest, w.now-before)
		}
		if shortest < c.wait*8/10 || longest > c.wait*12/10+minute {
			t.Errorf("%s: asked after %d to %d min, wants %d", c.name, shortest/minute, longest/minute, c.wait/minute)
		}
		if shortest > c.wait*9/10 || longest < c.wait*11/10 {
			t.Errorf("%s: asked after %d to %d min: no jitter of a fifth", c.name, shortest/minute, longest/minute)
		}
	}
}

func TestSettled(t *testing.T) {
	w := newAsked(t, madeUp, "made.up.example")
	sent := w.step(wire.Input{Kind: wire.InAdd, Text: "LP1"})
	begin := w.now
	answer := "LP1 found\n  " + clockAt(begin) + " Delivered_Other handed over"
	asks := 0
	for ; w.alarm != 0 && asks < 20; sent = w.wake() {
		for _, f := range sent {
			w.answer(f, answer)
			if asks++; w.now-begin > 3*day+minute {
				t.Errorf("asked %d h after the delivery", (w.now-begin)/hour)
			}
		}
	}
	if asks < 3 || asks > 5 || w.alarm != 0 {
		t.Errorf("asked %d times in the three days after the delivery, next %d", asks, w.alarm)
	}
	// A day later, whatever wakes the machine.
	w.now += day
	if sent := w.step(wire.Input{Kind: wire.InTick}); len(sent) != 0 {
		t.Error("asked after it had settled")
	}
	if sent := w.step(wire.Input{Kind: wire.InAsk, Parcel: "LP1"}); len(sent) != 1 {
		t.Error("a click asks even so")
	}
}

// Whatever interfaces bear, a host gets two requests at a time; and one, until
// it has answered, after it refused.
func TestTwoAtATime(t *testing.T) {
	know := madeUp
	broad := know.Carriers[0].Interfaces[0]
	broad.Batch, broad.Interval, broad.Concurrent = 1, 0, 9
	other := broad
	broad.Accepts = begins("LP")
	other.ID, other.Accepts = "more", begins("MO")
	know.Carriers = []carriers.Carrier{{ID: "made-up", Interfaces: []carriers.Interface{broad, other}}}
	w := newAsked(t, know, "made.up.example")
	waiting := w.step(wire.Input{Kind: wire.InAdd, Text: "LP1 MO1 LP2 MO2 LP3 MO3 LP4 MO4"})
	if len(waiting) != 2 {
		t.Fatalf("%d at once", len(waiting))
	}
	for len(waiting) > 0 {
		f := waiting[0]
		_, number, _ := strings.Cut(f.Request.URL, "n=")
		waiting = append(waiting[1:], w.answer(f, number+" unknown")...)
		if len(waiting) > 2 {
			t.Fatalf("%d at once", len(waiting))
		}
	}
	if len(w.fetches) != 8 {
		t.Errorf("%d requests for 8 parcels", len(w.fetches))
	}
	w.now += 9 * hour
	waiting = w.step(wire.Input{Kind: wire.InAsk})
	for _, wait := range []int64{hour, 2 * hour, 4 * hour} {
		for _, f := range waiting { // both had been sent before the first refused: that counts once
			if sent := w.step(wire.Input{Kind: wire.InFetched, ID: f.ID, HTTP: &wire.HTTP{Status: 403}}); len(sent) > 0 {
				t.Fatal("asked after it refused")
			}
		}
		if p := w.m.asking.Pauses[0]; p.Until != w.now+wait {
			t.Errorf("left alone for %d min, wants %d", (p.Until-w.now)/minute, wait/minute)
		}
		w.now += wait - 1
		if sent := append(w.step(wire.Input{Kind: wire.InTick}), w.step(wire.Input{Kind: wire.InAsk})...); len(sent) > 0 {
			t.Fatal("asked in its pause")
		}
		w.now += 30*minute + 1 // of what is due, some is due again after a failure
		if waiting = w.step(wire.Input{Kind: wire.InTick}); len(waiting) != 1 {
			t.Fatalf("%d requests to a host that refused the last time", len(waiting))
		}
	}
	_, number, _ := strings.Cut(waiting[0].Request.URL, "n=")
	if sent := w.answer(waiting[0], number+" unknown"); len(sent) != 2 {
		t.Errorf("%d requests to a host that answers again", len(sent))
	}
}

// A round is over when the answers are there and nobody else is to be asked at
// once: then nobody is asked for that parcel within half an hour of its first
// request, though another source is due.
func TestRound(t *testing.T) {
	w := newAsked(t, many, "broad.example", "post.example", "poste.example", "thin.example")
	const n = "RR123456785CN"
	first := w.step(wire.Input{Kind: wire.InAdd, Text: n})
	begin := w.now
	// Broad does not know it, thin is asked at once: in the same round.
	then := w.answer(first[0], n+" unknown")
	if len(then) != 1 || !strings.Contains(then[0].Request.URL, "thin.example") {
		t.Fatalf("%+v", then)
	}
	// Thin tells where it goes, so the post there is asked, who knows it: enough.
	then = w.answer(then[0], n+" found to=RU\n  "+clockAt(w.now-hour)+" InTransit_Departure left")
	if len(then) != 1 || !strings.Contains(then[0].Request.URL, "post.example") {
		t.Fatalf("%+v", then)
	}
	p := w.m.parcels[n]
	if w.answer(then[0], n+" found\n  "+clockAt(w.now-hour)+" InTransit_Departure left"); p.Open || p.Round != begin {
		t.Fatalf("round %d open %v, began %d", p.Round, p.Open, begin)
	}
	for i := range p.Sources { // as if by their own intervals
		p.Sources[i].Next = w.now + 2*minute
	}
	delete(w.m.outlooks, n)
	for range 40 {
		w.now += minute
		if sent := w.step(wire.Input{Kind: wire.InTick}); w.now < begin+leastAuto {
			if len(sent) > 0 {
				t.Fatalf("asked %d min after the round began", (w.now-begin)/minute)
			}
		} else if len(sent) != 3 {
			t.Fatalf("%d requests in the next round", len(sent))
		} else {
			break
		}
	}
	if p.Round < begin+leastAuto || !p.Open {
		t.Errorf("the next round: %d, open %v", p.Round-begin, p.Open)
	}
	// A round that nobody answers does not stay open for ever.
	w.now += longRound + second
	w.step(wire.Input{Kind: wire.InTick})
	if at := w.m.parcels[n].Round + leastAuto; w.alarm < min(at, w.now+minute) {
		t.Errorf("the alarm comes before the next round")
	}
	// A click does not wait, and what is automatic waits half an hour after it.
	w.now += 10 * minute
	clicked := w.now
	if sent := w.step(wire.Input{Kind: wire.InAsk, Parcel: n}); len(sent) == 0 || p.Round < clicked {
		t.Errorf("%d requests for the click", len(sent))
	}
}

// One question takes as many requests as hops are allowed, and no more.
func TestHops(t *testing.T) {
	w := newAsked(t, madeUp, "made.up.example")
	sent := w.step(wire.Input{Kind: wire.InAdd, Text: "LP1"})
	for len(sent) > 0 {
		sent = w.answer(sent[0], "more")
	}
	p := w.m.parcels["LP1"]
	if len(w.fetches) != carriers.MaxHops || p.Sources[0].Problem == nil || p.Sources[0].Problem.Kind != wire.ProblemLayout {
		t.Errorf("%d requests, %+v", len(w.fetches), p.Sources)
	}
}
