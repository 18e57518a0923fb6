package world

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

// novaCodes are the StatusCode of Nova Poshta.
var novaCodes = codes("4 5 5 5 5 5 5 6 14 5 5 6 101 111 7 9 9")

// novaService plays api.novaposhta.ua: the newest first, in UTC, with
// microseconds.
func novaService() Service {
	return plays("nova-poshta", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /site/v.1.0/shipments/tracking/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.Header.Get("Accept-Language"))
			a, ok := w.account("nova-poshta", n)
			if !ok {
				tell(rw, http.StatusNotFound, object{"errors": object{"errorMessage": "not_found"}})
				return
			}
			const micro = "2006-01-02T15:04:05.000000Z"
			scans := []any{}
			for _, s := range a.Scans {
				scans = append(scans, object{
					"number": n, "date": w.when(s).UTC().Format(micro), "event": "GenericEvent", "event_status": "passed", "country_code": places[s.Place].Country,
					"code": novaCodes[s.Code], "event_name": phrase(s.Code, language), "division_name": "", "settlement_name": s.Place, "post_code": Planted["zip"],
				})
			}
			out := object{
				"number": n, "sender": object{"country_code": a.From, "settlement": ""}, "recipient": object{"country_code": a.To, "name": Planted["name"], "phone": Planted["phone"]},
				"total_weight": "0.31", "tracking": scans, "alternative_numbers": []any{n, a.Number}, "parcels": []any{},
			}
			if day, ok := w.due(a); ok {
				out["scheduled_delivery_date"] = day.UTC().Format(micro)
			}
			tell(rw, http.StatusOK, out)
		})
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, object{"errors": object{"errorMessage": "service_error"}}),
	})
}

// samedayCodes are the states of Sameday.
var samedayCodes = codes("7 7 7 7 7 7 56 56 56 7 7 7 4 7 18 5 5")

// samedayService plays the hosts of Sameday, one a country, whose order is not
// promised: here it is neither of the two.
func samedayService() Service {
	return plays("sameday", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /api/public/awb/{number}/awb-history", func(rw http.ResponseWriter, r *http.Request) {
			a, ok := w.account("sameday", r.PathValue("number"))
			if country := r.Host[strings.LastIndexByte(r.Host, '.')+1:]; !ok || !strings.EqualFold(country, a.To) {
				tell(rw, http.StatusNotFound, object{"error": object{"code": 404, "message": "Not Found"}})
				return
			}
			language := short(r.URL.Query().Get("_locale"))
			history := []any{}
			for i, s := range a.Scans {
				e := object{
					"statusStateId": samedayCodes[s.Code], "statusState": phrase(s.Code, language), "statusDate": w.when(s).UTC().Format(time.RFC3339),
					"transitLocation": s.Place, "county": places[s.Place].State, "country": places[s.Place].Country,
				}
				if i%2 == 0 {
					history = append(history, e)
				} else {
					history = append([]any{e}, history...)
				}
			}
			tell(rw, http.StatusOK, object{"awbHistory": history})
		})
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, object{"error": object{"code": 500, "message": "Internal Server Error"}}),
	})
}

// hermesCodes are the parcelStatus words of Hermes Germany.
var hermesCodes = codes(`PARCELSHOP_COLLECTED_BY_DRIVER SORTED SORTED SORTED SORTED ARRIVED_IN_DESTINATION_REGION SORTED SORTED SORTED SORTED SORTED
	ARRIVED_IN_DESTINATION_REGION DELIVERY_TOUR_STARTED NOT_DELIVERED PARCELSHOP_ITEMS_FOR_COLLECTION DELIVERED_HOMEDELIVERY DELIVERED_HOMEDELIVERY`)

// hermesService plays api.my-deliveries.de: the newest first, in UTC.
func hermesService() Service {
	return plays("hermes-de", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /tnt/v2/shipments/search/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.Header.Get("X-Language"))
			a, ok := w.account("hermes-de", n)
			switch {
			case len(n) != 14 && len(n) != 20:
				write(rw, http.StatusBadRequest, "application/json", "")
				return
			case !ok:
				tell(rw, http.StatusNotFound, object{"message": "Not Found"})
				return
			}
			progress := []any{}
			for _, s := range a.Scans {
				progress = append(progress, object{"timestamp": w.when(s).UTC().Format(time.RFC3339), "status": "HAPPY", "parcelStatus": hermesCodes[s.Code], "historyText": phrase(s.Code, language)})
			}
			tell(rw, http.StatusOK, []any{object{"barcode": n, "parcelAttributes": object{"delivered": a.given(), "receiver": Planted["name"]}, "parcelProgress": progress}})
		})
	}, nil)
}

// glsCodes are the states of GLS Netherlands.
var glsCodes = codes("1 2 2 2 2 2 2 2 2 1 2 2 3 2 2 4 4")

// GLSPostcode is the recipient's post code without which GLS tells nothing.
const GLSPostcode = "1234AB"

// glsService plays apm.gls.nl: the oldest first, by the clock of Amsterdam.
// Another post code and an unknown number get the same nothing.
func glsService() Service {
	return plays("gls", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /api/tracktrace/v1/{number}/postalcode/{postcode}/details/{language}", func(rw http.ResponseWriter, r *http.Request) {
			a, ok := w.account("gls", r.PathValue("number"))
			if !ok || r.PathValue("postcode") != GLSPostcode {
				rw.WriteHeader(http.StatusNoContent)
				return
			}
			amsterdam := zone("Europe/Amsterdam")
			scans, state := []any{}, 0
			for _, s := range a.oldest() {
				fmt.Sscan(glsCodes[s.Code], &state)
				scans = append(scans, object{"dateTime": w.when(s).In(amsterdam).Format("2006-01-02T15:04:05"), "state": state, "eventReasonDescr": phrase(s.Code, short(r.PathValue("language")))})
			}
			person := object{"name": Planted["name"], "street": Planted["address"], "phone": Planted["phone"]}
			out := object{"parcelNo": a.As, "state": state, "addressInfo": object{"to": person}, "scans": scans, "deliveryScanInfo": object{"isDelivered": a.given(), "parcelShop": nil}}
			if !a.given() {
				if day, ok := w.due(a); ok {
					out["deliveryStatus"] = object{"etaTimestampMin": day.In(amsterdam).Format("2006-01-02T15:04:05"), "etaTimestampMax": day.Add(2 * time.Hour).In(amsterdam).Format("2006-01-02T15:04:05")}
				}
			}
			tell(rw, http.StatusOK, out)
		})
	}, nil)
}
