package status

import (
	"os"
	"strings"
	"testing"

	"posthorn/carriers"
)

func TestLexicons(t *testing.T) {
	for s := script(0); s < scripts; s++ {
		if _, err := build(s); err != nil {
			t.Error(err)
		}
	}
}

// TestPhrases reads testdata/phrases.txt without being told the language.
func TestPhrases(t *testing.T) {
	text, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	r := New(nil)
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.SplitN(line, " | ", 3)
		if len(f) != 3 {
			t.Fatalf("line %d: not of three parts", n+1)
		}
		want := carriers.Substatus(f[1])
		if f[1] == "unknown" {
			want = ""
		}
		if got := r.Read("", carriers.Event{Text: f[2]}); got.Substatus != want {
			t.Errorf("line %d: %s %q is %q, want %q", n+1, f[0], f[2], got.Substatus, want)
		}
	}
}
