package sunyou

import (
	"bytes"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// query is the script behind www.sypost.net: searchCallback({…}), known from
// open clients and recorded answers. It is read as data, never run.
var query = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"www.sypost.net"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "SY#11 SY@2-4#8-11") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		language := "en_US"
		if answer.Pick(a.Language, "en zh") == "zh" {
			language = "zh_CN"
		}
		return carriers.Request{Method: "GET", URL: "https://www.sypost.net/queryTrack?trackNumber=" + n + "&toLanguage=" + language}, nil
	},
	Read: read,
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	r.Body = unwrap(r.Body)
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	data := body.Get("data")
	switch status := body.Get("status"); {
	case status.Exists() && status.Int() != 1:
		return answer.Fail(carriers.KindTemporary, "refused with status "+answer.Word(status))
	case !data.IsList():
		return answer.Unread(r, "no list named data")
	}
	item := loose.Value{}
	for _, i := range data.List() {
		if len(a.Numbers) == 0 || len(data.List()) == 1 || i.Get("orderNo").Text() == a.Numbers[0] {
			item = i
			break
		}
	}
	p := carriers.Parcel{
		Number:      answer.Asked(a, item.Get("orderNo")),
		Origin:      answer.Word(item.Get("orgCountry")),
		Destination: answer.Word(item.Get("dstCountry")),
		Summary:     answer.Word(item.Get("lastStatus")),
		NextNumber:  form.Token(item.Get("trackingNumber").Text()),
		NextName:    answer.Word(item.Get("carrierName")),
	}
	for _, leg := range [...]string{"origin", "destination"} {
		for _, s := range answer.Scans(item.Get("result", leg, "items"), false) {
			e := carriers.Event{Code: answer.Word(s.Get("status")), Text: answer.Text(s.Get("content")), Place: answer.Word(s.Get("office"))}
			if e.Text == "" {
				e.Text = answer.Text(s.Get("eventCode"))
			}
			if e.Time, _ = clock.Wall(s.Get("createTime").Text()); e.Time != "" {
				e.Zone, e.ZoneSure = clock.Zone(s.Get("timeZone").Text())
			}
			if e.Code != "" || e.Text != "" {
				p.Events = append(p.Events, e)
			}
		}
	}
	if has := item.Get("has"); has.Exists() && has.Bool() && len(p.Events) == 0 {
		return answer.Fail(carriers.KindLayout, "it has scans, but none could be read")
	}
	return answer.Parcel(p)
}

// unwrap takes the call of a function off the data in it. Whatever is no call
// stays as it is.
func unwrap(b []byte) []byte {
	t := bytes.TrimSpace(b)
	i := bytes.IndexByte(t[:min(len(t), 64)], '(')
	if i <= 0 || bytes.ContainsAny(t[:i], "{[<\"") {
		return b
	}
	return bytes.TrimSuffix(bytes.TrimRight(t[i+1:], " ;\r\n"), []byte(")"))
}
