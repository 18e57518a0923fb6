package chinapost

import (
	"bytes"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/markup"
	"posthorn/carriers/loose"
)

// ems is the public tracking of the EMS Cooperative, for the express items of
// all posts. China Post's own site asks for a puzzle to be solved and is
// opened in a tab; its EMS items are followed here.
var ems = carriers.Interface{
	ID:         "ems-cooperative",
	Hosts:      []string{"items.ems.post"},
	Batch:      1,
	Interval:   5000, // no quota is published
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.S10(number) && number[0] == 'E' },
	Ask:        address.Ask,
	Read:       readEMS,
}

// address asks in English whatever the user's language: without codes it is
// the words that tell, and the English ones are those of the UPU's standard.
var address = answer.Address{
	URL:     "https://items.ems.post/api/publicTracking/track?language=EN&itemId=~",
	Headers: "Accept: text/html",
}

// readEMS reads the page's one table: date and time, words, place; the oldest
// first. The times are the place's own and have no zone.
func readEMS(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status != 200 {
		if err := answer.Screen(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	p := carriers.Parcel{Number: answer.Asked(a, loose.Value{})}
	var cells []string
	var fault strings.Builder
	inTable, inRow, inCell, inFault, table, nothing := false, false, false, false, false, false
	page := string(r.Body[:min(len(r.Body), carriers.MaxBody)])
	for t, rest := markup.Next(page); t.Kind != markup.End; t, rest = markup.Next(rest) {
		switch {
		case t.Is("table", "result-table"):
			of, named := strings.CutPrefix(t.Attr("id"), "table-")
			if p.Number == "" {
				p.Number = form.Token(of)
			}
			inTable = !named || strings.EqualFold(of, p.Number)
			table = table || inTable
		case t.Kind == markup.Close && t.Name == "table":
			inTable = false
		case t.Is("td", "no-results-found"):
			nothing = true
		case t.Is("ul", "error"):
			inFault = true
		case t.Kind == markup.Close && t.Name == "ul":
			inFault = false
		case inTable && t.Is("tr", "result-table-row"):
			inRow, cells = true, nil
		case inRow && t.Is("td", ""):
			inCell, cells = true, append(cells, "")
		case t.Kind == markup.Close && t.Name == "td":
			inCell = false
		case inRow && t.Kind == markup.Close && t.Name == "tr":
			inRow, inCell = false, false
			if e, ok := row(cells); ok && len(p.Events) < mostRows {
				p.Events = append(p.Events, e)
			}
		case t.Kind == markup.Text && inCell:
			cells[len(cells)-1] += t.Text
		case t.Kind == markup.Text && inFault:
			fault.WriteString(t.Text)
		}
	}
	said := strings.ToLower(fault.String())
	switch {
	case inTable:
		return answer.Fail(carriers.KindLayout, "the page breaks off in its table")
	case len(p.Events) > 0 || nothing:
		return answer.Parcel(p)
	case answer.Says(said, "does not denote", "invalid") || p.Number != "" && strings.Contains(said, strings.ToLower(p.Number)): // whatever the language
		return answer.Fail(carriers.KindNotFound, "no number of an EMS item")
	case len(bytes.TrimSpace(r.Body)) == 0:
		return answer.Fail(carriers.KindTemporary, "an empty answer")
	}
	if err := answer.Screen(r); err != nil {
		return carriers.Answer{}, err
	}
	if low := strings.ToLower(page); !table && (strings.Contains(low, "maintenance") || strings.Contains(low, "unavailable")) {
		return answer.Fail(carriers.KindTemporary, "a page that asks for patience")
	}
	return answer.Unread(r, "no table of scans for the number in the page")
}

const mostRows = 500

func row(cells []string) (e carriers.Event, ok bool) {
	if len(cells) < 2 {
		return e, false
	}
	e.Time, _ = clock.Wall(cells[0])
	e.Text = answer.Clip(cells[1], 400)
	if len(cells) > 2 {
		e.Place = answer.Clip(cells[2], 80)
	}
	return e, e.Text != ""
}
