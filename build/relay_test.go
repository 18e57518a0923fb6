package main

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"posthorn/wasm/relay"
)

func TestAskSecrets(t *testing.T) {
	long := strings.Repeat("s", 32)
	nobody := func(string) (string, error) { return "", errors.New("there is no terminal") }
	enter := func(string) (string, error) { return "", nil }
	names := []string{relay.SettingAdmin, "POSTHORN_17TRACK_KEY"}
	for _, c := range []struct {
		name        string
		have        map[string]bool
		environment map[string]string
		ask         func(string) (string, error)
		want        string // names of what is uploaded
		refused     string // a part of why not
	}{
		{"no admin's secret and nobody to ask", nil, nil, nobody, "", "refusing to deploy"},
		{"a short one", nil, map[string]string{relay.SettingAdmin: "short"}, nobody, "", "refusing to deploy"},
		{"from the environment", nil, map[string]string{relay.SettingAdmin: long, "POSTHORN_17TRACK_KEY": "k"}, nobody, "POSTHORN_17TRACK_KEY POSTHORN_ADMIN", ""},
		{"deployed before", map[string]bool{relay.SettingAdmin: true, "POSTHORN_17TRACK_KEY": true}, nil, nobody, "", ""},
		{"made up", nil, nil, enter, "POSTHORN_ADMIN", ""},
		{"a key is new", map[string]bool{relay.SettingAdmin: true}, nil, func(string) (string, error) { return "typed", nil }, "POSTHORN_17TRACK_KEY", ""},
	} {
		got, err := askSecrets(names, c.have, func(name string) string { return c.environment[name] }, c.ask)
		if c.refused != "" {
			if err == nil || !strings.Contains(err.Error(), c.refused) {
				t.Errorf("%s: %v, %v; want it refused", c.name, got, err)
			}
			continue
		}
		var have []string
		for name, value := range got {
			have = append(have, name)
			if name == relay.SettingAdmin && len(value) < 32 {
				t.Errorf("%s: an admin's secret of %d characters", c.name, len(value))
			}
		}
		slices.Sort(have)
		if err != nil || strings.Join(have, " ") != c.want {
			t.Errorf("%s: %v, %v; want %q", c.name, have, err, c.want)
		}
	}
}

func TestSecretNames(t *testing.T) {
	got := secretNames("17track, fedex")
	if want := []string{"POSTHORN_ADMIN", "POSTHORN_17TRACK_KEY", "POSTHORN_FEDEX_CLIENT_ID", "POSTHORN_FEDEX_CLIENT_SECRET"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestWorkerAddress(t *testing.T) {
	said := "update available, see https://github.com/cloudflare/workers-sdk\nUploaded posthorn-relay\nDeployed posthorn-relay triggers\n  https://posthorn-relay.you.workers.dev\n  schedule: */10 * * * *\n"
	if got := workerAddress.FindString(said); got != "https://posthorn-relay.you.workers.dev" {
		t.Errorf("%q", got)
	}
	if got := workerAddress.FindString("see https://developers.cloudflare.com/workers.dev"); got != "" {
		t.Errorf("%q is no Worker", got)
	}
}
