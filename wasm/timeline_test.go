//go:build !wasip1

package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// ask runs a verb on one line and reads its answer.
func ask(t *testing.T, verb, question string, answer any) {
	t.Helper()
	var out strings.Builder
	if err := run([]string{verb, "--jsonl"}, strings.NewReader(strings.ReplaceAll(question, "\n", " ")+"\n"), &out); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(out.String()), answer); err != nil {
		t.Fatalf("%v in %s", err, out.String())
	}
}

const (
	cainiaoTold = `{"carrier":"cainiao","number":"LP00000000000001","events":[
		{"time":"2026-02-06 15:25:17","zone":"GMT+8","code":"GTMS_SIGNED","text":"Delivered"},
		{"time":"2026-02-06 08:25:17","zone":"GMT+8","code":"GTMS_DO_DEPART","text":"Out for delivery"},
		{"time":"2026-02-06 15:25:17","zone":"GMT+8","code":"GTMS_SIGNED","text":"Delivered"}]}`
	postTold = `{"carrier":"nobody","number":"RC000000014EE","events":[
		{"time":"2026-02-06T15:25","zone":"","code":"","text":"Delivered","place":"Narva"}]}`
)

func TestTimelineVerb(t *testing.T) {
	var a timelineAnswer
	ask(t, "timeline", `{"id":"a","now":"2026-02-10T00:00:00.000Z","feeds":[`+cainiaoTold+`,`+postTold+`]}`, &a)
	if a.ID != "a" || a.Status != "Delivered" || len(a.Events) != 2 {
		t.Fatalf("%+v", a)
	}
	if e := a.Events[0]; e.Text != "Delivered" || len(e.Feeds) != 2 || e.Feeds[1].Number != "RC000000014EE" {
		t.Errorf("%+v", e)
	}
	if a.Events[1].Status != "OutForDelivery" {
		t.Errorf("%+v", a.Events[1])
	}
}

func TestReadTime(t *testing.T) {
	for _, c := range []struct {
		told, beside, wall, zone string
		sure                     bool
	}{
		{"2026-02-06T15:25:17", "", "2026-02-06T15:25:17", "", true},
		{"2026-02-06T15:25:17+08:00", "", "2026-02-06T15:25:17", "+08:00", true},
		{"2026-02-06T15:25-0330", "", "2026-02-06T15:25", "-03:30", true},
		{"2026-02-06T15:25:17.000Z", "", "2026-02-06T15:25:17", "+00:00", true},
		{"2026-02-06 15:25:17", "GMT-3", "2026-02-06T15:25:17", "-03:00", false},
		{"2026-02-06 15:25", "+08:00", "2026-02-06T15:25", "+08:00", false},
		{"2026-02-06 15:25", "CET", "2026-02-06T15:25", "", false},
		// The clock of twelve hours, and the one of 24 with a needless mark.
		{"2026-02-06 03:25 PM", "", "2026-02-06T15:25", "", true},
		{"2026-02-06 15:25 PM", "", "2026-02-06T15:25", "", true},
		{"2026-02-06 12:25 AM", "", "2026-02-06T00:25", "", true},
		{"2026-02-06 --:--", "", "2026-02-06", "", true},
		{"2026-02-06", "+08:00", "2026-02-06", "+08:00", false},
		{"06.02.2026 15:25", "", "", "", true},
		{"2026-02-30", "", "", "", true},
		{"yesterday, 15:25", "", "", "", true},
		{"", "", "", "", true},
	} {
		if wall, zone, sure := readTime(c.told, c.beside); wall != c.wall || zone != c.zone || sure != c.sure {
			t.Errorf("%q %q: got %q %q %v", c.told, c.beside, wall, zone, sure)
		}
	}
}

func TestTimelineVerbForPeople(t *testing.T) {
	var out strings.Builder
	err := run([]string{"timeline"}, strings.NewReader(`{"now":"2026-02-10","feeds":[`+cainiaoTold+`]}`), &out)
	if err != nil || !strings.HasPrefix(out.String(), "Delivered_Other\n2026-02-06T15:25:17 +08:00") {
		t.Errorf("%v %s", err, out.String())
	}
	if err := run([]string{"timeline"}, strings.NewReader(`{"now":"soon"}`), &out); err == nil || !strings.Contains(err.Error(), `now: bad time "soon"`) {
		t.Error(err)
	}
	if err := run([]string{"timeline", "no-such-file.json"}, nil, &out); err == nil {
		t.Error("no such file, and no error")
	}
}

func TestDiffVerb(t *testing.T) {
	var a newsAnswer
	ask(t, "diff", `{"id":"a","now":"2026-02-10","before":[`+cainiaoTold+`],"after":[`+cainiaoTold+`,`+postTold+`]}`, &a)
	if a.ID != "a" || a.New == nil || len(a.New) != 0 {
		t.Errorf("the same scans told by another carrier are news: %+v", a)
	}
	ask(t, "diff", `{"id":"b","now":"2026-02-10","before":[`+postTold+`],"after":[`+postTold+`,`+cainiaoTold+`]}`, &a)
	if len(a.New) != 1 || a.New[0].Code != "GTMS_DO_DEPART" {
		t.Errorf("%+v", a)
	}
	var out strings.Builder
	if err := run([]string{"diff"}, strings.NewReader(`{"before":[],"after":[`+postTold+`]}`), &out); err != nil || !strings.Contains(out.String(), "Narva") {
		t.Errorf("%v %s", err, out.String())
	}
}
