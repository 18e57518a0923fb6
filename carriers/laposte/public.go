package laposte

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// public is the JSON behind La Poste's tracking page, as open clients use it.
// Now and then it answers with a page of HTTP 403, "Site indisponible", that
// is gone a moment later.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"www.laposte.fr"},
	Home:       "FR MC France Monaco",
	Batch:      1,
	Interval:   4000,
	Concurrent: 1,
	// S10 of any post, since the number does not tell that a parcel goes to
	// France; Colissimo's 13 and Chronopost's 15 characters.
	Accepts: func(number string) bool { return form.S10(number) || form.Fits(number, "#@#11 @2#11 #2@2#9@2") },
	Ask:     address.Ask,
	Read:    readPublic,
}

var address = answer.Address{
	URL:       "https://www.laposte.fr/ssu/sun/back/suivi-unifie/~?lang=^",
	Languages: "en fr es de it nl",
	Headers:   "Referer: https://www.laposte.fr/outils/suivre-vos-envois",
}

// shape is that of a shipment. The times are those of Paris, for scans abroad
// too. holder, removalPoint and merchantName are not read.
var shape = answer.Shape{
	Service: "product", Origin: "contextData.originCountry", Destination: "contextData.arrivalCountry", Eta: "estimDate",
	Next: "contextData.partner.reference contextData.partner.number", NextName: "contextData.partner.name contextData.partner.network",
	Events: "event", Code: "code", Text: "label", Place: "country", Time: "date", ZoneTrue: true,
}

// readPublic takes the codes that the keyed interface has too. 104 is "no such
// number", said for each number.
func readPublic(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 403 && strings.Contains(string(r.Body[:min(len(r.Body), 4<<10)]), "indisponible") && !answer.IsWall(r.Body) {
		return answer.Fail(carriers.KindTemporary, "HTTP 403: its page of incidents")
	}
	body := answer.Told(r)
	if !body.IsList() && !body.Get("returnCode").Exists() {
		var err *carriers.Error
		if body, err = answer.JSON(r); err != nil {
			return carriers.Answer{}, err
		}
	}
	item := body
	if body.IsList() {
		item = loose.Value{}
		for _, i := range body.List() {
			if len(a.Numbers) == 0 || len(body.List()) == 1 || i.Get("idShip").Text() == a.Numbers[0] || i.Get("shipment", "idShip").Text() == a.Numbers[0] {
				item = i
				break
			}
		}
	}
	ship := item.Get("shipment")
	named := ship.Get("idShip")
	if !named.Exists() {
		named = item.Get("idShip")
	}
	switch code := item.Get("returnCode").Int(); {
	case !item.Get("returnCode").Exists() && !ship.Exists():
		return answer.Unread(r, "neither a return code nor a shipment")
	case code == 0 && !ship.IsObject():
		return answer.Unread(r, "no shipment")
	case code == 104 || code == 404:
		return answer.Parcel(carriers.Parcel{Number: answer.Asked(a, named)})
	case code == 400:
		return answer.Fail(carriers.KindNotFound, "no number of its own")
	case code != 0 && code != 200:
		return answer.Fail(carriers.KindTemporary, "refused with return code "+answer.Word(item.Get("returnCode")))
	}
	p, unread := shape.Parcel(a, ship, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	p.Number = answer.Asked(a, named)
	return answer.Parcel(p)
}
