package core

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/directory"
)

// TestAskedHosts: the manifest names every host that may be asked, and no
// other: Cainiao's is asked for at install, the others once a parcel needs
// them.
func TestAskedHosts(t *testing.T) {
	text, err := os.ReadFile("../../manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Hosts    []string          `json:"host_permissions"`
		Optional []string          `json:"optional_host_permissions"`
		Policy   map[string]string `json:"content_security_policy"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		t.Fatal(err)
	}
	var asked []string
	for _, c := range Asked() {
		for _, i := range c.Interfaces {
			if i.Accepts == nil {
				continue // never asked by itself
			}
			list, where := manifest.Optional, "optional_host_permissions"
			if c.ID == "cainiao" {
				list, where = manifest.Hosts, "host_permissions"
			}
			for _, h := range i.Hosts {
				asked = append(asked, h)
				if !slices.Contains(list, "https://"+h+"/*") {
					t.Errorf("%s asks %s, which the manifest does not name in %s", c.ID, h, where)
				}
				if !strings.Contains(manifest.Policy["extension_pages"]+" ", " https://"+h) {
					t.Errorf("%s asks %s, which connect-src of the manifest's policy does not name", c.ID, h)
				}
			}
		}
	}
	for _, h := range append(manifest.Hosts, manifest.Optional...) {
		host := strings.TrimSuffix(strings.TrimPrefix(h, "https://"), "/*")
		if h == "http://localhost/*" || h == "http://127.0.0.1/*" {
			continue // where the user's own relay may run
		}
		if !strings.Contains(host, "aliexpress") && !strings.Contains(host, "*") && !slices.Contains(asked, host) {
			t.Errorf("the manifest names %s, which nobody asks", host)
		}
	}
}

// TestNames: whoever is asked has a name that a person can read, in either
// script, and a page to go to; a problem is told with it.
func TestNames(t *testing.T) {
	know := knowledge()
	for _, c := range Asked() {
		if !slices.ContainsFunc(c.Interfaces, func(i carriers.Interface) bool { return i.Accepts != nil }) {
			continue // its table of statuses alone is of use
		}
		for _, language := range []string{"en", "ru", "zh_CN"} {
			if name := know.Name(c.ID, language); name == "" || name == c.ID {
				t.Errorf("%s has no name in %s: %q", c.ID, language, name)
			}
		}
		if !strings.HasPrefix(know.Home(c.ID), "https://") {
			t.Errorf("%s is at home nowhere: %q", c.ID, know.Home(c.ID))
		}
	}
	for _, e := range follow {
		if _, known := directory.Get(e.ID); known {
			t.Errorf("%s is named twice: the directory has it", e.ID)
		}
	}
}

// TestOrder: who knows nearly every parcel is asked first, who tells little
// last.
func TestOrder(t *testing.T) {
	var ids []string
	for _, c := range Asked() {
		if len(c.Interfaces) == 0 {
			continue
		}
		ids = append(ids, c.ID)
		if strings.Contains(" "+linked+" ", " "+c.ID+" ") && c.ID != "china-post" {
			t.Errorf("%s is asked, and said to let nobody ask", c.ID)
		}
	}
	if n := len(ids); ids[0] != "cainiao" || !slices.Equal(ids[n-3:], []string{"17track", "upu", "gdeposylka"}) || slices.Contains(ids[1:], "cainiao") {
		t.Error(ids)
	}
	for _, id := range strings.Fields(linked) {
		if e, ok := directory.Get(id); !ok || e.Home == "" {
			t.Errorf("%s is linked to, and has no page", id)
		}
	}
}

func TestKin(t *testing.T) {
	for _, c := range []struct {
		id, of string
		want   bool
	}{
		{"hermes", "hermes-de", true}, {"dhl-paket", "dhl", true}, {"dhl-paket", "dhl-de", true}, {"colissimo", "la-poste", true},
		{"china-ems", "china-post", true}, {"usps", "ups", false}, {"", "dhl", false}, {"no-such", "dhl", false}, {"gls", "gls", true},
	} {
		if got := kin(c.id, c.of); got != c.want {
			t.Errorf("kin(%q, %q) = %v", c.id, c.of, got)
		}
	}
}
