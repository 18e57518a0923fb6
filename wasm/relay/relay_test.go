package relay

import (
	"strings"
	"testing"

	"posthorn/carriers"
)

type desk struct{ settings map[string]string }

func (d *desk) Now() int64                                      { return 1795305600000 }
func (d *desk) Random(b []byte)                                 {}
func (d *desk) Setting(name string) string                      { return d.settings[name] }
func (d *desk) Call(object string, call []byte) ([]byte, error) { return nil, ErrNetwork }
func (d *desk) Log(event string, pairs ...string)               {}

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
		got := r.Handle(&desk{}, &Request{Method: "GET", Path: "/v1/version", Headers: map[string]string{"origin": origin}})
		allowed := got.Headers["access-control-allow-origin"]
		if got.Status != want || want == 200 && allowed != origin || want != 200 && allowed != "" {
			t.Errorf("%q: %d, allowed %q", origin, got.Status, allowed)
		}
	}
	if got := r.Handle(&desk{}, &Request{Method: "GET", Path: "/v1/version"}); string(got.Body) != `{"wire":1,"release":"1.2.3","carriers":[]}` {
		t.Errorf("%s", got.Body)
	}
}
