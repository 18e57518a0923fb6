package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"posthorn/carriers/press"
)

func TestStatusTable(t *testing.T) {
	got, err := statusTable("# Its own list.\n\n## InTransit_Other  origin\nPU  Picked up\n## Delivered_Other\nPD  Partial delivery\nOK\nBDE 01  Two words\n")
	want := map[string]string{"BDE 01": "Delivered_Other", "OK": "Delivered_Other", "PD": "Delivered_Other", "PU": "InTransit_Other origin"}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("got %q, want %q: %v", got, want, err)
	}
	for _, text := range []string{"", "OK\n## Delivered_Other\n", "## Delivered_Other\nOK\nOK\n", "## Delivered_Other\nA|B\n", "## Delivered_Other\n*\n"} {
		if got, err := statusTable(text); err == nil {
			t.Errorf("%q is taken for a table: %q", text, got)
		}
	}
}

func TestGenStatuses(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"madeuppost/p.go":         "package madeuppost\n\nvar Carrier = carriers.Carrier{ID: \"made-up-post\"}\n",
		"madeuppost/statuses.txt": "## Delivered_Other\nOK\n## InTransit_Other origin\nPU\nPV\n",
		"askedonly/a.go":          "package askedonly\n\nvar Carrier = carriers.Carrier{ID: \"asked-only\"}\n",
	} {
		file := filepath.Join(root, "carriers", name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := genStatuses(root); err != nil {
		t.Fatal(err)
	}
	packed, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(statusFile)))
	if err != nil {
		t.Fatal(err)
	}
	got, err := press.UnpackLists(string(packed))
	want := [][]press.Entry{
		{{Word: "Delivered_Other", Number: 1}, {Word: "InTransit_Other origin"}},
		{{Word: "made-up-post"}},
		{{Word: "OK", Number: 1}, {Word: "PU"}, {Word: "PV"}},
	}
	if err != nil || !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("got %v, want %v: %v", got, want, err)
	}
}
