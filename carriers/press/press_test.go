package press

import (
	"slices"
	"strings"
	"testing"
)

var written = []string{
	"@to = recipient*|you\n~ the of and to\n_ the a\n#!\n(delivered|handed over|handed*) .. to @to - (not|without *sign*)\n#A\n^closed (at|on)?\n(back|returned|returned to) sender$\n---\n#!\ndelivered\n",
	"",
	"#z\n\xb2\xc0\xca\xc7\xb5\xbd*|x\n(*x|^a|@b|$c|d)\n",
	strings.Repeat("#!\nreturned to sender\n", 40) + "#!\nverylongwordthatissharedwithnext verylongwordthatissharedwithnextone verylongwordthatissharedwith\n",
}

func TestPack(t *testing.T) {
	for _, texts := range [][]string{written, written[:1], {""}, {}, {"x\n"}, {"x"}, {"0#0\n#ab\n", "(a*|a b|c) b|a\n"}, {"#!\n", "a\n#!\n#\"\n"}, {"#!\n"[:0] + "a b c\n\n(d|e) + f\n"}} {
		packed, err := Pack(texts)
		if err != nil {
			t.Errorf("%q: %v", texts, err)
			continue
		}
		if got, err := Unpack(packed, len(texts)); err != nil || !slices.Equal(got, texts) {
			t.Errorf("%q is unpacked as %q: %v", texts, got, err)
		}
	}
}

// TestSmall: what is alike takes next to no room.
func TestSmall(t *testing.T) {
	packed, err := Pack([]string{strings.Repeat("(delivered|handed over) .. to sender\n", 100), strings.Repeat("(delivered|handed over) .. to sender\n", 100)})
	if err != nil || len(packed) > 120 {
		t.Errorf("200 lines alike take %d bytes: %v", len(packed), err)
	}
}

func TestPackRefuses(t *testing.T) {
	for _, text := range []string{"a\x00\n", "(b|a)\n", "@x = b|a\n", "(a*|c|b d)\n"} {
		if _, err := Pack([]string{text}); err == nil {
			t.Errorf("%q was packed", text)
		}
	}
}

func TestUnpackRefuses(t *testing.T) {
	packed, err := Pack(written)
	if err != nil {
		t.Fatal(err)
	}
	for size := range len(packed) {
		if got, err := Unpack(packed[:size], len(written)); err == nil {
			t.Errorf("%d bytes of %d were unpacked as %q", size, len(packed), got)
		}
	}
}

// FuzzPack: whatever can be packed is the same again.
func FuzzPack(f *testing.F) {
	f.Add(written[0], written[2])
	f.Fuzz(func(t *testing.T, a, b string) {
		packed, err := Pack([]string{a, b})
		if err != nil {
			return
		}
		if got, err := Unpack(packed, 2); err != nil || got[0] != a || got[1] != b {
			t.Errorf("%q, %q: unpacked as %q: %v", a, b, got, err)
		}
	})
}
