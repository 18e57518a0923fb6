package main

import (
	"strings"
	"testing"
)

func TestCountGo(t *testing.T) {
	line := func(parts ...string) string {
		keys := []string{"Action", "Package", "Test", "Output"}
		var fields []string
		for i, p := range parts {
			if p != "" {
				fields = append(fields, `"`+keys[i]+`":"`+p+`"`)
			}
		}
		return "{" + strings.Join(fields, ",") + "}\n"
	}
	for _, c := range []struct {
		name, in string
		want     tally
		told     string
		not      string
	}{
		{"leaves count, parents do not",
			line("run", "p", "A") + line("run", "p", "A/x") + line("run", "p", "A/y") + line("pass", "p", "A/x") + line("skip", "p", "A/y") + line("pass", "p", "A") +
				line("run", "p", "B") + line("pass", "p", "B") + line("pass", "p"),
			tally{2, 0, 1}, "", ""},
		{"a failed leaf is told once, not again by its parents and its package",
			line("run", "p", "A") + line("run", "p", "A/x") + line("run", "p", "A/x/1") + line("output", "p", "A/x/1", `got 1\n`) + line("output", "p", "A", `outer\n`) +
				line("fail", "p", "A/x/1") + line("fail", "p", "A/x") + line("fail", "p", "A") + line("fail", "p"),
			tally{0, 1, 0}, "FAIL p A/x/1\ngot 1", "outer"},
		{"a parent that fails on its own counts",
			line("run", "p", "A") + line("run", "p", "A/x") + line("pass", "p", "A/x") + line("output", "p", "A", `outer\n`) + line("fail", "p", "A") + line("fail", "p"),
			tally{1, 1, 0}, "outer", ""},
		{"a package that ends itself counts, with what it said",
			line("run", "p", "A") + line("pass", "p", "A") + line("output", "p", "", `exit status 3\n`) + line("fail", "p"),
			tally{1, 1, 0}, "exit status 3", ""},
		{"a package that does not compile counts",
			`{"ImportPath":"q [q.test]","Action":"build-output","Output":"q.go:1: no\n"}` + "\n" + line("fail", "q"),
			tally{0, 1, 0}, "q.go:1: no", ""},
		{"a package without tests is nothing", line("skip", "p"), tally{}, "", ""},
		{"what is not JSON is shown when nothing ran", "go: no such thing\n", tally{}, "no such thing", ""},
	} {
		got, told := countGo([]byte(c.in))
		if got != c.want || !strings.Contains(told, c.told) || c.not != "" && strings.Contains(told, c.not) {
			t.Errorf("%s: got %v, %q", c.name, got, told)
		}
	}
}

func TestCountNode(t *testing.T) {
	got, err := countNode([]byte("TAP version 13\nok 1 - a\n# a comment\n# tests 12\n# suites 0\n# pass 7\n# fail 1\n# cancelled 2\n# skipped 1\n# todo 1\n# duration_ms 5.2\n"))
	if want := (tally{7, 3, 2}); err != nil || got != want {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	if _, err := countNode([]byte("Error: cannot find module\n")); err == nil {
		t.Error("a report without closing lines was counted")
	}
}

func TestNodeFailures(t *testing.T) {
	const tap = `TAP version 13
# Subtest: fine
ok 1 - fine
  ---
  duration_ms: 1
  ...
# Subtest: broken
not ok 2 - broken
  ---
  duration_ms: 2
  type: 'test'
  error: 'wanted 1, got 2'
  ...
1..2
`
	if got, want := nodeFailures([]byte(tap), 10), "not ok 2 - broken\n    error: 'wanted 1, got 2'"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got := nodeFailures([]byte(tap), 1); got != "not ok 2 - broken\n…" {
		t.Errorf("%q", got)
	}
}
