package correos

import (
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
	"posthorn/carriers/loose"
)

// localizador is the JSON behind Correos' tracking page, as open clients use
// it. Its not-found answer is recorded, the rest rebuilt from a description.
var localizador = carriers.Interface{
	ID:         "public",
	Hosts:      []string{"localizador.correos.es"},
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	// S10 of any post, since the number does not tell that a parcel goes to
	// Spain; and its own.
	Accepts: func(number string) bool { return form.S10(number) || form.Fits(number, "P@*20-23 P@#10ES") },
	Ask: func(a carriers.Ask) (carriers.Request, error) {
		n, err := answer.One(a)
		if err != nil {
			return carriers.Request{}, err
		}
		return carriers.Request{
			Method:  "GET",
			URL:     "https://localizador.correos.es/canonico/eventos_envio_servicio/" + n + "?codAplicacion=60&codCanal=3&codIdioma=" + strings.ToUpper(answer.Pick(a.Language, "en es")) + "&indUltEvento=N",
			Headers: map[string]string{"Accept": "application/json"},
		}, nil
	},
	Read: read,
}

// read passes over nombre_cliente, which is a name.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	item := body
	if body.IsList() {
		item = loose.Value{}
		if list := body.List(); len(list) > 0 {
			item = list[0]
		}
	}
	p := carriers.Parcel{Number: answer.Asked(a, item.Get("codEnvio"))}
	events, fault := item.Get("eventos"), item.Get("error", "codError")
	switch code := strings.TrimSpace(fault.Text()); {
	case code == "3" || body.IsList() && len(body.List()) == 0:
		return answer.Parcel(p)
	case code != "" && strings.Trim(code, "0") != "":
		return answer.Fail(carriers.KindTemporary, "refused with codError "+answer.Word(fault))
	case !events.Exists() && code == "" || events.Exists() && !events.IsList():
		return answer.Unread(r, "neither eventos nor codError")
	}
	if day, ok := clock.DayFirst(item.Get("fec_entregasum").Text()); ok {
		p.EtaFrom, p.EtaTo = day[:10], day[:10]
	}
	for _, s := range answer.Scans(events, false) {
		e := carriers.Event{Code: answer.Word(s.Get("codEvento")), Text: answer.Text(s.Get("desTextoResumen")), Place: answer.Word(s.Get("unidad"))}
		if e.Text == "" {
			e.Text = answer.Text(s.Get("desTextoAmpliado"))
		}
		date, hour := s.Get("fecEvento").Text(), s.Get("horEvento").Text()
		wall, ok := clock.DayFirst(date + " " + hour)
		if !ok {
			wall, _ = clock.DayFirst(date)
		}
		// The times are those of Madrid; on the Canaries, perhaps an hour less.
		e.Time = wall
		e.Zone, _ = clock.Europe(wall, 1)
		if e.Code != "" || e.Text != "" {
			p.Events = append(p.Events, e)
		}
	}
	return answer.Parcel(p)
}
