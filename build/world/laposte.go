package world

import (
	"net/http"
	"slices"
	"strings"
	"time"
)

// laposteCodes are those of the unified tracking.
var laposteCodes = codes("PC1 ET1 ET1 ET2 ET2 ET3 DO1 DO2 DO3 PC2 ET1 MD2 MD1 ND1 AG1 DI1 DI1")

// laposteService plays www.laposte.fr, without a key and with the oldest
// first, and api.laposte.fr, with a key and the newest first. Both tell all
// times by the clock of Paris.
func laposteService() Service {
	shipment := func(w *World, a account, language string) object {
		events := []object{}
		for i, s := range a.oldest() {
			events = append(events, object{
				"group": "", "code": laposteCodes[s.Code], "label": phrase(s.Code, language), "order": i + 1,
				"date": w.when(s).In(zone("Europe/Paris")).Format(time.RFC3339), "country": say(countries[places[s.Place].Country], language),
			})
		}
		ship := object{
			"idShip": a.As, "product": "colissimo", "holder": 4, "isFinal": a.given(), "event": events, "merchantName": "Made-up Shop",
			"contextData": object{"originCountry": a.From, "arrivalCountry": a.To, "deliveryChoice": object{"deliveryChoice": 0}, "removalPoint": object{"name": Planted["name"], "address": Planted["address"]}},
		}
		if day, ok := w.due(a); ok {
			ship["estimDate"] = day.In(zone("Europe/Paris")).Format(time.RFC3339)
		}
		return ship
	}
	return plays("la-poste", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET www.laposte.fr/ssu/sun/back/suivi-unifie/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.URL.Query().Get("lang"))
			a, ok := w.account("la-poste", n)
			switch {
			case len(n) != 13 && len(n) != 15:
				tell(rw, http.StatusBadRequest, []any{object{"idShip": n, "returnCode": 400, "returnMessage": "Numéro invalide"}})
			case !ok:
				tell(rw, http.StatusOK, []any{object{"idShip": n, "returnCode": 104, "returnMessage": "Aucune information"}})
			default:
				tell(rw, http.StatusOK, []any{object{"lang": language, "scope": "open", "returnCode": 0, "shipment": shipment(w, a, language)}})
			}
		})
		mux.HandleFunc("GET api.laposte.fr/suivi/v2/idships/{numbers}", func(rw http.ResponseWriter, r *http.Request) {
			numbers, locale := strings.Split(r.PathValue("numbers"), ","), r.URL.Query().Get("lang")
			switch {
			case r.Header.Get("X-Okapi-Key") != Key("la-poste", "key"):
				tell(rw, http.StatusUnauthorized, object{"code": "UNAUTHORIZED", "message": "Unauthorized"})
				return
			case len(numbers) > 10:
				tell(rw, http.StatusBadRequest, object{"returnCode": 400, "returnMessage": "Pas plus de 10 numéros"})
				return
			}
			list, worst := []any{}, http.StatusOK
			for _, n := range numbers {
				a, ok := w.account("la-poste", n)
				if !ok {
					list, worst = append(list, object{"lang": locale, "scope": "open", "idShip": n, "returnCode": 404, "returnMessage": "Ressource non trouvée"}), http.StatusNotFound
					continue
				}
				ship := shipment(w, a, short(locale))
				slices.Reverse(ship["event"].([]object))
				list = append(list, object{"lang": locale, "scope": "open", "returnCode": 200, "shipment": ship})
			}
			switch {
			case len(list) == 1:
				tell(rw, worst, list[0])
			case worst != http.StatusOK:
				tell(rw, http.StatusMultiStatus, list)
			default:
				tell(rw, http.StatusOK, list)
			}
		})
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, object{"returnCode": 504, "returnMessage": "Service indisponible"}),
		// The page that the public one shows now and then, for a moment.
		"incident": writes(http.StatusForbidden, "text/html; charset=utf-8", "<!doctype html><html><head><title>Site indisponible</title></head><body><h1>Site indisponible</h1></body></html>"),
	})
}

// correosCodes are the codEvento of the locator.
var correosCodes = codes(`A090000V P040000V P040000V P040000V P040000V P040000V P020000V P020000V P030000V A010000V P040000V
	G01L010V H020000V C010000V L010000V I010000V I010000V`)

// correosService plays localizador.correos.es: HTTP 200 and a list of one,
// whatever is asked. Times are Madrid's.
func correosService() Service {
	return plays("correos", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /canonico/eventos_envio_servicio/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.URL.Query().Get("codIdioma"))
			a, ok := w.account("correos", n)
			if !ok {
				tell(rw, http.StatusOK, []any{object{"codEnvio": n, "eventos": nil, "error": object{"codError": "3", "desError": "Sin Trazabilidad en Minerva"}}})
				return
			}
			events := []any{}
			for _, s := range a.oldest() {
				at := w.when(s).In(zone("Europe/Madrid"))
				events = append(events, object{
					"codEvento": correosCodes[s.Code], "fecEvento": at.Format("02/01/2006"), "horEvento": at.Format("15:04:05"), "unidad": s.Place,
					"desTextoResumen": phrase(s.Code, language), "desTextoAmpliado": phrase(s.Code, language),
				})
			}
			entry := object{"codEnvio": n, "nombre_cliente": Planted["name"], "peso": "310", "eventos": events, "error": object{"codError": "0", "desError": ""}}
			if day, ok := w.due(a); ok {
				entry["fec_entregasum"] = day.Format("02/01/2006")
			}
			tell(rw, http.StatusOK, []any{entry})
		})
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, []any{object{"codEnvio": "", "eventos": nil, "error": object{"codError": "9", "desError": "Error interno"}}}),
	})
}
