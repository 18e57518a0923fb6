package cdek

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// Both public ways lead to the data of www.cdek.ru/ru/tracking. Their shape is
// known from open clients, none of which keeps an answer: whatever is not as
// expected is a change of layout. The site guards itself against robots, so a
// wall is likely.
var public, graph = carriers.Interface{
	ID:         "public",
	Hosts:      hosts,
	Home:       home,
	Batch:      1,
	Interval:   5000,
	Concurrent: 1,
	Accepts:    accepts,
	Ask: (&answer.Address{
		URL:       "https://www.cdek.ru/api-site/track/info/?track=~&locale=^",
		Languages: "en ru",
	}).Ask,
	Read: readPublic,
}, carriers.Interface{
	ID:         "public-graphql",
	Hosts:      hosts,
	Home:       home,
	Batch:      1,
	Interval:   5000,
	Concurrent: 1,
	// The same data as above: asked only when named.
	Ask: (&answer.Address{
		URL:       "https://www.cdek.ru/api-site/v1/graphql/",
		Body:      `{"query":"` + wanted + `","variables":{"id":"~","locale":"^"}}`,
		Languages: "en ru",
	}).Ask,
	Read: readPublic,
}

var hosts = []string{"www.cdek.ru"}

const home = "RU KZ BY AM KG UZ Russia Россия Kazakhstan Казахстан Belarus Беларусь"

// wanted names the fields that are read and no other: the recipient is not
// even asked for.
const wanted = "query($id:String!,$locale:String!){tracking:trackingInfo(trackId:$id,locale:$locale){" +
	"success orderNumber tariffDateEnd status{code name date} " +
	"statuses{code name date completed items{name statuses{code name date}}}}}"

// accepts ten digits that begin with 1, and the numbers of parcels from China.
func accepts(number string) bool { return form.Fits(number, "1#9 CN*6-16RU#") }

func readPublic(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 200 && answer.LooksHTML(r.Body) && !strings.Contains(string(r.Body[:min(len(r.Body), 4<<10)]), "работы") {
		return answer.Fail(carriers.KindBlocked, "a page of its guard") // who answers robots so, HTTP 200 and all
	}
	body := answer.Told(r)
	if !body.IsObject() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	t := body
	if data := body.Get("data"); data.IsObject() {
		t = data
		if inner := data.First("tracking", "trackingInfo"); inner.IsObject() {
			t = inner
		}
	}
	stages, success := t.Get("statuses"), t.Get("success")
	if !success.Exists() {
		success = body.Get("success")
	}
	fault := ""
	if list := body.Get("errors").List(); len(list) > 0 {
		fault = answer.Text(list[0].Get("message"))
	}
	switch {
	case stages.IsList() && len(stages.List()) > 0:
	case strings.HasPrefix(fault, "Cannot query") || strings.HasPrefix(fault, "Unknown ") || strings.HasPrefix(fault, "Variable ") || strings.HasPrefix(fault, "Syntax "):
		return answer.Fail(carriers.KindLayout, "the fields of the query have changed")
	case fault != "" || len(t.Get("errors").List()) > 0 || success.Exists() && !success.Bool():
		return answer.Fail(carriers.KindNotFound, "no order of that number")
	case !stages.IsList() && !t.Get("status").IsObject():
		return answer.Unread(r, "neither a list named statuses nor a status")
	}
	p := carriers.Parcel{
		Number:  answer.Asked(a, t.Get("orderNumber")),
		Summary: answer.Word(t.Get("status", "code")),
		EtaFrom: answer.Day(t.Get("tariffDateEnd")),
	}
	p.EtaTo = p.EtaFrom
	// A stage holds places, a place holds what happened there: dates without
	// hours, the oldest first. Stages that are still to come stand there too;
	// one without a date and without anything in it says nothing.
	unread := false
	for _, stage := range answer.Scans(stages, false) {
		n := len(p.Events)
		for _, place := range answer.Scans(stage.Get("items"), false) {
			unread = unread || !place.Has("statuses")
			for _, s := range answer.Scans(place.Get("statuses"), false) {
				add(&p, s, answer.Word(place.Get("name")))
			}
		}
		if done := stage.Get("completed"); len(p.Events) == n && stage.Get("date").Text() != "" && (!done.Exists() || done.Bool()) {
			add(&p, stage, "")
		}
	}
	if len(p.Events) == 0 && unread {
		return carriers.Answer{}, answer.Unscanned
	}
	if s := t.Get("status"); len(p.Events) == 0 && s.IsObject() {
		add(&p, s, "")
	}
	return answer.Parcel(p)
}

const mostScans = 500

func add(p *carriers.Parcel, s loose.Value, place string) {
	e := carriers.Event{Code: answer.Word(s.Get("code")), Text: answer.Text(s.Get("name")), Place: place}
	e.Time, e.Zone = clock.ISO(s.Get("date").Text())
	e.ZoneSure = e.Zone != ""
	if (e.Code != "" || e.Text != "") && len(p.Events) < mostScans {
		p.Events = append(p.Events, e)
	}
}
