package fedex

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// track is the Track API v1 of FedEx's portal for developers.
var track = carriers.Interface{
	ID:         "track-v1",
	Hosts:      []string{"apis.fedex.com"},
	Needs:      []string{"clientId", "clientSecret"},
	Batch:      batch,
	Interval:   500,
	Concurrent: 2,
	Accepts:    func(n string) bool { return form.Fits(n, "#12 #15 #20 #22 92#18-24") },
	Ask:        withToken.Ask,
	Read:       withToken.Read,
}

const batch = 30

var withToken = grant.Flow{
	Token: func(a carriers.Ask) carriers.Request {
		return carriers.Request{
			Method:  "POST",
			URL:     "https://apis.fedex.com/oauth/token",
			Headers: map[string]string{"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"},
			Body:    grant.Form("grant_type", "client_credentials", "client_id", a.Credentials["clientId"], "client_secret", a.Credentials["clientSecret"]),
		}
	},
	Track: func(a carriers.Ask, token string) (carriers.Request, error) {
		if err := answer.Many(a, batch); err != nil {
			return carriers.Request{}, err
		}
		list := ""
		for i, n := range a.Numbers {
			if i > 0 {
				list += ","
			}
			list += `{"trackingNumberInfo":{"trackingNumber":"` + n + `"}}`
		}
		return carriers.Request{
			Method:  "POST",
			URL:     "https://apis.fedex.com/track/v1/trackingnumbers",
			Headers: map[string]string{"Authorization": "Bearer " + token, "Content-Type": "application/json", "X-locale": "en_US"},
			Body:    `{"includeDetailedScans":true,"trackingInfo":[` + list + `]}`,
		}, nil
	},
	Answer: read,
}

// read passes over streets, contacts and who received.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if !body.Get("errors").IsList() {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	list := body.Get("output", "completeTrackResults")
	if !list.IsList() {
		for _, e := range body.Get("errors").List() {
			return carriers.Answer{}, refused(answer.Word(e.Get("code")), r)
		}
		return answer.Unread(r, "neither results nor errors")
	}
	var out carriers.Answer
	var failed *carriers.Error
	for _, c := range answer.Scans(list, true) {
		best := newest(c.Get("trackResults"))
		p := parcel(best)
		if n := form.Token(c.Get("trackingNumber").Text()); n != "" {
			p.Number = n
		}
		code := answer.Word(best.Get("error", "code"))
		switch {
		case p.Number == "":
		case !p.Found && code != "" && !strings.Contains(code, "NOTFOUND") && !strings.Contains(code, "INVALID"):
			failed = refused(code, r)
		case len(p.Events) == 0 && code == "" && (p.Summary == "" || !best.Get("scanEvents").IsList() || len(best.Get("scanEvents").List()) > 0):
			failed = answer.Unscanned
		default:
			out.Parcels = append(out.Parcels, p)
		}
	}
	switch {
	case len(out.Parcels) > 0:
		return out, nil
	case failed != nil:
		return carriers.Answer{}, failed
	}
	return answer.Unread(r, "no result has a number")
}

// refused judges an error by its code, and by the HTTP status where the code
// says nothing.
func refused(code string, r carriers.Response) *carriers.Error {
	has := func(words ...string) bool { return answer.Says(code, words...) }
	kind := carriers.KindLayout
	switch {
	case has("NOT.AUTHORIZED", "FORBIDDEN", "LOGIN"):
		kind = carriers.KindUnauthorized
	case has("NOT.FOUND", "NOTFOUND", "TRACKINGNUMBER"):
		kind = carriers.KindNotFound
	case has("LIMIT", "TOO.MANY", "THROTTL"):
		kind = carriers.KindRateLimited
	case has("UNAVAILABLE", "INTERNAL", "SYSTEM", "TIMEOUT"):
		kind = carriers.KindTemporary
	default:
		if err := answer.Screen(r); err != nil {
			return err
		}
	}
	return &carriers.Error{Kind: kind, Message: "refused with " + code, RetryAfter: answer.RetryAfter(r.RetryAfter, r.Now)}
}

// newest chooses among the shipments of a number that was given out more than
// once: the one shipped last, by its last scan where no day of shipping is
// told.
func newest(results loose.Value) loose.Value {
	var best loose.Value
	last := ""
	for _, t := range answer.Scans(results, true) {
		at := moment(t, "SHIP")
		if scans := t.Get("scanEvents").List(); at == "" && len(scans) > 0 {
			at, _ = clock.ISO(scans[0].Get("date").Text())
		}
		if !best.Exists() || at > last {
			best, last = t, at
		}
	}
	return best
}

// moment is one of a shipment's dates, "" where it is not told.
func moment(t loose.Value, kind string) string {
	for _, d := range t.Get("dateAndTimes").List() {
		if d.Get("type").Text() == kind {
			wall, _ := clock.ISO(d.Get("dateTime").Text())
			return wall
		}
	}
	return ""
}

func parcel(t loose.Value) carriers.Parcel {
	country := func(side, location string) string {
		if c := answer.Word(t.Get(side, "address", "countryCode")); c != "" {
			return c
		}
		return answer.Word(t.Get(location, "locationContactAndAddress", "address", "countryCode"))
	}
	p := carriers.Parcel{
		Number:      form.Token(t.Get("trackingNumberInfo", "trackingNumber").Text()),
		Origin:      country("shipperInformation", "originLocation"),
		Destination: country("recipientInformation", "destinationLocation"),
		Service:     answer.Word(t.Get("serviceDetail", "description")),
		Summary:     answer.Word(t.Get("latestStatusDetail").First("derivedCode", "code")),
	}
	for _, window := range [...]string{"estimatedDeliveryTimeWindow", "standardTransitTimeWindow"} {
		w := t.Get(window, "window")
		from, _ := clock.ISO(w.Get("begins").Text())
		to, _ := clock.ISO(w.Get("ends").Text())
		if window == "estimatedDeliveryTimeWindow" && to == "" {
			to = moment(t, "ESTIMATED_DELIVERY")
		}
		if to != "" {
			if from == "" {
				from = to
			}
			p.EtaFrom, p.EtaTo = from[:10], to[:10]
			break
		}
	}
	for _, s := range answer.Scans(t.Get("scanEvents"), true) {
		at := s.Get("scanLocation")
		e := carriers.Event{
			Code:  answer.Word(s.First("eventType", "derivedStatusCode")),
			Text:  answer.Text(s.First("eventDescription", "derivedStatus")),
			Place: grant.Place(at.Get("city"), at.Get("stateOrProvinceCode"), at.Get("countryCode")),
		}
		// What went wrong is said beside; without a code it may be a street.
		if why := answer.Text(s.Get("exceptionDescription")); why != "" && answer.Word(s.Get("exceptionCode")) != "" {
			e.Text += ": " + why
		}
		e.Time, e.Zone = clock.ISO(s.Get("date").Text())
		e.ZoneSure = e.Zone != ""
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	p.Pending = len(p.Events) == 0 && p.Summary != "" && !t.Get("error").Exists()
	p.Found = p.Pending || len(p.Events) > 0
	return p
}
