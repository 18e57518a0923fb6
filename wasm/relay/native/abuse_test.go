//go:build !wasip1 && !js

package native_test

import (
	"bytes"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/native"
)

// TestAbuseSmuggledAddress: an address, a path or a header in the place of a
// carrier, a number, a country or a postcode reaches no carrier, and does not
// come back.
func TestAbuseSmuggledAddress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_CARRIERS=fedex 17track dhl gls sameday cainiao", "POSTHORN_RATE=100000"})
		w.upstream = func(r *http.Request, _ string) *answer {
			t.Errorf("sent %s", r.URL)
			return nil
		}
		token, _ := w.mint()
		bad := []string{
			"https://attacker.example/", "//attacker.example", "attacker.example", "@attacker.example", "../../oauth/token", "..%2f..%2f", "123456789012/..",
			"123456789012?x=1", "123456789012&x=1", "123456789012#", "123456789012\r\nHost: attacker.example", "123456789012\r\n\r\nGET / HTTP/1.1", "123456789012\x00",
			`123456789012"},{"number":"RR123456785CN`, "123456789012,123456789013", "123456789012 ", "１２３４５６７８９０１２", "123456789012\u202e", "<script>", "'; DROP TABLE answers; --", "", "1234",
			strings.Repeat("1", 41),
		}
		for _, b := range bad {
			for _, x := range []api.Want{
				{Carrier: "fedex", Number: b},
				{Carrier: "17track", Number: b},
				{Carrier: b, Number: "123456789012"},
				{Carrier: "fedex/" + b, Number: "123456789012"},
				{Carrier: "gls", Number: "12345678901", Postcode: b + "\r\n", Destination: b + "\r\n"},
			} {
				body, _ := (&api.Ask{Version: api.Version, Wants: []api.Want{x}}).MarshalMsg(nil)
				r := w.post(token, body)
				if r.Status == 400 { // longer than such a text may be
					continue
				}
				var a api.Answer
				if _, err := a.UnmarshalMsg(r.Body); err != nil || r.Status != 200 || len(a.Told) != 1 {
					t.Fatalf("%+v: %d %v", x, r.Status, err)
				}
				if p := a.Told[0].Problem; p == nil || p.Kind != carriers.KindRefused || a.Told[0].Parcel != nil {
					t.Errorf("%+v: %+v", x, a.Told[0])
				}
				if b != "" && len(b) > 4 && bytes.Contains(r.Body, []byte(b)) && b != "1234" {
					t.Errorf("%+v came back: %q", x, r.Body)
				}
			}
		}
	})
}

// TestAbuseHints: a country or postcode that is none is not passed on.
func TestAbuseHints(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		trusting := echo("trusting", "carrier.example", 1)
		trusting.Interfaces[0].Ask = func(a carriers.Ask) (carriers.Request, error) {
			return carriers.Request{Method: "GET", URL: "https://carrier.example/" + a.Numbers[0] + "/" + a.Destination + "/" + a.Postcode}, nil
		}
		w := open(t, nil, trusting)
		w.upstream = func(r *http.Request, _ string) *answer {
			return &answer{status: 200, body: strings.Split(r.URL.Path, "/")[1]}
		}
		token, _ := w.mint()
		for i, b := range []string{"../", "@attacker.example", "nl", "NLD", "N\n", "<b>", "%2", "N/"} {
			n := "N0000" + strconv.Itoa(i)
			if x := w.track(token, api.Want{Carrier: "trusting", Number: n, Destination: b, Postcode: b + "/../"})[0]; x.Problem != nil || w.requests("carrier.example/"+n+"//") != 1 {
				t.Errorf("%q: %+v, %v", b, x.Problem, w.sent)
			}
		}
		w.track(token, api.Want{Carrier: "trusting", Number: "N00009", Destination: "NL", Postcode: "1012 ab"})
		if w.requests("carrier.example/N00009/NL/1012AB") != 1 || strings.Contains(w.Dump(), "1012") {
			t.Errorf("honest hints: %v", w.sent)
		}
	})
}

// TestAbuseHeaderInjection: an adapter that lets a number into an address or a
// header as it is would be stopped at the door.
func TestAbuseHeaderInjection(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		careless := carriers.Carrier{ID: "careless", Interfaces: []carriers.Interface{{
			ID: "x", Hosts: []string{"carrier.example"}, Batch: 1, Concurrent: 1,
			Accepts: func(string) bool { return true },
			Ask: func(a carriers.Ask) (carriers.Request, error) {
				q := carriers.Request{Method: "GET", URL: "https://carrier.example/", Headers: map[string]string{}}
				switch a.Numbers[0] {
				case "OTHERHOST":
					q.URL = "https://attacker.example/"
				case "HOSTBEGINS":
					q.URL = "https://carrier.example.attacker.example/"
				case "USERINFO":
					q.URL = "https://carrier.example@attacker.example/"
				case "PLAINHTTP":
					q.URL = "http://carrier.example/"
				case "NEWLINE":
					q.URL += "\r\nX: 1"
				case "BACKSLASH":
					q.URL = `https://carrier.example/\..\`
				case "HEADERVALUE":
					q.Headers["X-A"] = "1\r\nX-B: 2"
				case "HEADERNAME":
					q.Headers["X-A: 1\r\nX-B"] = "2"
				case "HOSTHEADER":
					q.Headers["Host"] = "attacker.example"
				case "COOKIE":
					q.Headers["Cookie"] = "a=b"
				case "METHOD":
					q.Method = "GET / HTTP/1.1\r\nX:"
				}
				return q, nil
			},
			Read: func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
				return carriers.Answer{Parcels: []carriers.Parcel{{Number: a.Numbers[0], Found: true}}}, nil
			},
		}}}
		w := open(t, []string{"POSTHORN_RATE=10000"}, careless)
		w.upstream = func(*http.Request, string) *answer { return &answer{status: 200} }
		token, _ := w.mint()
		for _, n := range []string{"OTHERHOST", "HOSTBEGINS", "USERINFO", "PLAINHTTP", "NEWLINE", "BACKSLASH", "HEADERVALUE", "HEADERNAME", "HOSTHEADER", "COOKIE", "METHOD"} {
			if x := w.track(token, want("careless", n))[0]; x.Problem == nil || x.Problem.Kind != carriers.KindRefused || len(w.sent) > 0 {
				t.Errorf("%s: %+v, sent %v", n, x, w.sent)
			}
		}
		if x := w.track(token, want("careless", "HONEST"))[0]; x.Problem != nil || len(w.sent) != 1 {
			t.Errorf("the honest one: %+v", x.Problem)
		}
	})
}

// TestAbuseMessagePack: bodies that are too large, nested too deep, full of too
// many things or not what they say, are refused before they are decoded.
func TestAbuseMessagePack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_RATE=100000", "POSTHORN_ADDRESS_RATE=100000"})
		w.upstream = func(r *http.Request, _ string) *answer {
			t.Errorf("sent %s", r.URL)
			return nil
		}
		token, _ := w.mint()
		many := api.Ask{Version: api.Version}
		for range api.MostWants + 1 {
			many.Wants = append(many.Wants, want("fedex", "123456789012"))
		}
		tooMany, _ := many.MarshalMsg(nil)
		other, _ := (&api.Ask{Version: api.Version + 1}).MarshalMsg(nil)
		head := func(n uint32) []byte {
			return append([]byte("\x82\xa7version\x01\xa5wants\xdd"), byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
		}
		for _, c := range []struct {
			name   string
			body   []byte
			status int
		}{
			{"nothing", nil, 400},
			{"too large", make([]byte, 33<<10), 413},
			{"a thousand lists in each other", append([]byte("\x81\xa5wants"), bytes.Repeat([]byte{0x91}, 1000)...), 400},
			{"thirty thousand maps in each other", bytes.Repeat([]byte{0x81, 0xa0}, 15000), 400},
			{"four billion parcels", head(0xffffffff), 400},
			{"one parcel more than may be", tooMany, 400},
			{"a million parcels of nothing", append(head(30000), bytes.Repeat([]byte{0xc0}, 30000)...), 400},
			{"a text of a gigabyte", []byte("\x81\xa8language\xdb\x40\x00\x00\x00en"), 400},
			{"an extension", []byte("\x81\xa5wants\xc7\x05\x01AAAAA"), 400},
			{"JSON", []byte(`{"version":1,"wants":[]}`), 400},
			{"numbers for texts", []byte("\x82\xa7version\x01\xa5wants\x91\x81\xa7carrier\x05"), 400},
			{"a list", []byte{0x90}, 400},
			{"something behind it", append(bytes.Clone(other), 0xc0), 400},
			{"another version", other, 426},
		} {
			if r := w.post(token, c.body); r.Status != c.status {
				t.Errorf("%s: %d %s, want %d", c.name, r.Status, r.Body, c.status)
			}
		}
		r := w.Handle(&relay.Request{Method: "POST", Path: "/v1/track", Address: "192.0.2.1", Body: other, Headers: relay.Fields{"authorization", "Bearer " + token, "content-type", "text/plain"}})
		if r.Status != 415 {
			t.Errorf("another type: %d", r.Status)
		}
	})
}

// TestAbuseOrigins: a page of the web is refused, whatever it asks, and is
// told so without the headers that would let it read the answer.
func TestAbuseOrigins(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		token, _ := w.mint()
		for _, origin := range []string{"https://shop.example", "http://localhost:8787", "null", "chrome-extension://", "chrome-extension://a/b", "moz-extension://a b", "file://", "https://chrome-extension://abcdef"} {
			for _, method := range []string{"OPTIONS", "GET", "POST"} {
				for _, path := range []string{"/v1/track", "/v1/updates", "/v1/version", "/v1/health", "/v1/17track", "/v1/tokens", "/"} {
					r := w.Handle(&relay.Request{Method: method, Path: path, Headers: relay.Fields{"origin", origin, "authorization", "Bearer " + token}})
					if r.Status != 403 || r.Headers.Get("access-control-allow-origin") != "" {
						t.Errorf("%s %s of %s: %d %v", method, path, origin, r.Status, r.Headers)
					}
				}
			}
		}
		r := w.Handle(&relay.Request{Method: "OPTIONS", Path: "/v1/track", Headers: relay.Fields{"origin", "moz-extension://0b0d1a2c", "access-control-request-method", "POST"}})
		if r.Status != 204 || r.Headers.Get("access-control-allow-origin") != "moz-extension://0b0d1a2c" || !strings.Contains(r.Headers.Get("access-control-allow-headers"), "authorization") {
			t.Errorf("an extension: %d %v", r.Status, r.Headers)
		}
		// The admin's path is for no browser, whatever secret it bears.
		r = w.Handle(&relay.Request{Method: "POST", Path: "/v1/tokens", Query: "name=x", Headers: relay.Fields{"origin", "moz-extension://0b0d1a2c", "authorization", "Bearer " + admin}})
		if r.Status != 401 {
			t.Errorf("minting from an extension: %d", r.Status)
		}
	})
}

// TestAbuseTokens: without a token, with one that is nearly right, with one
// that is none, nothing is answered; at rest lie hashes; who tries many is
// refused before any object is asked.
func TestAbuseTokens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		token, id := w.mint()
		if len(token)-len(id)-4 < 32 {
			t.Errorf("%q has less than 160 bits", token)
		}
		another, _ := w.mint()
		if another == token {
			t.Fatal("two tokens are the same")
		}
		last := token[:len(token)-1] + "a"
		if last == token {
			last = token[:len(token)-1] + "b"
		}
		for _, bad := range []string{"", "x", last, strings.ToUpper(token), token + "a", token[:len(token)-1], "ph_" + id + "_", id, "ph_0000000000000000_" + token[len(token)-32:], token[:20] + another[20:], token + ", Bearer " + token} {
			if r := w.post(bad, nil); r.Status != 401 {
				t.Errorf("%q: %d", bad, r.Status)
			}
			time.Sleep(time.Minute)
		}
		refused, limited := 0, 0
		for i := range 100 {
			switch r := w.post("ph_"+hex.EncodeToString([]byte{0, 0, 0, 0, 0, 0, 0, byte(i)})+"_"+strings.Repeat("a", 32), nil); r.Status {
			case 401:
				refused++
			case 429:
				limited++
			}
		}
		if refused > 25 || refused+limited != 100 {
			t.Errorf("of 100 guesses in a moment %d were looked at", refused)
		}
		// Another address is not shut out with it.
		r := w.Handle(&relay.Request{Method: "GET", Path: "/v1/version", Address: "192.0.2.77", Headers: relay.Fields{"authorization", "Bearer " + token}})
		if r.Status != 200 {
			t.Errorf("another address: %d", r.Status)
		}
	})
}

// TestAbuseHashedAtRest looks for tokens and keys in the file.
func TestAbuseHashedAtRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		w.upstream = (&fedex{}).serve
		token, id := w.mint()
		w.track(token, api.Want{Carrier: "fedex", Number: "123456789012", Follow: true})
		dump := w.Dump()
		if !strings.Contains(dump, id) || !strings.Contains(dump, "123456789012") {
			t.Fatalf("the dump holds too little:\n%s", dump)
		}
		for _, secret := range []string{token, token[len(token)-32:], "made-up-id", "made-up-secret", admin, "192.0.2.1", "Anna"} {
			if strings.Contains(dump, secret) {
				t.Errorf("%q is in the file", secret)
			}
		}
	})
}

// TestAbuseStolenToken: a token that was revoked is good for nothing, at the
// front that revoked it at once, at all others within ten seconds; and its
// thief learns nothing of what its owner follows.
func TestAbuseStolenToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		w.upstream = (&fedex{}).serve
		token, id := w.mint()
		other := w.Front() // another isolate on the same objects
		ask := func(h *native.Host) int {
			return h.Handle(&relay.Request{Method: "GET", Path: "/v1/version", Address: "192.0.2.1", Headers: relay.Fields{"authorization", "Bearer " + token}}).Status
		}
		if ask(w.Host) != 200 || ask(other) != 200 {
			t.Fatal("the token is not good")
		}
		w.track(token, api.Want{Carrier: "fedex", Number: "123456789012", Follow: true})
		revoke := func() int {
			return w.Handle(&relay.Request{Method: "DELETE", Path: "/v1/tokens", Query: "id=" + id, Headers: relay.Fields{"authorization", "Bearer " + admin}}).Status
		}
		if n := revoke(); n != 204 {
			t.Fatalf("revoking: %d", n)
		}
		if n := ask(w.Host); n != 401 {
			t.Errorf("after it was revoked: %d", n)
		}
		// What it follows is asked of its object, which knows at once.
		r := other.Handle(&relay.Request{Method: "GET", Path: "/v1/updates", Address: "192.0.2.1", Headers: relay.Fields{"authorization", "Bearer " + token}})
		if r.Status != 401 {
			t.Errorf("updates elsewhere: %d", r.Status)
		}
		time.Sleep(10 * time.Second)
		if n := ask(other); n != 401 {
			t.Errorf("elsewhere, ten seconds later: %d", n)
		}
	})
}

// TestAbuseRevokedElsewhere: a front that knows a token for good goes to its
// object after ten seconds.
func TestAbuseRevokedElsewhere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		token, id := w.mint()
		other := w.Front()
		ask := func() int {
			return other.Handle(&relay.Request{Method: "GET", Path: "/v1/version", Address: "192.0.2.1", Headers: relay.Fields{"authorization", "Bearer " + token}}).Status
		}
		if ask() != 200 {
			t.Fatal("the token is not good")
		}
		w.Handle(&relay.Request{Method: "DELETE", Path: "/v1/tokens", Query: "id=" + id, Headers: relay.Fields{"authorization", "Bearer " + admin}})
		time.Sleep(10 * time.Second)
		if n := ask(); n != 401 {
			t.Errorf("ten seconds later: %d", n)
		}
	})
}

// TestAbuseEnumeration: who tries numbers out has used up his token after some
// dozens, and so has his carrier's quota only lost so much.
func TestAbuseEnumeration(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_CARRIERS=fedex"})
		w.upstream = func(r *http.Request, body string) *answer {
			if strings.HasSuffix(r.URL.Path, "/oauth/token") {
				return &answer{status: 200, body: `{"access_token":"T"}`}
			}
			var list []string
			for _, n := range strings.Split(body, `"trackingNumber":"`)[1:] {
				n, _, _ = strings.Cut(n, `"`)
				list = append(list, `{"trackingNumber":"`+n+`","trackResults":[{"trackingNumberInfo":{"trackingNumber":"`+n+`"},"error":{"code":"TRACKING.TRACKINGNUMBER.NOTFOUND"}}]}`)
			}
			return &answer{status: 200, body: `{"output":{"completeTrackResults":[` + strings.Join(list, ",") + `]}}`}
		}
		token, _ := w.mint()
		tried, refused := 0, 0
		for i := range 3000 { // for ten minutes, five numbers a second
			n := strconv.Itoa(100000000000 + i)
			body, _ := (&api.Ask{Version: api.Version, Wants: []api.Want{want("fedex", n)}}).MarshalMsg(nil)
			switch r := w.post(token, body); r.Status {
			case 200:
				tried++
			case 429:
				refused++
				if s, err := strconv.Atoi(r.Headers.Get("retry-after")); err != nil || s < 1 {
					t.Fatalf("retry after %q", r.Headers.Get("retry-after"))
				}
			default:
				t.Fatalf("%d %s", r.Status, r.Body)
			}
			time.Sleep(200 * time.Millisecond)
		}
		if tried > 70 || tried < 20 || tried+refused != 3000 {
			t.Errorf("%d numbers were tried, %d refused", tried, refused)
		}
		time.Sleep(2 * time.Hour) // a user who comes back is served again
		w.track(token, want("fedex", "100000000000"))
	})
}

// TestAbuseStorm: ten thousand requests in a second from one address and token
// are refused without reaching a carrier, and the next minute all is well.
func TestAbuseStorm(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, nil), &fedex{}
		w.upstream = f.serve
		token, _ := w.mint()
		other, _ := w.mint()
		w.track(token, want("fedex", "123456789012"))
		body, _ := (&api.Ask{Version: api.Version, Wants: []api.Want{want("fedex", "123456789012")}}).MarshalMsg(nil)
		count := map[int]int{}
		for range 10_000 {
			count[w.post(token, body).Status]++
		}
		if count[200] > 310 || count[200]+count[429] != 10_000 || len(w.sent) != 2 {
			t.Errorf("%v, sent %d requests", count, len(w.sent))
		}
		// The storm is not the others' fault.
		r := w.Handle(&relay.Request{Method: "POST", Path: "/v1/track", Address: "192.0.2.2", Body: body, Headers: relay.Fields{"authorization", "Bearer " + other, "content-type", "application/msgpack"}})
		if r.Status != 200 {
			t.Errorf("another user: %d %s", r.Status, r.Body)
		}
		time.Sleep(time.Minute)
		w.track(token, want("fedex", "123456789012"))
	})
}

// TestAbuseKeysStayHere: no answer holds a key or a token of a carrier, also
// where the carrier's server sends them back.
func TestAbuseKeysStayHere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, status := range []int{200, 400, 401, 403, 500} {
			w := open(t, nil)
			w.upstream = func(r *http.Request, body string) *answer {
				if strings.HasSuffix(r.URL.Path, "/oauth/token") {
					return &answer{status: 200, body: `{"access_token":"SECRETTOKEN"}`}
				}
				echo := r.Header.Get("Authorization") + r.Header.Get("17token") + r.Header.Get("DHL-API-Key")
				n := "123456789012"
				return &answer{status: status, body: `{"errors":[{"code":"` + echo + `"}],"title":"` + echo + `",
					"shipments":[{"id":"00340000000000000001","events":[{"timestamp":"2000-01-01T00:00:00","description":"` + echo + `"}]}],
					"output":{"completeTrackResults":[{"trackingNumber":"` + n + `","trackResults":[{"trackingNumberInfo":{"trackingNumber":"` + n + `"},"latestStatusDetail":{"code":"IT"},
						"scanEvents":[{"date":"2000-01-01T00:00:00+00:00","eventType":"IT","eventDescription":"` + echo + `"}]}]}]}}`}
			}
			token, _ := w.mint()
			body, _ := (&api.Ask{Version: api.Version, Wants: []api.Want{want("fedex", "123456789012"), want("dhl", "00340000000000000001"), want("17track", "RR123456785CN")}}).MarshalMsg(nil)
			r := w.post(token, body)
			for _, secret := range []string{"SECRETTOKEN", "TESTKEY123", "made-up"} {
				if bytes.Contains(r.Body, []byte(secret)) || strings.Contains(w.said(), secret) {
					t.Errorf("%d: %q is in the answer or the log:\n%q\n%s", status, secret, r.Body, w.said())
				}
			}
		}
	})
}

// TestNoPanicLeaves: a carrier's adapter that panics fails its own parcel.
func TestNoPanicLeaves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		broken := carriers.Carrier{ID: "broken", Interfaces: []carriers.Interface{{
			ID: "x", Hosts: []string{"carrier.example"}, Batch: 5, Concurrent: 1,
			Accepts: func(string) bool { return true },
			Ask: func(a carriers.Ask) (carriers.Request, error) {
				return carriers.Request{Method: "GET", URL: "https://carrier.example/"}, nil
			},
			Read: func(carriers.Ask, carriers.Response) (carriers.Answer, error) { panic("at the disco") },
		}}}
		w, f := open(t, nil, broken), &fedex{}
		w.upstream = func(r *http.Request, body string) *answer {
			if r.Host == "carrier.example" {
				return &answer{status: 200}
			}
			return f.serve(r, body)
		}
		token, _ := w.mint()
		for range 2 {
			told := w.track(token, want("broken", "ABCDEF"), want("fedex", "123456789012"), want("broken", "ABCDEG"))
			if told[0].Problem == nil || told[0].Problem.Kind != carriers.KindTemporary || told[2].Problem == nil || told[1].Parcel == nil {
				t.Errorf("%+v", told)
			}
			time.Sleep(2 * time.Minute)
		}
		if !strings.Contains(w.said(), "panic") {
			t.Errorf("the log says nothing of it:\n%s", w.said())
		}
	})
}
