package laposte

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// v2 is "Suivi v2" of La Poste's portal for developers, whose key is free.
var v2 = carriers.Interface{
	ID:         "v2",
	Hosts:      []string{"api.laposte.fr"},
	Needs:      []string{"key"},
	Home:       public.Home,
	Batch:      10,
	Interval:   1000,
	Concurrent: 1,
	Accepts:    public.Accepts,
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		if err := answer.Many(a, 10); err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api.laposte.fr/suivi/v2/idships/" + strings.Join(a.Numbers, ",") + "?lang=" + answer.Pick(a.Language, "en_GB fr_FR es_ES de_DE it_IT nl_NL"),
			Headers: map[string]string{"Accept": "application/json", "X-Okapi-Key": grant.Key(a, "key")},
		}, nil
	},
	Read: readV2,
}

// readV2 reads one object, or a list of them with a code for each.
func readV2(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if !body.IsList() && !body.Get("returnCode").Exists() {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	list := body.List()
	if !body.IsList() {
		list = []loose.Value{body}
	}
	var out carriers.Answer
	var failed *carriers.Error
	for _, i := range list[:min(len(list), 100)] {
		ship := i.Get("shipment")
		number := form.Token(ship.Get("idShip").Text())
		if number == "" {
			number = form.Token(i.Get("idShip").Text())
		}
		if !body.IsList() && len(a.Numbers) == 1 {
			number = a.Numbers[0]
		}
		code := i.Get("returnCode").Int()
		switch {
		case !i.Get("returnCode").Exists() && !ship.Exists():
			_, err := answer.Unread(r, "neither a return code nor a shipment")
			failed, _ = err.(*carriers.Error)
		case code == 400 || code == 404 || code == 104:
			if body.IsList() && number != "" {
				out.Parcels = append(out.Parcels, carriers.Parcel{Number: number})
			} else {
				failed = carriers.Fail(carriers.KindNotFound, "no such number")
			}
		case code == 401 || code == 403:
			failed = carriers.Fail(carriers.KindUnauthorized, "the key was refused")
		case code == 429:
			failed = carriers.Fail(carriers.KindRateLimited, "too many requests")
		case code != 0 && code != 200 && code != 207:
			failed = carriers.Fail(carriers.KindTemporary, "refused with return code "+answer.Word(i.Get("returnCode")))
		case !ship.Get("event").IsList() || number == "":
			failed = carriers.Fail(carriers.KindLayout, "a shipment without a number or a list of events")
		default:
			p, unread := shape.Parcel(a, ship, nil)
			if unread != nil {
				failed = answer.Unscanned
				continue
			}
			p.Number = number
			one, _ := answer.Parcel(p)
			out.Parcels = append(out.Parcels, one.Parcels...)
		}
	}
	switch {
	case len(out.Parcels) > 0:
		return out, nil
	case failed != nil:
		return carriers.Answer{}, &carriers.Error{Kind: failed.Kind, Message: failed.Message, RetryAfter: answer.RetryAfter(r.RetryAfter, r.Now)}
	}
	return answer.Unread(r, "an empty list")
}
