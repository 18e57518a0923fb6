package world

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"
)

// seventeenCodes are the sub-statuses of 17TRACK.
var seventeenCodes = codes(`InTransit_PickedUp InTransit_Other InTransit_Other InTransit_CustomsReleased InTransit_Departure InTransit_Arrival
	InTransit_CustomsProcessing InTransit_CustomsReleased Exception_Security InTransit_Other InTransit_Other InTransit_Other OutForDelivery_Other
	DeliveryFailure_Other AvailableForPickup_Other Delivered_Other Delivered_Other`)

// What the interface allows, and how long it takes until it knows something.
const (
	seventeenBatch = 40
	seventeenQuota = 200
	seventeenNews  = 5 * time.Minute
)

// Its error codes.
const (
	seventeenWrongKey   = -18010002
	seventeenBadData    = -18010013
	seventeenTooMany    = -18010014
	seventeenTwice      = -18019901
	seventeenUnknown    = -18019902
	seventeenNoQuota    = -18019908
	seventeenNothingYet = -18019909
)

// registration is a number that 17TRACK was asked to follow.
type registration struct {
	at      time.Time
	carrier int // 17TRACK's number for it, 0: found by itself
	changes int
	stopped bool
}

// seventeenService plays api.17track.net: a number is registered once, which
// costs quota, and then asked for as often as one likes.
func seventeenService() Service {
	type item struct {
		Number     string
		CarrierNew int `json:"carrier_new"`
	}
	type answer struct{ accepted, rejected []any }
	reject := func(a *answer, n string, code int, message string) {
		a.rejected = append(a.rejected, object{"number": n, "error": object{"code": code, "message": message}})
	}
	fails := func(rw http.ResponseWriter, status, code int, message string) {
		tell(rw, status, object{"code": code, "data": object{"errors": []any{object{"code": code, "message": message}}}})
	}
	return plays("17track", func(w *World, mux *http.ServeMux) {
		// each handles a method for every number of a list. w.mu is held.
		each := func(method string, do func(a *answer, i item, known *registration)) {
			mux.HandleFunc("POST /track/v2.2/"+method, func(rw http.ResponseWriter, r *http.Request) {
				var in []item
				switch err := json.NewDecoder(r.Body).Decode(&in); {
				case r.Header.Get("17token") != Key("17track", "key"):
					fails(rw, http.StatusUnauthorized, seventeenWrongKey, "The access token is invalid.")
					return
				case err != nil || len(in) == 0:
					fails(rw, http.StatusOK, seventeenBadData, "Submitted data is invalid.")
					return
				case len(in) > seventeenBatch:
					fails(rw, http.StatusOK, seventeenTooMany, "The number of tracking numbers is over 40.")
					return
				}
				a := answer{[]any{}, []any{}}
				for _, i := range in {
					w.mu.Lock()
					known := w.registered[i.Number]
					w.mu.Unlock()
					do(&a, i, known)
				}
				tell(rw, http.StatusOK, object{"code": 0, "data": object{"accepted": a.accepted, "rejected": a.rejected}})
			})
		}
		each("register", func(a *answer, i item, known *registration) {
			now := w.Now()
			w.mu.Lock()
			defer w.mu.Unlock()
			switch {
			case known != nil:
				reject(a, i.Number, seventeenTwice, "The tracking number was registered already.")
			case len(w.registered) >= seventeenQuota:
				reject(a, i.Number, seventeenNoQuota, "The quota is used up.")
			default:
				w.registered[i.Number] = &registration{at: now}
				a.accepted = append(a.accepted, object{"origin": 2, "number": i.Number, "carrier": 190271})
			}
		})
		each("gettrackinfo", func(a *answer, i item, known *registration) {
			switch {
			case known == nil:
				reject(a, i.Number, seventeenUnknown, "The tracking number is not registered, register it first.")
			case w.Now().Sub(known.at) < seventeenNews:
				reject(a, i.Number, seventeenNothingYet, "No tracking information at this time.")
			default:
				a.accepted = append(a.accepted, object{"number": i.Number, "carrier": 190271, "param": nil, "tag": "", "track_info": w.seventeenInfo(i.Number)})
			}
		})
		each("stoptrack", func(a *answer, i item, known *registration) {
			if known == nil {
				reject(a, i.Number, seventeenUnknown, "The tracking number is not registered, register it first.")
				return
			}
			w.mu.Lock()
			known.stopped = true
			w.mu.Unlock()
			a.accepted = append(a.accepted, object{"number": i.Number, "carrier": 190271})
		})
		each("changecarrier", func(a *answer, i item, known *registration) {
			const wrong, often = -18019801, -18019804
			w.mu.Lock()
			defer w.mu.Unlock()
			switch {
			case known == nil:
				reject(a, i.Number, seventeenUnknown, "The tracking number is not registered, register it first.")
			case i.CarrierNew <= 0:
				reject(a, i.Number, wrong, "The carrier is wrong.")
			case known.changes == 5:
				reject(a, i.Number, often, "The carrier was changed too often.")
			default:
				known.changes++
				known.carrier = i.CarrierNew
				a.accepted = append(a.accepted, object{"number": i.Number, "carrier": i.CarrierNew})
			}
		})
		mux.HandleFunc("POST /track/v2.2/getquota", func(rw http.ResponseWriter, r *http.Request) {
			if r.Header.Get("17token") != Key("17track", "key") {
				fails(rw, http.StatusUnauthorized, seventeenWrongKey, "The access token is invalid.")
				return
			}
			w.mu.Lock()
			used := len(w.registered)
			w.mu.Unlock()
			tell(rw, http.StatusOK, object{"code": 0, "data": object{"quota_total": seventeenQuota, "quota_used": used, "quota_remain": seventeenQuota - used, "max_track_daily": 100, "free_email_quota": 0, "free_email_quotaused": 0}})
		})
	}, map[string]http.HandlerFunc{
		"refused": func(rw http.ResponseWriter, r *http.Request) {
			fails(rw, http.StatusOK, -18010003, "Internal service error, try again later.")
		},
		"limit": func(rw http.ResponseWriter, r *http.Request) {
			fails(rw, http.StatusOK, -18019907, "The limit of the day is reached.")
		},
	})
}

// seventeenInfo is the track_info of a number: a list of events for each leg.
func (w *World) seventeenInfo(number string) object {
	a, ok := w.account("17track", number)
	if !ok {
		return object{"latest_status": object{"status": "NotFound", "sub_status": "NotFound_Other"}, "tracking": object{"providers": []any{}}}
	}
	legs := [2][]any{{}, {}} // home, abroad
	for _, s := range a.Scans {
		at := w.when(s)
		code := seventeenCodes[s.Code]
		raw := object{"date": at.Format(time.DateOnly), "time": at.Format(time.TimeOnly), "timezone": at.Format("-07:00")}
		leg := 0
		if places[s.Place].Country == a.To {
			leg, raw["timezone"] = 1, nil // inferred by 17TRACK
		}
		legs[leg] = append(legs[leg], object{
			"time_iso": at.Format(time.RFC3339), "time_utc": at.UTC().Format(time.RFC3339), "time_raw": raw, "description": phrase(s.Code, "en"), "location": s.Place,
			"stage": strings.TrimPrefix(code, "InTransit_"), "sub_status": code, "address": object{"city": s.Place, "street": nil},
		})
	}
	status, code := "InfoReceived", "InfoReceived"
	if newest := a.newest(); newest != "" {
		code = seventeenCodes[newest]
		status, _, _ = strings.Cut(code, "_")
	}
	provider := func(name string, events []any) object {
		return object{"provider": object{"key": 3011, "name": name}, "latest_sync_status": "Success", "events": events}
	}
	misc := object{"service_type": a.Service}
	last := "Last mile"
	if a.Over != nil && number == a.Number {
		misc["local_number"], misc["local_provider"] = a.Over.Number, a.Over.Name
		last = a.Over.Name
	}
	metrics := object{"days_of_transit": 9}
	if day, ok := w.due(a); ok {
		metrics["estimated_delivery_date"] = object{"source": "Official", "from": w.Born().Add(a.EtaFrom).Format(time.RFC3339), "to": day.Format(time.RFC3339)}
	}
	return object{
		"shipping_info": object{
			"shipper_address":   object{"country": a.From},
			"recipient_address": object{"country": a.To, "city": Planted["district"], "street": Planted["address"], "postal_code": Planted["zip"]},
		},
		"latest_status": object{"status": status, "sub_status": code}, "time_metrics": metrics, "misc_info": misc,
		"tracking": object{"providers_hash": 1, "providers": []any{provider("First mile", legs[0]), provider(last, legs[1])}},
	}
}
