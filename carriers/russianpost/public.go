package russianpost

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// public is the JSON behind www.pochta.ru/tracking. Nobody documents it; its
// shape is known from open clients and a recorded answer.
//
// lastOperationDateTime in it is local time labelled UTC: it is passed over,
// the history's own times are right.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"www.pochta.ru"},
	Home:       "RU Russia Россия",
	Batch:      1, // a list is taken too, but one bad number in it spoils the answer
	Interval:   3000,
	Concurrent: 1,
	Accepts:    accepts,
	Ask:        address.Ask,
	Read:       read,
}

// accepts its own 14 digits, and the S10 of any post: whether a parcel is on
// its way to Russia the number does not tell.
func accepts(number string) bool {
	return form.S10(number) || form.Fits(number, "#14") && form.GS1(number)
}

var address = answer.Address{
	URL:       "https://www.pochta.ru/api/tracking/api/v1/trackings/by-barcodes?language=^&track-numbers=~",
	Languages: "en ru be:ru kk:ru ky:ru tg:ru uz:ru",
	Headers:   "Referer: https://www.pochta.ru/tracking",
}

var shape = answer.Shape{
	Number: "barcode", Origin: "originCountryName", Destination: "destinationCountryName", Service: "title", Summary: "globalStatus",
	Eta: "shipmentTripInfo.expectedDeliveryDate", Events: "trackingHistoryItemList", NewestFirst: true,
	Code: "operationType", Text: "humanStatus humanOperationStatus", Place: "description", Time: "date", ZoneTrue: true,
}

// read passes over sender and recipient, which are names.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body := answer.Told(r)
	if !body.Get("error").Exists() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	list := body.Get("detailedTrackings")
	switch fault := body.Get("error"); {
	case fault.Exists():
		what := strings.ToLower(fault.Get("code").Text() + " " + fault.Get("description").Text())
		switch {
		case answer.Says(what, barcode...):
			return answer.Fail(carriers.KindNotFound, "no such barcode")
		case answer.Says(what, "csrf", "captcha"):
			return answer.Fail(carriers.KindBlocked, "wants a visitor of its own page")
		}
		return answer.Fail(carriers.KindTemporary, "refused with an error of its own")
	case !list.IsList():
		return answer.Unread(r, "no list named detailedTrackings")
	}
	var out carriers.Answer
	told := map[string]bool{}
	for _, t := range answer.Scans(list, true) {
		p, read := parcel(t.Get("trackingItem"))
		if p.Number == "" && len(a.Numbers) == 1 && len(list.List()) == 1 && len(p.Events) > 0 {
			p.Number = a.Numbers[0]
		}
		if p.Number == "" || told[p.Number] {
			continue
		}
		told[p.Number] = true
		if read {
			out.Parcels = append(out.Parcels, p)
		}
	}
	if len(out.Parcels) == 0 && len(list.List()) > 0 {
		return answer.Unread(r, "no entry has a number, or its events could not be read")
	}
	for _, n := range a.Numbers {
		if !told[n] {
			out.Parcels = append(out.Parcels, carriers.Parcel{Number: n})
		}
	}
	return out, nil
}

// barcode are words of errors that say that there is no such number.
var barcode = []string{"barcode", "штрих", "шпи", "трек", "not found", "не найден"}

// parcel reads an entry. Without a history it is one that was not scanned yet,
// unless an operation is told elsewhere in it.
func parcel(t loose.Value) (p carriers.Parcel, read bool) {
	p, unread := shape.Parcel(carriers.Ask{}, t, func(e *carriers.Event, s loose.Value) bool {
		e.Code = code(e.Code, answer.Word(s.Get("operationAttr")))
		if e.Place == "" {
			e.Place = place(s)
		}
		return true
	})
	// A number that it knows, but has not scanned, has a kind of mail.
	p.Pending = len(p.Events) == 0 && p.Number != "" && p.Service+p.Origin != ""
	p.Found = p.Pending || len(p.Events) > 0
	return p, unread == nil || !t.First("trackingHistoryItemList", "lastOperationDate", "lastOperationDateTime", "lastOperationType").Exists()
}

func place(s loose.Value) string {
	city, country := answer.Word(s.Get("cityName")), answer.Word(s.Get("countryName"))
	if city != "" && country != "" {
		return city + ", " + country
	}
	return city + country
}
