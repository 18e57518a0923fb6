package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers/press"
)

func TestGenLexicons(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, filepath.FromSlash(lexiconDir))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"de": "# German\n\n@to = kunde|an dich\n## Delivered_Other\n(zugestellt|abgegeben) .. @to\n## Delivered_Other\n---\n## Delivered_Other\n(hier|da)\n## Exception_Returned\n",
		"ru": "## Exception_Returned\nвозвра*\n## Delivered_Other\n\nвручен*  - (не|ґде)\n",
		"bg": "## Delivered_Other\nвръчен*\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name+".txt"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := genLexicons(root); err != nil {
		t.Fatal(err)
	}
	built, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(lexiconFile)))
	if err != nil {
		t.Fatal(err)
	}
	headers, rest, _ := strings.Cut(string(built), "\n")
	if want := "Delivered_Other|Exception_Returned"; headers != want {
		t.Errorf("headers %q, want %q", headers, want)
	}
	for _, want := range []struct {
		names string
		texts []string
	}{
		{"de", []string{"@to = an dich|kunde\n#!\n(abgegeben|zugestellt) .. @to\n---\n#!\n(da|hier)\n"}},
		{"ru8 bg8", []string{
			"#\"\n\xb2\xbe\xb7\xb2\xc0\xb0*\n#!\n\xb2\xc0\xc3\xc7\xb5\xbd* - (\xb3\xb4\xb5|\xbd\xb5)\n",
			"#!\n\xb2\xc0\xca\xc7\xb5\xbd*\n"}},
	} {
		line, behind, _ := strings.Cut(rest, "\n")
		size, err := strconv.Atoi(strings.TrimPrefix(line, want.names+" "))
		if err != nil || size > len(behind) {
			t.Fatalf("%q is not of %s, with %d bytes behind", line, want.names, len(behind))
		}
		if got, err := press.Unpack(behind[:size], len(want.texts)); err != nil || !slices.Equal(got, want.texts) {
			t.Errorf("%s: got %q, want %q: %v", want.names, got, want.texts, err)
		}
		rest = behind[size:]
	}
	if rest != "" {
		t.Errorf("%d bytes more", len(rest))
	}

	if err := os.WriteFile(filepath.Join(dir, "xx.txt"), []byte("## Delivered_Other\nx\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := genLexicons(root); err == nil {
		t.Error("a language of no kin went unnoticed")
	}
}
