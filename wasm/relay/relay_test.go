package relay

import (
	"strconv"
	"strings"
	"sync"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// desk is a host without objects: the front alone is tested at it.
type desk struct {
	settings map[string]string
	mu       sync.Mutex // objects are called side by side
	called   []string
	asked    []calls.Wanted
	down     string // objects whose names begin so are not there
}

func (d *desk) Now() int64                 { return 1795305600000 }
func (d *desk) Random(b []byte)            {}
func (d *desk) Setting(name string) string { return d.settings[name] }

// Call answers as objects do that know every token and no parcel.
func (d *desk) Call(object string, call []byte) ([]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.called = append(d.called, object)
	if d.down != "" && strings.HasPrefix(object, d.down) {
		return nil, ErrNetwork
	}
	var c calls.Call
	if _, err := c.UnmarshalMsg(call); err != nil {
		return nil, err
	}
	out := calls.Reply{OK: true, Units: 1 << 40, Until: 7}
	for _, w := range c.Asks {
		d.asked = append(d.asked, w)
		out.Told = append(out.Told, calls.Told{Raw: encode(&api.Told{Carrier: w.Carrier, Number: w.Number}, nil), Until: d.Now() + 1})
	}
	return out.MarshalMsg(nil)
}
func (d *desk) Log(event string, pairs ...string) {}

func TestSecrets(t *testing.T) {
	list := []carriers.Carrier{
		{ID: "fedex", Interfaces: []carriers.Interface{{ID: "track-v1", Needs: []string{"clientId", "clientSecret"}}}},
		{ID: "17track", Interfaces: []carriers.Interface{{ID: "gettrackinfo", Needs: []string{"key"}}}},
		{ID: "la-poste", Interfaces: []carriers.Interface{{ID: "public"}}},
	}
	var names []string
	for _, s := range Secrets(list) {
		names = append(names, s.Name)
	}
	if got := strings.Join(names, " "); got != "POSTHORN_17TRACK_KEY POSTHORN_FEDEX_CLIENT_ID POSTHORN_FEDEX_CLIENT_SECRET" {
		t.Error(got)
	}
}

func TestOrigins(t *testing.T) {
	r := New(Knowledge{Release: "1.2.3"})
	for origin, want := range map[string]int{
		"":                                     200,
		"chrome-extension://abcdefghijklmnop":  200,
		"moz-extension://0b0d1a2c-1111-4222-b": 200,
		"https://shop.example":                 403,
		"null":                                 403,
		"chrome-extension://":                  403,
		"chrome-extension://a.b/c":             403,
		"https://chrome-extension://abc":       403,
	} {
		got := r.Handle(&desk{}, &Request{Method: "GET", Path: "/v1/version", Headers: Fields{"origin", origin}})
		allowed := got.Headers.Get("access-control-allow-origin")
		if got.Status != want || want == 200 && allowed != origin || want != 200 && allowed != "" {
			t.Errorf("%q: %d, allowed %q", origin, got.Status, allowed)
		}
	}
	if got := r.Handle(&desk{}, &Request{Method: "GET", Path: "/v1/version"}); string(got.Body) != `{"wire":1,"release":"1.2.3","carriers":[]}` {
		t.Errorf("%s", got.Body)
	}
}

// TestObjectsDown: where objects cannot be reached, that is told of the parcels
// that they keep, and of nothing else; nobody is let in unseen.
func TestObjectsDown(t *testing.T) {
	d := &desk{settings: map[string]string{"POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K", "POSTHORN_SHARDS": "16"}}
	r := New(Knowledge{Carriers: all.All()})
	token, _ := newToken(d)
	ask := api.Ask{Version: api.Version}
	for i := range 20 {
		ask.Wants = append(ask.Wants, api.Want{Carrier: "17track", Number: "RR12345678" + strconv.Itoa(i) + "CN"})
	}
	body, _ := ask.MarshalMsg(nil)
	q := &Request{Method: "POST", Path: "/v1/track", Body: body, Headers: Fields{"authorization", "Bearer " + token, "content-type", api.ContentType}}
	d.down = "tokens"
	if got := r.Handle(d, q); got.Status != 503 || got.Headers.Get("retry-after") == "" || len(d.asked) > 0 {
		t.Errorf("without tokens: %d %v, asked %v", got.Status, got.Headers, d.asked)
	}
	d.down = "parcels/1" // and 10 to 15
	got := r.Handle(d, q)
	var a api.Answer
	if _, err := a.UnmarshalMsg(got.Body); err != nil || got.Status != 200 || len(a.Told) != 20 {
		t.Fatalf("%d %v", got.Status, err)
	}
	c := r.settings(d)
	failed := 0
	for i, told := range a.Told {
		down := strings.HasPrefix(parcelsObject(c, "17track", ask.Wants[i].Number), d.down)
		if told.Number != ask.Wants[i].Number || down != (told.Problem != nil) || down && told.Problem.Kind != carriers.KindTemporary {
			t.Errorf("%+v, down: %v", told, down)
		}
		if down {
			failed++
		}
	}
	if failed == 0 || failed == 20 {
		t.Errorf("%d of 20 failed: this tests nothing", failed)
	}
}

// FuzzHandle throws anything at the door: it answers, lets no page of the web
// in, and passes nothing on but numbers for carriers that are switched on.
func FuzzHandle(f *testing.F) {
	honest, _ := (&api.Ask{Version: api.Version, Language: "de", Wants: []api.Want{{Carrier: "17track", Number: "RR123456785CN", Follow: true}}}).MarshalMsg(nil)
	f.Add("POST", "/v1/track", "", "application/msgpack", "", honest)
	f.Add("GET", "/v1/updates", "since=17", "", "moz-extension://abc", []byte(nil))
	f.Add("POST", "/v1/17track", "", "", "", []byte(`{"event":"TRACKING_UPDATED","data":{"number":"RR123456785CN"}}`))
	f.Add("DELETE", "/v1/tokens", "id=0123456789abcdef", "", "", []byte(nil))
	d := &desk{settings: map[string]string{"POSTHORN_ADMIN": strings.Repeat("x", 32), "POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K", "POSTHORN_ADDRESS_RATE": "1000000000000"}}
	r := New(Knowledge{Carriers: all.All()})
	token, _ := newToken(d)
	f.Fuzz(func(t *testing.T, method, path, query, kind, origin string, body []byte) {
		d.called, d.asked = nil, nil
		got := r.Handle(d, &Request{Method: method, Path: path, Query: query, Body: body, Headers: Fields{"authorization", "Bearer " + token, "content-type", kind, "origin", origin}})
		if got.Status < 200 || got.Status >= 500 {
			t.Errorf("%d %s", got.Status, got.Body)
		}
		if scheme, _, _ := strings.Cut(origin, "://"); origin != "" && got.Headers.Get("access-control-allow-origin") != "" && scheme != "chrome-extension" && scheme != "moz-extension" {
			t.Errorf("%q is let in", origin)
		}
		for _, w := range d.asked {
			if w.Carrier != "17track" || !isNumber(w.Number) {
				t.Errorf("passed on: %+v", w)
			}
		}
		for _, o := range d.called {
			if strings.Trim(o, "abcdefghijklmnopqrstuvwxyz/0123456789") != "" {
				t.Errorf("called %q", o)
			}
		}
		var a api.Answer
		if got.Status == 200 && path == pathTrack {
			if rest, err := a.UnmarshalMsg(got.Body); err != nil || len(rest) > 0 || !api.Check(got.Body, api.LimitsOfAnswer) {
				t.Errorf("an answer that cannot be read: %x", got.Body)
			}
		}
	})
}

func TestNetwork(t *testing.T) {
	for address, want := range map[string]string{
		"192.0.2.1":               "192.0.2.1",
		"::ffff:192.0.2.1":        "192.0.2.1",
		"2001:db8:1:2:3:4:5:6":    "2001:db8:1:2",
		"2001:0DB8:0001:2:ffff::": "2001:db8:1:2",
		"2001:db8::a:b:c:d":       "2001:db8:0:0",
		"2001:db8::1":             "2001:db8:0:0",
		"2001:db8::7:a:b:c:d":     "2001:db8:0:7",
		"fe80::1%eth0":            "fe80:0:0:0",
		"::1":                     "0:0:0:0",
		"":                        "",
		":::::::::::::":           "0:0:0:0",
	} {
		if got := network(address); got != want {
			t.Errorf("%s counts as %s, want %s", address, got, want)
		}
	}
}

// TestForget: news of a number drop all that is remembered of it, whatever
// language, destination and postcode it was asked for with, and nothing else.
func TestForget(t *testing.T) {
	m := newMemory()
	stay := []string{"post NUMBER12 en", "post2 NUMBER1 en", "fedex NUMBER1 en NL"}
	for _, id := range append([]string{"post NUMBER1 en", "post NUMBER1 pt-BR", "post NUMBER1 en NL", "post NUMBER1 en NL 0011223344556677"}, stay...) {
		m.put(id, "", []byte("raw"), 10, 0)
	}
	m.forget(map[string]bool{"post NUMBER1 ": true})
	bytes := 0
	for _, id := range stay {
		if m.get([]byte(id), "", 0) == nil {
			t.Errorf("%s is forgotten", id)
		}
		bytes += len(id) + 3
	}
	if len(m.answers) != len(stay) || m.bytes != bytes {
		t.Errorf("%d bytes of %v are left", m.bytes, m.answers)
	}
}
