package sunyou

import (
	"bytes"

	"posthorn/carriers"
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
	Ask:        address.Ask,
	Read:       read,
}

var address = answer.Address{
	URL:       "https://www.sypost.net/queryTrack?trackNumber=~&toLanguage=^",
	Languages: "en:en_US zh:zh_CN",
	Headers:   "Accept: */*", // the script is no JSON
}

var shape = answer.Shape{
	Number: "orderNo", Origin: "orgCountry", Destination: "dstCountry", Summary: "lastStatus", Next: "trackingNumber", NextName: "carrierName",
	Events: "result.origin.items result.destination.items",
	Code:   "status", Text: "content eventCode", Place: "office", Time: "createTime", Zone: "timeZone", ZoneTrue: true,
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
	has := item.Get("has")
	if has.Exists() && !has.Bool() {
		item = loose.Value{}
	}
	p, unread := shape.Parcel(a, item, nil)
	if unread != nil || has.Bool() && len(p.Events) == 0 {
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
