package upu

import (
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// gtt is Global Track & Trace, the UPU's public service over what posts have
// told each other. Its address and shape are those that open clients use; no
// quota is published, and of most numbers it knows little: a second source.
var gtt = carriers.Interface{
	ID:         "gtt",
	Hosts:      []string{"globaltracktrace.ptc.post"},
	Wide:       true,
	Batch:      1,
	Interval:   5000,
	Concurrent: 1,
	Accepts:    accepts,
	Ask:        address.Ask,
	Read:       read,
}

// accepts every S10 number but those that begin with U: letters that are
// scanned for customs only.
func accepts(number string) bool { return form.S10(number) && number[0] != 'U' }

var address = answer.Address{
	URL:       "https://globaltracktrace.ptc.post/gtt.api/service.svc/rest/ItemTTWithTrans/~/^",
	Languages: "en:EN fr:FR es:ES de:DE pt:PT zh:ZH",
}

var shape = answer.Shape{
	Number: "ID", Origin: "OriginCountryCd", Destination: "DestinationCountryCd", Summary: "State",
	Events: "Events", Code: "EventCd", Text: "EventNm", Place: "EventLocation",
}

// read passes over Signature, which is a name.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 200 && strings.Trim(string(r.Body[:min(len(r.Body), 64)]), "\ufeff \t\r\n") == "" {
		return answer.Parcel(carriers.Parcel{Number: answer.Asked(a, loose.Value{})}) // how it says "unknown"
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
		if id := i.Get("ID").Text(); id == "" || len(a.Numbers) == 0 || strings.EqualFold(id, a.Numbers[0]) {
			item = i
		}
	}
	if len(body.List()) > 0 && !item.Exists() {
		return answer.Fail(carriers.KindLayout, "an answer for another number")
	}
	eta := ""
	p, unread := shape.Parcel(a, item, func(e *carriers.Event, s loose.Value) bool {
		e.Time = date(s.Get("EventDT").Text())
		if e.Code == "DLV" { // a forecast among the events
			eta = e.Time[:min(len(e.Time), 10)]
			return false
		}
		return true
	})
	if unread != nil {
		return carriers.Answer{}, unread
	}
	p.EtaFrom, p.EtaTo = eta, eta
	return answer.Parcel(p)
}

// date reads "/Date(1789202880000+0200)/". The instant and the offset together
// give the hours that the post office printed; the offset alone is that of the
// machine that answers, so no zone is told.
func date(s string) string {
	s, ok := strings.CutPrefix(s, "/Date(")
	if !ok {
		wall, _ := clock.Wall(s)
		return wall
	}
	s, _, _ = strings.Cut(s, ")")
	east := 0
	if i := strings.LastIndexAny(s, "+-"); i > 0 {
		if zone, ok := clock.Zone(s[i:]); ok {
			h, _ := strconv.Atoi(zone[1:3])
			m, _ := strconv.Atoi(zone[4:])
			if east = h*60 + m; zone[0] == '-' {
				east = -east
			}
		}
		s = s[:i]
	}
	ms, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return ""
	}
	return clock.Epoch(ms, east)
}
