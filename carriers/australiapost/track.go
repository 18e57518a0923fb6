package australiapost

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/internal/grant"
	"posthorn/carriers/loose"
)

// track is the tracking of the Shipping and Tracking API v1: ten requests a
// minute.
var track = carriers.Interface{
	ID:         "track",
	Hosts:      []string{"digitalapi.auspost.com.au"},
	Needs:      []string{"key", "password", "account"},
	Home:       "AU Australia",
	Batch:      10,
	Interval:   6000,
	Concurrent: 1,
	Accepts:    func(n string) bool { return form.S10(n) || form.Fits(n, "#20 *21 *23") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		if err := answer.Many(a, 10); err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=" + strings.Join(a.Numbers, ","),
			Headers: map[string]string{"Accept": "application/json", "Account-Number": grant.Key(a, "account"), "Authorization": grant.Basic(a.Credentials["key"], a.Credentials["password"])},
		}, nil
	},
	Read: read,
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := grant.Refused(r)
	if !body.Get("tracking_results").IsList() {
		var err *carriers.Error
		if body, err = grant.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	list := body.Get("tracking_results")
	if !list.IsList() {
		for _, e := range body.Get("errors").List() {
			return answer.Unread(r, "refused with "+answer.Word(e.Get("code")))
		}
		return answer.Unread(r, "no list named tracking_results")
	}
	var out carriers.Answer
	var failed *carriers.Error
	for _, t := range answer.Scans(list, true) {
		p, err := parcel(t)
		if err != nil {
			failed = err
		} else {
			out.Parcels = append(out.Parcels, p)
		}
	}
	switch {
	case len(out.Parcels) > 0:
		return out, nil
	case failed != nil:
		return carriers.Answer{}, failed
	}
	return answer.Unread(r, "an empty list of results")
}

func parcel(t loose.Value) (carriers.Parcel, *carriers.Error) {
	p := carriers.Parcel{Number: form.Token(t.Get("tracking_id").Text()), Summary: answer.Word(t.Get("status"))}
	items := t.Get("trackable_items")
	switch {
	case p.Number == "":
		return p, carriers.Fail(carriers.KindLayout, "a result without a number")
	case !items.IsList():
		errors := t.Get("errors").List()
		if len(errors) == 0 {
			return p, carriers.Fail(carriers.KindLayout, "a result with neither items nor errors")
		}
		if code := answer.Word(errors[0].Get("code")); !strings.HasPrefix(code, "ESB-1") { // 10001, 10002: no such article
			return p, carriers.Fail(carriers.KindTemporary, "refused with "+code)
		}
		return p, nil
	}
	// An article, or a consignment of several: the one of that number, else
	// the first.
	var best loose.Value
	for _, i := range answer.Scans(items, true) {
		articles := i.Get("items").List()
		if !i.Get("items").IsList() {
			articles = []loose.Value{i}
		}
		for _, article := range articles {
			if len(best.Get("events").List()) == 0 || article.Get("article_id").Text() == p.Number {
				best = article
			}
		}
	}
	p.Service = answer.Word(best.Get("product_type"))
	if s := answer.Word(best.Get("status")); s != "" {
		p.Summary = s
	}
	for _, s := range answer.Scans(best.Get("events"), true) {
		e := carriers.Event{Text: answer.Text(s.Get("description")), Place: answer.Word(s.Get("location"))}
		e.Time, e.Zone = clock.ISO(s.Get("date").Text())
		e.ZoneSure = e.Zone != ""
		if e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	if len(p.Events) == 0 && best.Exists() && (!best.Get("events").IsList() || len(best.Get("events").List()) > 0) {
		return p, answer.Unscanned
	}
	p.Pending = len(p.Events) == 0 && best.Exists()
	p.Found = p.Pending || len(p.Events) > 0
	return p, nil
}
