package dhl

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/codes"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// unified is "Shipment Tracking - Unified" of DHL's portal for developers, for
// whose key anybody may ask (250 calls a day, one in five seconds at first).
var unified = carriers.Interface{
	ID:         "unified",
	Hosts:      []string{"api-eu.dhl.com"},
	Needs:      []string{"key"},
	Batch:      1,
	Interval:   5000,
	Concurrent: 1,
	// Express, Paket, pieces of both, eCommerce, and the German post's own S10.
	Accepts: func(n string) bool {
		return form.Fits(n, "#10 #12 #14 #16 #20 JJD*8-24 JVGL*6-24 JD#16-20 GM#14-20 3S*8-20 CL#13DE") || form.S10(n) && n[11:] == "DE"
	},
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		url := "https://api-eu.dhl.com/track/shipments?trackingNumber=" + n + "&language=" + answer.Pick(a.Language, "en de fr es it nl pl pt cs sk sv da fi hu ro")
		if a.Postcode != "" {
			url += "&recipientPostalCode=" + grant.Escape(a.Postcode)
		}
		return carriers.Request{Method: "GET", URL: url, Headers: map[string]string{"Accept": "application/json", "DHL-API-Key": grant.Key(a, "key")}}, nil
	},
	Read: read,
}

// read passes over details, where sender, receiver and signature stand.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := grant.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	list := body.Get("shipments")
	if err := answer.Inner(r, body.Get("status")); err != nil {
		return carriers.Answer{}, err
	} else if !list.IsList() {
		return answer.Unread(r, "no list named shipments")
	}
	// A number that was given out twice has several shipments: the newest one.
	var ship loose.Value
	newest := ""
	for _, s := range answer.Scans(list, true) {
		if at, _ := clock.ISO(s.Get("status", "timestamp").Text()); !ship.Exists() || at > newest {
			ship, newest = s, at
		}
	}
	if ship.Exists() && !ship.Get("events").IsList() && !ship.Get("status").IsObject() {
		return answer.Unread(r, "a shipment with neither events nor a status")
	}
	p := carriers.Parcel{
		Number:      answer.Asked(a, ship.Get("id")),
		Origin:      answer.Word(ship.Get("origin", "address", "countryCode")),
		Destination: answer.Word(ship.Get("destination", "address", "countryCode")),
		Service:     answer.Word(ship.Get("details", "product", "productName")),
		Summary:     answer.Word(ship.Get("status", "statusCode")),
		EtaFrom:     answer.Day(ship.Get("estimatedDeliveryTimeFrame", "estimatedFrom")),
		EtaTo:       answer.Day(ship.Get("estimatedDeliveryTimeFrame", "estimatedThrough")),
	}
	if p.EtaTo == "" {
		p.EtaTo = answer.Day(ship.Get("estimatedTimeOfDelivery"))
	}
	if p.EtaFrom == "" {
		p.EtaFrom = p.EtaTo
	}
	scans := answer.Scans(ship.Get("events"), true)
	if len(scans) == 0 { // some divisions tell the last one alone
		scans = []loose.Value{ship.Get("status")}
	}
	service := answer.Word(ship.Get("service"))
	for _, s := range scans {
		if e := event(service, s); e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	if len(p.Events) == 0 && ship.Exists() {
		return carriers.Answer{}, answer.Unscanned
	}
	return answer.Parcel(p)
}

func event(service string, s loose.Value) carriers.Event {
	at := s.Get("location", "address")
	e := carriers.Event{Code: answer.Word(s.Get("statusCode")), Text: answer.Text(s.Get("description")), Place: answer.Word(at.Get("addressLocality"))}
	// Divisions tell their own code or the same words again.
	own := answer.Word(s.Get("status"))
	if _, ok := codes.Of("dhl").Lookup(service + "/" + own); ok {
		e.Code = service + "/" + own
	}
	if e.Text == "" {
		e.Text = own
	}
	if country := answer.Word(at.Get("countryCode")); e.Place == "" {
		e.Place = country
	} else if country != "" && len(country) < 4 {
		e.Place += ", " + country
	}
	e.Time, e.Zone = clock.ISO(s.Get("timestamp").Text())
	e.ZoneSure = e.Zone != ""
	return e
}
