package hermesde

import (
	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// public is the JSON behind the tracking page of myhermes.de, known from an
// open client and a recorded answer.
var public = carriers.Interface{
	ID:         "my-deliveries",
	Hosts:      []string{"api.my-deliveries.de"},
	Home:       "DE Germany Deutschland",
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#14 H#19-20") },
	Ask:        address.Ask,
	Read:       read,
}

var address = answer.Address{
	URL:       "https://api.my-deliveries.de/tnt/v2/shipments/search/~",
	Languages: "en de",
	Headers:   "X-Language: ^\nReferer: https://www.myhermes.de/",
}

var shape = answer.Shape{
	Number: "barcode", Events: "parcelProgress", NewestFirst: true,
	Code: "parcelStatus", Text: "historyText", Time: "timestamp", ZoneTrue: true, // in UTC
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 400 && !answer.LooksHTML(r.Body) {
		return answer.Fail(carriers.KindNotFound, "HTTP 400: no number of its form")
	}
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	if !body.IsList() {
		return answer.Unread(r, "the answer is no list")
	}
	item := loose.Value{}
	for _, i := range body.List() {
		if !item.Exists() || len(a.Numbers) > 0 && i.Get("barcode").Text() == a.Numbers[0] {
			item = i
		}
	}
	progress := item.Get("parcelProgress")
	if item.Exists() && !progress.IsList() {
		return answer.Unread(r, "no list named parcelProgress")
	}
	p, unread := shape.Parcel(a, item, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	p.Pending = item.Exists() && len(p.Events) == 0
	return answer.Parcel(p)
}
