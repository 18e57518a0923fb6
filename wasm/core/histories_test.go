package core

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/wasm/status"
	"posthorn/wasm/timeline"
)

// history is the life of a parcel as testdata/histories*.txt tell it: what its
// carriers answered, poll by poll, and what the timeline has to make of it.
//
//	== name
//	now 2026-02-10T12:00          (a day after the last event, where not said)
//	info service=AliExpress Saver; order=shipped
//	feed carrier number
//	2: 2026-02-06T15:25:17 +02:00! | CODE | words | place
//	then                          (another poll)
//	feed …
//	want Delivered_Other stage=last_mile seen scans=3 news=1 finds=stalled 12 10
//
// A number before a line says which scan it is, counted back from the newest:
// lines with one number have to become one entry, those with different numbers
// must not, and the entries have to stand in the order of the numbers. An
// exclamation mark behind a zone makes it sure.
type history struct {
	name  string
	now   string
	info  timeline.Info
	polls [][]carriers.Feed
	scan  map[string]int // line → its number
	want  string
}

func readHistories(t *testing.T, file string) []*history {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var list []*history
	var h *history
	for n, l := range strings.Split(string(bytes.TrimSpace(b)), "\n") {
		l = strings.TrimSpace(l)
		word, rest, _ := strings.Cut(l, " ")
		switch {
		case l == "" || word == "#":
		case word == "==":
			h = &history{name: rest, info: timeline.Info{Asked: true, Found: true}, polls: make([][]carriers.Feed, 1), scan: map[string]int{}}
			list = append(list, h)
		case word == "now":
			h.now = rest
		case word == "info":
			h.know(t, rest)
		case word == "then":
			h.polls = append(h.polls, nil)
		case word == "want":
			h.want = rest
		case word == "feed":
			carrier, number, _ := strings.Cut(rest, " ")
			p := &h.polls[len(h.polls)-1]
			*p = append(*p, carriers.Feed{Carrier: carrier, Number: number})
			if h.info.Number == "" {
				h.info.Number = number
			}
		case strings.Contains(l, "|"):
			p := h.polls[len(h.polls)-1]
			h.line(&p[len(p)-1], l)
		default:
			t.Fatalf("%s:%d: what is %q?", file, n+1, l)
		}
	}
	return list
}

func (h *history) know(t *testing.T, s string) {
	for _, kv := range strings.Split(s, ";") {
		k, v, _ := strings.Cut(strings.TrimSpace(kv), "=")
		switch k {
		case "added":
			h.info.Added = instant(t, v)
		case "unfound":
			h.info.Found = false
		case "number":
			h.info.Number = v
		case "service":
			h.info.Service = v
		case "destination":
			h.info.Destination = v
		case "reported":
			h.info.Reported = v
		case "eta":
			h.info.EtaTo = v
		case "protection":
			h.info.Protection = v
		case "order":
			h.info.OrderStatus = v
		default:
			t.Fatalf("%s: what is %q?", h.name, k)
		}
	}
}

func (h *history) line(f *carriers.Feed, l string) {
	label := 0
	if before, after, ok := strings.Cut(l, ": "); ok {
		if n, err := strconv.Atoi(before); err == nil {
			label, l = n+1, after
		}
	}
	cell := append(strings.Split(l, "|"), "", "", "")
	for i := range cell {
		cell[i] = strings.TrimSpace(cell[i])
	}
	e := carriers.Event{Code: cell[1], Text: cell[2], Place: cell[3]}
	told, zone := cell[0], ""
	if i := strings.LastIndexByte(told, ' '); i > 0 && strings.ContainsAny(told[i:], "+") || strings.Contains(told, " GMT-") {
		told, zone = told[:i], told[i+1:]
	}
	zone, e.ZoneSure = strings.CutSuffix(zone, "!")
	if e.Time, e.Zone = clock.ISO(told); e.Zone == "" {
		e.Zone, _ = clock.Zone(zone)
	}
	if e.Time == "" && len(told) > 10 { // a clock that is none leaves the date
		e.Time, _ = clock.Wall(told[:10])
	}
	e.Meaning = Reader.Read(f.Carrier, e)
	e.Language = status.Language(e.Text, "en")
	if label > 0 {
		h.scan[e.Time+e.Code+e.Text] = label
	}
	f.Events = append(f.Events, e)
}

func instant(t *testing.T, s string) int64 {
	t.Helper()
	for _, form := range []string{"2006-01-02T15:04", "2006-01-02"} {
		if at, err := time.Parse(form, s); err == nil {
			return at.UnixMilli()
		}
	}
	t.Fatalf("bad time %q", s)
	return 0
}

// TestHistories follows parcels as carriers tell of them, with the words and
// codes that they use.
func TestHistories(t *testing.T) {
	files, err := filepath.Glob("testdata/histories*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no histories", err)
	}
	count := 0
	for _, file := range files {
		for _, h := range readHistories(t, file) {
			count++
			if wrong := h.follow(t); len(wrong) > 0 {
				t.Errorf("%s: %s: %s", filepath.Base(file), h.name, strings.Join(wrong, "; "))
			}
		}
	}
	t.Logf("%d histories", count)
}

func (h *history) follow(t *testing.T) (wrong []string) {
	var feeds []carriers.Feed
	var told []string
	var entries []timeline.Entry
	news := 0
	for i, poll := range h.polls {
		feeds = timeline.Add(feeds, poll...)
		entries = timeline.Merge(feeds)
		if told = timeline.Keep(told, entries); i > 0 {
			news += len(timeline.Movements(timeline.New(entries, told)))
		}
		told = timeline.Mark(told, entries)
	}
	now := h.time(t, entries)
	if feeds == nil {
		entries = nil
	}
	s := timeline.Stand(entries, h.info, now)
	status, rest, _ := strings.Cut(h.want, " ")
	if got := string(s.Words.Substatus); got != status && string(s.Words.Status) != status {
		wrong = append(wrong, "status "+got+", wanted "+status)
	}
	var found []string
	for _, f := range s.Findings {
		k := f.Kind
		if f.Urgent {
			k += "!"
		}
		found = append(found, strings.Join(append([]string{k}, f.Args...), " "))
	}
	finds := ""
	if i := strings.Index(rest, "finds="); i >= 0 {
		finds, rest = rest[i+6:], rest[:i]
	}
	seen := false
	for _, w := range strings.Fields(rest) {
		k, v, _ := strings.Cut(w, "=")
		n, _ := strconv.Atoi(v)
		switch {
		case k == "seen":
			seen = true
		case k == "stage" && v != string(s.Stage):
			wrong = append(wrong, "stage "+string(s.Stage))
		case k == "scans" && n != len(entries):
			wrong = append(wrong, strconv.Itoa(len(entries))+" entries, wanted "+v)
		case k == "news" && n != news:
			wrong = append(wrong, strconv.Itoa(news)+" new, wanted "+v)
		}
	}
	if seen != s.LastSeen {
		wrong = append(wrong, "last seen "+strconv.FormatBool(s.LastSeen))
	}
	if finds != "" && !agrees(finds, found) {
		wrong = append(wrong, "found "+strings.Join(found, ", ")+", wanted "+finds)
	}
	if len(h.scan) > 0 {
		wrong = append(wrong, h.order(entries)...)
	}
	if len(wrong) > 0 {
		for _, e := range entries {
			m := e.Event.Meaning
			wrong = append(wrong, "\n\t"+e.Event.Time+" "+e.Event.Zone+" "+string(m.Substatus)+" "+string(m.Stage)+" "+m.Reason+" "+string(m.By)+" notice="+strconv.FormatBool(m.Notice)+" return="+strconv.FormatBool(m.Return)+" "+e.Event.Language+" | "+e.Event.Text+" x"+strconv.Itoa(len(e.Tellers)))
		}
	}
	return wrong
}

// time is when a history is looked at: a day after its last line, where it does
// not say.
func (h *history) time(t *testing.T, entries []timeline.Entry) int64 {
	now := int64(0)
	if h.now != "" {
		return instant(t, h.now)
	}
	for _, e := range entries {
		if at, ok := timeline.Instant(e.Event); ok {
			now = max(now, at+86400*1000)
		}
	}
	return now
}

// agrees compares findings: by kind, by urgency where an exclamation mark is
// told, and by arguments where any is.
func agrees(want string, got []string) bool {
	if want == "-" {
		return len(got) == 0
	}
	list := strings.Split(want, ",")
	return len(list) == len(got) && !slices.ContainsFunc(list, func(w string) bool {
		return !slices.ContainsFunc(got, func(g string) bool {
			return g == w || strings.HasPrefix(g, w) && (len(w) == len(g) || !strings.Contains(w, " "))
		})
	})
}

// order compares entries with the numbers of the scans.
func (h *history) order(entries []timeline.Entry) (wrong []string) {
	last, numbers := 0, map[int]bool{}
	for _, n := range h.scan {
		numbers[n] = true
	}
	if len(numbers) != len(entries) {
		wrong = append(wrong, strconv.Itoa(len(entries))+" entries of "+strconv.Itoa(len(numbers))+" scans")
	}
	for _, e := range entries {
		n := h.scan[e.Event.Time+e.Event.Code+e.Event.Text]
		if n == 0 {
			continue
		}
		for _, a := range e.Also {
			if k := h.scan[a.Time+a.Code+a.Text]; k != 0 && k != n {
				wrong = append(wrong, "two scans in one: "+e.Event.Text+", "+a.Text)
			}
		}
		if n < last {
			wrong = append(wrong, "order at "+e.Event.Text)
		}
		last = n
	}
	return wrong
}
