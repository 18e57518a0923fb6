package relay

import (
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers/all"
	"posthorn/wasm/relay/api"
)

// BenchmarkTwentyRemembered is the request that a relay answers most: twenty
// parcels that its front remembers.
func BenchmarkTwentyRemembered(b *testing.B) {
	d := &desk{settings: map[string]string{"POSTHORN_CARRIERS": "17track", "POSTHORN_17TRACK_KEY": "K", "POSTHORN_ADDRESS_RATE": "1000000000000"}}
	r := New(Knowledge{Carriers: all.All()})
	token, _ := newToken(d)
	ask := api.Ask{Version: api.Version, Language: "en"}
	for i := range 20 {
		ask.Wants = append(ask.Wants, api.Want{Carrier: "17track", Number: "RR12345678" + strconv.Itoa(i) + "CN"})
	}
	body, _ := ask.MarshalMsg(nil)
	q := &Request{Method: "POST", Path: "/v1/track", Body: body, Address: "192.0.2.1", Headers: Fields{"authorization", "Bearer " + token, "content-type", api.ContentType}}
	raw := encode(&api.Told{Carrier: "17track", Number: "RR123456785CN"}, []byte("\xa9"+strings.Repeat("x", 9)))
	r.Handle(d, q)
	for id := range r.answers.answers {
		r.answers.answers[id] = remembered{raw, 1 << 60}
	}
	d.asked = nil
	b.ReportAllocs()
	for b.Loop() {
		if got := r.Handle(d, q); got.Status != 200 {
			b.Fatal(got.Status)
		}
	}
	if len(d.asked) > 0 {
		b.Fatal("not all was remembered")
	}
}
