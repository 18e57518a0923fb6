package world

import (
	"net/http"
	"time"
)

// gdeCodes are the status_code of gdeposylka.ru.
var gdeCodes = codes(`transited transited transited transited transited arrived-destination customs customs customs transited transited arrived
	in_delivery attempted arrived delivered delivered`)

// gdeposylkaService plays gdeposylka.ru: which carriers could own a number,
// then the scans of one of them, which it has to ask for first.
func gdeposylkaService() Service {
	const asks = 15 * time.Second
	keyed := func(next http.HandlerFunc) http.HandlerFunc {
		return func(rw http.ResponseWriter, r *http.Request) {
			if r.Header.Get("X-Authorization-Token") != Key("gdeposylka", "key") {
				tell(rw, http.StatusOK, object{"result": "error", "error": "Invalid token", "messages": []any{}})
				return
			}
			next(rw, r)
		}
	}
	success := func(rw http.ResponseWriter, data any, messages ...any) {
		tell(rw, http.StatusOK, object{"result": "success", "data": data, "messages": append([]any{}, messages...)})
	}
	return plays("gdeposylka", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /api/v4/tracker/detect/{number}", keyed(func(rw http.ResponseWriter, r *http.Request) {
			n := r.PathValue("number")
			list := []any{}
			if a, ok := w.account("gdeposylka", n); ok {
				for _, slug := range a.Told {
					list = append(list, object{"courier": object{"slug": slug, "name": slug, "country_code": "CHN", "review_count": 1, "review_score": 4.5}, "tracking_number": n, "tracker_url": "/api/v4/tracker/" + slug + "/" + n})
				}
			}
			success(rw, list)
		}))
		mux.HandleFunc("GET /api/v4/tracker/{slug}/{number}", keyed(func(rw http.ResponseWriter, r *http.Request) {
			n := r.PathValue("number")
			a, ok := w.account("gdeposylka", n)
			if !ok {
				tell(rw, http.StatusNotFound, object{"result": "error", "error": "Tracking not found", "messages": []any{}})
				return
			}
			now := w.Now()
			w.mu.Lock()
			first, known := w.requested[n]
			if !known {
				w.requested[n], first = now, now
			}
			w.mu.Unlock()
			parcel := object{"id": 1, "tracking_number": n, "tracking_number_secondary": "", "tracking_number_current": n, "courier": object{"slug": r.PathValue("slug")}, "is_active": true, "is_delivered": a.given(), "checkpoints": []any{}, "extra": []any{}}
			if now.Sub(first) < asks {
				success(rw, parcel, "Данные запрашиваются")
				return
			}
			checkpoints := []any{}
			for i, s := range a.Scans {
				checkpoints = append(checkpoints, object{
					"id": i, "time": w.when(s).Format(time.DateTime), "courier": object{"slug": r.PathValue("slug")}, "status_code": gdeCodes[s.Code], "status_name": phrase(s.Code, "ru"),
					"status_raw": phrase(s.Code, "en"), "location_translated": s.Place, "location_raw": s.Place, "location_zip_code": Planted["zip"],
				})
			}
			parcel["checkpoints"] = checkpoints
			if a.Over != nil {
				parcel["tracking_number_current"] = a.Over.Number
			}
			success(rw, parcel)
		}))
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, object{"result": "error", "error": "Service is busy", "messages": []any{}}),
		"limit":   tells(http.StatusOK, object{"result": "error", "error": "Too many requests", "messages": []any{}}),
	})
}
