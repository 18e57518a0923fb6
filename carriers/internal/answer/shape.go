package answer

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// Shape says where in an answer a parcel's fields stand, so that an adapter is
// mostly data. A place is the names on the way down, with dots between, and
// several places with spaces between where the first may be empty:
//
//	Origin: "contextData.originCountry"
//	Text:   "tkDesc tkTranslatedDesc"
//
// A field left empty is not read. What is named nowhere is never read.
type Shape struct {
	Number, Origin, Destination, Service, Summary string
	Next, NextName                                string // the number that it goes on under, and with whom
	Eta                                           string // a day, however the time of it is written

	Events      string // lists of events, one after the other
	NewestFirst bool
	Code, Text  string
	Place       string // all of them are taken, with commas between
	Time, Zone  string // a wall clock, perhaps with an offset in it; an offset beside it
	ZoneTrue    bool   // the zone is the place's own, not a machine's
}

// Parcel reads a parcel that was asked for; none, where v is not there. ok
// judges an event when it is read, and may change it; nil takes all. Events
// that say nothing are left out; where all do, or v has no list of events, not
// even null in its place, the layout has changed.
func (f *Shape) Parcel(a carriers.Ask, v loose.Value, ok func(*carriers.Event, loose.Value) bool) (carriers.Parcel, error) {
	p := carriers.Parcel{
		Number:      Asked(a, find(v, f.Number)),
		Origin:      Word(find(v, f.Origin)),
		Destination: Word(find(v, f.Destination)),
		Service:     Word(find(v, f.Service)),
		Summary:     Word(find(v, f.Summary)),
		NextNumber:  form.Token(find(v, f.Next).Text()),
		NextName:    Word(find(v, f.NextName)),
	}
	p.EtaFrom = Day(find(v, f.Eta))
	p.EtaTo = p.EtaFrom
	told, unread := !v.Exists(), false
	for _, list := range strings.Fields(f.Events) {
		up, name := v, list
		if i := strings.LastIndexByte(list, '.'); i > 0 {
			up, name = find(v, list[:i]), list[i+1:]
		}
		told = told || up.Has(name)
		for _, s := range Scans(up.Get(name), f.NewestFirst) {
			e := carriers.Event{Code: Word(find(s, f.Code)), Text: Text(find(s, f.Text)), Place: places(s, f.Place)}
			if e.Time, e.Zone = clock.ISO(find(s, f.Time).Text()); e.Time != "" && f.Zone != "" {
				e.Zone, _ = clock.Zone(find(s, f.Zone).Text())
			}
			e.ZoneSure = f.ZoneTrue && e.Zone != ""
			switch {
			case ok != nil && !ok(&e, s):
			case e.Code+e.Text == "":
				unread = true
			case len(p.Events) < mostScans:
				p.Events = append(p.Events, e)
			}
		}
	}
	if !told || unread && len(p.Events) == 0 {
		return p, Unscanned
	}
	return p, nil
}

// Unscanned is told of a parcel that is there, but without events where they
// should be, or with such that say nothing: its layout has changed.
var Unscanned = carriers.Fail(carriers.KindLayout, "a parcel whose events could not be read")

// find goes to the first of several places that holds something.
func find(v loose.Value, where string) loose.Value {
	for _, path := range strings.Fields(where) {
		at := v
		for _, name := range strings.Split(path, ".") {
			at = at.Get(name)
		}
		if at.Exists() && (at.IsList() || at.IsObject() || at.Text() != "") {
			return at
		}
	}
	return loose.Value{}
}

func places(v loose.Value, where string) string {
	var out []string
	for _, path := range strings.Fields(where) {
		if w := Word(find(v, path)); w != "" {
			out = append(out, w)
		}
	}
	return strings.Join(out, ", ")
}

// Address is a request for one number, with ~ where the number stands and ^
// where the language does.
type Address struct {
	URL, Body string // Body: POST
	Languages string // those offered, the first for all others: "en fr"; as written behind a colon: "en:en-GB nl:nl-NL"
	Headers   string // further ones, a line each: "Referer: https://…"; Accept is JSON where none is told
}

// Ask writes the request.
func (d *Address) Ask(a carriers.Ask) (carriers.Request, error) {
	n, err := One(a)
	if err != nil {
		return carriers.Request{}, err
	}
	own, _, _ := strings.Cut(strings.ToLower(a.Language), "-")
	language := ""
	for _, l := range strings.Fields(d.Languages) {
		code, written, ok := strings.Cut(l, ":")
		if !ok {
			written = code
		}
		if language == "" || code == own {
			language = written
		}
	}
	fill := func(s string) string { return strings.ReplaceAll(strings.ReplaceAll(s, "~", n), "^", language) }
	r := carriers.Request{Method: "GET", URL: fill(d.URL), Headers: map[string]string{"Accept": "application/json"}}
	if d.Body != "" {
		r.Method, r.Body = "POST", fill(d.Body)
		r.Headers["Content-Type"] = "application/json"
	}
	for _, line := range strings.Split(d.Headers, "\n") {
		if name, value, ok := strings.Cut(line, ": "); ok {
			r.Headers[name] = fill(value)
		}
	}
	return r, nil
}
