//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/wasm/core"
	"posthorn/wasm/timeline"
)

var timelineVerb = verb{
	name:   "timeline",
	about:  "merge the feeds of several carriers, given as JSON, and say how the parcel stands",
	answer: answerTimeline,
	people: func(args []string, in io.Reader, out io.Writer) error {
		line, err := fileOrInput(args, in)
		if err != nil {
			return err
		}
		told, err := tellTimeline(line)
		if err != nil {
			return err
		}
		return writeTimeline(out, told)
	},
}

// toldEvent is an event as the terminal reads and writes it.
type toldEvent struct {
	Time  string `json:"time"`
	Zone  string `json:"zone"`
	Code  string `json:"code"`
	Text  string `json:"text"`
	Place string `json:"place"`
}

// toldFeed is a feed as the terminal reads it.
type toldFeed struct {
	Carrier string      `json:"carrier"`
	Number  string      `json:"number"`
	Events  []toldEvent `json:"events"`
}

// tellingEvent is a line of the merged timeline.
type tellingEvent struct {
	toldEvent
	Key       string             `json:"key"`
	Status    carriers.Status    `json:"status"`
	Substatus carriers.Substatus `json:"substatus"`
	Feeds     []timeline.Teller  `json:"feeds"`
	Also      []toldEvent        `json:"also,omitempty"`
	Notice    bool               `json:"notice,omitempty"`
}

type timelineAnswer struct {
	ID        string             `json:"id"`
	Status    carriers.Status    `json:"status"`
	Substatus carriers.Substatus `json:"substatus"`
	Stage     carriers.Stage     `json:"stage"`
	LastSeen  bool               `json:"last_seen"`
	Findings  []timeline.Finding `json:"findings"`
	Events    []tellingEvent     `json:"events"`
}

func answerTimeline(line []byte) (any, error) { return tellTimeline(line) }

func tellTimeline(line []byte) (timelineAnswer, error) {
	var q struct {
		ID    string     `json:"id"`
		Now   string     `json:"now"`
		Feeds []toldFeed `json:"feeds"`
	}
	if err := json.Unmarshal(line, &q); err != nil {
		return timelineAnswer{}, err
	}
	now, err := readNow(q.Now)
	if err != nil {
		return timelineAnswer{}, err
	}
	entries := timeline.Merge(readFeeds(q.Feeds))
	s := timeline.Stand(entries, timeline.Info{Asked: true, Found: len(entries) > 0}, now)
	return timelineAnswer{q.ID, s.Words.Status, s.Words.Substatus, s.Stage, s.LastSeen, s.Findings, tellEntries(entries)}, nil
}

// readFeeds brings what the terminal was given into the vocabulary's form and
// has the events understood.
func readFeeds(told []toldFeed) []carriers.Feed {
	feeds := make([]carriers.Feed, len(told))
	for i, t := range told {
		f := carriers.Feed{Carrier: t.Carrier, Number: t.Number}
		for _, e := range t.Events {
			ev := carriers.Event{Code: e.Code, Text: e.Text, Place: e.Place}
			ev.Time, ev.Zone, ev.ZoneSure = readTime(e.Time, e.Zone)
			ev.Meaning = core.Reader.Read(t.Carrier, ev)
			f.Events = append(f.Events, ev)
		}
		feeds[i] = f
	}
	return feeds
}

// readTime brings a time into the vocabulary's form. Where its clock cannot be
// read the date stays. An offset that is written into the time itself belongs
// to it; one told beside it may be a default of the carrier's.
func readTime(told, beside string) (wall, zone string, sure bool) {
	if len(told) < 10 || told[4] != '-' || told[7] != '-' {
		told = "" // carriers' own forms are the adapters' business
	}
	wall, zone = clock.ISO(told)
	if wall == "" && told != "" {
		wall, _ = clock.Wall(told[:10])
	}
	if beside == "" {
		return wall, zone, true
	}
	zone, _ = clock.Zone(beside)
	return wall, zone, false
}

func tellEntries(entries []timeline.Entry) []tellingEvent {
	told := make([]tellingEvent, 0, len(entries))
	for _, e := range entries {
		t := tellingEvent{
			toldEvent: tellEvent(e.Event), Key: e.Key,
			Status: e.Event.Meaning.Status(), Substatus: e.Event.Meaning.Substatus,
			Feeds: e.Tellers, Notice: e.Event.Meaning.Notice,
		}
		for _, a := range e.Also {
			t.Also = append(t.Also, tellEvent(a))
		}
		told = append(told, t)
	}
	return told
}

func tellEvent(e carriers.Event) toldEvent {
	return toldEvent{e.Time, e.Zone, e.Code, e.Text, e.Place}
}

// readNow reads the time of asking as ms since 1970; without one it is now.
func readNow(s string) (int64, error) {
	if s == "" {
		return time.Now().UnixMilli(), nil
	}
	for _, form := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02"} {
		if t, err := time.Parse(form, s); err == nil {
			return t.UnixMilli(), nil
		}
	}
	return 0, fmt.Errorf("now: bad time %q", s)
}

// fileOrInput reads the file named by the first argument, or the input.
func fileOrInput(args []string, in io.Reader) ([]byte, error) {
	if len(args) > 1 {
		return nil, errors.New("wants one file, or JSON on the input")
	}
	if len(args) == 1 {
		return os.ReadFile(args[0])
	}
	return io.ReadAll(in)
}

func writeTimeline(out io.Writer, t timelineAnswer) error {
	status := string(t.Substatus)
	if status == "" {
		status = "unknown"
	}
	fmt.Fprintln(out, status)
	for _, f := range t.Findings {
		fmt.Fprintln(out, "!", f.Kind, strings.Join(f.Args, " "))
	}
	return writeEvents(out, t.Events)
}

func writeEvents(out io.Writer, events []tellingEvent) error {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, e := range events {
		var who []string
		for _, f := range e.Feeds {
			if !slices.Contains(who, f.Carrier) { // it may tell the same under several numbers
				who = append(who, f.Carrier)
			}
		}
		fmt.Fprintf(w, "%s %s\t%s\t%s\t%s\t%s\n", e.Time, e.Zone, e.Substatus, e.Text, e.Place, strings.Join(who, ", "))
	}
	return w.Flush()
}
