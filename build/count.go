package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// tally counts tests.
type tally struct{ passed, failed, skipped int }

func (t *tally) add(o tally) {
	t.passed += o.passed
	t.failed += o.failed
	t.skipped += o.skipped
}

func (t tally) String() string {
	return fmt.Sprintf("%d passed, %d failed, %d skipped", t.passed, t.failed, t.skipped)
}

// countGo counts the tests in what go test -json wrote, and returns the output
// of those that failed. A test that has tests inside counts only where it
// failed and none of them did; a package that failed without a failed test
// (it does not compile, say, or ended itself) counts as one.
func countGo(out []byte) (tally, string) {
	type event struct {
		Action, Package, ImportPath, Test, Output string
	}
	type name struct{ pkg, test string }
	var order []name
	results := map[name]string{}
	output := map[name]*strings.Builder{}
	failures := map[name]bool{} // a test, or a package, in which something failed
	var stray, told strings.Builder
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 64<<20)
	parents := map[name]bool{}
	for lines.Scan() {
		var e event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			stray.Write(append(lines.Bytes(), '\n'))
			continue
		}
		n := name{e.Package, e.Test}
		if e.Action == "build-output" {
			n.pkg, _, _ = strings.Cut(e.ImportPath, " [")
		}
		switch e.Action {
		case "output", "build-output":
			if output[n] == nil {
				output[n] = &strings.Builder{}
			}
			output[n].WriteString(e.Output)
		case "run":
			for i := strings.LastIndexByte(n.test, '/'); i >= 0; i = strings.LastIndexByte(n.test[:i], '/') {
				parents[name{n.pkg, n.test[:i]}] = true
			}
		case "pass", "fail", "skip":
			order = append(order, n)
			results[n] = e.Action
		}
	}
	var t tally
	for _, n := range order { // inner tests end before outer ones, tests before their package
		switch result := results[n]; {
		case result == "fail":
			if failures[n] {
				if n.test != "" {
					markUp(n.pkg, n.test, func(test string) { failures[name{n.pkg, test}] = true })
				}
				continue
			}
			t.failed++
			fmt.Fprintf(&told, "FAIL %s %s\n", n.pkg, n.test)
			if output[n] != nil {
				told.WriteString(output[n].String())
			}
			markUp(n.pkg, n.test, func(test string) { failures[name{n.pkg, test}] = true })
		case n.test == "" || parents[n]:
		case result == "pass":
			t.passed++
		default:
			t.skipped++
		}
	}
	if t.failed > 0 || len(order) == 0 {
		told.WriteString(stray.String())
	}
	return t, told.String()
}

// markUp calls mark for the tests that a test is inside of, and for "", which
// is its package.
func markUp(pkg, test string, mark func(test string)) {
	for i := strings.LastIndexByte(test, '/'); i >= 0; i = strings.LastIndexByte(test[:i], '/') {
		mark(test[:i])
	}
	mark("")
}

// countNode counts the tests in the closing lines of node's TAP report. What
// was cancelled has failed.
func countNode(tap []byte) (tally, error) {
	counts := map[string]int{}
	for _, line := range strings.Split(string(tap), "\n") {
		var n int
		var what string
		if k, err := fmt.Sscanf(line, "# %s %d", &what, &n); err == nil && k == 2 {
			counts[what] = n
		}
	}
	if _, there := counts["pass"]; !there {
		return tally{}, fmt.Errorf("node's report has no closing lines")
	}
	return tally{counts["pass"], counts["fail"] + counts["cancelled"], counts["skipped"] + counts["todo"]}, nil
}

// nodeFailures are the tests that failed in node's report, each with what it
// said, in at most so many lines.
func nodeFailures(tap []byte, most int) string {
	var out []string
	inside := false
	for _, line := range strings.Split(string(tap), "\n") {
		text := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(text, "not ok "):
			inside = true
			out = append(out, text)
		case text == "...":
			inside = false
		case inside && text != "---" && text != "" && !strings.HasPrefix(text, "duration_ms") && !strings.HasPrefix(text, "type:"):
			out = append(out, "    "+text)
		}
	}
	if len(out) > most {
		out = append(out[:most], "…")
	}
	return strings.Join(out, "\n")
}
