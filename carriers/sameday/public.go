package sameday

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
)

// public is what the tracking pages and the app ask, one host a country. Its
// not-found answer is recorded; of the rest the names of the fields are known
// and little else.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"api.sameday.ro", "api.sameday.hu", "api.sameday.bg"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#ONB#8-14 *10-16RO") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		country := answer.Pick(a.Destination, "ro hu bg")
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api.sameday." + country + "/api/public/awb/" + n + "/awb-history?_locale=" + answer.Pick(a.Language, "en "+country),
			Headers: map[string]string{"Accept": "application/json"},
		}, nil
	},
	Read: read,
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := answer.Told(r)
	if !body.IsObject() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	history := body.Get("awbHistory")
	switch fault := body.Get("error"); {
	case history.IsList():
	case fault.Get("code").Int() == 404 || r.Status == 404 && fault.Exists():
		return answer.Fail(carriers.KindNotFound, "no such number")
	case fault.Exists():
		return answer.Fail(carriers.KindTemporary, "refused with an error of its own")
	default:
		return answer.Unread(r, "no list named awbHistory")
	}
	p := carriers.Parcel{Number: answer.Asked(a, body.Get("awbNumber"))}
	for _, s := range answer.Scans(history, false) { // in whatever order
		e := carriers.Event{Code: answer.Word(s.Get("statusStateId")), Text: answer.Text(s.Get("statusState"))}
		var place []string
		for _, part := range [...]string{"transitLocation", "county", "country"} {
			if w := answer.Word(s.Get(part)); w != "" {
				place = append(place, w)
			}
		}
		e.Place = strings.Join(place, ", ")
		// Nobody has held the Z against a clock on the spot.
		e.Time, e.Zone = clock.ISO(s.Get("statusDate").Text())
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	return answer.Parcel(p)
}
