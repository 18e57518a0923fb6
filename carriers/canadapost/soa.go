package canadapost

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/internal/xml"
)

// soa is "Get Tracking Details" of its web services.
var soa = carriers.Interface{
	ID:         "soa",
	Hosts:      []string{"soa-gw.canadapost.ca"},
	Needs:      []string{"login", "password"},
	Home:       "CA Canada",
	Batch:      1,
	Interval:   1000,
	Concurrent: 2,
	Accepts:    func(n string) bool { return form.Fits(n, "#16 #12") || form.S10(n) },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://soa-gw.canadapost.ca/vis/track/pin/" + n + "/detail",
			Headers: map[string]string{"Accept": "application/vnd.cpc.track-v2+xml", "Accept-language": answer.Pick(a.Language, "en-CA fr-CA"), "Authorization": grant.Basic(a.Credentials["login"], a.Credentials["password"])},
		}, nil
	},
	Read: read,
}

// read passes over who signed, post codes and customers' references.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	doc := xml.Fault(r)
	if !doc.Find("message").Exists() {
		var err *carriers.Error
		if doc, err = xml.Read(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	t := doc.Find("tracking-detail")
	if m := doc.Find("message"); m.Exists() && !t.Exists() {
		return carriers.Answer{}, refused(clip(m.Get("code")), strings.ToLower(m.Get("description").Text), r)
	}
	list := t.Get("significant-events")
	if !list.Exists() {
		return answer.Unread(r, "neither events nor a message")
	}
	p := carriers.Parcel{Number: form.Token(t.Get("pin").Text), Service: clip(t.Get("service-name"))}
	if len(a.Numbers) > 0 {
		p.Number = a.Numbers[0]
	}
	for _, name := range [...]string{"expected-delivery-date", "changed-expected-date"} {
		if wall, _ := clock.ISO(t.Get(name).Text); wall != "" {
			p.EtaFrom, p.EtaTo = wall[:10], wall[:10]
		}
	}
	scans := list.All("occurrence")
	for _, s := range scans[:min(len(scans), 500)] {
		e := carriers.Event{Code: strings.TrimLeft(clip(s.Get("event-identifier")), "0"), Text: answer.Clip(s.Get("event-description").Text, 400), Place: clip(s.Get("event-site"))}
		if province := clip(s.Get("event-province")); province != "" && e.Place != "" {
			e.Place += ", " + province
		}
		e.Time, _ = clock.Wall(clip(s.Get("event-date")) + " " + clip(s.Get("event-time")))
		if e.Time == "" {
			e.Time, _ = clock.Wall(clip(s.Get("event-date")))
		}
		if e.Time != "" {
			e.Zone = zone(clip(s.Get("event-time-zone")))
			e.ZoneSure = e.Zone != ""
		}
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	if len(p.Events) == 0 && !list.Bare() {
		return carriers.Answer{}, answer.Unscanned
	}
	p.Pending = len(p.Events) == 0
	return answer.Parcel(p)
}

func refused(code, what string, r carriers.Response) *carriers.Error {
	kind := carriers.KindLayout
	switch {
	case code == "004" || strings.Contains(what, "no pin history"):
		kind = carriers.KindNotFound
	case code == "E002" || strings.Contains(what, "authentication"):
		kind = carriers.KindUnauthorized
	case strings.Contains(what, "slm monitor"): // its limit of requests
		kind = carriers.KindRateLimited
	case code == "Server":
		kind = carriers.KindTemporary
	default:
		if err := answer.Screen(r); err != nil {
			return err
		}
	}
	return &carriers.Error{Kind: kind, Message: "refused with " + code, RetryAfter: answer.RetryAfter(r.RetryAfter, r.Now)}
}

// zone is the offset of a Canadian zone: EST, EDT.
func zone(name string) string {
	const zones = "NST-03:30 NDT-02:30 AST-04:00 ADT-03:00 EST-05:00 EDT-04:00 CST-06:00 CDT-05:00 MST-07:00 MDT-06:00 PST-08:00 PDT-07:00"
	if i := strings.Index(zones, name); i >= 0 && i%10 == 0 && len(name) == 3 {
		return zones[i+3 : i+9]
	}
	return ""
}

func clip(n *xml.Node) string { return answer.Clip(n.Text, 80) }
