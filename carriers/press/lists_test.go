package press

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

var listed = [][]Entry{
	{{"AvailableForPickup_Other", 1}, {"Delivered_Other", 0}, {"InTransit_Other by-text", 255}},
	{},
	{{"*_FAILURE", 3}, {"CC_EX_*", 14}, {"CC_EX_FAILURE", 15}, {"SH001", 16}, {"SH002", 17}, {"SH002", 18}, {"ÜR", 2}},
	{{"", 0}, {"b", 1}, {"a", 1}, {strings.Repeat("long", longestWord/4), 9}, {"short", 9}},
}

func sameLists(a, b [][]Entry) bool { return slices.EqualFunc(a, b, slices.Equal) }

func TestPackLists(t *testing.T) {
	var many []Entry
	for i := range 3000 {
		many = append(many, Entry{fmt.Sprintf("%d", i*i*7%10007), uint8(i * i)})
	}
	for _, lists := range [][][]Entry{listed, listed[:1], {}, {{}}, {many, many}} {
		packed, err := PackLists(lists)
		if err != nil {
			t.Errorf("%.80v: %v", lists, err)
			continue
		}
		if got, err := UnpackLists(packed); err != nil || !sameLists(got, lists) {
			t.Errorf("%.80v is unpacked as %.80v: %v", lists, got, err)
		}
	}
}

// TestListsSmall: codes that follow each other take next to no room.
func TestListsSmall(t *testing.T) {
	var list []Entry
	for i := range 500 {
		list = append(list, Entry{fmt.Sprintf("SH%03d", i), 7})
	}
	packed, err := PackLists([][]Entry{list})
	if err != nil || len(packed) > 160 {
		t.Errorf("500 codes in a row take %d bytes: %v", len(packed), err)
	}
}

func TestPackListsRefuses(t *testing.T) {
	for _, word := range []string{"a\x00", "\n", strings.Repeat("a", longestWord+1)} {
		if _, err := PackLists([][]Entry{{{word, 0}}}); err == nil {
			t.Errorf("%q was packed", word)
		}
	}
}

func TestUnpackListsRefuses(t *testing.T) {
	packed, err := PackLists(listed)
	if err != nil {
		t.Fatal(err)
	}
	for size := range len(packed) {
		if got, err := UnpackLists(packed[:size]); err == nil {
			t.Errorf("%d bytes of %d were unpacked as %v", size, len(packed), got)
		}
	}
}

// FuzzPackLists: whatever can be packed is the same again, and whatever there is
// can be looked at.
func FuzzPackLists(f *testing.F) {
	f.Add("SH001 SH002 SH003", "CC_EX_FAILURE \xff", uint8(15))
	f.Fuzz(func(t *testing.T, a, b string, n uint8) {
		UnpackLists(a)
		var lists [][]Entry
		for i, text := range []string{a, b} {
			var list []Entry
			for k, word := range strings.Split(text, " ") {
				list = append(list, Entry{word, n * uint8(k+i)})
			}
			lists = append(lists, list)
		}
		packed, err := PackLists(lists)
		if err != nil {
			return
		}
		if got, err := UnpackLists(packed); err != nil || !sameLists(got, lists) {
			t.Errorf("%q: unpacked as %q: %v", lists, got, err)
		}
	})
}
