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
	Home:       "UA Ukraine Україна Украина",
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts: func(number string) bool {
		return form.Fits(number, "20#12 59#12 NP@0-2#12-14NP@ NPG*10-16 NPI*10-16 SHCN#10 @2#10NPG @2#10NPI")
	},
	Ask:  address.Ask,
	Read: read,
}

var address = answer.Address{
	URL:       "https://api.novaposhta.ua/site/v.1.0/shipments/tracking/~",
	Languages: "en uk",
	Headers:   "Accept-Language: ^",
}

// shape takes times as told, in UTC. Of sender and recipient only the country
// is read.
var shape = answer.Shape{
	Number: "number", Origin: "sender.country_code", Destination: "recipient.country_code", Eta: "scheduled_delivery_date",
	Events: "tracking", NewestFirst: true,
	Code: "code", Text: "event_name", Place: "settlement_name division_name", Time: "date", ZoneTrue: true,
}

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
	p, unread := shape.Parcel(a, body, func(e *carriers.Event, s loose.Value) bool {
		if e.Place == "" {
			e.Place = answer.Word(s.Get("country_code"))
		}
		at, _ := clock.Instant(e.Time)
		return r.Now == 0 || at <= r.Now+day // else a plan, not a scan
	})
	if unread != nil {
		return carriers.Answer{}, unread
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
	p.Pending = len(p.Events) == 0
	return answer.Parcel(p)
}

const day = 24 * 3600 * 1000
