package main

import (
	"encoding/json"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestNewCarrier makes a carrier in a folder aside, lays it over the project
// and looks whether it compiles and its test says what is missing.
func TestNewCarrier(t *testing.T) {
	root, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	aside := t.TempDir()
	folder, err := newCarrier(aside, "made-up-post")
	if err != nil || folder != "madeuppost" {
		t.Fatalf("%q, %v", folder, err)
	}
	if _, err := newCarrier(aside, "made-up-post"); err == nil {
		t.Error("wrote over a carrier that is there")
	}
	if err := genStatuses(aside); err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(aside, "carriers", folder, "*.go"))
	if err != nil || len(files) != 3 {
		t.Fatalf("files %v, %v", files, err)
	}
	replace := map[string]string{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if pretty, err := format.Source(text); err != nil || string(pretty) != string(text) {
			t.Errorf("%s is not formatted (%v)", filepath.Base(f), err)
		}
		replace[filepath.Join(root, "carriers", folder, filepath.Base(f))] = f
	}
	if id, err := carrierID(filepath.Join(aside, "carriers", folder)); id != "made-up-post" || err != nil {
		t.Errorf("its ID is %q, %v", id, err)
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	list, program := filepath.Join(aside, "overlay.json"), filepath.Join(aside, "new.test")
	if err := os.WriteFile(list, overlay, 0o644); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "test", "-c", "-vet=off", "-overlay", list, "-o", program, "./carriers/"+folder)
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("does not compile: %v\n%s", err, out)
	}
	run := exec.Command(program)
	run.Dir = filepath.Join(aside, "carriers", folder)
	out, err := run.CombinedOutput()
	if err == nil {
		t.Error("its test passes, though nothing of it is written")
	}
	for _, missing := range []string{"hosts", "testdata", "delivered"} {
		if !strings.Contains(string(out), missing) {
			t.Errorf("its test does not say that %s is missing:\n%s", missing, out)
		}
	}
}

func TestNewCarrierRefuses(t *testing.T) {
	for _, id := range []string{"", "4px", "Made-Up", "made up", "../made", "made-", "-made", "made_up", "пост"} {
		if folder, err := newCarrier(t.TempDir(), id); err == nil {
			t.Errorf("%q became carriers/%s", id, folder)
		}
	}
}
