package dhlde

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/internal/xml"
)

// piece is "Sendungsverfolgung" of DHL's older portal for developers: an
// application's id and token, and inside the request a login of its own.
var piece = carriers.Interface{
	ID:         "xml",
	Hosts:      []string{"cig.dhl.de"},
	Needs:      []string{"appId", "appToken", "login", "password"},
	Home:       "DE Germany Deutschland",
	Batch:      1,
	Interval:   1000,
	Concurrent: 1,
	Accepts:    func(n string) bool { return form.Fits(n, "#12 #20 #16 JJD*8-24") || form.S10(n) && n[11:] == "DE" },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		query := `<?xml version="1.0" encoding="UTF-8"?><data appname="` + xml.Escape(a.Credentials["login"]) + `" language-code="` + answer.Pick(a.Language, "en de") +
			`" password="` + xml.Escape(a.Credentials["password"]) + `" piece-code="` + n + `" request="d-get-piece-detail"/>`
		return carriers.Request{
			Method:  "GET",
			URL:     "https://cig.dhl.de/services/production/rest/sendungsverfolgung?xml=" + grant.Escape(query),
			Headers: map[string]string{"Accept": "application/xml", "Authorization": grant.Basic(a.Credentials["appId"], a.Credentials["appToken"])},
		}, nil
	},
	Read: read,
}

// read reads elements that are all named data, and told apart by their name
// attribute. Recipient, shipper and who received stand as attributes beside
// those that are named here.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	doc, err := xml.Read(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	list := doc.Get("data")
	switch code := list.Attr("code"); {
	case code == "100":
		return answer.Fail(carriers.KindNotFound, "code 100: no data found")
	case code != "" && code != "0":
		return carriers.Answer{}, refused(code, strings.ToLower(list.Attr("error")))
	case list.Attr("name") != "piece-shipment-list":
		return answer.Unread(r, "no list of shipments")
	}
	var ship *xml.Node
	for _, s := range named(list, "piece-shipment") {
		if ship == nil || len(a.Numbers) > 0 && s.Attr("piece-code") == a.Numbers[0] {
			ship = s
		}
	}
	if ship == nil {
		return answer.Unread(r, "a list without a shipment")
	}
	p := carriers.Parcel{
		Number:      form.Token(ship.Attr("piece-code")),
		Origin:      answer.Clip(ship.Attr("origin-country"), 40),
		Destination: answer.Clip(ship.Attr("dest-country"), 40),
		Service:     answer.Clip(ship.Attr("product-name"), 80),
		Summary:     answer.Clip(ship.Attr("standard-event-code"), 20),
	}
	if len(a.Numbers) > 0 {
		p.Number = a.Numbers[0]
	}
	lists := named(ship, "piece-event-list")
	for _, l := range lists {
		scans := named(l, "piece-event")
		for _, s := range scans[max(0, len(scans)-500):] {
			if e := event(s, "event-timestamp", "event-status", "event-text", "event-short-status"); e.Code+e.Text != "" && len(p.Events) < 500 {
				p.Events = append(p.Events, e)
			}
		}
		if len(p.Events) == 0 && !l.Bare() {
			return carriers.Answer{}, answer.Unscanned
		}
	}
	if e := event(ship, "status-timestamp", "status", "short-status"); len(lists) == 0 && e.Code+e.Text != "" {
		p.Events = append(p.Events, e) // the last one, told with the shipment
	}
	p.Pending = len(p.Events) == 0 && ship.Attr("status") != ""
	return answer.Parcel(p)
}

// event reads a scan, whose words stand in the first of several attributes
// that is told.
func event(s *xml.Node, at string, words ...string) carriers.Event {
	e := carriers.Event{Code: answer.Clip(s.Attr("standard-event-code"), 20), Place: answer.Clip(s.Attr("event-location"), 80)}
	for _, w := range words {
		if e.Text == "" {
			e.Text = answer.Clip(s.Attr(w), 400)
		}
	}
	if e.Code == "" {
		e.Code = answer.Clip(s.Attr("ice"), 20)
	}
	if country := answer.Clip(s.Attr("event-country"), 40); e.Place == "" {
		e.Place = country
	} else if country != "" {
		e.Place += ", " + country
	}
	e.Time, _ = clock.DayFirst(s.Attr(at))
	e.Zone, e.ZoneSure = clock.Europe(e.Time, 1)
	return e
}

// named are the elements inside that are called so.
func named(n *xml.Node, name string) []*xml.Node {
	var out []*xml.Node
	for _, d := range n.All("data") {
		if d.Attr("name") == name {
			out = append(out, d)
		}
	}
	return out
}

// refused judges an error by its words, since few of its codes are known.
func refused(code, what string) *carriers.Error {
	kind := carriers.KindTemporary
	switch {
	case answer.Says(what, "login", "passw", "author", "authent"):
		kind = carriers.KindUnauthorized
	case answer.Says(what, "limit", "exceed", "too many"):
		kind = carriers.KindRateLimited
	case answer.Says(what, "no data", "not found"):
		kind = carriers.KindNotFound
	}
	return carriers.Fail(kind, "refused with code "+answer.Clip(code, 20))
}
