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
	"posthorn/carriers/all"
	"posthorn/wasm/core"
)

var parseVerb = verb{
	name:   "parse",
	about:  "reads a carrier's saved answer: parse CARRIER [INTERFACE] FILE [NUMBER …]",
	answer: parseLine,
	people: parseFile,
}

// parseQuestion is a line of `parse --jsonl`.
type parseQuestion struct {
	ID          json.RawMessage `json:"id"`
	Carrier     string          `json:"carrier"`
	Interface   string          `json:"interface"`
	Numbers     []string        `json:"numbers"`
	Status      int             `json:"status"`
	ContentType string          `json:"content_type"`
	Body        string          `json:"body"`
	Now         string          `json:"now"`
}

type parseAnswer struct {
	ID      json.RawMessage `json:"id"`
	Error   *parseError     `json:"error"`
	Parcels []parseParcel   `json:"parcels"`
}

type parseError struct {
	Kind    carriers.Kind `json:"kind"`
	Message string        `json:"message"`
}

type parseParcel struct {
	Number      string       `json:"number"`
	Found       bool         `json:"found"`
	Events      []parseEvent `json:"events"`
	EtaFrom     string       `json:"eta_from,omitempty"`
	EtaTo       string       `json:"eta_to,omitempty"`
	NextNumber  string       `json:"next_number,omitempty"`
	Destination string       `json:"destination,omitempty"`
}

type parseEvent struct {
	Time      string             `json:"time"`
	Zone      string             `json:"zone"`
	Code      string             `json:"code"`
	Text      string             `json:"text"`
	Place     string             `json:"place"`
	Status    carriers.Status    `json:"status"`
	Substatus carriers.Substatus `json:"substatus"`
}

func parseLine(line []byte) (any, error) {
	var q parseQuestion
	if err := json.Unmarshal(line, &q); err != nil {
		return nil, err
	}
	a := parseAnswer{ID: q.ID, Parcels: []parseParcel{}}
	parcels, err := parse(q)
	var e *carriers.Error
	if errors.As(err, &e) {
		a.Error = &parseError{e.Kind, e.Message}
	} else if err != nil {
		return nil, err
	}
	a.Parcels = append(a.Parcels, parcels...)
	return a, nil
}

// parse reads one answer and names its events' statuses.
func parse(q parseQuestion) ([]parseParcel, error) {
	c, ok := all.Get(q.Carrier)
	if !ok {
		return nil, carriers.Fail(carriers.KindRefused, "no carrier "+q.Carrier)
	}
	on, ok := interfaceOf(c, q.Interface)
	if !ok {
		return nil, carriers.Fail(carriers.KindRefused, "carrier "+c.ID+" has no interface "+q.Interface)
	}
	var now int64
	if t, err := time.Parse(time.RFC3339, q.Now); err == nil {
		now = t.UnixMilli()
	}
	got, err := on.Read(carriers.Ask{Numbers: q.Numbers}, carriers.Response{Status: q.Status, ContentType: q.ContentType, Body: []byte(q.Body), Now: now})
	if err != nil {
		return nil, err
	}
	var out []parseParcel
	for _, p := range got.Parcels {
		pp := parseParcel{Number: p.Number, Found: p.Found, Events: []parseEvent{}, EtaFrom: p.EtaFrom, EtaTo: p.EtaTo, NextNumber: p.NextNumber, Destination: p.Destination}
		for _, e := range p.Events {
			m := core.Reader.Read(c.ID, e)
			pp.Events = append(pp.Events, parseEvent{e.Time, e.Zone, e.Code, e.Text, e.Place, m.Status(), m.Substatus})
		}
		out = append(out, pp)
	}
	return out, nil
}

// interfaceOf finds an interface by its own name, or by that with the
// carrier's before it and words of its address behind: "cdek public graphql"
// is public-graphql. An empty name takes the first; where there is only one,
// any name does.
func interfaceOf(c carriers.Carrier, name string) (carriers.Interface, bool) {
	name = strings.TrimSpace(strings.TrimPrefix(name, c.ID))
	said := words(name)
	best, most := -1, 0
	for i, on := range c.Interfaces {
		if name == "" || on.ID == name {
			return on, true
		}
		score := 0
		for _, w := range words(on.ID) {
			if slices.Contains(said, w) {
				score += 10
			} else {
				score--
			}
		}
		if score > most {
			best, most = i, score
		}
	}
	if best < 0 && len(c.Interfaces) == 1 {
		best = 0
	}
	if best < 0 {
		return carriers.Interface{}, false
	}
	return c.Interfaces[best], true
}

func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == ' ' || r == '-' || r == '_' || r == '/' || r == '.' })
}

func parseFile(args []string, in io.Reader, out io.Writer) error {
	if len(args) < 2 {
		return errors.New("parse: CARRIER [INTERFACE] FILE [NUMBER …]")
	}
	q := parseQuestion{Carrier: args[0], Status: 200, Now: time.Now().UTC().Format(time.RFC3339)}
	rest := args[1:]
	if _, err := os.Stat(rest[0]); err != nil && len(rest) > 1 {
		q.Interface, rest = rest[0], rest[1:]
	}
	body, err := os.ReadFile(rest[0])
	if err != nil {
		return err
	}
	q.Body, q.Numbers = string(body), rest[1:]
	parcels, err := parse(q)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, p := range parcels {
		fmt.Fprintf(w, "%s\tfound %v\tnext %s\teta %s\n", p.Number, p.Found, p.NextNumber, p.EtaTo)
		for _, e := range p.Events {
			fmt.Fprintf(w, "  %s\t%s\t%s\t%s\t%s\n", e.Time, e.Substatus, e.Code, e.Place, e.Text)
		}
	}
	return w.Flush()
}
