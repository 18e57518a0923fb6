package world

import (
	"net/http"
	"strings"
	"time"
)

// upsCodes are UPS's, the type of the status before the code.
var upsCodes = codes("P/OR I/AR I/DP I/14 I/DP I/AR I/IP I/14 X/48 I/AR I/DP I/AR I/21 X/X1 I/17 D/9E D/FS")

// upsService plays onlinetools.ups.com: a token by Basic, then one number at
// once, the newest first, by the clock of the place with its offset beside it.
func upsService() Service {
	fails := func(status int, code, text string) http.HandlerFunc {
		return tells(status, object{"response": object{"errors": []any{object{"code": code, "message": text}}}})
	}
	return plays("ups", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("POST /security/v1/oauth/token", func(rw http.ResponseWriter, r *http.Request) {
			id, secret, _ := r.BasicAuth()
			w.grants(rw, "ups", id, secret, 4*time.Hour, object{"response": object{"errors": []any{object{"code": "10401", "message": "ClientId is Invalid"}}}})
		})
		mux.HandleFunc("GET /api/track/v1/details/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.URL.Query().Get("locale"))
			a, ok := w.account("ups", n)
			switch {
			case !w.granted("ups", r):
				fails(http.StatusUnauthorized, "250002", "Invalid Authentication Information.")(rw, r)
				return
			case len(n) < 7 || len(n) > 34:
				fails(http.StatusBadRequest, "TV1002", "Invalid inquiry number")(rw, r)
				return
			case !ok:
				tell(rw, http.StatusOK, object{"trackResponse": object{"shipment": []any{object{"inquiryNumber": n, "warnings": []any{object{"code": "TW0001", "message": "Tracking Information Not Found"}}}}}})
				return
			}
			activity := []any{}
			for _, s := range a.Scans {
				kind, code, _ := strings.Cut(upsCodes[s.Code], "/")
				at := w.when(s)
				activity = append(activity, object{
					"date": at.Format("20060102"), "time": at.Format("150405"), "gmtDate": at.UTC().Format("20060102"), "gmtTime": at.UTC().Format(time.TimeOnly), "gmtOffset": at.Format("-07:00"),
					"location": object{"address": object{"city": s.Place, "stateProvince": places[s.Place].State, "countryCode": places[s.Place].Country, "postalCode": Planted["zip"]}, "slic": "0000"},
					"status":   object{"type": kind, "code": code, "statusCode": "005", "description": phrase(s.Code, language)},
				})
			}
			kind, code, _ := strings.Cut(upsCodes[a.newest()], "/")
			pack := object{
				"trackingNumber": n, "activity": activity, "currentStatus": object{"type": kind, "code": code, "description": phrase(a.newest(), language)}, "service": object{"code": "008", "description": a.Service},
				"packageAddress": []any{
					object{"type": "ORIGIN", "address": object{"countryCode": a.From}},
					object{"type": "DESTINATION", "name": Planted["name"], "address": object{"countryCode": a.To, "addressLine1": Planted["address"]}},
				},
				"deliveryInformation": object{"receivedBy": Planted["name"], "location": "Front door"},
			}
			if day, ok := w.due(a); ok {
				pack["deliveryDate"] = []any{object{"type": "SDD", "date": day.Format("20060102")}}
			}
			tell(rw, http.StatusOK, object{"trackResponse": object{"shipment": []any{object{"inquiryNumber": n, "package": []any{pack}}}}})
		})
	}, map[string]http.HandlerFunc{
		"refused": fails(http.StatusServiceUnavailable, "10500", "The service is unavailable"),
		"limit":   fails(http.StatusTooManyRequests, "10429", "Too Many Requests"),
	})
}
