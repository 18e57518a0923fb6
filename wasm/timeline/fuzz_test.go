package timeline

import (
	"strings"
	"testing"

	"posthorn/carriers"
)

// FuzzMerge feeds anything: nothing panics, every line stays, and a second
// telling changes nothing.
func FuzzMerge(f *testing.F) {
	f.Add("2026-02-06T15:25|A|InTransit_Other|left|Dover\n2026-02-06T15:25:17||Delivered_Other|done|", "2026-02-06|B||x|\n||||", int64(1770391500000))
	f.Add("2026-02-06 03:25 PM|A||x|y\n--:--||||", "2026-02-30T99:99|||", int64(-1))
	f.Fuzz(func(t *testing.T, a, b string, now int64) {
		feeds := []carriers.Feed{fuzzFeed("ash", a), fuzzFeed("birch", b)}
		told := 0
		for i, f := range feeds {
			known := Update(carriers.Feed{}, f)
			told += len(known.Events)
			if again := Update(known, f); len(again.Events) != len(known.Events) {
				t.Fatalf("feed %d: %d events became %d", i, len(known.Events), len(again.Events))
			}
			if fewer := Update(known, carriers.Feed{Events: f.Events[:len(f.Events)/2]}); len(fewer.Events) != len(known.Events) {
				t.Fatalf("feed %d shortened: %d events became %d", i, len(known.Events), len(fewer.Events))
			}
		}
		entries := Merge(feeds)
		tellers := 0
		for _, e := range entries {
			tellers += len(e.Tellers)
		}
		if tellers != told {
			t.Fatalf("%d lines told, %d in the timeline", told, tellers)
		}
		if n := New(Merge(Add(feeds, feeds...)), Mark(nil, entries)); len(n) != 0 {
			t.Fatalf("told again, and yet new: %+v", n)
		}
		Stand(entries, Info{Asked: true, Destination: "EE", Protection: a, EtaTo: b, Number: b, Service: a}, now)
	})
}

func fuzzFeed(carrier, s string) carriers.Feed {
	f := carriers.Feed{Carrier: carrier, Number: "N"}
	for i, l := range strings.Split(s, "\n") {
		if i == 40 {
			break
		}
		var e carriers.Event
		for j, c := range strings.Split(l, "|") {
			switch j {
			case 0:
				e.Time = c
			case 1:
				e.Code = c
			case 2:
				e.Meaning.Substatus = carriers.Substatus(c)
			case 3:
				e.Text = c
			case 4:
				e.Place = c
			case 5:
				e.Zone = c
				e.ZoneSure = len(c)%2 == 0
			}
		}
		f.Events = append(f.Events, e)
	}
	return f
}
