package gls

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
)

// netherlands is the JSON behind the tracking page of GLS Netherlands, known
// from an open client and a recorded answer. It wants the recipient's post
// code; no other country answers without a key or a puzzle.
var netherlands = carriers.Interface{
	ID:         "nl",
	Hosts:      []string{"apm.gls.nl"},
	Postcode:   true,
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#11-14") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		code := strings.ToUpper(strings.ReplaceAll(a.Postcode, " ", ""))
		if !form.Fits(code, "#4@2") {
			return carriers.Request{}, carriers.Fail(carriers.KindRefused, "GLS wants a Dutch post code, 1234AB")
		}
		language := "en-GB"
		if answer.Pick(a.Language, "en nl") == "nl" {
			language = "nl-NL"
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://apm.gls.nl/api/tracktrace/v1/" + n + "/postalcode/" + code + "/details/" + language,
			Headers: map[string]string{"Accept": "application/json"},
		}, nil
	},
	Read: readNL,
}

// readNL takes the oldest first, times of Amsterdam. addressInfo holds names
// and is passed over.
func readNL(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 204 {
		return answer.Fail(carriers.KindNotFound, "HTTP 204: no such number with that post code")
	}
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	scans := body.Get("scans")
	if !scans.IsList() {
		return answer.Unread(r, "no list named scans")
	}
	p := carriers.Parcel{Number: answer.Asked(a, body.Get("parcelNo")), Summary: answer.Word(body.Get("state"))}
	for _, s := range answer.Scans(scans, false) {
		e := carriers.Event{Code: answer.Word(s.Get("state")), Text: answer.Text(s.Get("eventReasonDescr"))}
		if e.Time, e.Zone = clock.ISO(s.Get("dateTime").Text()); e.Zone == "" {
			e.Zone, e.ZoneSure = clock.Europe(e.Time, 1)
		}
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	if status := body.Get("deliveryStatus"); status.IsObject() {
		p.EtaFrom, p.EtaTo = day(status.Get("etaTimestampMin").Text()), day(status.Get("etaTimestampMax").Text())
		if p.EtaFrom == "" {
			p.EtaFrom = p.EtaTo
		} else if p.EtaTo == "" {
			p.EtaTo = p.EtaFrom
		}
	}
	p.Pending = len(p.Events) == 0
	return answer.Parcel(p)
}

func day(s string) string {
	wall, _ := clock.Wall(s)
	return wall[:min(len(wall), 10)]
}
