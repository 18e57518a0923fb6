package form

import (
	"strings"
	"testing"
)

func TestFits(t *testing.T) {
	for _, c := range []struct {
		number, forms string
		want          bool
	}{
		{"4PX1234567890123CN", "4PX#13CN", true},
		{"4PX123456789012CN", "4PX#13CN", false},
		{"4PX1234567890123CNX", "4PX#13CN", false},
		{"SYAE123456789", "SY#11 SY@2#9", true},
		{"SY12345678901", "SY#11 SY@2#9", true},
		{"SY1234567890", "SY#11 SY@2#9", false},
		{"1ONB23456789", "#ONB#8-14", true},
		{"1ONB2345678", "#ONB#8-14", false},
		{"AB12CD", "*5-8D", true}, // the class gives back what the rest needs
		{"", "#", false},
		{"1", "", false},
		{"1é", "*2-3", false},
	} {
		if got := Fits(c.number, c.forms); got != c.want {
			t.Errorf("Fits(%q, %q) = %v", c.number, c.forms, got)
		}
	}
}

func TestS10(t *testing.T) {
	for n, want := range map[string]bool{"RR123456785CN": true, "EB000000005CN": true, "RR123456784CN": false, "RR12345678CN": false, "rr123456785cn": false, "": false} {
		if S10(n) != want {
			t.Errorf("S10(%q) = %v", n, !want)
		}
	}
}

func TestToken(t *testing.T) {
	for in, want := range map[string]string{" rr123456785cn\n": "RR123456785CN", "1234": "", "12 345": "", strings.Repeat("1", 40): strings.Repeat("1", 40), strings.Repeat("1", 41): "", "12345&x=1": ""} {
		if got := Token(in); got != want {
			t.Errorf("Token(%q) = %q", in, got)
		}
	}
}

func TestGS1(t *testing.T) {
	for n, want := range map[string]bool{"11234567890125": true, "80123456789018": true, "11234567890120": false, "1123456789012X": false, "": false} {
		if GS1(n) != want {
			t.Errorf("GS1(%q) = %v", n, !want)
		}
	}
}
