//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"

	"posthorn/wasm/page"
)

var readVerb = verb{
	name:  "read",
	about: "read a saved order page: FILE.html --url ADDRESS; FILE.json is a snapshot as the content script took it",
	answer: func(line []byte) (any, error) {
		var q struct{ ID, URL, File string }
		if err := json.Unmarshal(line, &q); err != nil {
			return nil, err
		}
		p, err := readFile(q.File, q.URL)
		if err != nil {
			return nil, err
		}
		return struct {
			ID string `json:"id"`
			*page.Page
		}{q.ID, p}, nil
	},
	people: func(args []string, in io.Reader, out io.Writer) error {
		var file, url string
		for i := 0; i < len(args); i++ {
			switch {
			case args[i] == "--url" && i+1 < len(args):
				i++
				url = args[i]
			case strings.HasPrefix(args[i], "--url="):
				url = args[i][len("--url="):]
			case file == "":
				file = args[i]
			default:
				return fmt.Errorf("read: one file at a time, not also %q", args[i])
			}
		}
		if file == "" {
			return errors.New("read: which file? `go run ./wasm read FILE.html --url ADDRESS`")
		}
		p, err := readFile(file, url)
		if err != nil {
			return err
		}
		return writePage(out, p)
	},
}

func readFile(file, url string) (*page.Page, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("read: %w", err)
	}
	defer f.Close()
	take := snapshotHTML
	if strings.HasSuffix(file, ".json") {
		take = snapshotJSON
	}
	s, err := take(f, url)
	if err != nil {
		return nil, fmt.Errorf("read: %s: %w", file, err)
	}
	p := page.Read(s)
	return &p, nil
}

// snapshotJSON reads a snapshot as the content script makes it. url, where it
// is given, takes the place of the snapshot's own.
func snapshotJSON(r io.Reader, url string) (*page.Snapshot, error) {
	var s page.Snapshot
	if err := json.NewDecoder(r).Decode(&s); err != nil {
		return nil, err
	}
	if url != "" {
		s.URL = url
	}
	return &s, nil
}

// writePage writes what was read as a table for people.
func writePage(out io.Writer, p *page.Page) error {
	var b strings.Builder
	fmt.Fprintf(&b, "page: %s", p.Kind)
	for _, m := range []struct {
		is   bool
		word string
	}{
		{p.LoggedIn, "logged in"}, {p.Blocked, "a captcha stands in the way"}, {p.Loading, "not drawn yet"},
		{p.HasMore, "more orders behind a button"}, {p.Strange, "a markup we cannot read"},
	} {
		if m.is {
			b.WriteString(", " + m.word)
		}
	}
	b.WriteByte('\n')
	if p.OrderID != "" {
		fmt.Fprintf(&b, "order: %s\n", p.OrderID)
	}
	if p.Protection != "" {
		fmt.Fprintf(&b, "protected until: %s\n", p.Protection)
	}
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	if len(p.Orders) > 0 {
		fmt.Fprintln(w, "\nORDER\tDATE\tSTATUS\tSTORE\tTOTAL\tARTICLES\tNUMBERS")
	}
	for _, o := range p.Orders {
		var titles []string
		for _, it := range o.Items {
			titles = append(titles, brief(it.Title, 40))
		}
		status := o.Status
		if status == "" {
			status = o.StatusText
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%d: %s\t%s\n", o.ID, o.Date, status, brief(o.Store, 30), o.Total, len(o.Items), brief(strings.Join(titles, "; "), 60), strings.Join(o.Numbers, " "))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, k := range p.Packages {
		fmt.Fprintf(&b, "\nparcel %s  %s  %s\n", strings.Join(k.Numbers, " / "), k.Carrier, k.Eta)
		for _, e := range k.Events {
			fmt.Fprintf(w, "  %s\t%s\t%s\n", e.Time, e.Title, e.Desc)
		}
		if err := w.Flush(); err != nil {
			return err
		}
	}
	if p.Hidden > 0 {
		fmt.Fprintf(&b, "\n%d more behind tabs\n", p.Hidden)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// brief shortens a text for a table.
func brief(s string, n int) string {
	if r := []rune(s); len(r) >= n {
		return string(r[:n-1]) + "…"
	}
	return s
}
