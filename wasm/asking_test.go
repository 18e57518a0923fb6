//go:build !wasip1

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"posthorn/build/world"
)

// box is a world to ask, and a file with the keys that it takes.
func box(t *testing.T) (w *world.World, keys string) {
	t.Helper()
	w, err := world.Start(world.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	text, err := json.Marshal(world.Keys())
	if err != nil {
		t.Fatal(err)
	}
	keys = filepath.Join(t.TempDir(), "keys.json")
	if err := os.WriteFile(keys, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return w, keys
}

func tracks(t *testing.T, args ...string) string {
	t.Helper()
	var out bytes.Buffer
	if err := run(append([]string{"track"}, args...), nil, &out); err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return out.String()
}

func holds(t *testing.T, out string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(out, w) {
			t.Errorf("no %q in\n%s", w, out)
		}
	}
}

// TestTrackSources: every interface that takes a number has a line, with what
// came of it.
func TestTrackSources(t *testing.T) {
	w, keys := box(t)
	if err := w.SetFault(world.Fault{Host: "localizador.correos.es", Kind: "wall"}); err != nil {
		t.Fatal(err)
	}
	if err := w.SetFault(world.Fault{Host: "soa-gw.canadapost.ca", Kind: "429", RetryAfter: 90}); err != nil {
		t.Fatal(err)
	}
	out := tracks(t, "--world", w.Secure, "RB700100405CN")
	holds(t, out, "RB700100405CN InTransit_CustomsReleased\n",
		"  upu/gtt: 7 events", "  russian-post/public: 7 events", "  cainiao/detail.json: 7 events",
		"  russian-post/soap-single: not asked: it wants a key of yours: login, password\n",
		"  la-poste/public: not_found\n", "  correos/public: blocked: ",
		"cainiao, russian-post, upu\n")
	if strings.Contains(out, "gdeposylka") || strings.Contains(out, "fedex") {
		t.Errorf("asked where it should not be:\n%s", out)
	}
	if n := strings.Count(out, "\n"); n > 30 {
		t.Errorf("%d lines: the feeds are not merged\n%s", n, out)
	}
	t.Setenv("POSTHORN_RUSSIAN_POST_LOGIN", "not-mine")
	out = tracks(t, "--world", w.Secure, "--keys", keys, "RB700100405CN")
	holds(t, out, "  russian-post/soap-single: unauthorized: ", "  canada-post/soa: rate_limited: ", "(retry after 90 s)", "  australia-post/track: not_found\n", "  17track/gettrackinfo: not_found\n")
}

// TestTrackFollows: a parcel is followed to the carrier that it was handed to.
func TestTrackFollows(t *testing.T) {
	w, keys := box(t)
	out := tracks(t, "--world", w.Secure, "--keys", keys, "4PX3007001002001CN")
	holds(t, out, "4PX3007001002001CN InTransit_Other\n", "  4px/public: 7 events", "  usps/v3 9261290700100200100118: 2 events", "4px, cainiao, usps\n")
	out = tracks(t, "--world", w.Secure, "LP00700100200466")
	holds(t, out, "  gls/nl 70010020207: not asked: it wants the recipient's post code: --postcode\n")
	out = tracks(t, "--world", w.Secure, "--postcode", world.GLSPostcode, "LP00700100200466")
	holds(t, out, "  gls/nl 70010020207: 2 events", "cainiao, gls\n")
	out = tracks(t, "--world", w.Secure, "LP00700100200459")
	holds(t, out, "  sameday/public 1ONB70010020: 2 events")
}

// TestTrackNamed: those that are asked only when named, and those alone.
func TestTrackNamed(t *testing.T) {
	w, keys := box(t)
	out := tracks(t, "--world", w.Secure, "--ask", "cdek/public-graphql,gls", "1700100200")
	holds(t, out, "  cdek/public-graphql: 3 events")
	if strings.Contains(out, "cdek/public:") {
		t.Errorf("asked unnamed:\n%s", out)
	}
	out = tracks(t, "--world", w.Secure, "--ask", "17track", "--keys", keys, "RB700100201CN")
	holds(t, out, "RB700100201CN NotFound_Other\n", "  17track/gettrackinfo: not_found\n")
	w.Advance(600e9)
	out = tracks(t, "--world", w.Secure, "--ask", "17track", "--keys", keys, "RB700100201CN")
	holds(t, out, "  17track/gettrackinfo: 4 events")
}

func TestTrackRefuses(t *testing.T) {
	for _, args := range [][]string{{}, {"RB700100406CN"}, {"no number"}, {"--ask", "nobody", "RB700100405CN"}, {"--keys", "nowhere.json", "RB700100405CN"}} {
		if err := run(append([]string{"track"}, args...), nil, &bytes.Buffer{}); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
}

// TestReadKeys: a key has one name in the environment, here and at the relay.
func TestReadKeys(t *testing.T) {
	keys, err := readKeys("", func(name string) string {
		if name == "POSTHORN_FEDEX_CLIENT_ID" {
			return "made-up"
		}
		return ""
	})
	if err != nil || len(keys) != 1 || keys["fedex"]["clientId"] != "made-up" {
		t.Errorf("%v, %v", keys, err)
	}
}
