package timeline

import (
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"posthorn/carriers"
)

// cases is how many random cases are tried: few by default, as many as
// POSTHORN_CASES says where that is set.
func cases(t *testing.T, usual int) int {
	if s := os.Getenv("POSTHORN_CASES"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	return usual
}

// TestMergeTellsTheTruth merges what up to four carriers tell of a made-up
// parcel and compares with what really happened: every scan once, whatever the
// order of the feeds, how often they are given, and how they are grouped.
func TestMergeTellsTheTruth(t *testing.T) {
	for c := range cases(t, 1000) {
		r := rand.New(rand.NewPCG(1, uint64(c)))
		w := newWorld(r, 1+r.IntN(14), 1+r.IntN(4))
		var feeds []carriers.Feed
		precise := !slices.ContainsFunc(w.tellers, func(s *storyteller) bool { return !s.seconds })
		for k, s := range w.tellers {
			m := s.usual()
			if m.doubled = r.IntN(5) == 0; precise && k == 1 {
				m.skew = r.Int64N(6)
			}
			m.language = []string{"en", "ru", "zh"}[r.IntN(3)]
			feeds = append(feeds, w.tell(r, s, len(w.scans), m))
		}
		entries := Merge(feeds)
		if len(entries) != w.truth(len(w.scans)) {
			t.Fatalf("case %d: %d entries of %d scans\n%s", c, len(entries), w.truth(len(w.scans)), show(feeds, entries))
		}
		seen := map[int]bool{}
		for _, e := range entries {
			id := scanOf(e.Event)
			for _, a := range e.Also {
				if scanOf(a) != id {
					t.Fatalf("case %d: scans %d and %d in one entry\n%s", c, id, scanOf(a), show(feeds, entries))
				}
			}
			if seen[id] {
				t.Fatalf("case %d: scan %d twice\n%s", c, id, show(feeds, entries))
			}
			seen[id] = true
			if len(e.Tellers) != 1+len(e.Aka) {
				t.Fatalf("case %d: %d tellers with %d keys", c, len(e.Tellers), 1+len(e.Aka))
			}
		}
		// Sure zones and one zone for all give the true order.
		if slices.IndexFunc(w.tellers, func(s *storyteller) bool { return s.zones != 2 }) < 0 {
			for i := 1; i < len(entries); i++ {
				if a, b := w.scans[scanOf(entries[i-1].Event)].at, w.scans[scanOf(entries[i].Event)].at; !precise && a/60 < b/60 {
					t.Fatalf("case %d: order\n%s", c, show(feeds, entries))
				}
			}
		}
	}
}

// TestMergeIsAnAlgebra tries feeds of arbitrary nonsense: ambiguous, untimed,
// contradictory. Even of those a merge is idempotent, commutative and
// associative, and no line of a feed is lost or told twice.
func TestMergeIsAnAlgebra(t *testing.T) {
	for c := range cases(t, 1000) {
		r := rand.New(rand.NewPCG(2, uint64(c)))
		feeds := nonsense(r)
		want := Merge(feeds)

		if got := Merge(append(slices.Clone(feeds), feeds...)); !reflect.DeepEqual(got, want) {
			t.Fatalf("case %d: not idempotent\n%s\n%s", c, show(feeds, want), show(nil, got))
		}
		mixed := slices.Clone(feeds)
		r.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		if got := Merge(mixed); !reflect.DeepEqual(got, want) {
			t.Fatalf("case %d: not commutative\n%s\n%s", c, show(feeds, want), show(mixed, got))
		}
		cut := r.IntN(len(mixed) + 1)
		left, right := Add(nil, mixed[:cut]...), Add(nil, mixed[cut:]...)
		if got := Merge(Add(left, right...)); !reflect.DeepEqual(got, want) {
			t.Fatalf("case %d: not associative\n%s\n%s", c, show(feeds, want), show(mixed, got))
		}
		if got := Merge(Add(Add(right, left...), feeds...)); !reflect.DeepEqual(got, want) {
			t.Fatalf("case %d: telling again changes\n%s\n%s", c, show(feeds, want), show(mixed, got))
		}

		keys := map[string]bool{}
		tellers := map[Teller]int{}
		for _, e := range want {
			for _, k := range append([]string{e.Key}, e.Aka...) {
				if k == "" || keys[k] {
					t.Fatalf("case %d: key %q\n%s", c, k, show(feeds, want))
				}
				keys[k] = true
			}
			for i, k := range e.Tellers {
				tellers[k]++
				if slices.Contains(e.Tellers[:i], k) {
					t.Fatalf("case %d: a feed tells a scan twice\n%s", c, show(feeds, want))
				}
			}
		}
		for _, f := range feeds {
			lines := map[line]bool{}
			for i := range f.Events {
				lines[lineOf(&f.Events[i])] = true
			}
			if got := tellers[Teller{f.Carrier, f.Number}]; got != len(lines) {
				t.Fatalf("case %d: %d of %d lines of %s\n%s", c, got, len(lines), f.Carrier, show(feeds, want))
			}
		}
	}
}

// TestUpdateGroups has one carrier's answers taken up in any order and
// grouping: the same scans come out.
func TestUpdateGroups(t *testing.T) {
	for c := range cases(t, 1000) {
		r := rand.New(rand.NewPCG(3, uint64(c)))
		w := newWorld(r, 1+r.IntN(12), 1)
		s := w.tellers[0]
		s.skips = nil
		var answers []carriers.Feed
		known := map[int]bool{}
		for range 3 {
			m := s.usual()
			m.language = []string{"en", "ru"}[r.IntN(2)]
			m.places, m.shuffled, m.forgetful = r.IntN(2) == 0, r.IntN(3) == 0, r.IntN(4)
			f := w.tell(r, s, 1+r.IntN(len(w.scans)), m)
			answers = append(answers, f)
			for _, e := range f.Events {
				known[scanOf(e)] = true
			}
		}
		a, b, d := answers[0], answers[1], answers[2]
		for i, f := range []carriers.Feed{
			Update(Update(a, b), d), Update(a, Update(b, d)), Update(d, Update(b, a)), Update(Update(b, d), a),
		} {
			got := map[int]bool{}
			for _, e := range f.Events {
				got[scanOf(e)] = true
			}
			if len(f.Events) != len(known) || len(got) != len(known) {
				t.Fatalf("case %d, grouping %d: %d lines, %d scans, wanted %d\n%s", c, i, len(f.Events), len(got), len(known),
					show([]carriers.Feed{a, b, d}, Merge([]carriers.Feed{f})))
			}
			if again := Update(f, f); !reflect.DeepEqual(again, f) {
				t.Fatalf("case %d: Update(f, f) is not f\n%s", c, show([]carriers.Feed{f, again}, nil))
			}
		}
	}
}

// nonsense makes feeds without sense, from so few values that many collide.
func nonsense(r *rand.Rand) []carriers.Feed {
	pick := func(of ...string) string { return of[r.IntN(len(of))] }
	var feeds []carriers.Feed
	for k := range 1 + r.IntN(5) {
		f := carriers.Feed{Carrier: pick("ash", "birch", "cedar"), Number: "N" + strconv.Itoa(k)}
		for range r.IntN(10) {
			e := carriers.Event{
				Time:     pick("", "2026-03-01", "2026-03-02", "2026-03-02T00:00", "2026-03-02T10:15", "2026-03-02T10:15:30", "2026-03-02T10:15:34", "2026-03-02T10:16", "2026-03-02T18:15", "someday"),
				Zone:     pick("", "", "+00:00", "+08:00"),
				ZoneSure: r.IntN(2) == 0,
				Code:     pick("", "", "A", "B"),
				Text:     pick("", "left", "arrived", "прибыло"),
				Place:    pick("", "here", "there"),
				Meaning:  carriers.Meaning{Notice: r.IntN(9) == 0, Return: r.IntN(9) == 0, Unsure: r.IntN(4) == 0},
			}
			e.Meaning.Substatus = carriers.Substatus(pick("", string(carriers.TransitOther), string(carriers.TransitArrival), string(carriers.DeliveredOther)))
			f.Events = append(f.Events, e)
		}
		feeds = append(feeds, f)
	}
	return feeds
}

func show(feeds []carriers.Feed, entries []Entry) string {
	var b []byte
	for _, f := range feeds {
		b = append(b, "feed "+f.Carrier+" "+f.Number+"\n"...)
		for _, e := range f.Events {
			b = append(b, "  "+e.Time+" "+e.Zone+" sure="+strconv.FormatBool(e.ZoneSure)+" code="+e.Code+" "+string(e.Meaning.Substatus)+" "+strconv.Quote(e.Text)+" @"+e.Place+" key="+e.Key+"\n"...)
		}
	}
	for _, e := range entries {
		b = append(b, "entry "+e.Event.Time+" "+e.Event.Zone+" "+string(e.Event.Meaning.Substatus)+" "+strconv.Quote(e.Event.Text)+" key="+e.Key...)
		for _, k := range e.Aka {
			b = append(b, " aka="+k...)
		}
		b = append(b, '\n')
	}
	return string(b)
}
