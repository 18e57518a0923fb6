package main

import (
	"slices"
	"testing"
)

func TestStatusTable(t *testing.T) {
	got, err := statusTable("# Its own list.\n\n## InTransit_Other  origin\nPU  Picked up\n## Delivered_Other\nPD  Partial delivery\nOK\nBDE 01  Two words\n")
	want := []string{"Delivered_Other|BDE 01|OK|PD|", "InTransit_Other origin|PU|"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("got %q, want %q: %v", got, want, err)
	}
	for _, text := range []string{"", "OK\n## Delivered_Other\n", "## Delivered_Other\nOK\nOK\n", "## Delivered_Other\nA|B\n", "## Delivered_Other\n*\n"} {
		if got, err := statusTable(text); err == nil {
			t.Errorf("%q is taken for a table: %q", text, got)
		}
	}
}
