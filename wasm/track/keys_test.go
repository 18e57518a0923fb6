package track

import (
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/wire"
)

// A key that cannot be kept is refused with a word on which one, and nothing of
// what was typed with it is kept.
func TestKeysRefused(t *testing.T) {
	h := newHarness(t)
	h.know = many
	h.m = New(many)
	h.step(wire.Input{Kind: wire.InStart})
	long := strings.Repeat("x", longestKey+1)
	keys := func(carrier string, keys map[string]string) string {
		t.Helper()
		return h.step(wire.Input{Kind: wire.InKeys, Carrier: carrier, Keys: keys})
	}
	if got := keys("courier", map[string]string{"id": "JOE", "secret": long}); got != "reply problem=long_key(secret)\n" {
		t.Errorf("a long key: %s", got)
	}
	if got := keys("", map[string]string{wire.KeyPostcode: long}); got != "reply problem=long_key(postcode)\n" {
		t.Errorf("a long postcode: %s", got)
	}
	if got := keys("courier", map[string]string{"id": "JOE", "sercet": "S"}); got != "reply problem=internal\n" {
		t.Errorf("a name that nobody knows: %s", got)
	}
	if n := len(h.m.secrets.Values); n != 0 || h.store[wire.KeySecrets] != nil {
		t.Errorf("%d keys were kept", n)
	}
	if got := keys("courier", map[string]string{"id": " JOE\n", "secret": long[1:]}); !strings.HasSuffix(got, "reply\n") || h.m.key("courier", "id") != "JOE" || len(h.m.key("courier", "secret")) != longestKey {
		t.Errorf("keys that can be kept: %s", got)
	}
}

// Keys that were typed while two interfaces of a carrier shared the names are
// still there for both; what is typed from then on is for the one that it is
// typed for.
func TestKeysTakenOver(t *testing.T) {
	know := many
	know.Carriers = []carriers.Carrier{{ID: "clerk", Interfaces: []carriers.Interface{
		lines("single", "clerk", func(on *carriers.Interface) { on.Needs = []string{"login", "password"} }),
		lines("batch", "clerk", func(on *carriers.Interface) {
			on.Needs, on.Was = []string{"contractLogin", "contractPassword"}, []string{"login", "password"}
		}),
	}}}
	begin := func(stored wire.Secrets) *Machine {
		b, _ := stored.MarshalMsg(nil)
		m := New(know)
		m.Step(1, wire.Input{Kind: wire.InStart, Records: map[string][]byte{wire.KeySecrets: b}})
		return m
	}
	old := map[string]string{"clerk/login": "JOE", "clerk/password": "S3"}
	m := begin(wire.Secrets{Values: old})
	if m.key("clerk", "login") != "JOE" || m.key("clerk", "contractLogin") != "JOE" || m.key("clerk", "contractPassword") != "S3" {
		t.Errorf("taken over: %v", m.secrets.Values)
	}
	m.Step(2, wire.Input{Kind: wire.InKeys, Carrier: "clerk", Keys: map[string]string{"login": "JIM"}})
	if m.key("clerk", "login") != "JIM" || m.key("clerk", "contractLogin") != "JOE" {
		t.Errorf("typed for one: %v", m.secrets.Values)
	}

	// Refused there already: it was the other's login.
	m = begin(wire.Secrets{Values: map[string]string{"clerk/login": "JOE", "clerk/password": "S3", "refused:clerk/batch": "1"}})
	if m.key("clerk", "login") != "JOE" || m.key("clerk", "contractLogin") != "" {
		t.Errorf("refused: %v", m.secrets.Values)
	}

	// Typed today for the one, it never becomes the other's.
	m = begin(wire.Secrets{})
	m.Step(2, wire.Input{Kind: wire.InKeys, Carrier: "clerk", Keys: map[string]string{"login": "JOE", "password": "S3"}})
	if m = begin(m.secrets); m.key("clerk", "login") != "JOE" || m.key("clerk", "contractLogin") != "" || m.hasKeys(m.asker("clerk", "batch", "")) {
		t.Errorf("typed today: %v", m.secrets.Values)
	}
	m.Step(2, wire.Input{Kind: wire.InKeys, Carrier: "clerk", Keys: map[string]string{"login": "", "password": "", "contractLogin": "", "contractPassword": ""}})
	if m = begin(m.secrets); m.key("clerk", "login") != "" || m.key("clerk", "contractLogin") != "" {
		t.Errorf("forgotten: %v", m.secrets.Values)
	}
}
