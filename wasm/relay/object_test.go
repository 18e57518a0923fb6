package relay

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/wasm/relay/calls"
)

// hall is a host of one object, with a database that a test makes up.
type hall struct {
	desk
	sql func(statement string, args []any) ([][]any, error)
}

func (h *hall) SQL(statement string, args ...any) ([][]any, error) { return h.sql(statement, args) }
func (h *hall) Wait(ms int64)                                      {}
func (h *hall) Go(work func())                                     { go work() }

func (h *hall) Fetch(carriers.Request, int64, int) (Fetched, error) { return Fetched{}, ErrNetwork }

// Call answers as carriers do that know every parcel.
func (h *hall) Call(object string, call []byte) ([]byte, error) {
	h.called = append(h.called, object)
	if h.down != "" && strings.HasPrefix(object, h.down) {
		return nil, ErrNetwork
	}
	var c calls.Call
	if _, err := c.UnmarshalMsg(call); err != nil {
		return nil, err
	}
	out := calls.Reply{OK: true}
	for _, w := range c.Asks {
		parcel, err := (&carriers.Parcel{Number: w.Number, Found: true}).MarshalMsg(nil)
		if err != nil {
			return nil, err
		}
		out.Results = append(out.Results, calls.Result{Parcel: parcel, Found: true, Fresh: hour})
	}
	return out.MarshalMsg(nil)
}

func handle(t *testing.T, o *Object, h *hall, c calls.Call) (out calls.Reply) {
	t.Helper()
	b, err := c.MarshalMsg(nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := out.UnmarshalMsg(o.Handle(h, b)); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestStorageFails: where the second of two numbers cannot be looked up, the
// call fails, and the first can be asked for afterwards.
func TestStorageFails(t *testing.T) {
	looked := 0
	h := &hall{desk: desk{settings: map[string]string{"POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K"}}}
	h.sql = func(statement string, _ []any) ([][]any, error) {
		if strings.HasPrefix(statement, "SELECT asked") {
			if looked++; looked == 2 {
				return nil, Failure("the disk is full")
			}
		}
		return nil, nil
	}
	o := New(Knowledge{Carriers: all.All()}).Object("parcels/0")
	first := calls.Wanted{ID: "17track RR123456785CN en", Carrier: "17track", Number: "RR123456785CN"}
	second := calls.Wanted{ID: "17track RB123456785CN en", Carrier: "17track", Number: "RB123456785CN"}
	if out := handle(t, o, h, calls.Call{Op: calls.Ask, Asks: []calls.Wanted{first, second}}); out.Error != "storage" {
		t.Errorf("%+v", out)
	}
	if len(o.flights) > 0 {
		t.Fatalf("nobody flies these: %v", o.flights)
	}
	if out := handle(t, o, h, calls.Call{Op: calls.Ask, Asks: []calls.Wanted{first, second}}); len(out.Told) != 2 || !out.Told[0].Found {
		t.Errorf("%+v", out)
	}
}

// TestTickSwitchedOff: what is due at a carrier that is switched off now is not
// due for ever, in front of all the others.
func TestTickSwitchedOff(t *testing.T) {
	off := ""
	h := &hall{desk: desk{settings: map[string]string{"POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K"}}}
	h.sql = func(statement string, args []any) ([][]any, error) {
		switch {
		case strings.HasPrefix(statement, "SELECT id, carrier"):
			return [][]any{
				{"fedex 123456789012 en", "fedex", "123456789012", "en", ""},
				{"17track RR123456785CN en", "17track", "RR123456785CN", "en", ""},
			}, nil
		case strings.HasPrefix(statement, "UPDATE answers SET due = 0 WHERE id"):
			off += args[0].(string)
		}
		return nil, nil
	}
	o := New(Knowledge{Carriers: all.All()}).Object("parcels/0")
	if out := handle(t, o, h, calls.Call{Op: calls.Tick}); !out.OK || off != "fedex 123456789012 en" {
		t.Errorf("%+v, no more due: %q", out, off)
	}
}

// TestLeaseRate: however often a token's units are asked for, they grow as fast
// as the rate says, whatever the rate.
func TestLeaseRate(t *testing.T) {
	for _, rate := range []string{"10", "600", "1000", "7000", "36001", "1000000000000"} {
		level, at, now := int64(0), int64(1795305600000), int64(1795305600000)
		h := &hall{desk: desk{settings: map[string]string{"POSTHORN_RATE": rate}}}
		sum := hash("made up")
		h.sql = func(statement string, args []any) ([][]any, error) {
			switch {
			case strings.HasPrefix(statement, "SELECT hash"):
				return [][]any{{sum, int64(0), level, at, int64(0)}}, nil
			case strings.HasPrefix(statement, "UPDATE tokens SET level"):
				level, at = args[0].(int64), args[1].(int64)
			}
			return nil, nil
		}
		w := &later{hall: h, now: &now}
		r := New(Knowledge{Carriers: all.All()})
		o := r.Object("tokens/1f")
		units := int64(0)
		const minutes, often = 5, 50 // asked for every 1.2 s
		for range minutes * often {
			now += minute / often
			b, _ := (&calls.Call{Op: calls.Lease, Token: "1f00c0ffee5eed42", Hash: sum, Wants: 1 << 60}).MarshalMsg(nil)
			var out calls.Reply
			if _, err := out.UnmarshalMsg(o.Handle(w, b)); err != nil || !out.OK {
				t.Fatalf("%v %+v", err, out)
			}
			units += out.Units
		}
		if want := r.settings(h).rate * minutes / 60; units > want || units < want*99/100-1 {
			t.Errorf("rate %s: %d units in %d minutes, want %d", rate, units, minutes, want)
		}
	}
}

// later is a hall whose clock goes on.
type later struct {
	*hall
	now *int64
}

func (l *later) Now() int64 { return *l.now }

// TestTellPastTheDead: news for tokens whose object does not answer hold nobody
// else's back, however many they are; they stay, and are told when it answers.
func TestTellPastTheDead(t *testing.T) {
	news := map[calls.Change]bool{}
	for i := range 3 * mostTold {
		news[calls.Change{Token: fmt.Sprintf("00%014x", i), Carrier: "17track", Number: "RR123456785CN"}] = true
	}
	for _, id := range []string{"1f00c0ffee5eed42", "1f00c0ffee5eed43", "ff00c0ffee5eed42"} {
		news[calls.Change{Token: id, Carrier: "17track", Number: "RR123456785CN"}] = true
	}
	all := len(news)
	h := &hall{desk: desk{settings: map[string]string{"POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K"}, down: "tokens/00"}}
	h.sql = func(statement string, args []any) (rows [][]any, err error) {
		switch {
		case strings.HasPrefix(statement, "SELECT token, carrier, number FROM news"):
			from := calls.Change{Token: args[0].(string), Carrier: args[1].(string), Number: args[2].(string)}
			var list []calls.Change
			for c := range news {
				if compare(c, from) > 0 {
					list = append(list, c)
				}
			}
			slices.SortFunc(list, compare)
			for _, c := range list[:min(len(list), int(args[3].(int64)))] {
				rows = append(rows, []any{c.Token, c.Carrier, c.Number})
			}
		case strings.HasPrefix(statement, "DELETE FROM news WHERE token = ? AND carrier"):
			delete(news, calls.Change{Token: args[0].(string), Carrier: args[1].(string), Number: args[2].(string)})
		}
		return rows, nil
	}
	o := New(Knowledge{}).Object("parcels/0")
	if handle(t, o, h, calls.Call{Op: calls.Tick}); len(news) != all-3 {
		t.Errorf("%d news are left, want %d", len(news), all-3)
	}
	h.down = ""
	if handle(t, o, h, calls.Call{Op: calls.Tick}); len(news) != 0 {
		t.Errorf("%d news are left", len(news))
	}
	h.called = nil
	if handle(t, o, h, calls.Call{Op: calls.Tick}); len(h.called) != 0 {
		t.Errorf("told nothing to %v", h.called)
	}
}

func compare(a, b calls.Change) int {
	return cmp.Or(cmp.Compare(a.Token, b.Token), cmp.Compare(a.Carrier, b.Carrier), cmp.Compare(a.Number, b.Number))
}

// TestNewest: how a parcel stands does not depend on the order in which its
// events are told; and where the latest says it, no other is understood.
func TestNewest(t *testing.T) {
	read := 0
	k := &Knowledge{Meaning: func(_ string, e carriers.Event) carriers.Meaning {
		read++
		return carriers.Meaning{Substatus: carriers.Substatus(e.Code), Notice: e.Code == "" || e.Text == "notice"}
	}}
	events := []carriers.Event{
		{Time: "2026-11-10T10:00:00", Code: string(carriers.TransitOther)},
		{Time: "2026-11-11T10:00:00", Code: string(carriers.DeliveredOther)},
		{Time: "2026-11-12T10:00:00", Code: string(carriers.TransitOther), Text: "notice"},
		{Time: "2026-11-13T10:00:00"},
		{Code: string(carriers.ExceptionOther)},
	}
	for _, backwards := range []bool{false, true} {
		p := carriers.Parcel{Events: slices.Clone(events)}
		if backwards {
			slices.Reverse(p.Events)
		}
		read = 0
		at, m := newest(k, "x", &p)
		if at != 1794564000000 || m.Substatus != carriers.DeliveredOther || read != 3 {
			t.Errorf("backwards %v: %d, %+v, %d events understood", backwards, at, m, read)
		}
	}
	if at, m := newest(k, "x", &carriers.Parcel{Events: events[2:3]}); at == 0 || m.Substatus != carriers.TransitOther {
		t.Errorf("a notice alone: %d %+v", at, m)
	}
	guess := &Knowledge{Meaning: func(_ string, e carriers.Event) carriers.Meaning {
		return carriers.Meaning{Substatus: carriers.Substatus(e.Code), Unsure: e.Code == string(carriers.DeliveredOther)}
	}}
	if at, m := newest(guess, "x", &carriers.Parcel{Events: events[:2]}); at != 1794391200000 || m.Substatus != carriers.TransitOther {
		t.Errorf("a guess: %d %+v", at, m)
	}
	if at, m := newest(k, "x", &carriers.Parcel{}); at != 0 || m.Substatus != "" {
		t.Errorf("nothing: %d %+v", at, m)
	}
}

// TestHold: an answer is good for as long as suits the parcel's status, and a
// followed one is asked about again as often as the extension asks.
func TestHold(t *testing.T) {
	k := &Knowledge{Meaning: func(_ string, e carriers.Event) carriers.Meaning {
		return carriers.Meaning{Substatus: carriers.Substatus(e.Code)}
	}}
	const now = 1795305600000 // 2026-11-22
	for _, c := range []struct {
		time        string
		code        carriers.Substatus
		carrier     string
		keep, again int64
	}{
		{"", "", "post", 30 * minute, 8 * hour},
		{"2026-11-21T10:00:00", carriers.TransitOther, "post", hour, 8 * hour},
		{"2026-11-21T10:00:00", "", "post", hour, 8 * hour},
		{"2026-11-21T10:00:00", carriers.OutForDeliveryOther, "post", 20 * minute, 3 * hour},
		{"2026-11-21T10:00:00", carriers.FailureOther, "post", 20 * minute, 3 * hour},
		{"2026-11-10T10:00:00", carriers.TransitOther, "post", 6 * hour, 24 * hour},
		{"2026-08-10T10:00:00", carriers.TransitOther, "post", 6 * hour, 0},
		{"2026-11-21T10:00:00", carriers.DeliveredOther, "post", 24 * hour, 24 * hour},
		{"2026-11-10T10:00:00", carriers.DeliveredOther, "post", 7 * 24 * hour, 0},
		{"2026-11-21T10:00:00", carriers.TransitOther, "17track", 24 * hour, 24 * hour},
	} {
		p := carriers.Parcel{}
		if c.time != "" {
			p.Events = []carriers.Event{{Time: c.time, Code: string(c.code)}}
		}
		if keep, again := hold(k, c.carrier, &p, true, now); keep != c.keep || again != c.again {
			t.Errorf("%s %q of %s: kept %d min, again after %d min", c.time, c.code, c.carrier, keep/minute, again/minute)
		}
	}
}
