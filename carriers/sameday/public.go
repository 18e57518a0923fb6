package sameday

import (
	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
)

// public is what the tracking pages and the app ask, one host a country. Its
// not-found answer is recorded; of the rest the names of the fields are known
// and little else.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"api.sameday.ro", "api.sameday.hu", "api.sameday.bg"},
	Home:       "RO HU BG Romania Hungary Bulgaria România Magyarország България",
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#ONB#8-14 *10-16RO") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		country := answer.Pick(a.Destination, "ro hu bg")
		address := answer.Address{
			URL:       "https://api.sameday." + country + "/api/public/awb/~/awb-history?_locale=^",
			Languages: "en " + country,
		}
		return address.Ask(a)
	},
	Read: read,
}

// shape calls no zone sure: nobody has held the Z against a clock on the spot.
var shape = answer.Shape{
	Number: "awbNumber", Events: "awbHistory", // in whatever order
	Code: "statusStateId", Text: "statusState", Place: "transitLocation county country", Time: "statusDate",
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := answer.Told(r)
	if !body.IsObject() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	history := body.Get("awbHistory")
	switch fault := body.Get("error"); {
	case history.IsList():
	case fault.Get("code").Int() == 404 || r.Status == 404 && fault.Exists():
		return answer.Fail(carriers.KindNotFound, "no such number")
	case fault.Exists():
		return answer.Fail(carriers.KindTemporary, "refused with an error of its own")
	default:
		return answer.Unread(r, "no list named awbHistory")
	}
	p, unread := shape.Parcel(a, body, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	return answer.Parcel(p)
}
