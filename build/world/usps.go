package world

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// uspsCodes are the eventCode of USPS.
var uspsCodes = codes("03 10 A1 10 10 A1 10 10 10 L1 T1 07 OF 52 14 01 01")

// uspsService plays apis.usps.com: a token, then one number at once, the
// newest first, by the clock of the place with its offset beside it.
func uspsService() Service {
	fails := func(status int, code, text string) http.HandlerFunc {
		return tells(status, object{"apiVersion": "3.0", "error": object{"code": code, "message": text, "errors": []any{}}})
	}
	return plays("usps", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("POST /oauth2/v3/token", func(rw http.ResponseWriter, r *http.Request) {
			var in struct {
				ID     string `json:"client_id"`
				Secret string `json:"client_secret"`
			}
			json.NewDecoder(r.Body).Decode(&in)
			w.grants(rw, "usps", in.ID, in.Secret, 8*time.Hour, object{"error": "invalid_client", "error_description": "The client credentials are invalid.", "error_uri": ""})
		})
		mux.HandleFunc("GET /tracking/v3/tracking/{number}", func(rw http.ResponseWriter, r *http.Request) {
			n := r.PathValue("number")
			a, ok := w.account("usps", n)
			switch {
			case !w.granted("usps", r):
				fails(http.StatusUnauthorized, "401", "Invalid or expired token")(rw, r)
				return
			case len(n) < 13:
				fails(http.StatusBadRequest, "400", "The tracking number is not valid")(rw, r)
				return
			case !ok:
				fails(http.StatusNotFound, "404", "Tracking number not found")(rw, r)
				return
			}
			events := []any{}
			for _, s := range a.Scans {
				at := w.when(s)
				events = append(events, object{
					"eventType": phrase(s.Code, "en"), "eventTimestamp": at.Format("2006-01-02T15:04:05"), "GMTTimestamp": at.UTC().Format(time.RFC3339), "GMTOffset": at.Format("-07:00"),
					"eventCountry": "", "eventCity": strings.ToUpper(s.Place), "eventState": places[s.Place].State, "eventZIP": Planted["zip"], "firm": nil, "name": Planted["name"], "eventCode": uspsCodes[s.Code],
				})
			}
			out := object{"trackingNumber": n, "statusCategory": "In Transit", "status": "In transit", "mailClass": "USPS Ground Advantage<SUP>&#153;</SUP>", "destinationZIP": Planted["zip"], "trackingEvents": events}
			if day, ok := w.due(a); ok {
				out["expectedDeliveryTimeStamp"] = day.Format("2006-01-02T15:04:05")
			}
			tell(rw, http.StatusOK, out)
		})
	}, map[string]http.HandlerFunc{
		"refused": fails(http.StatusServiceUnavailable, "503", "Service unavailable"),
	})
}
