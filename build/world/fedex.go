package world

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// fedexCodes are the eventType of FedEx.
var fedexCodes = codes("PU AR DP CC OF AR CP CC SE IT DP FD OD DE HL DL DL")

// fedexService plays apis.fedex.com: a token, then up to 30 numbers at once,
// the newest scan first, with the offset of the place.
func fedexService() Service {
	fails := func(status int, code, text string) http.HandlerFunc {
		return tells(status, object{"transactionId": "made-up", "errors": []any{object{"code": code, "message": text}}})
	}
	return plays("fedex", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("POST /oauth/token", func(rw http.ResponseWriter, r *http.Request) {
			w.grants(rw, "fedex", r.FormValue("client_id"), r.FormValue("client_secret"), time.Hour,
				object{"transactionId": "made-up", "errors": []any{object{"code": "NOT.AUTHORIZED.ERROR", "message": "The given client credentials were not valid."}}})
		})
		mux.HandleFunc("POST /track/v1/trackingnumbers", func(rw http.ResponseWriter, r *http.Request) {
			var in struct {
				TrackingInfo []struct {
					TrackingNumberInfo struct{ TrackingNumber string }
				}
			}
			err := json.NewDecoder(r.Body).Decode(&in)
			switch {
			case !w.granted("fedex", r):
				fails(http.StatusUnauthorized, "NOT.AUTHORIZED.ERROR", "Access token expired.")(rw, r)
				return
			case err != nil || len(in.TrackingInfo) == 0:
				fails(http.StatusBadRequest, "TRACKING.TRACKINGNUMBER.EMPTY", "Please provide tracking number.")(rw, r)
				return
			case len(in.TrackingInfo) > 30:
				fails(http.StatusBadRequest, "TRACKING.TRACKINGNUMBER.MAXLIMIT", "No more than 30 tracking numbers.")(rw, r)
				return
			}
			list := []any{}
			for _, i := range in.TrackingInfo {
				n := i.TrackingNumberInfo.TrackingNumber
				list = append(list, object{"trackingNumber": n, "trackResults": []any{w.fedexResult(n)}})
			}
			tell(rw, http.StatusOK, object{"transactionId": "made-up", "output": object{"completeTrackResults": list}})
		})
	}, map[string]http.HandlerFunc{
		"refused": fails(http.StatusServiceUnavailable, "SERVICE.UNAVAILABLE.ERROR", "The service is currently unavailable."),
		"limit":   fails(http.StatusTooManyRequests, "TOO.MANY.REQUESTS", "Too many requests."),
	})
}

func (w *World) fedexResult(number string) object {
	a, ok := w.account("fedex", number)
	if !ok {
		return object{"trackingNumberInfo": object{"trackingNumber": number, "carrierCode": "", "trackingNumberUniqueId": ""},
			"error": object{"code": "TRACKING.TRACKINGNUMBER.NOTFOUND", "message": "Tracking number cannot be found."}}
	}
	scans := []any{}
	for _, s := range a.Scans {
		e := object{
			"date": w.when(s).Format(time.RFC3339), "eventType": fedexCodes[s.Code], "eventDescription": phrase(s.Code, "en"), "exceptionCode": "", "exceptionDescription": "",
			"scanLocation":      object{"city": strings.ToUpper(s.Place), "stateOrProvinceCode": places[s.Place].State, "countryCode": places[s.Place].Country, "postalCode": Planted["zip"], "streetLines": []string{Planted["address"]}},
			"derivedStatusCode": "IT", "derivedStatus": "In transit",
		}
		if s.Code == "GTMS_DEL_FAILURE" {
			e["exceptionCode"], e["exceptionDescription"] = "07", "Customer not available or business closed"
		}
		scans = append(scans, e)
	}
	dates := []any{}
	if first := a.oldest(); len(first) > 0 {
		dates = append(dates, object{"type": "SHIP", "dateTime": w.when(first[0]).Format("2006-01-02") + "T00:00:00-06:00"})
	}
	out := object{
		"trackingNumberInfo": object{"trackingNumber": number, "carrierCode": "FDXE", "trackingNumberUniqueId": "made-up"}, "scanEvents": scans, "dateAndTimes": dates,
		"latestStatusDetail":   object{"code": fedexCodes[a.newest()], "derivedCode": "IT", "statusByLocale": "In transit", "description": "In transit"},
		"serviceDetail":        object{"type": "FEDEX_INTERNATIONAL_CONNECT_PLUS", "description": a.Service},
		"shipperInformation":   object{"address": object{"countryCode": a.From}},
		"recipientInformation": object{"address": object{"countryCode": a.To}, "contact": object{"personName": Planted["name"]}},
		"deliveryDetails":      object{"receivedByName": Planted["name"]},
	}
	if day, ok := w.due(a); ok {
		out["estimatedDeliveryTimeWindow"] = object{"type": "ESTIMATED_DELIVERY", "window": object{"begins": w.Born().Add(a.EtaFrom).Format(time.RFC3339), "ends": day.Format(time.RFC3339)}}
	}
	return out
}
