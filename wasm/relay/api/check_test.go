package api

import (
	"bytes"
	"strings"
	"testing"

	"github.com/tinylib/msgp/msgp"

	"posthorn/carriers"
)

func TestCheck(t *testing.T) {
	ask := Ask{Version: Version, Language: "pt-BR"}
	for range MostWants {
		ask.Wants = append(ask.Wants, Want{Carrier: "russian-post", Number: strings.Repeat("A1", 20), Postcode: "1234 AB", Destination: "NL", Follow: true})
	}
	honest, _ := ask.MarshalMsg(nil)
	nested := func(n int) []byte { return append(bytes.Repeat([]byte{0x91}, n), 0xc0) }
	for _, c := range []struct {
		name string
		b    []byte
		want bool
	}{
		{"the largest honest asking", honest, true},
		{"nil", []byte{0xc0}, true},
		{"a float and negative numbers", []byte{0x93, 0xcb, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xd3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, true},
		{"nothing", nil, false},
		{"two values", []byte{0xc0, 0xc0}, false},
		{"cut off", honest[:len(honest)-1], false},
		{"as deep as may be", nested(4), true},
		{"deeper", nested(5), false},
		{"a thousand deep", nested(1000), false},
		{"30,000 deep, in maps", append(bytes.Repeat([]byte{0x81, 0xa0}, 15000), 0xc0), false},
		{"four billion entries", []byte{0xdf, 0xff, 0xff, 0xff, 0xff}, false},
		{"four billion items", []byte{0xdd, 0xff, 0xff, 0xff, 0xff}, false},
		{"a text of four billion bytes", []byte{0xdb, 0xff, 0xff, 0xff, 0xff}, false},
		{"a long text", append([]byte{0xd9, 101}, make([]byte, 101)...), false},
		{"many small lists", append([]byte{0xdc, 0x03, 0xe8}, bytes.Repeat([]byte{0x90}, 1000)...), false},
		{"an extension", []byte{0xd4, 1, 0}, false},
		{"a time", []byte{0xd6, 0xff, 0, 0, 0, 0}, false},
		{"the byte that means nothing", []byte{0xc1}, false},
	} {
		if got := Check(c.b, LimitsOfAsk); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

func TestCheckAnswer(t *testing.T) {
	p := carriers.Parcel{Number: "RR123456785CN", Found: true}
	for range 500 {
		p.Events = append(p.Events, carriers.Event{Time: "2026-11-21T10:00:00", Zone: "+08:00", Code: "X", Text: strings.Repeat("é", 200), Place: "Lyon", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival}})
	}
	a := Answer{Version: Version, Now: 1795305600000}
	for range MostWants {
		a.Told = append(a.Told, Told{Carrier: "fedex", Number: p.Number, Asked: 1, Next: 2, Parcel: &p, Problem: &Problem{Kind: carriers.KindTemporary}})
	}
	b, _ := a.MarshalMsg(nil)
	if !Check(b, LimitsOfAnswer) {
		t.Error("the largest honest answer is refused")
	}
}

// FuzzCheck: what passes is a value to the codec as well, and decoding it
// neither panics nor takes more than its size allows.
func FuzzCheck(f *testing.F) {
	ask := Ask{Version: Version, Language: "en", Wants: []Want{{Carrier: "fedex", Number: "449044304137821"}}}
	b, _ := ask.MarshalMsg(nil)
	f.Add(b)
	f.Add([]byte{0xdf, 0, 0, 0, 1, 0xa1, 'x', 0xcb, 0, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		if !Check(b, LimitsOfAsk) {
			return
		}
		rest, err := msgp.Skip(b)
		if err != nil || len(rest) != 0 {
			t.Errorf("passed, but msgp says %v with %d bytes left", err, len(rest))
		}
		var a Ask
		if _, err := a.UnmarshalMsg(b); err == nil && len(a.Wants) > MostWants {
			t.Errorf("%d parcels", len(a.Wants))
		}
	})
}
