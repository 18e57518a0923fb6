package main

import (
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
