package cdek

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// v2 is the API of CDEK's contract customers. It knows the orders of that
// contract alone, so it serves sellers, and buyers from shops that share their
// access.
var v2 = carriers.Interface{
	ID:         "v2",
	Hosts:      []string{"api.cdek.ru"},
	Needs:      []string{"clientId", "clientSecret"},
	Home:       home,
	Batch:      1,
	Interval:   1000,
	Concurrent: 2,
	Accepts:    accepts,
	Ask:        withToken.Ask,
	Read:       withToken.Read,
}

var withToken = grant.Flow{
	Token: func(a carriers.Ask) carriers.Request {
		return carriers.Request{
			Method:  "POST",
			URL:     "https://api.cdek.ru/v2/oauth/token",
			Headers: map[string]string{"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"},
			Body:    grant.Form("grant_type", "client_credentials", "client_id", a.Credentials["clientId"], "client_secret", a.Credentials["clientSecret"]),
		}
	},
	Track: func(a carriers.Ask, token string) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api.cdek.ru/v2/orders?cdek_number=" + n,
			Headers: map[string]string{"Accept": "application/json", "Authorization": "Bearer " + token},
		}, nil
	},
	Answer: readOrder,
}

// readOrder passes over sender, recipient and delivery_detail, which are
// persons, and over statuses that CDEK has taken back.
func readOrder(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if !body.Get("requests").IsList() && !body.Get("errors").IsList() {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	order := body.Get("entity")
	if !order.IsObject() {
		return carriers.Answer{}, refused(body, r)
	}
	if !order.Get("statuses").IsList() {
		return answer.Unread(r, "an order without a list of statuses")
	}
	p := carriers.Parcel{
		Number:      answer.Asked(a, order.Get("cdek_number")),
		Origin:      answer.Word(order.Get("from_location", "country_code")),
		Destination: answer.Word(order.Get("to_location", "country_code")),
		Pending:     true,
		EtaFrom:     answer.Day(order.Get("planned_delivery_date")),
	}
	p.EtaTo = p.EtaFrom
	unread := false
	for _, s := range answer.Scans(order.Get("statuses"), true) {
		e := carriers.Event{Code: answer.Word(s.Get("code")), Text: answer.Text(s.Get("name")), Place: answer.Word(s.Get("city"))}
		e.Time, e.Zone = clock.ISO(s.Get("date_time").Text())
		e.ZoneSure = e.Zone != ""
		switch {
		case e.Code+e.Text == "":
			unread = true
		case !s.Get("deleted").Bool():
			p.Events, p.Pending = append(p.Events, e), false
		}
	}
	if unread && p.Pending {
		return carriers.Answer{}, answer.Unscanned
	}
	if form.Token(p.Number) == "" {
		return answer.Unread(r, "an order without a number")
	}
	return answer.Parcel(p)
}

// refused judges an answer without an order by the codes of its errors.
func refused(body loose.Value, r carriers.Response) error {
	list := body.Get("errors").List()
	for _, q := range body.Get("requests").List() {
		list = append(list, q.Get("errors").List()...)
	}
	for _, e := range list {
		code := strings.ToLower(answer.Word(e.Get("code")))
		switch {
		case strings.Contains(code, "not_found"), strings.Contains(code, "forbidden"):
			return carriers.Fail(carriers.KindNotFound, "no order of this contract: "+code)
		case strings.Contains(code, "unauthorized"), strings.Contains(code, "token"):
			return carriers.Fail(carriers.KindUnauthorized, "refused with "+code)
		case strings.Contains(code, "internal"), strings.Contains(code, "unavailable"), strings.Contains(code, "timeout"):
			return carriers.Fail(carriers.KindTemporary, "refused with "+code)
		}
	}
	if err := answer.Screen(r); err != nil {
		return err
	}
	_, err := answer.Unread(r, "neither an order nor an error that we know")
	return err
}
