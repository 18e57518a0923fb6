//go:build !wasip1 && !js

package native_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/native"
	"posthorn/wasm/status"
)

const admin = "an-admin-secret-of-the-tests-that-is-long-enough"

// world is a relay with the carriers' servers around it. Its clock is that of
// the test: inside a synctest bubble no second is really waited for.
type world struct {
	t *testing.T
	*native.Host
	settings map[string]string
	// upstream answers a carrier's request; nil: the connection is closed.
	upstream func(r *http.Request, body string) *answer

	mu   sync.Mutex
	sent []string // "POST https://host/path", every request to a carrier
	logs strings.Builder
}

// answer is what a carrier's server sends.
type answer struct {
	status int
	body   string
	header map[string]string
	delay  time.Duration
}

func (w *world) RoundTrip(r *http.Request) (*http.Response, error) {
	var body []byte
	if r.Body != nil {
		body, _ = io.ReadAll(r.Body)
	}
	w.mu.Lock()
	w.sent = append(w.sent, r.Method+" "+r.URL.String())
	w.mu.Unlock()
	a := w.upstream(r, string(body))
	if a == nil {
		return nil, io.ErrUnexpectedEOF
	}
	select {
	case <-time.After(a.delay):
	case <-r.Context().Done():
		return nil, r.Context().Err()
	}
	h := http.Header{"Content-Type": {"application/json"}}
	for name, value := range a.header {
		h.Set(name, value)
	}
	return &http.Response{StatusCode: a.status, Header: h, Body: io.NopCloser(strings.NewReader(a.body)), Request: r}, nil
}

// requests counts what was sent to addresses that hold a text.
func (w *world) requests(part string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := 0
	for _, s := range w.sent {
		if strings.Contains(s, part) {
			n++
		}
	}
	return n
}

func (w *world) said() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.logs.String()
}

// open begins a relay. settings are "NAME=value" beside those that all tests
// need; more carriers may be put beside the real ones.
func open(t *testing.T, settings []string, more ...carriers.Carrier) *world {
	t.Helper()
	w := &world{t: t, settings: map[string]string{
		"POSTHORN_ADMIN": admin, "POSTHORN_CARRIERS": "fedex, 17track dhl",
		"POSTHORN_FEDEX_CLIENT_ID": "made-up-id", "POSTHORN_FEDEX_CLIENT_SECRET": "made-up-secret",
		"POSTHORN_17TRACK_KEY": "TESTKEY123", "POSTHORN_DHL_KEY": "made-up-key",
	}}
	for _, s := range settings {
		name, value, _ := strings.Cut(s, "=")
		w.settings[name] = value
	}
	for _, c := range more {
		w.settings["POSTHORN_CARRIERS"] += " " + c.ID
	}
	h, err := native.Open(native.Options{
		Knowledge: relay.Knowledge{Carriers: append(all.All(), more...), Meaning: status.New(all.Statuses).Read, Release: "1.2.3"},
		File:      ":memory:",
		Apart:     true,
		Setting:   func(name string) string { return w.settings[name] },
		Client:    &http.Client{Transport: w},
		Log: func(line string) {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.logs.WriteString(line + "\n")
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	w.Host = h
	t.Cleanup(func() { h.Close() })
	return w
}

// mint makes a token.
func (w *world) mint() (token, id string) {
	w.t.Helper()
	r := w.Handle(&relay.Request{Method: "POST", Path: "/v1/tokens", Query: "name=test", Headers: relay.Fields{"authorization", "Bearer " + admin}})
	var m relay.Minted
	if err := json.Unmarshal(r.Body, &m); err != nil || r.Status != 200 || m.ID == "" {
		w.t.Fatalf("minting: %d %s", r.Status, r.Body)
	}
	return m.Token, m.ID
}

// post asks with whatever is given as a body.
func (w *world) post(token string, body []byte) relay.Response {
	return w.Handle(&relay.Request{Method: "POST", Path: "/v1/track", Address: "192.0.2.1", Body: body, Headers: relay.Fields{
		"authorization", "Bearer " + token, "content-type", "application/msgpack", "origin", "chrome-extension://abcdefghijklmnop",
	}})
}

// track asks for parcels in English and gives what is told of each.
func (w *world) track(token string, wants ...api.Want) []api.Told {
	w.t.Helper()
	return w.trackIn("en", token, wants...)
}

func (w *world) trackIn(language, token string, wants ...api.Want) []api.Told {
	w.t.Helper()
	body, _ := (&api.Ask{Version: api.Version, Language: language, Wants: wants}).MarshalMsg(nil)
	r := w.post(token, body)
	if r.Status != 200 {
		w.t.Fatalf("asking: %d %s", r.Status, r.Body)
	}
	var a api.Answer
	if !api.Check(r.Body, api.LimitsOfAnswer) {
		w.t.Fatalf("the answer does not pass its own check: %x", r.Body)
	}
	if rest, err := a.UnmarshalMsg(r.Body); err != nil || len(rest) > 0 || a.Version != api.Version || len(a.Told) != len(wants) {
		w.t.Fatalf("%+v, %d bytes left, %v", a, len(rest), err)
	}
	return a.Told
}

func (w *world) updates(token string, since string) api.Updates {
	w.t.Helper()
	r := w.Handle(&relay.Request{Method: "GET", Path: "/v1/updates", Query: "since=" + since, Address: "192.0.2.1", Headers: relay.Fields{"authorization", "Bearer " + token}})
	var u api.Updates
	if _, err := u.UnmarshalMsg(r.Body); err != nil || r.Status != 200 {
		w.t.Fatalf("updates: %d %q %v", r.Status, r.Body, err)
	}
	return u
}

func want(carrier, number string) api.Want { return api.Want{Carrier: carrier, Number: number} }

// fedexToken and fedexTracks are FedEx's server: tokens are good as long as
// they are the latest, and every number has one scan.
type fedex struct {
	mu     sync.Mutex
	tokens int
	good   string
	code   string // of the scan; "" stands for "IT", in transit
}

func (f *fedex) serve(r *http.Request, body string) *answer {
	f.mu.Lock()
	defer f.mu.Unlock()
	if strings.HasSuffix(r.URL.Path, "/oauth/token") {
		if !strings.Contains(body, "client_id=made-up-id") {
			return &answer{status: 401, body: `{"errors":[{"code":"NOT.AUTHORIZED.ERROR"}]}`}
		}
		f.tokens++
		f.good = "TOKEN" + string(rune('A'+f.tokens))
		return &answer{status: 200, body: `{"access_token":"` + f.good + `","token_type":"bearer","expires_in":3599}`, delay: 50 * time.Millisecond}
	}
	if r.Header.Get("Authorization") != "Bearer "+f.good {
		return &answer{status: 401, body: `{"errors":[{"code":"NOT.AUTHORIZED.ERROR","message":"expired"}]}`}
	}
	code := f.code
	if code == "" {
		code = "IT"
	}
	var ask struct {
		TrackingInfo []struct {
			TrackingNumberInfo struct{ TrackingNumber string }
		}
	}
	if err := json.Unmarshal([]byte(body), &ask); err != nil {
		return &answer{status: 400, body: "{}"}
	}
	var list []string
	for _, i := range ask.TrackingInfo {
		n := i.TrackingNumberInfo.TrackingNumber
		list = append(list, `{"trackingNumber":"`+n+`","trackResults":[{"trackingNumberInfo":{"trackingNumber":"`+n+`"},"latestStatusDetail":{"code":"`+code+`","derivedCode":"`+code+`"},
			"recipientInformation":{"contact":{"personName":"Anna Nonexistent"}},
			"scanEvents":[{"date":"`+time.Now().Add(-time.Hour).UTC().Format("2006-01-02T15:04:05")+`+00:00","eventType":"`+code+`","eventDescription":"Scan","scanLocation":{"city":"INVENTED","countryCode":"US"}}]}]}`)
	}
	return &answer{status: 200, body: `{"output":{"completeTrackResults":[` + strings.Join(list, ",") + `]}}`, delay: 100 * time.Millisecond}
}
