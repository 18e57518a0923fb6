package main

import (
	"strings"
	"testing"
)

func TestCheckText(t *testing.T) {
	long := strings.Repeat("x\n", longest+1)
	for _, c := range []struct {
		name, text string
		wrong      int
	}{
		{"extension/a.ts", long, 1},
		{"extension/a.ts", long[2:], 0},
		{"build/a.go", "package a\nfunc f() {}\n" + long, 1},
		{"build/table.go", "package a\nvar t = 1\n" + long, 0},
		{"build/zz_gen_a.go", "func f() {}\n" + long, 0},
		{"build/a.go", "// TO" + "DO: later\n// a FIX" + "ME\n// METHODO\n", 2},
	} {
		if got := checkText(c.name, c.text); len(got) != c.wrong {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}
