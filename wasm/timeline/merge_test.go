package timeline

import (
	"math/rand/v2"
	"strings"
	"testing"

	"posthorn/carriers"
)

// TestMerge tells feeds (separated by a line of dashes) and says the history,
// newest first; "+2" behind a text: told by two.
func TestMerge(t *testing.T) {
	for _, c := range []struct{ name, feeds, want string }{
		{
			name:  "newest first",
			feeds: "2026-02-06T15:25 | | delivered | b\n2026-02-05T10:00 | | out | a",
			want:  "b, a",
		},
		{
			name:  "oldest first",
			feeds: "2026-02-05T10:00 | | out | a\n2026-02-06T15:25 | | delivered | b",
			want:  "b, a",
		},
		{
			name:  "no order at all",
			feeds: "2026-02-05T10:00 | | transit | b\n2026-02-07T10:00 | | out | d\n2026-02-04T10:00 | | picked | a\n2026-02-06T10:00 | | transit | c",
			want:  "d, c, b, a",
		},
		{
			name:  "a late scan on top",
			feeds: "2026-02-05T10:00 | | transit | late\n2026-02-08T10:00 | | delivered | d\n2026-02-07T10:00 | | out | c\n2026-02-04T10:00 | | picked | a",
			want:  "d, c, late, a",
		},
		{
			name:  "one minute, newest first: as told",
			feeds: "2026-02-05T10:00 | | transit | c\n2026-02-05T10:00 | | transit | b\n2026-02-04T10:00 | | picked | a",
			want:  "c, b, a",
		},
		{
			name:  "one minute, oldest first: as told",
			feeds: "2026-02-04T10:00 | | picked | a\n2026-02-05T10:00 | | transit | b\n2026-02-05T10:00 | | transit | c",
			want:  "c, b, a",
		},
		{
			name:  "no times, the course of things shows the direction",
			feeds: "| | picked | a\n| | transit | b\n| | out | c\n| | delivered | d",
			want:  "d, c, b, a",
		},
		{
			name:  "no times, newest first",
			feeds: "| | delivered | d\n| | out | c\n| | transit | b\n| | picked | a",
			want:  "d, c, b, a",
		},
		{
			name:  "no times, and the pick-up from the sender is taken for a pickup point",
			feeds: "| | arrive | e\n| | depart | d\n| | transit | c\n| | transit | b\n| | pickup text | a",
			want:  "e, d, c, b, a",
		},
		{
			name:  "no times, and nothing else but a pickup point",
			feeds: "| | out | a\n| | pickup text | b",
			want:  "b, a",
		},
		{
			name:  "nothing shows the direction: newest first",
			feeds: "| | unknown | b\n| | unknown | a",
			want:  "b, a",
		},
		{
			name:  "some without a time keep their place",
			feeds: "2026-02-07T10:00 | | transit | e\n| | customs | d\n2026-02-05T10:00 | | transit | c\n| | info | b\n2026-02-04T10:00 | | transit | a",
			want:  "e, d, c, b, a",
		},
		{
			name:  "dates only",
			feeds: "2026-02-07 | | delivered | d\n2026-02-07 | | out | c\n2026-02-06 | | transit | b\n2026-02-04 | | picked | a",
			want:  "d, c, b, a",
		},
		{
			name:  "a date among clocks keeps its place in the day",
			feeds: "2026-02-07 | | delivered | d\n2026-02-07T14:34 | | out | c\n2026-02-07T07:20 | | transit | b\n2026-02-06T10:00 | | picked | a",
			want:  "d, c, b, a",
		},
		{
			name:  "whole list doubled",
			feeds: "2026-02-07 | | delivered | b\n2026-02-06 | | transit | a\n2026-02-07 | | delivered | b\n2026-02-06 | | transit | a",
			want:  "b, a",
		},
		{
			name: "clocks of two countries without a zone: the told order stands",
			feeds: `2026-05-26T14:23 | | delivered | g
				2026-05-26T10:14 | | out | f
				2026-05-25T20:23 | | transit | e
				2026-05-25T07:43 | | customs | d | Los Angeles
				2026-05-25T08:50 | | transit | c | Amsterdam
				2026-05-25T05:22 | | transit | b
				2026-05-24T20:37 | | picked | a`,
			want: "g, f, e, d, c, b, a",
		},
		{
			name: "within one country the clock decides",
			feeds: `2026-05-26T14:23 | | delivered | f
				2026-05-26T10:14 | | out | e
				2026-05-25T19:32 | | transit | b
				2026-05-25T21:00 | | transit | c
				2026-05-25T05:22 | | transit | aa
				2026-05-24T20:37 | | picked | a`,
			want: "f, e, c, b, aa, a",
		},
		{
			name: "sure zones decide across countries",
			feeds: `2026-05-25T07:43 -07:00! | | arrive | d
				2026-05-25T08:50 +02:00! | | depart | c
				2026-05-25T07:22 +02:00! | | transit | b`,
			want: "d, c, b",
		},
		{
			name: "one scan, two carriers, two languages",
			feeds: `2026-02-06T15:25 | GTMS_SIGNED | delivered | Delivered
				---
				2026-02-06T15:25 | | delivered | Вручение адресату`,
			want: "Delivered+2",
		},
		{
			name: "one scan, minutes and seconds",
			feeds: `2026-02-06T15:25 | GTMS_SIGNED | delivered | Delivered
				---
				2026-02-06T15:25:17 | | delivered | Kätte antud`,
			want: "Kätte antud+2",
		},
		{
			name: "one scan, five seconds apart, over the minute",
			feeds: `2026-02-06T15:25:58 | | arrive | Arrived
				---
				2026-02-06T15:26:03 | | arrive | 到达`,
			want: "Arrived+2",
		},
		{
			name: "one scan, rounded by one of them",
			feeds: `2026-02-06T15:26 | | arrive | Arrived
				---
				2026-02-06T15:25:48 | | arrive | 到达`,
			want: "到达+2",
		},
		{
			name: "one scan, seconds that one of them writes as zeros",
			feeds: `2026-02-06T15:25:00 | GTMS_SIGNED | delivered | Delivered
				---
				2026-02-06T15:25:48 | | delivered | Kätte antud`,
			want: "Kätte antud+2",
		},
		{
			name: "seconds apart, one of them says less",
			feeds: `2026-02-06T15:25:10 | GTMS_FAIL | failed | Nobody at home
				---
				2026-02-06T15:25:14 | | attempt | Ei õnnestunud`,
			want: "Nobody at home+2",
		},
		{
			name: "seconds apart on the way, one of them says less",
			feeds: `2026-02-06T15:25:10 | | depart | Left
				---
				2026-02-06T15:25:14 | | transit | Scanned`,
			want: "Scanned, Left",
		},
		{
			name: "half a minute apart, both with seconds: two scans",
			feeds: `2026-02-06T15:25:01 | GTMS_SIGNED | transit | Sorted
				---
				2026-02-06T15:25:48 | | transit | Sorditud`,
			want: "Sorditud, Sorted",
		},
		{
			name: "the delivery goes last where zones may explain the clocks",
			feeds: `2026-02-06T14:02 +02:00 | | delivered | Delivered
				---
				2026-02-06T18:31 +08:00 | | transit destination | handed to the post`,
			want: "Delivered, handed to the post",
		},
		{
			name: "one minute, two scans, each told by both",
			feeds: `2026-02-06T15:25 | | transit | sorted
				2026-02-06T15:25 | | arrive | arrived
				2026-02-05T10:00 | | picked | accepted
				---
				2026-02-06T15:25 | | transit | 分拣
				2026-02-06T15:25 | | arrive | 到达`,
			want: "sorted+2, arrived+2, accepted",
		},
		{
			name: "one of them is not understood, the minute is the same",
			feeds: `2026-02-06T15:25 | | transit | sorted
				---
				2026-02-06T15:25 | | unknown | flokkað`,
			want: "sorted+2",
		},
		{
			name: "a minute apart is another scan",
			feeds: `2026-02-06T15:25:00 | | transit | sorted
				---
				2026-02-06T15:26:30 | | transit | left`,
			want: "left, sorted",
		},
		{
			name: "what contradicts is another scan",
			feeds: `2026-02-06T15:25 | | delivered | Delivered
				---
				2026-02-06T15:25 | | info | Announced`,
			want: "Delivered, Announced",
		},
		{
			name: "departure and arrival are two scans",
			feeds: `2026-02-06T15:25 | | depart | left
				---
				2026-02-06T15:25 | | arrive | arrived`,
			want: "arrived, left",
		},
		{
			name: "the same clock in sure different zones is another scan",
			feeds: `2026-02-06T15:25 +08:00! | | transit | in Yiwu
				---
				2026-02-06T15:25 +02:00! | | transit | in Narva`,
			want: "in Narva, in Yiwu",
		},
		{
			name: "the same instant in sure different zones is one",
			feeds: `2026-02-06T15:25 +08:00! | | arrive | arrived
				---
				2026-02-06T09:25 +02:00! | | arrive | saabunud`,
			want: "arrived+2",
		},
		{
			name: "a zone that may be the machine's: the wall clock makes it one",
			feeds: `2026-02-06T15:25:17 +08:00 | | delivered | Delivered
				---
				2026-02-06T15:25:17 +02:00! | | delivered | Kätte antud`,
			want: "Kätte antud+2",
		},
		{
			name: "date against clock",
			feeds: `2026-02-06 | | delivered | Delivered
				---
				2026-02-06T15:25 | | delivered | Kätte antud`,
			want: "Kätte antud+2",
		},
		{
			name: "date against clock, too vague",
			feeds: `2026-02-06 | | transit | on its way
				---
				2026-02-06T15:25 | | transit | sorditud`,
			want: "sorditud, on its way",
		},
		{
			name: "hand-over number: one carrier, two lists",
			feeds: `2026-02-06T15:25 | X1 | transit | Left
				2026-02-05T15:25 | X0 | picked | Accepted
				=== XX0000000002
				2026-02-07T15:25 | X2 | arrive | Arrived
				2026-02-06T15:25 | X1 | transit | Left`,
			want: "Arrived, Left+2, Accepted",
		},
		{
			name: "an unsure zone moves nothing: by the instant Narva's would come first",
			feeds: `2026-02-06T09:00 -08:00 | | transit | on the line
				2026-02-05T09:00 +08:00 | | depart crossing | left
				---
				2026-02-06T12:00 | | transit | sorted in Narva`,
			want: "sorted in Narva, on the line, left",
		},
		{
			name: "where zones may explain it the origin goes first",
			feeds: `2026-02-06T20:00 | | depart origin | left Yiwu
				2026-02-05T20:00 | | picked origin | accepted
				---
				2026-02-06T15:00 | | arrive destination | arrived in Narva`,
			want: "arrived in Narva, left Yiwu, accepted",
		},
		{
			name: "where zones cannot explain it the clock decides",
			feeds: `2026-02-09T20:00 | | picked origin | accepted again
				---
				2026-02-06T15:00 | | arrive destination | arrived in Narva`,
			want: "accepted again, arrived in Narva",
		},
		{
			name: "a common scan ties two lists together",
			feeds: `| | delivered | d
				2026-02-06T12:00 | | arrive | c
				---
				2026-02-06T12:00 | | arrive | C
				| | customs | b
				2026-02-05T12:00 | | depart | a`,
			want: "d, c+2, b, a",
		},
		{
			name: "feeds that contradict each other within a minute",
			feeds: `2026-02-06T10:18 | | customs | b
				2026-02-06T10:18 | | delayed | a
				2026-02-05T10:00 | | picked | _
				---
				2026-02-06T10:18 | | delayed | a
				2026-02-06T10:18 | | customs | b
				---
				2026-02-07T15:44 | | arrive | c`,
			want: "c, b+2, a+2, _",
		},
		{
			name:  "nothing",
			feeds: "",
			want:  "",
		},
	} {
		feeds := feedsOf(t, c.feeds)
		for range 3 {
			var got []string
			for _, e := range Merge(feeds) {
				s := e.Event.Text
				if n := len(e.Tellers); n > 1 {
					s += "+" + string(rune('0'+n))
				}
				got = append(got, s)
			}
			if g := strings.Join(got, ", "); g != c.want {
				t.Errorf("%s: got %s, wanted %s", c.name, g, c.want)
			}
			rand.New(rand.NewPCG(5, 5)).Shuffle(len(feeds), func(i, j int) { feeds[i], feeds[j] = feeds[j], feeds[i] })
		}
	}
}

// feedsOf reads several feeds, separated by "---", or by "===" and a number
// where the carrier stays the same.
func feedsOf(t testing.TB, script string) []carriers.Feed {
	t.Helper()
	var feeds []carriers.Feed
	carrier, number := "ash", "XX0000000001"
	var lines []string
	flush := func() {
		f := feedOf(t, carrier, strings.Join(lines, "\n"))
		f.Number, lines = number, nil
		feeds = append(feeds, f)
	}
	for _, l := range strings.Split(script, "\n") {
		switch l = strings.TrimSpace(l); {
		case l == "---":
			flush()
			carrier += "+"
		case strings.HasPrefix(l, "=== "):
			flush()
			number = l[4:]
		default:
			lines = append(lines, l)
		}
	}
	flush()
	return feeds
}

func TestEntryHoldsEveryTelling(t *testing.T) {
	e := Merge(feedsOf(t, `2026-02-06T15:25 | GTMS_SIGNED | delivered | Delivered
		---
		2026-02-06T15:25:17 | | delivered | Kätte antud | Narva`))[0]
	if e.Event.Text != "Kätte antud" || len(e.Also) != 1 || e.Also[0].Text != "Delivered" || len(e.Aka) != 1 || e.Key == e.Aka[0] {
		t.Errorf("%+v", e)
	}
	if e.Event.Key != "" || e.Also[0].Key != "" {
		t.Error("a key is stored twice")
	}
	if e.Tellers[0] != (Teller{"ash", "XX0000000001"}) || e.Tellers[1].Carrier != "ash+" {
		t.Errorf("%+v", e.Tellers)
	}
	b, err := e.MarshalMsg(nil)
	if err != nil {
		t.Fatal(err)
	}
	var back Entry
	if _, err := back.UnmarshalMsg(b); err != nil || back.Key != e.Key || back.Aka[0] != e.Aka[0] {
		t.Errorf("%v %+v", err, back)
	}
}

// TestSureSpeaks: of two tellings of a scan the sure one speaks, whichever
// carrier's it is and however much the other tells beside.
func TestSureSpeaks(t *testing.T) {
	const guess, known = "2026-02-06T15:25:17 +02:00! | | attempt unsure | card left with Sam | Narva", "2026-02-06T15:25 | | delivered | done"
	for _, feeds := range []string{guess + "\n---\n" + known, known + "\n---\n" + guess} {
		got := Merge(feedsOf(t, feeds))
		if len(got) != 1 || got[0].Event.Text != "done" || got[0].Event.Meaning.Unsure || len(got[0].Also) != 1 || !got[0].Also[0].Meaning.Unsure {
			t.Errorf("%q: %+v", feeds, got)
		}
	}
	old, again := feedOf(t, "ash", "2026-02-06T15:25 | A | delivered | done"), feedOf(t, "ash", "2026-02-06T15:25 | A | attempt unsure | card left with Sam")
	if e := Update(old, again).Events; len(e) != 1 || e[0].Text != "card left with Sam" || e[0].Meaning.Sure().Substatus != carriers.DeliveredOther {
		t.Errorf("worded anew, %+v", e)
	}
	if e := Update(again, old).Events; len(e) != 1 || e[0].Meaning.Sure().Substatus != carriers.DeliveredOther {
		t.Errorf("worded plainly, %+v", e)
	}
	doubted := feedOf(t, "ash", "2026-02-06T15:25 | A | attempt unsure | done")
	if e := Update(old, doubted).Events; len(e) != 1 || !e[0].Meaning.Unsure {
		t.Errorf("read anew, %+v", e)
	}
}

func TestMergeLeavesTheFeedsAlone(t *testing.T) {
	feeds := feedsOf(t, "2026-02-05T10:00 | | out | a\n2026-02-06T15:25 | | delivered | b")
	Merge(feeds)
	if feeds[0].Events[0].Text != "a" || feeds[0].Events[0].Key != "" {
		t.Errorf("%+v", feeds)
	}
}

// TestMergeOfNonsense has many carriers tell a thousand events of one minute
// each, all different: it has to come to an end.
func TestMergeOfNonsense(t *testing.T) {
	var feeds []carriers.Feed
	for k := range 10 {
		f := carriers.Feed{Carrier: "ash", Number: strings.Repeat("X", k+1)}
		for i := range maxEvents {
			f.Events = append(f.Events, carriers.Event{Time: "2026-02-06T15:25", Text: strings.Repeat("x", i%97) + strings.Repeat("y", i/97+k)})
		}
		feeds = append(feeds, f)
	}
	feeds = Add(feeds, feeds[1:]...)
	if n := len(Merge(feeds)); n != maxEntries {
		t.Errorf("%d entries", n)
	}
	for i := range feeds[0].Events {
		feeds[0].Events[i].Text += "z"
	}
	Update(feeds[1], feeds[0])
}

func BenchmarkMerge(b *testing.B) {
	r := rand.New(rand.NewPCG(6, 6))
	w := newWorld(r, 100, 5)
	var feeds []carriers.Feed
	for _, s := range w.tellers {
		s.from, s.skips = 0, nil
		feeds = Add(feeds, w.tell(r, s, 100, s.usual()))
	}
	b.ReportAllocs()
	for b.Loop() {
		Merge(feeds)
	}
}

func BenchmarkUpdateLanguage(b *testing.B) {
	r := rand.New(rand.NewPCG(6, 6))
	w := newWorld(r, 100, 1)
	s := w.tellers[0]
	m := s.usual()
	old := Update(carriers.Feed{}, w.tell(r, s, 100, m))
	m.language = "ru"
	told := w.tell(r, s, 100, m)
	for b.Loop() {
		Update(old, told)
	}
}
