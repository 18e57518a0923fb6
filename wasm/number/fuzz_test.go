package number

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"posthorn/carriers/directory"
)

// seeds are texts with something to find in them.
var seeds = []string{
	"1Z999 AA 10128C0Y284", // letters between its groups
	"", "RR123456785CN", "1Z 999 AA1 01 2345 6784", "трек RR123456785СN и СДЭК 1106153417",
	"https://t.17track.net/en#nums=RR123456785CN,LP00123456789012&fc=190008",
	"单号RR123456785CN，订单号：8190000000000001", "מספר מעקב: \u2066RR123456785CN\u2069",
	"ＲＲ１２３４５６７８５ＣＮ", "RR12\u200b3456\u00ad785CN", "A1 A1 A1 A1 A1 A1 A1 A1 A1", "1 2 3 4 5 6 7 8 9 10 11 12",
	"0034 0434 1612 3456 7895", "IBAN DE55 7555 8602 6871 4673 07", "tel +49 30 12345678, 8 800 555-35-35",
	"\xff\xfe12345678901234\x80RR123456785CN", "%2C4PX1234567890123%2c", "номерRR123456785CNпришёл", strings.Repeat("1Z", 60),
	"order 2026-10-12 11:42 12.10.2026 1 299,00 ₽ 5.3", "trackingRR123456785CNarrived",
}

// check asserts what holds of every answer.
func check(t *testing.T, text string, found []Found) {
	t.Helper()
	last := 0
	for _, f := range found {
		if f.Start < last || f.End <= f.Start || f.End > len(text) {
			t.Fatalf("%q: place %d to %d, after %d, of %d", text, f.Start, f.End, last, len(text))
		}
		last = f.End
		if n := Normalize(text[f.Start:f.End]); n != f.Number {
			t.Fatalf("%q: %q at its place reads %q, not %q", text, text[f.Start:f.End], n, f.Number)
		}
		if f.Confidence < 0 || f.Confidence > 1 || len(f.Number) > directory.MaxLength || len(f.Reasons) == 0 || f.Link() == "" {
			t.Fatalf("%q: %+v", text, f)
		}
		for i, id := range f.Carriers {
			if _, ok := directory.Get(id); !ok || slices.Contains(f.Carriers[:i], id) {
				t.Fatalf("%q: carriers %v", text, f.Carriers)
			}
		}
		for _, r := range f.Reasons {
			if r.String() == "" || r.Code.String() == "" {
				t.Fatalf("%q: reason %d says nothing", text, r.Code)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "DE", "", false)
		f.Add(s, "", "aliexpress.ru", true)
	}
	f.Fuzz(func(t *testing.T, text, country, site string, asked bool) {
		check(t, text, Find(text, Hint{Country: country, Site: site, Asked: asked}))
	})
}

// FuzzQuick checks that the shortcuts pass over nothing that would be told.
func FuzzQuick(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Add(orderText(4000))
	f.Fuzz(func(t *testing.T, text string) {
		same(t, text, scanned(text, false), scanned(text, true), 0)
	})
}

// scanned is what scan finds, with the shortcuts or without.
func scanned(text string, slow bool) (out []Found) {
	var f finder
	f.begin(text, Hint{}, func(found Found) bool {
		out = append(out, found)
		return true
	})
	f.slow = slow
	f.scan()
	return out
}

func same(t *testing.T, text string, a, b []Found, shift int) {
	t.Helper()
	ok := len(a) == len(b)
	for i := 0; ok && i < len(a); i++ {
		ok = a[i].Number == b[i].Number && a[i].Start == b[i].Start-shift && a[i].Confidence == b[i].Confidence && slices.Equal(a[i].Carriers, b[i].Carriers) && slices.Equal(a[i].Reasons, b[i].Reasons)
	}
	if !ok {
		t.Fatalf("%q:\n%+v\nbut\n%+v", text, a, b)
	}
}

// FuzzFar checks that what stands a kilobyte away changes nothing.
func FuzzFar(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, seeds[(i+3)%len(seeds)])
	}
	const filling = "The quick brown fox jumps over the lazy dog and runs away, \n"
	far := strings.Repeat(filling, 1100/len(filling)+1)
	f.Fuzz(func(t *testing.T, text, other string) {
		if !utf8.ValidString(text) || !utf8.ValidString(other) {
			return
		}
		plain := Find(far+text+far, Hint{})
		with := Find(other+far+text+far+other, Hint{})
		from, to := len(other)+len(far), len(other)+len(far)+len(text)
		var inside []Found
		for _, w := range with {
			if w.Start >= from && w.Start < to {
				inside = append(inside, w)
			}
		}
		same(t, text, plain, inside, len(other))
	})
}

func FuzzCheck(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found, ok := Check(text)
		if !ok {
			return
		}
		check(t, text, []Found{found})
		for _, c := range found.Corrections {
			if len(c) != len(found.Number) || c == found.Number {
				t.Fatalf("%q is no correction of %q", c, found.Number)
			}
			right := false
			for _, h := range directory.Match([]byte(c), nil) {
				right = right || h.Outcome == directory.Right
			}
			if !right {
				t.Fatalf("correction %q of %q is wrong itself", c, found.Number)
			}
		}
	})
}

func FuzzNormalize(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := Normalize(s)
		for i := 0; i < len(n); i++ {
			if ascii[n[i]] != isAlnum || n[i] >= 'a' {
				t.Fatalf("%q: %q", s, n)
			}
		}
		if again := Normalize(n); again != n {
			t.Fatalf("%q: %q, then %q", s, n, again)
		}
	})
}

// TestMixtures reads random mixtures of the pieces that texts are made of, with
// and without the shortcuts.
func TestMixtures(t *testing.T) {
	pieces := []string{" ", " ", " ", "\n", "-", ".", ": ", ", ", "/", "=", "№", "Order ", "tracking ", "трек ", "посылка ", "от ", "СДЭК ", "运单号", "订单", "tel ", "+", "€", "%2C",
		"RR", "CN", "1Z", "LP", "123", "4567", "8901234", "12", "2026-10-12", "1106153417", "RR123456785CN", "LP00123456789012", "https://www.ups.com/track?n=", "https://example.com/", "UPS ", "a", "Z", "\u200b", "С", "р", "\u00ad", "ＲＲ", "１２３"}
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text := b.String()
		check(t, text, Find(text, Hint{Asked: r.IntN(2) == 0}))
		same(t, text, scanned(text, false), scanned(text, true), 0)
	}
}
