package track

import (
	"bytes"
	"strings"
	"testing"

	"posthorn/wasm/wire"
)

// What the user typed in confidence stands in one record and in the requests
// that it is for, and nowhere else: not in what pages are handed, not in a
// backup, not in any other record, whatever carriers do with it.
func TestSecretsStayWhereTheyBelong(t *testing.T) {
	const planted = "PLANTED"
	h := newHarness(t)
	h.know = many
	h.m = New(many)
	var effects []wire.Effect
	fetches := map[string]wire.Fetch{}
	step := func(in wire.Input) {
		t.Helper()
		call := wire.Call{Now: h.now, Input: in}
		b, _ := call.MarshalMsg(nil)
		var r wire.Result
		if _, err := r.UnmarshalMsg(h.m.Handle(b, nil)); err != nil || r.Error != "" {
			t.Fatalf("%s: %v %s", in.Kind, err, r.Error)
		}
		effects = append(effects, r.Effects...)
		for _, e := range r.Effects {
			switch {
			case e.Save != nil:
				for key, b := range e.Save.Put {
					h.store[key] = b
				}
			case e.Fetch != nil:
				fetches[e.Fetch.ID] = *e.Fetch
			}
		}
	}
	hosts := []string{"broad.example", "courier.example", "clerk.example", "door.example", "shy.example", "api.poste.example", "relay.example"}
	step(wire.Input{Kind: wire.InStart, Reason: "install", Language: "en", Hosts: hosts})
	step(wire.Input{Kind: wire.InSettings, Settings: &wire.Settings{Terms: []string{"shy"}, Relay: "https://relay.example", ByRelay: []string{"clerk"}}})
	for carrier, keys := range map[string]map[string]string{
		"courier": {"id": planted + "-id", "secret": planted + "-secret"}, "clerk": {"login": planted + "-login"},
		"shy": {"key": planted + "-shy"}, "poste": {"key": planted + "-poste"}, "": {wire.KeyPostcode: planted + "-postcode", wire.KeyRelay: planted + "-relay"},
	} {
		step(wire.Input{Kind: wire.InKeys, Carrier: carrier, Keys: keys})
	}
	step(wire.Input{Kind: wire.InAdd, Text: "CO1 TI1 DO1 FR1 LP1"})
	// Every kind of answer to every request, several rounds of it.
	answers := []string{"token " + planted + "-token 3600", "wait 900", "unauthorized", "broken", "", "CO1 found\n  2026-03-01T09:00 InTransit_PickedUp x"}
	sent := ""
	for round := range 40 {
		for id, f := range fetches {
			delete(fetches, id)
			sent += f.Request.URL + f.Request.Headers["Key"] + f.Request.Headers["Authorization"] + string(f.Bytes)
			in := wire.Input{Kind: wire.InFetched, ID: id, HTTP: &wire.HTTP{Status: 200}, Body: []byte(answers[(round+len(id))%len(answers)])}
			if round%7 == 3 {
				in.HTTP.Status = 403 + round%5
			}
			step(in)
		}
		h.now += 3 * hour
		step(wire.Input{Kind: wire.InTick})
		step(wire.Input{Kind: wire.InCarriers})
		step(wire.Input{Kind: wire.InExport})
		if round%10 == 9 {
			step(wire.Input{Kind: wire.InKeys, Carrier: "courier", Keys: map[string]string{"id": planted + "-id2"}})
			h.m = New(many)
			step(wire.Input{Kind: wire.InStart, Reason: "update", Language: "en", Hosts: hosts, Records: h.store})
		}
	}
	for _, want := range []string{"-id", "-secret", "-token", "-shy", "-postcode", "-relay", "-poste"} {
		if !strings.Contains(sent, planted+want) {
			t.Errorf("%s was sent to nobody: the test tells nothing of it", want)
		}
	}
	for key, b := range h.store {
		if key != wire.KeySecrets && bytes.Contains(b, []byte(planted)) {
			t.Errorf("the record %q holds a secret", key)
		}
	}
	if !bytes.Contains(h.store[wire.KeySecrets], []byte(planted)) {
		t.Error("the secrets were not stored")
	}
	for _, e := range effects {
		if e.Save != nil || e.Fetch != nil {
			continue
		}
		if b, _ := e.MarshalMsg(nil); bytes.Contains(b, []byte(planted)) {
			t.Errorf("an effect holds a secret: %+v", e)
		}
		if e.Reply != nil && bytes.Contains(e.Reply.Backup, []byte("relay.example")) {
			t.Error("the backup names the relay")
		}
	}
}
