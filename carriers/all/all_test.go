package all

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
)

func TestSortedAndUnique(t *testing.T) {
	if !slices.IsSortedFunc(list, func(a, b *carriers.Carrier) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the carriers are not sorted by id; run `go run ./build gen`")
	}
	if !slices.IsSortedFunc(aliases, func(a, b alias) int { return strings.Compare(a.id, b.id) }) {
		t.Error("the aliases are not sorted")
	}
	for _, a := range aliases {
		if c, ok := Get(a.id); !ok || c.ID != a.of {
			t.Errorf("alias %q leads to %q, %v; want %q", a.id, c.ID, ok, a.of)
		}
	}
	for _, c := range All() {
		if got, ok := Get(c.ID); !ok || got.ID != c.ID {
			t.Errorf("Get(%q) = %q, %v", c.ID, got.ID, ok)
		}
	}
	if _, ok := Get("unheard-of"); ok {
		t.Error("Get found a carrier that there is not")
	}
}

// TestTables checks what Lookup and the readers of the tables rely on.
func TestTables(t *testing.T) {
	known := map[carriers.Status]bool{carriers.NotFound: true, carriers.InfoReceived: true, carriers.InTransit: true,
		carriers.OutForDelivery: true, carriers.AvailableForPickup: true, carriers.DeliveryFailure: true,
		carriers.Delivered: true, carriers.Exception: true, carriers.Expired: true}
	for _, c := range All() {
		if len(Statuses(c.ID)) == 0 && len(c.Interfaces) == 0 {
			t.Errorf("%s: neither codes nor a way to ask", c.ID)
		}
		seen := map[string]bool{}
		for _, r := range Statuses(c.ID).Rows() {
			if seen[r.Code] || r.Code == "" || strings.TrimSpace(r.Code) != r.Code || r.Code == "*" {
				t.Errorf("%s: %q: each code once, and none empty", c.ID, r.Code)
			}
			seen[r.Code] = true
			m := r.Meaning
			if m.Substatus != "" && !known[m.Status()] {
				t.Errorf("%s %s: unknown sub-status %q", c.ID, r.Code, m.Substatus)
			}
			switch m.Stage {
			case "", carriers.Origin, carriers.ExportCustoms, carriers.Crossing, carriers.ImportCustoms, carriers.Destination, carriers.LastMile:
			default:
				t.Errorf("%s %s: no such stage or mark: %q", c.ID, r.Code, m.Stage)
			}
			if m.By != "" && m.By != carriers.ByText {
				t.Errorf("%s %s: By is %q; a row says nothing, or ByText", c.ID, r.Code, m.By)
			}
			if got, ok := Statuses(c.ID).Lookup(r.Code); !ok || got != m {
				t.Errorf("%s: Lookup(%q) = %+v, %v", c.ID, r.Code, got, ok)
			}
		}
	}
}

// TestListed: every folder that declares a Carrier is in the list.
func TestListed(t *testing.T) {
	files, err := filepath.Glob("../*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadFile("zz_gen_carriers.go")
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "\nvar Carrier = carriers.Carrier{") {
			continue
		}
		found++
		if pkg := filepath.Base(filepath.Dir(name)); !strings.Contains(string(list), "\t&"+pkg+".Carrier,\n") {
			t.Errorf("carriers/%s is not in the list; run `go run ./build gen`", pkg)
		}
	}
	if found < len(All()) {
		t.Errorf("%d folders declare a carrier, the list has %d", found, len(All()))
	}
}
