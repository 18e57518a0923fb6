package gdeposylka

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// tracker is the API v4: 30 requests a minute for numbers that it knows.
var tracker = carriers.Interface{
	ID:         "tracker",
	Hosts:      []string{"gdeposylka.ru"},
	Needs:      []string{"key"},
	Wide:       true,
	Terms:      true,
	Batch:      1,
	Interval:   2000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Token(number) != "" },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		if a.Carry != "" && slug(a.Carry) {
			return get(a, a.Carry+"/"+n, a.Carry), nil
		}
		return get(a, "detect/"+n, ""), nil
	},
	Read: read,
}

func get(a carriers.Ask, path, carry string) carriers.Request {
	return carriers.Request{
		Method:  "GET",
		URL:     "https://gdeposylka.ru/api/v4/tracker/" + path,
		Headers: map[string]string{"Accept": "application/json", "Content-Type": "application/json", "X-Authorization-Token": grant.Key(a, "key")},
		Carry:   carry,
	}
}

// slug tells whether a name can stand in an address as it is.
func slug(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return s != "" && len(s) <= 60
}

// read reads a list of carriers or a parcel, whichever came.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if body.Get("result").Text() != "error" {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	data := body.Get("data")
	switch {
	case body.Get("result").Text() == "error":
		return carriers.Answer{}, refused(strings.ToLower(answer.Text(body.Get("error"))), r)
	case data.IsList():
		number := answer.Asked(a, loose.Value{})
		for _, d := range data.List() {
			if s := d.Get("courier", "slug").Text(); slug(s) && number != "" {
				q := get(a, s+"/"+number, s)
				return carriers.Answer{Next: &q}, nil
			}
		}
		if len(data.List()) > 0 {
			return answer.Unread(r, "a carrier without a name to ask it by")
		}
		return answer.Parcel(carriers.Parcel{Number: number})
	case !data.Get("checkpoints").Exists() && len(body.Get("messages").List()) > 0:
		return carriers.Answer{}, waiting
	case !data.Get("checkpoints").IsList():
		return answer.Unread(r, "neither carriers nor a list named checkpoints")
	}
	p := carriers.Parcel{Number: answer.Asked(a, data.Get("tracking_number"))}
	for _, name := range [...]string{"tracking_number_current", "tracking_number_secondary"} {
		if n := form.Token(data.Get(name).Text()); n != "" && n != p.Number && p.NextNumber == "" {
			p.NextNumber = n
		}
	}
	for _, s := range answer.Scans(data.Get("checkpoints"), true) {
		// The clock of the place, as its carrier wrote it: no zone.
		e := carriers.Event{Code: answer.Word(s.Get("status_code")), Text: answer.Text(s.Get("status_raw")), Place: answer.Word(s.Get("location_translated"))}
		if e.Text == "" {
			e.Text = answer.Text(s.Get("status_name"))
		}
		if e.Place == "" {
			e.Place = answer.Word(s.Get("location_raw"))
		}
		e.Time, _ = clock.Wall(s.Get("time").Text())
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	switch {
	case len(p.Events) > 0:
	case len(data.Get("checkpoints").List()) > 0:
		return carriers.Answer{}, answer.Unscanned
	case len(body.Get("messages").List()) > 0:
		return carriers.Answer{}, waiting
	}
	return answer.Parcel(p)
}

// waiting is told of a number that it has not been asked for before.
var waiting = &carriers.Error{Kind: carriers.KindTemporary, Message: "it is asking the carrier itself", RetryAfter: 15}

// refused judges an error by its words; "Invalid token" alone is documented.
func refused(what string, r carriers.Response) *carriers.Error {
	kind := carriers.KindTemporary
	switch {
	case answer.Says(what, "token", "auth", "токен"):
		kind = carriers.KindUnauthorized
	case answer.Says(what, "limit", "quota", "too many", "лимит", "превыш"):
		kind = carriers.KindRateLimited
	case answer.Says(what, "not found", "invalid number", "tracking", "не найден"):
		kind = carriers.KindNotFound
	default:
		if err := answer.Screen(r); err != nil {
			return err
		}
	}
	return carriers.Fail(kind, "refused with an error of its own")
}
