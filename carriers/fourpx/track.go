package fourpx

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// track is the JSON behind track.4px.com, as open clients use it. It takes a
// list of numbers and answers the first alone.
var track = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"track.4px.com"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "4PX#13CN 4PX#13 4PX*9-20") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		language := "en-us"
		if answer.Pick(a.Language, "en zh") == "zh" {
			language = "zh-cn"
		}
		return carriers.Request{
			Method:  "POST",
			URL:     "https://track.4px.com/track/v2/front/listTrackV3",
			Headers: map[string]string{"Accept": "application/json", "Content-Type": "application/json", "Referer": "https://track.4px.com/"},
			Body:    `{"queryCodes":["` + n + `"],"language":"` + language + `","translateLanguage":""}`,
		}, nil
	},
	Read: read,
}

// read passes over the recipient's post code and the picture of the signature.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	data := body.Get("data")
	switch result := body.Get("result"); {
	case result.Exists() && result.Int() != 1:
		return answer.Fail(carriers.KindTemporary, "refused with result "+answer.Word(result))
	case !data.IsList():
		return answer.Unread(r, "no list named data")
	}
	item := loose.Value{}
	for _, i := range data.List() {
		if len(a.Numbers) == 0 || i.Get("queryCode").Text() == a.Numbers[0] || !i.Get("queryCode").Exists() {
			item = i
			break
		}
	}
	if len(data.List()) > 0 && !item.Exists() {
		return answer.Fail(carriers.KindLayout, "an answer for another number")
	}
	p := carriers.Parcel{
		Number:      answer.Asked(a, item.Get("queryCode")),
		Origin:      answer.Word(item.Get("ctStartCode")),
		Destination: answer.Word(item.Get("ctEndCode")),
		Summary:     answer.Word(item.Get("status")),
		NextNumber:  form.Token(item.Get("serverCode").Text()),
	}
	if tracks := item.Get("tracks"); tracks.Exists() && !tracks.IsList() {
		return answer.Fail(carriers.KindLayout, "tracks is no list")
	}
	for _, s := range answer.Scans(item.Get("tracks"), true) {
		e := carriers.Event{
			Code:  answer.Word(s.Get("tkCode")),
			Text:  answer.Text(s.First("tkDesc", "tkTranslatedDesc")),
			Place: answer.Word(s.Get("tkLocation")),
		}
		if e.Text == "" {
			e.Text = answer.Text(s.Get("tkTranslatedDesc"))
		}
		// tkDate is no instant: it is tkDateStr read as if it were Beijing's.
		if e.Time, _ = clock.Wall(s.Get("tkDateStr").Text()); e.Time != "" {
			e.Zone, e.ZoneSure = clock.Zone(s.Get("tkTimezone").Text())
		}
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	return answer.Parcel(p)
}
