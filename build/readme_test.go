package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"posthorn/carriers/all"
)

// TestCarrierTable: the README has a row for every carrier that can be asked,
// with every host of its, and the row is up to date.
func TestCarrierTable(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	table, err := carrierTable("..")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), tableBegin+table+tableEnd) {
		t.Error("the table of carriers is not up to date: run `go run ./build gen`")
	}
	rows := map[string]string{}
	for _, line := range strings.Split(table, "\n") {
		if name, rest, ok := strings.Cut(strings.TrimPrefix(line, "| **"), "**"); ok {
			rows[name] = rest
		}
	}
	for _, c := range all.All() {
		row, ok := rows[carrierName(c.ID)]
		if ok != (len(c.Interfaces) > 0) {
			t.Errorf("%s: %d interfaces, a row: %v", c.ID, len(c.Interfaces), ok)
		}
		for _, on := range c.Interfaces {
			for _, h := range on.Hosts {
				if !strings.Contains(row, "`"+h+"`") {
					t.Errorf("%s: the row does not name %s", c.ID, h)
				}
			}
			for _, need := range on.Needs {
				if !strings.Contains(row, need) {
					t.Errorf("%s: the row does not say that it needs %s", c.ID, need)
				}
			}
		}
	}
	for _, link := range []string{"Royal Mail", "Evri", "PostNL", "17TRACK's page"} {
		if !strings.Contains(table, link) {
			t.Errorf("%s is not named", link)
		}
	}
}

// TestIntroduced: a comment that does not say what the carrier is, is refused.
func TestIntroduced(t *testing.T) {
	dir := t.TempDir()
	for text, want := range map[string]string{
		"// Package made knows Made-up Post, the post of nowhere (RR123456785CN).\npackage made\n": "Made-up Post, the post of nowhere",
		"// Package made asks Made-up Post.\n//\n// More.\npackage made\n":                         "Made-up Post",
		"// Package made is one.\npackage made\n":                                                  "",
		"package made\n": "",
	} {
		if err := os.WriteFile(filepath.Join(dir, "made.go"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, err := introduced(dir); got != want || (err == nil) != (want != "") {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}
