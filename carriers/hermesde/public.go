package hermesde

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// public is the JSON behind the tracking page of myhermes.de, known from an
// open client and a recorded answer.
var public = carriers.Interface{
	ID:         "my-deliveries",
	Hosts:      []string{"api.my-deliveries.de"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "#14 H#19-20") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://api.my-deliveries.de/tnt/v2/shipments/search/" + n,
			Headers: map[string]string{"Accept": "application/json", "X-Language": answer.Pick(a.Language, "en de"), "Referer": "https://www.myhermes.de/"},
		}, nil
	},
	Read: read,
}

// read takes the newest first, times in UTC.
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
	p := carriers.Parcel{Number: answer.Asked(a, item.Get("barcode"))}
	for _, s := range answer.Scans(progress, true) {
		e := carriers.Event{Code: answer.Word(s.Get("parcelStatus")), Text: answer.Text(s.Get("historyText"))}
		e.Time, e.Zone = clock.ISO(s.Get("timestamp").Text())
		e.ZoneSure = e.Zone != ""
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	p.Pending = item.Exists() && len(p.Events) == 0
	return answer.Parcel(p)
}
