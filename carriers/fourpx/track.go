package fourpx

import (
	"strings"

	"posthorn/carriers"
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
	Ask:        address.Ask,
	Read:       read,
}

var address = answer.Address{
	URL:       "https://track.4px.com/track/v2/front/listTrackV3",
	Body:      `{"queryCodes":["~"],"language":"^","translateLanguage":""}`,
	Languages: "en:en-us zh:zh-cn",
	Headers:   "Referer: https://track.4px.com/",
}

// shape leaves tkDate alone, which is no instant: it is tkDateStr read as if
// it were Beijing's. The recipient's post code and the picture of the
// signature are not read.
var shape = answer.Shape{
	Number: "queryCode", Origin: "ctStartCode", Destination: "ctEndCode", Summary: "status", Next: "serverCode",
	Events: "tracks", NewestFirst: true,
	Code: "tkCode", Text: "tkDesc tkTranslatedDesc", Place: "tkLocation", Time: "tkDateStr", Zone: "tkTimezone", ZoneTrue: true,
}

func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	data := body.Get("data")
	switch result := body.Get("result"); {
	case result.Exists() && result.Int() != 1:
		kind := carriers.KindTemporary
		switch {
		case answer.IsWall(r.Body):
			kind = carriers.KindBlocked
		case answer.Says(body.Get("message").Text(), "频繁"): // too often
			kind = carriers.KindRateLimited
		}
		return answer.Fail(kind, "refused with result "+answer.Word(result))
	case !data.IsList():
		return answer.Unread(r, "no list named data")
	}
	item := loose.Value{}
	for _, i := range data.List() {
		if code := i.Get("queryCode").Text(); code == "" || len(a.Numbers) == 0 || strings.EqualFold(code, a.Numbers[0]) {
			item = i
			break
		}
	}
	if len(data.List()) > 0 && !item.Exists() {
		return answer.Fail(carriers.KindLayout, "an answer for another number")
	}
	if tracks := item.Get("tracks"); tracks.Exists() && !tracks.IsList() {
		return answer.Fail(carriers.KindLayout, "tracks is no list")
	}
	p, unread := shape.Parcel(a, item, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	// An unknown number looks as an announced one does, but for the number
	// under which the last mile expects it.
	p.Pending = len(p.Events) == 0 && p.NextNumber != ""
	return answer.Parcel(p)
}
