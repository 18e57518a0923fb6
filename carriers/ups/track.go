package ups

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/codes"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// track is the Tracking API v1 of UPS's portal for developers.
var track = carriers.Interface{
	ID:         "track-v1",
	Hosts:      []string{"onlinetools.ups.com"},
	Needs:      []string{"clientId", "clientSecret"},
	Batch:      1,
	Interval:   500,
	Concurrent: 2,
	Accepts:    func(n string) bool { return form.Fits(n, "1Z*16 T#10 #9 #10 #12 9#19-33") },
	Ask:        withToken.Ask,
	Read:       withToken.Read,
}

var withToken = grant.Flow{
	Token: func(a carriers.Ask) carriers.Request {
		return carriers.Request{
			Method:  "POST",
			URL:     "https://onlinetools.ups.com/security/v1/oauth/token",
			Headers: map[string]string{"Accept": "application/json", "Authorization": grant.Basic(a.Credentials["clientId"], a.Credentials["clientSecret"]), "Content-Type": "application/x-www-form-urlencoded"},
			Body:    "grant_type=client_credentials",
		}
	},
	Track: func(a carriers.Ask, token string) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method: "GET",
			URL: "https://onlinetools.ups.com/api/track/v1/details/" + n + "?locale=" + answer.Pick(a.Language, "en_US de_DE es_ES fr_FR it_IT nl_NL pl_PL ru_RU zh_CN") +
				"&returnSignature=false&returnMilestones=false&returnPOD=false",
			Headers: map[string]string{"Accept": "application/json", "Authorization": "Bearer " + token, "transId": n, "transactionSrc": "posthorn"},
		}, nil
	},
	Answer: read,
}

// read passes over names, street lines, signatures and photographs.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if !body.Get("response", "errors").IsList() {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	for _, e := range body.Get("response", "errors").List() {
		return carriers.Answer{}, refused(answer.Word(e.Get("code")), r)
	}
	list := body.Get("trackResponse", "shipment")
	if !list.IsList() {
		return answer.Unread(r, "no list named shipment")
	}
	for _, s := range answer.Scans(list, true) {
		number := answer.Asked(a, s.Get("inquiryNumber"))
		if packages := s.Get("package").List(); len(packages) > 0 {
			best := packages[0]
			for _, p := range packages {
				if p.Get("trackingNumber").Text() == number {
					best = p
				}
			}
			if !best.Get("activity").IsList() && !best.Get("currentStatus").IsObject() {
				return answer.Unread(r, "a package with neither activities nor a status")
			}
			p := parcel(number, best)
			if len(p.Events) == 0 && !p.Pending {
				return carriers.Answer{}, answer.Unscanned
			}
			return answer.Parcel(p)
		}
		for _, w := range s.Get("warnings").List() {
			if strings.HasPrefix(w.Get("code").Text(), "TW") { // TW0001: nothing known of it
				return answer.Parcel(carriers.Parcel{Number: number})
			}
		}
	}
	return answer.Unread(r, "neither a package nor a warning that we know")
}

// refused judges an error by its code: TV and TW are those of tracking, 25…
// those of the key.
func refused(code string, r carriers.Response) *carriers.Error {
	kind := carriers.KindLayout
	switch {
	case strings.HasPrefix(code, "TV") || strings.HasPrefix(code, "TW"):
		kind = carriers.KindNotFound
	case strings.HasPrefix(code, "2500"):
		kind = carriers.KindUnauthorized
	case code == "10429":
		kind = carriers.KindRateLimited
	default:
		if err := answer.Screen(r); err != nil {
			return err
		}
	}
	return &carriers.Error{Kind: kind, Message: "refused with " + code, RetryAfter: answer.RetryAfter(r.RetryAfter, r.Now)}
}

func parcel(number string, t loose.Value) carriers.Parcel {
	p := carriers.Parcel{Number: number, Service: answer.Word(t.Get("service", "description")), Summary: answer.Word(t.Get("currentStatus", "type"))}
	for _, a := range t.Get("packageAddress").List() {
		switch country := answer.Word(a.Get("address", "countryCode")); a.Get("type").Text() {
		case "ORIGIN":
			p.Origin = country
		case "DESTINATION":
			p.Destination = country
		}
	}
	for _, d := range t.Get("deliveryDate").List() {
		// DEL is the day it was delivered on; a rescheduled day stands above
		// the one first told.
		if day := moment(d.Get("date").Text(), ""); day != "" && d.Get("type").Text() != "DEL" && (p.EtaTo == "" || d.Get("type").Text() == "RDD") {
			p.EtaFrom, p.EtaTo = day, day
		}
	}
	for _, n := range t.Get("alternateTrackingNumber").List() {
		if next := form.Token(n.Get("number").Text()); next != "" && next != number {
			p.NextNumber = next
			if strings.HasPrefix(n.Get("type").Text(), "USPS") {
				p.NextCarrier, p.NextName = "usps", "USPS"
			}
			break
		}
	}
	for _, s := range answer.Scans(t.Get("activity"), true) {
		at, st := s.Get("location", "address"), s.Get("status")
		e := carriers.Event{Code: code(st), Text: answer.Text(st.First("description", "simplifiedTextDescription")), Place: grant.Place(at.Get("city"), at.First("stateProvince", "stateProvinceCode"), at.First("countryCode", "country"))}
		e.Time = moment(s.Get("date").Text(), s.Get("time").Text())
		if e.Zone, e.ZoneSure = clock.Zone(s.Get("gmtOffset").Text()); e.Time == "" {
			e.Time, e.Zone = moment(s.Get("gmtDate").Text(), s.Get("gmtTime").Text()), "+00:00"
			e.ZoneSure = true
		}
		if e.Time == "" {
			e.Zone, e.ZoneSure = "", false
		}
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	p.Pending = len(p.Events) == 0 && p.Summary == "M"
	return p
}

// code is the code of a scan as the table has it, alone or behind its type; of
// a scan that is not in it, the type, alone or before it.
func code(st loose.Value) string {
	c, kind := answer.Word(st.Get("code")), answer.Word(st.Get("type"))
	table := codes.Of("ups")
	for _, k := range [...]string{kind + "/" + c, c, kind} {
		if _, ok := table.Lookup(k); ok {
			return k
		}
	}
	if _, ok := table.Lookup(kind + "/*"); ok {
		return kind + "/" + c
	}
	return c
}

// moment reads "20260210" and "071356" or "07:13:56".
func moment(date, time string) string {
	time = strings.ReplaceAll(time, ":", "")
	if len(date) != 8 {
		return ""
	}
	n := func(s string) int {
		if v, err := strconv.ParseUint(s, 10, 16); err == nil {
			return int(v)
		}
		return -1
	}
	if len(time) == 6 {
		if wall, ok := clock.Make(n(date[:4]), n(date[4:6]), n(date[6:]), n(time[:2]), n(time[2:4]), n(time[4:]), 6); ok {
			return wall
		}
	}
	wall, _ := clock.Make(n(date[:4]), n(date[4:6]), n(date[6:]), 0, 0, 0, 3)
	return wall
}
