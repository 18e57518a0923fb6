package usps

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
)

// v3 is the tracking API v3 of USPS's portal for developers: 60 requests an
// hour, for business accounts.
var v3 = carriers.Interface{
	ID:         "v3",
	Hosts:      []string{"apis.usps.com"},
	Needs:      []string{"clientId", "clientSecret"},
	Home:       "US PR GU VI United Puerto Estados EE.",
	Batch:      1,
	Interval:   60_000,
	Concurrent: 1,
	Accepts: func(n string) bool {
		return form.Fits(n, "9#19 9#21 9#25 420#5-9*20-22") || form.S10(n) && n[11:] == "US"
	},
	Ask:  withToken.Ask,
	Read: withToken.Read,
}

var withToken = grant.Flow{
	Token: func(a carriers.Ask) carriers.Request {
		return carriers.Request{
			Method:  "POST",
			URL:     "https://apis.usps.com/oauth2/v3/token",
			Headers: map[string]string{"Accept": "application/json", "Content-Type": "application/json"},
			Body:    `{"client_id":` + grant.Quote(a.Credentials["clientId"]) + `,"client_secret":` + grant.Quote(a.Credentials["clientSecret"]) + `,"grant_type":"client_credentials","scope":"tracking"}`,
		}
	},
	Track: func(a carriers.Ask, token string) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://apis.usps.com/tracking/v3/tracking/" + n + "?expand=DETAIL",
			Headers: map[string]string{"Accept": "application/json", "Authorization": "Bearer " + token},
		}, nil
	},
	Answer: read,
}

// read passes over names, firms and post codes.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if e := answer.Told(r).Get("error"); r.Status == 400 && e.IsObject() {
		return answer.Fail(carriers.KindNotFound, "HTTP 400: no number of its own")
	}
	t, err := grant.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	if err := answer.Inner(r, t.Get("error", "code")); err != nil {
		return carriers.Answer{}, err
	}
	p := carriers.Parcel{Number: answer.Asked(a, t.Get("trackingNumber")), Summary: answer.Word(t.Get("statusCategory"))}
	if !t.Get("trackingEvents").IsList() && p.Summary == "" {
		return answer.Unread(r, "neither a list named trackingEvents nor a category")
	}
	class, _, _ := strings.Cut(t.Get("mailClass").Text(), "<") // "USPS Ground Advantage<SUP>&#153;</SUP>"
	p.Service = answer.Clip(class, 80)
	p.EtaFrom = answer.Day(t.First("expectedDeliveryTimeStamp", "expectedDeliveryDate"))
	p.EtaTo = p.EtaFrom
	for _, s := range answer.Scans(t.Get("trackingEvents"), true) {
		e := carriers.Event{Code: answer.Word(s.Get("eventCode")), Text: answer.Text(s.Get("eventType")), Place: grant.Place(s.Get("eventCity"), s.Get("eventState"), s.Get("eventCountry"))}
		e.Time, e.Zone = clock.ISO(s.Get("eventTimestamp").Text())
		if e.Time == "" { // in UTC, whatever offset is told
			e.Time, e.Zone = clock.ISO(s.Get("GMTTimestamp").Text())
		} else if zone, ok := clock.Zone(s.Get("GMTOffset").Text()); ok {
			e.Zone = zone
		}
		e.ZoneSure = e.Zone != ""
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	list := t.Get("trackingEvents")
	if len(p.Events) == 0 && (len(list.List()) > 0 || !list.IsList() && p.Summary != "Pre-Shipment") {
		return carriers.Answer{}, answer.Unscanned
	}
	p.Pending = len(p.Events) == 0 && p.Summary != ""
	return answer.Parcel(p)
}
