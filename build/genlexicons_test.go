package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestGenLexicons(t *testing.T) {
	root := t.TempDir()
	dir := filepath.Join(root, filepath.FromSlash(lexiconDir))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"de": "# German\n\n@to = kunde|an dich\n## Delivered_Other\n(zugestellt|abgegeben) .. @to\n",
		"ru": "## Exception_Returned\nвозвра*\n## Delivered_Other\n\nвручен*  - не\n",
		"bg": "## Delivered_Other\nвръчен*\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name+".txt"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := genLexicons(root); err != nil {
		t.Fatal(err)
	}
	const want = "Delivered_Other|Exception_Returned\n" +
		"=de\n@to = an dich|kunde\n#!\n(abgegeben|zugestellt) .. @to\n" +
		"=ru8\n#\"\n\xb2\xbe\xb7\xb2\xc0\xb0*\n#!\n\xb2\xc0\xc3\xc7\xb5\xbd* - \xbd\xb5\n" +
		"=bg8\n#!\n\xb2\xc0\xca\xc7\xb5\xbd*\n"
	if got, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(lexiconFile))); err != nil || string(got) != want {
		t.Errorf("got %q, want %q: %v", got, want, err)
	}
}
