package gls

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// netherlands is the JSON behind the tracking page of GLS Netherlands, known
// from an open client and a recorded answer. It wants the recipient's post
// code; no other country answers without a key or a puzzle.
var netherlands = carriers.Interface{
	ID:         "nl",
	Hosts:      []string{"apm.gls.nl"},
	Home:       "NL Netherlands Nederland",
	Postcode:   true,
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#11-14") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		code := strings.ToUpper(strings.ReplaceAll(a.Postcode, " ", ""))
		if !form.Fits(code, "#4@2") {
			return carriers.Request{}, carriers.Fail(carriers.KindRefused, "GLS wants a Dutch post code, 1234AB")
		}
		address := answer.Address{
			URL:       "https://apm.gls.nl/api/tracktrace/v1/~/postalcode/" + code + "/details/^",
			Languages: "en:en-GB nl:nl-NL",
		}
		return address.Ask(a)
	},
	Read: readNL,
}

// shape takes the oldest first. addressInfo holds names and is not read.
var shape = answer.Shape{
	Number: "parcelNo", Summary: "state", Events: "scans",
	Code: "state", Text: "eventReasonDescr", Time: "dateTime", ZoneTrue: true,
}

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
	p, unread := shape.Parcel(a, body, func(e *carriers.Event, _ loose.Value) bool {
		if e.Zone == "" {
			e.Zone, e.ZoneSure = clock.Europe(e.Time, 1) // Amsterdam's
		}
		return true
	})
	if unread != nil {
		return carriers.Answer{}, unread
	}
	if status := body.Get("deliveryStatus"); status.IsObject() {
		p.EtaFrom, p.EtaTo = answer.Day(status.Get("etaTimestampMin")), answer.Day(status.Get("etaTimestampMax"))
		if p.EtaFrom == "" {
			p.EtaFrom = p.EtaTo
		} else if p.EtaTo == "" {
			p.EtaTo = p.EtaFrom
		}
	}
	p.Pending = len(p.Events) == 0
	return answer.Parcel(p)
}
