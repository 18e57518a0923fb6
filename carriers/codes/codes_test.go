package codes

import (
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/press"
)

func TestOf(t *testing.T) {
	if m, ok := Of("upu").Lookup("EMI"); !ok || m.Substatus != carriers.DeliveredOther {
		t.Errorf("EMI of the UPU: %+v, %v", m, ok)
	}
	if got := Of("unheard-of"); got != "" {
		t.Errorf("codes of a carrier that there is not: %q", got)
	}
}

func TestUnpack(t *testing.T) {
	packed, err := press.PackLists([][]press.Entry{
		{{Word: "Delivered_Other", Number: 1}, {Word: "InTransit_Other origin", Number: 0}},
		{{Word: "one"}, {Word: "two"}},
		{{Word: "OK", Number: 1}, {Word: "PD", Number: 1}, {Word: "PU"}},
		{{Word: "7*"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	got := unpack(packed)
	if got["one"] != "\nInTransit_Other origin|PU|\nDelivered_Other|OK|PD|\n" || got["two"] != "\nInTransit_Other origin|7*|\n" || len(got) != 2 {
		t.Errorf("got %q", got)
	}
	for size := range len(packed) {
		if got := unpack(packed[:size]); got != nil {
			t.Errorf("%d bytes of %d were unpacked as %q", size, len(packed), got)
		}
	}
}

func BenchmarkUnpack(b *testing.B) {
	for b.Loop() {
		unpack(builtIn)
	}
}
