//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"unicode/utf8"

	"posthorn/carriers/directory"
	"posthorn/wasm/number"
)

var detectVerb = verb{
	name:   "detect",
	about:  "find tracking numbers in a text (arguments or standard input), with carriers and reasons",
	people: detectForPeople,
	answer: detectLine,
}

// detected is one finding as --jsonl tells it. Start and end count UTF-16
// units, as JavaScript's strings do.
type detected struct {
	Number      string   `json:"number"`
	Start       int      `json:"start"`
	End         int      `json:"end"`
	Carriers    []string `json:"carriers"`
	Confidence  float64  `json:"confidence"`
	Reasons     []string `json:"reasons"`
	Service     string   `json:"service,omitempty"`
	Link        string   `json:"link"`
	Corrections []string `json:"corrections,omitempty"`
}

func detectLine(line []byte) (any, error) {
	var q struct {
		ID                            json.RawMessage
		Text, Country, Language, Site string
	}
	if err := json.Unmarshal(line, &q); err != nil {
		return nil, err
	}
	found := number.Find(q.Text, number.Hint{Country: q.Country, Language: q.Language, Site: q.Site})
	out := make([]detected, len(found))
	at, units := 0, 0
	for i, f := range found {
		units += utf16Length(q.Text[at:f.Start])
		at = f.Start
		d := detected{
			Number: f.Number, Start: units, End: units + utf16Length(q.Text[f.Start:f.End]), Carriers: f.Carriers,
			Confidence: f.Confidence, Reasons: []string{}, Service: number.ServiceName(f.Service()), Link: f.Link(), Corrections: f.Corrections,
		}
		if d.Carriers == nil {
			d.Carriers = []string{}
		}
		for _, r := range f.Reasons {
			d.Reasons = append(d.Reasons, r.String())
		}
		out[i] = d
	}
	return struct {
		ID    json.RawMessage `json:"id"`
		Found []detected      `json:"found"`
	}{q.ID, out}, nil
}

func utf16Length(s string) int {
	n := 0
	for _, r := range s {
		if n++; r > 0xFFFF {
			n++
		}
	}
	return n
}

func detectForPeople(args []string, in io.Reader, out io.Writer) error {
	text := strings.Join(args, " ")
	if text == "" {
		b, err := io.ReadAll(in)
		if err != nil {
			return err
		}
		text = string(b)
	}
	if strings.TrimSpace(text) == "" {
		return errors.New("detect: no text: give it as an argument or on standard input")
	}
	if !utf8.ValidString(text) {
		text = strings.ToValidUTF8(text, "\uFFFD")
	}
	found := number.Find(text, number.Hint{Asked: true})
	if one, ok := number.Check(text); ok && len(found) == 1 {
		found[0] = one
	}
	if len(found) == 0 {
		_, err := fmt.Fprintln(out, "no tracking number found")
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "NUMBER\tSURE\tCARRIER\tWHY")
	for _, f := range found {
		names := make([]string, 0, 3)
		for _, id := range f.Carriers[:min(3, len(f.Carriers))] {
			e, _ := directory.Get(id)
			names = append(names, e.Latin)
		}
		for i, r := range f.Reasons {
			if i == 0 {
				fmt.Fprintf(w, "%s\t%.0f %%\t%s\t%s\n", f.Number, 100*f.Confidence, strings.Join(names, ", "), r)
			} else {
				fmt.Fprintf(w, "\t\t\t%s\n", r)
			}
		}
		if s := number.ServiceName(f.Service()); s != "" {
			fmt.Fprintf(w, "\t\t\t%s\n", s)
		}
		if len(f.Corrections) > 0 {
			fmt.Fprintf(w, "\t\t\tmeant perhaps: %s\n", strings.Join(f.Corrections, " "))
		}
		fmt.Fprintf(w, "\t\t\t%s\n", f.Link())
	}
	return w.Flush()
}
