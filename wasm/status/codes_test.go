package status

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"posthorn/carriers"
)

// TestCodesByWords reads the words that stand beside the codes in every
// carrier's statuses.txt without the codes: nearly all mean the same. They are
// some 2,600 phrases that nobody wrote for the lexicons, so a line of theirs
// that decides nothing in testdata may still be needed here.
//
// Not all can: some codes say more than their words ("Collected", of a freight
// carrier), some words are said of several codes.
func TestCodesByWords(t *testing.T) {
	const rightAtLeast, deliveredAtMost = 0.97, 0.001
	files, err := filepath.Glob("../../carriers/*/statuses.txt")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	r := New(nil)
	right, of, delivered, others := 0, 0, 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var want carriers.Status
		for line := range strings.Lines(string(text)) {
			if header, ok := strings.CutPrefix(line, "## "); ok {
				want = carriers.Meaning{Substatus: carriers.Substatus(strings.Replace(strings.Fields(header)[0], "unknown", "", 1))}.Status()
				continue
			}
			code, words, ok := strings.Cut(strings.TrimSpace(line), "  ")
			if !ok || code[0] == '#' {
				continue
			}
			got := r.Read("", carriers.Event{Text: strings.TrimSpace(words)}).Status()
			of++
			if got == want {
				right++
			} else {
				t.Logf("%s %s %q is %q, want %q", filepath.Base(filepath.Dir(file)), code, words, got, want)
			}
			if want != carriers.Delivered {
				others++
				if got == carriers.Delivered {
					delivered++
				}
			}
		}
	}
	t.Logf("%d of %d right; %d of %d taken for delivered", right, of, delivered, others)
	if float64(right) < rightAtLeast*float64(of) {
		t.Errorf("%d of %d right", right, of)
	}
	if float64(delivered) > deliveredAtMost*float64(others) {
		t.Errorf("%d of %d taken for delivered", delivered, others)
	}
}
