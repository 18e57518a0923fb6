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
	Home:       "ES AD Spain España",
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	// S10 of any post, since the number does not tell that a parcel goes to
	// Spain; and its own.
	Accepts: func(number string) bool { return form.S10(number) || form.Fits(number, "P@*20-23 P@#10ES") },
	Ask:     address.Ask,
	Read:    read,
}

var address = answer.Address{
	URL:       "https://localizador.correos.es/canonico/eventos_envio_servicio/~?codAplicacion=60&codCanal=3&codIdioma=^&indUltEvento=N",
	Languages: "en:EN es:ES",
}

// shape leaves the time to the reader, since it stands in two fields with the
// day first. nombre_cliente, a name, is not read.
var shape = answer.Shape{
	Number: "codEnvio", Events: "eventos", Code: "codEvento", Text: "desTextoResumen desTextoAmpliado", Place: "unidad",
}

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
	events, fault := item.Get("eventos"), item.Get("error", "codError")
	switch code := strings.TrimSpace(fault.Text()); {
	case code == "3" || body.IsList() && len(body.List()) == 0:
		return answer.Parcel(carriers.Parcel{Number: answer.Asked(a, item.Get("codEnvio"))})
	case code != "" && strings.Trim(code, "0") != "":
		return answer.Fail(carriers.KindTemporary, "refused with codError "+answer.Word(fault))
	case !events.Exists() && code == "" || events.Exists() && !events.IsList():
		return answer.Unread(r, "neither eventos nor codError")
	}
	p, unread := shape.Parcel(a, item, func(e *carriers.Event, s loose.Value) bool {
		date := s.Get("fecEvento").Text()
		wall, ok := clock.DayFirst(date + " " + s.Get("horEvento").Text())
		if !ok {
			wall, _ = clock.DayFirst(date)
		}
		// The times are those of Madrid; on the Canaries, perhaps an hour less.
		e.Time = wall
		e.Zone, _ = clock.Europe(wall, 1)
		return true
	})
	if unread != nil {
		return carriers.Answer{}, unread
	}
	if day, ok := clock.DayFirst(item.Get("fec_entregasum").Text()); ok {
		p.EtaFrom, p.EtaTo = day[:10], day[:10]
	}
	return answer.Parcel(p)
}
