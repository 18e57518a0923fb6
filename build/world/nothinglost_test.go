package world

import (
	"bytes"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"posthorn/carriers/all"
	"posthorn/wasm/ask"
	"posthorn/wasm/core"
	"posthorn/wasm/timeline"
	"posthorn/wasm/track"
	"posthorn/wasm/wire"
)

// user is somebody who has the core follow parcels in the world, with every
// key and every permission.
type user struct {
	t       *testing.T
	w       *World
	machine *track.Machine
	client  *http.Client
	store   map[string][]byte
	asked   int
}

func follow(t *testing.T, w *World) *user {
	t.Helper()
	u := &user{t: t, w: w, machine: core.New(), client: ask.NewClient(w.Secure), store: map[string][]byte{}}
	begin := wire.Input{Kind: wire.InStart, Reason: "startup", Language: "en"}
	for _, c := range all.All() {
		begin.Hosts = append(begin.Hosts, hostsOf(c)...)
	}
	u.do(begin)
	for carrier, keys := range Keys() {
		if carrier != "gdeposylka" && carrier != "aliexpress" {
			u.do(wire.Input{Kind: wire.InKeys, Carrier: carrier, Keys: keys})
		}
	}
	u.do(wire.Input{Kind: wire.InKeys, Keys: map[string]string{wire.KeyPostcode: GLSPostcode}})
	return u
}

// do lets the machine take a step, and whatever follows from it.
func (u *user) do(in wire.Input) {
	u.t.Helper()
	queue := []wire.Input{in}
	for n := 0; len(queue) > 0; n++ {
		if n > 2000 {
			u.t.Fatal("one step leads to another without end")
		}
		in, queue = queue[0], queue[1:]
		for _, e := range u.machine.Step(u.w.Now().UnixMilli(), in) {
			switch {
			case e.Save != nil:
				for key, b := range e.Save.Put {
					u.store[key] = b
				}
			case e.Fetch != nil:
				queue = append(queue, u.fetch(e.Fetch))
			}
		}
	}
}

func (u *user) fetch(f *wire.Fetch) wire.Input {
	u.asked++
	in := wire.Input{Kind: wire.InFetched, ID: f.ID, Failure: "network"}
	r, err := http.NewRequest(f.Request.Method, f.Request.URL, strings.NewReader(f.Request.Body))
	if err != nil {
		u.t.Fatal(err)
	}
	for name, value := range f.Request.Headers {
		r.Header.Set(name, value)
	}
	answer, err := u.client.Do(r)
	if err != nil {
		return in
	}
	defer answer.Body.Close()
	var body bytes.Buffer
	if _, err := io.Copy(&body, answer.Body); err != nil {
		return in
	}
	in.Failure, in.Body = "", body.Bytes()
	in.HTTP = &wire.HTTP{Status: answer.StatusCode, URL: r.URL.String(), ContentType: answer.Header.Get("Content-Type"), RetryAfter: answer.Header.Get("Retry-After")}
	return in
}

// wait lets time pass, and the alarms go off that were set for it.
func (u *user) wait(d time.Duration) {
	u.t.Helper()
	u.w.Advance(d)
	u.do(wire.Input{Kind: wire.InTick})
}

// parcels are those that are followed, by id.
func (u *user) parcels() map[string]wire.Parcel {
	u.t.Helper()
	out := map[string]wire.Parcel{}
	for key, b := range u.store {
		if id, ok := strings.CutPrefix(key, wire.KeyParcel); ok {
			var p wire.Parcel
			if _, err := p.UnmarshalMsg(b); err != nil {
				u.t.Fatal(err)
			}
			out[id] = p
		}
	}
	return out
}

// TestNothingIsLost: whatever all carriers answer, what was known of a parcel
// stays, and once they are well again it goes on from there.
func TestNothingIsLost(t *testing.T) {
	kinds := map[string]bool{}
	w := start(t)
	for _, y := range one(t) {
		for _, h := range hostsOf(y.carrier) {
			for _, k := range w.FaultKinds(h) {
				kinds[k] = true
			}
		}
	}
	delete(kinds, "slow") // the right answer
	delete(kinds, "hang") // "closed", but later
	for kind := range kinds {
		t.Run(kind, func(t *testing.T) {
			w.Reset()
			u := follow(t, w)
			for _, p := range parcels {
				if len(p.Told) > 1 || p.Told[0] != "cainiao" {
					u.do(wire.Input{Kind: wire.InAdd, Text: p.Number})
				}
			}
			for range 4 { // registrations and tickets take their time
				u.wait(20 * time.Minute)
			}
			before := u.parcels()
			told := map[string]bool{}
			for id, p := range before {
				if len(p.Timeline) == 0 {
					t.Errorf("%s: nothing is known of it: %+v", id, p.Sources)
				}
				for _, f := range p.Feeds {
					told[f.Carrier] = true
				}
			}
			if len(told) < 16 { // all but those that are asked when the others tell little
				t.Errorf("only %d carriers told anything: %v", len(told), told)
			}

			for _, c := range all.All() {
				for _, h := range hostsOf(c) {
					if slices.Contains(w.FaultKinds(h), kind) {
						if err := w.SetFault(Fault{Host: h, Kind: kind}); err != nil {
							t.Fatal(err)
						}
					}
				}
			}
			asked := u.asked
			u.w.Advance(70 * time.Minute)
			u.do(wire.Input{Kind: wire.InAsk})
			u.wait(25 * time.Minute)
			if u.asked == asked {
				t.Error("nobody was asked")
			}
			after := u.parcels()
			for id, old := range before {
				if left := lost(old.Timeline, after[id].Timeline); left != "" {
					t.Errorf("%s: %s is lost", id, left)
				}
				if was, is := old.Standing.Words, after[id].Standing.Words; was.Status != is.Status && len(after[id].Timeline) == len(old.Timeline) {
					t.Errorf("%s: was %s, is %s", id, was.Substatus, is.Substatus)
				}
			}

			for _, c := range all.All() {
				for _, h := range hostsOf(c) {
					w.SetFault(Fault{Host: h, Kind: "none"})
				}
			}
			grown := 0
			for range 3 {
				u.wait(25 * time.Hour)
			}
			for id, p := range u.parcels() {
				if left := lost(before[id].Timeline, p.Timeline); left != "" {
					t.Errorf("%s, when all is well again: %s is lost", id, left)
				}
				if len(p.Timeline) > len(before[id].Timeline) {
					grown++
				}
			}
			if grown < len(before)*2/3 {
				t.Errorf("%d of %d parcels have gone on", grown, len(before))
			}
		})
	}
}

// lost is an entry of a history that a later one does not know.
func lost(before, after []timeline.Entry) string {
	var keys []string
	for _, e := range after {
		keys = append(append(keys, e.Key), e.Aka...)
	}
	for _, e := range before {
		if !timeline.Knows(keys, e) {
			return e.Event.Time + " " + e.Event.Text
		}
	}
	return ""
}
