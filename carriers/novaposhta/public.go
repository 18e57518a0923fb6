package novaposhta

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// public is the JSON behind novaposhta.ua/tracking, as an open client uses it.
// Its not-found answer is recorded, the rest rebuilt from that client's types.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"api.novaposhta.ua"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts: func(number string) bool {
		return form.Fits(number, "20#12 59#12 NP@0-2#12-14NP@ NPG*10-16 NPI*10-16 SHCN#10 @2#10NPG @2#10NPI")
	},
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api.novaposhta.ua/site/v.1.0/shipments/tracking/" + n,
			Headers: map[string]string{"Accept": "application/json", "Accept-Language": answer.Pick(a.Language, "en uk")},
		}, nil
	},
	Read: read,
}

// read takes times as told, in UTC. Of sender and recipient only the country
// is read.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := answer.Told(r)
	if !body.IsObject() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	list := body.Get("tracking")
	switch fault := body.Get("errors"); {
	case list.IsList():
	case answer.Word(fault.Get("errorMessage")) == "not_found" || r.Status == 404 && fault.Exists():
		return answer.Fail(carriers.KindNotFound, "not_found")
	case fault.Exists():
		return answer.Fail(carriers.KindTemporary, "refused with an error of its own")
	default:
		return answer.Unread(r, "no list named tracking")
	}
	p := carriers.Parcel{
		Number:      answer.Asked(a, body.Get("number")),
		Origin:      answer.Word(body.Get("sender", "country_code")),
		Destination: answer.Word(body.Get("recipient", "country_code")),
	}
	// A parcel from abroad has a number with letters, and goes on in Ukraine
	// under fourteen digits.
	for _, other := range answer.Scans(body.Get("alternative_numbers"), true) {
		n := form.Token(other.Text())
		switch home := form.Fits(n, "#14"); {
		case n == "" || home == form.Fits(p.Number, "#14"):
		case home && p.NextNumber == "":
			p.NextNumber = n
		case !home && p.PrevNumber == "":
			p.PrevNumber = n
		}
	}
	if eta, _ := clock.Wall(body.Get("scheduled_delivery_date").Text()); eta != "" {
		p.EtaFrom, p.EtaTo = eta[:10], eta[:10]
	}
	for _, s := range answer.Scans(list, true) {
		e := carriers.Event{Code: answer.Word(s.Get("code")), Text: answer.Text(s.Get("event_name")), Place: place(s)}
		e.Time, e.Zone = clock.ISO(s.Get("date").Text())
		e.ZoneSure = e.Zone != ""
		if at, ok := clock.Instant(e.Time); ok && r.Now > 0 && at > r.Now+day {
			continue // a plan, not a scan
		}
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	p.Pending = len(p.Events) == 0
	return answer.Parcel(p)
}

const day = 24 * 3600 * 1000

func place(s loose.Value) string {
	town, division := answer.Word(s.Get("settlement_name")), answer.Word(s.Get("division_name"))
	switch {
	case town != "" && division != "":
		return town + ", " + division
	case town+division != "":
		return town + division
	}
	return answer.Word(s.Get("country_code"))
}
