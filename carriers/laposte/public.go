package laposte

import (
	"posthorn/carriers"
	"posthorn/carriers/clock"
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
	Batch:      1,
	Interval:   4000,
	Concurrent: 1,
	// S10 of any post, since the number does not tell that a parcel goes to
	// France; Colissimo's 13 and Chronopost's 15 characters.
	Accepts: func(number string) bool { return form.S10(number) || form.Fits(number, "#@#11 @2#11 #2@2#9@2") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://www.laposte.fr/ssu/sun/back/suivi-unifie/" + n + "?lang=" + answer.Pick(a.Language, "en fr es de it nl"),
			Headers: map[string]string{"Accept": "application/json", "Referer": "https://www.laposte.fr/outils/suivre-vos-envois"},
		}, nil
	},
	Read: readPublic,
}

// readPublic takes the codes that the keyed interface has too. 104 is "no such
// number", said for each number.
func readPublic(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	if r.Status == 403 && answer.LooksHTML(r.Body) && !answer.IsWall(r.Body) {
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
	case code == 104 || code == 404:
		return answer.Parcel(carriers.Parcel{Number: answer.Asked(a, named)})
	case code == 400:
		return answer.Fail(carriers.KindNotFound, "no number of its own")
	case code != 0 && code != 200:
		return answer.Fail(carriers.KindTemporary, "refused with return code "+answer.Word(item.Get("returnCode")))
	}
	return answer.Parcel(shipment(answer.Asked(a, named), ship))
}

// shipment reads what La Poste knows of one number. The times are those of
// Paris, for scans abroad too. holder, removalPoint and merchantName are
// passed over.
func shipment(number string, ship loose.Value) carriers.Parcel {
	context := ship.Get("contextData")
	p := carriers.Parcel{
		Number:      number,
		Service:     answer.Word(ship.Get("product")),
		Origin:      answer.Word(context.Get("originCountry")),
		Destination: answer.Word(context.Get("arrivalCountry")),
		NextNumber:  form.Token(context.Get("partner").First("reference", "number").Text()),
		NextName:    answer.Word(context.Get("partner").First("name", "network")),
	}
	if day, _ := clock.Wall(ship.Get("estimDate").Text()); day != "" {
		p.EtaFrom, p.EtaTo = day[:10], day[:10]
	}
	for _, s := range answer.Scans(ship.Get("event"), false) {
		e := carriers.Event{Code: answer.Word(s.Get("code")), Text: answer.Text(s.Get("label")), Place: answer.Word(s.Get("country"))}
		e.Time, e.Zone = clock.ISO(s.Get("date").Text())
		e.ZoneSure = e.Zone != ""
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	return p
}
