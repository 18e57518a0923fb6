package main

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestQuietRuntime(t *testing.T) {
	dir := t.TempDir()
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	files, err := quietRuntime(strings.TrimSpace(string(goroot)), dir)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for was, is := range files {
		before, err := os.ReadFile(was)
		if err != nil {
			t.Fatal(err)
		}
		after, err := os.ReadFile(is)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parser.ParseFile(token.NewFileSet(), is, after, 0); err != nil {
			t.Error(err)
		}
		if strings.Count(string(before), "\n") != strings.Count(string(after), "\n") {
			t.Errorf("%s has other lines", was)
		}
		all.Write(after)
	}
	for _, n := range never {
		if strings.Contains(all.String(), n.was) {
			t.Errorf("%q is still asked", n.was)
		}
		if n.is != "false" && !strings.Contains(all.String(), n.is) {
			t.Errorf("%q was not asked: this version of Go says it otherwise", n.was)
		}
	}
	for _, u := range unsaid {
		if strings.Contains(all.String(), u.was) || !strings.Contains(all.String(), u.is) {
			t.Errorf("%s: %q is still said: this version of Go says it otherwise", u.file, u.was)
		}
	}

	other := t.TempDir()
	src := filepath.Join(other, "src", "runtime")
	if err := os.MkdirAll(src, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"a.go":      "package runtime\n\nfunc f() bool { return debug.gctrace > 1 }\n",
		"a_test.go": "package runtime\n\nfunc g() bool { return debug.gctrace > 0 }\n",
	} {
		if err := os.WriteFile(filepath.Join(src, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if files, err := quietRuntime(other, dir); err != nil || len(files) > 0 {
		t.Errorf("of a runtime that asks nothing, %v was rewritten: %v", files, err)
	}
}

// TestQuietRuns has a quiet program collect garbage, recover from panics and
// print a stack.
func TestQuietRuns(t *testing.T) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	files, err := quietRuntime(strings.TrimSpace(string(goroot)), dir)
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": files})
	if err != nil {
		t.Fatal(err)
	}
	replaced := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(replaced, overlay, 0o644); err != nil {
		t.Fatal(err)
	}
	var sizes [2]int
	var sums [2]string
	for i, more := range [][]string{nil, {"-overlay=" + replaced}} {
		module := buildProgram(t, deepProgram, append(more, "-ldflags=-s -w")...)
		out, fault := runWasm(t, module)
		sizes[i] = len(module)
		sums[i], _, _ = strings.Cut(out, "\n")
		if !strings.HasSuffix(out, "deferred\n") || !strings.Contains(fault, "goroutine 1 ") || !strings.Contains(fault, "main.main(") {
			t.Errorf("it prints\n%s\nand ends with\n%s", out, fault)
		}
	}
	if sums[0] != sums[1] || !strings.HasPrefix(sums[0], "sum ") {
		t.Errorf("it prints %q, and quiet %q", sums[0], sums[1])
	}
	if sizes[1] >= sizes[0] {
		t.Errorf("it has %d bytes, and quiet %d", sizes[0], sizes[1])
	}
}
