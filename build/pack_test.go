package main

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func TestZip(t *testing.T) {
	make := func() tree {
		return tree{"manifest.json": []byte("{}"), "a/b.js": []byte("1"), "core.wasm": bytes.Repeat([]byte{7}, 5000)}
	}
	one, err := make().zip()
	if err != nil {
		t.Fatal(err)
	}
	two, err := make().zip()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, two) {
		t.Error("the same tree gave two zips")
	}
	r, err := zip.NewReader(bytes.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range r.File {
		names = append(names, f.Name)
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(in); err != nil || !bytes.Equal(text, make()[f.Name]) {
			t.Errorf("%s came out otherwise: %v", f.Name, err)
		}
	}
	if len(names) != 3 || names[0] != "a/b.js" || names[1] != "core.wasm" || names[2] != "manifest.json" {
		t.Errorf("names are %q", names)
	}
	other := make()
	other["core.wasm"][9]++
	three, err := other.zip()
	if err != nil {
		t.Fatal(err)
	}
	if got := firstDifference(one, three); got != "core.wasm" {
		t.Errorf("the difference is said to be in %s", got)
	}
}

func TestTreeWrite(t *testing.T) {
	dir := t.TempDir()
	old := filepath.Join(dir, "old", "deep", "gone.js")
	if err := writeChanged(old, []byte("x")); err != nil {
		t.Fatal(err)
	}
	if err := (tree{"a.js": []byte("1"), "old/kept.js": []byte("2")}).write(dir); err != nil {
		t.Fatal(err)
	}
	got := tree{}
	if err := got.copyTree(dir, "."); err != nil {
		t.Fatal(err)
	}
	if names := got.names(); len(names) != 2 || string(got["a.js"]) != "1" || string(got["old/kept.js"]) != "2" {
		t.Errorf("the folder holds %q", names)
	}
	if _, err := os.Stat(filepath.Dir(old)); !os.IsNotExist(err) {
		t.Errorf("an empty folder was left: %v", err)
	}
}
