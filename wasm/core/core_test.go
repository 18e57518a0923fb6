package core

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
)

// TestAskedHosts: every host that may be asked is in the manifest, so that no
// parcel waits for a permission that was never asked for.
func TestAskedHosts(t *testing.T) {
	text, err := os.ReadFile("../../manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Hosts []string `json:"host_permissions"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		t.Fatal(err)
	}
	var asked []string
	for _, c := range Asked() {
		for _, i := range c.Interfaces {
			for _, h := range i.Hosts {
				asked = append(asked, h)
				if !slices.Contains(manifest.Hosts, "https://"+h+"/*") {
					t.Errorf("%s asks %s, which the manifest does not name", c.ID, h)
				}
			}
		}
	}
	for _, h := range manifest.Hosts {
		host := strings.TrimSuffix(strings.TrimPrefix(h, "https://"), "/*")
		if !strings.Contains(host, "aliexpress") && !slices.Contains(asked, host) {
			t.Errorf("the manifest names %s, which nobody asks", host)
		}
	}
}
