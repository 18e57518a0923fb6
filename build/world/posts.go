package world

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

// auspostService plays digitalapi.auspost.com.au, which tells no codes, and
// all times by Australia's own clock.
func auspostService() Service {
	return plays("australia-post", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /shipping/v1/track", func(rw http.ResponseWriter, r *http.Request) {
			numbers := strings.Split(r.URL.Query().Get("tracking_ids"), ",")
			switch {
			case !basic(r, Key("australia-post", "key"), Key("australia-post", "password")) || r.Header.Get("Account-Number") != Key("australia-post", "account"):
				tell(rw, http.StatusUnauthorized, object{"errors": []any{object{"code": "API_001", "name": "Unauthorised", "message": "The credentials are not valid."}}})
				return
			case len(numbers) > 10:
				tell(rw, http.StatusBadRequest, object{"errors": []any{object{"code": "51101", "name": "TOO_MANY_AP_TRACKING_IDS", "message": "No more than 10 ids."}}})
				return
			}
			list := []any{}
			for _, n := range numbers {
				a, ok := w.account("australia-post", n)
				if !ok {
					list = append(list, object{"tracking_id": n, "errors": []any{object{"code": "ESB-10001", "name": "Invalid tracking ID"}}})
					continue
				}
				events := []any{}
				for _, s := range a.Scans {
					events = append(events, object{"location": s.Place, "description": phrase(s.Code, "en"), "date": w.when(s).In(zone("Australia/Sydney")).Format(time.RFC3339)})
				}
				list = append(list, object{"tracking_id": n, "status": "In transit", "trackable_items": []any{object{"article_id": n, "product_type": "International", "status": "In transit", "events": events, "addressee": Planted["name"]}}})
			}
			tell(rw, http.StatusOK, object{"tracking_results": list})
		})
	}, nil)
}

// canadaCodes are the event numbers of Canada Post, as it writes them.
var canadaCodes = codes("2300 0100 0100 0100 0101 0101 0102 0100 0104 0103 0100 0105 0174 1415 1488 1496 1496")

// canadaService plays soa-gw.canadapost.ca: XML, the newest first, by the
// clock of the place, which has a name where it is Canada's.
func canadaService() Service {
	const xmlType = "application/vnd.cpc.track-v2+xml"
	message := func(status int, code, text string) http.HandlerFunc {
		return writes(status, xmlType, `<?xml version="1.0" encoding="UTF-8"?><messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>`+code+`</code><description>`+text+`</description></message></messages>`)
	}
	return plays("canada-post", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /vis/track/pin/{number}/detail", func(rw http.ResponseWriter, r *http.Request) {
			n, language := r.PathValue("number"), short(r.Header.Get("Accept-Language"))
			a, ok := w.account("canada-post", n)
			switch {
			case !basic(r, Key("canada-post", "login"), Key("canada-post", "password")):
				message(http.StatusUnauthorized, "E002", "AAA Authentication Failure")(rw, r)
				return
			case r.Header.Get("Accept") != xmlType:
				message(http.StatusNotAcceptable, "E001", "Unsupported media type")(rw, r)
				return
			case !ok:
				message(http.StatusNotFound, "004", "No Pin History")(rw, r)
				return
			}
			due := ""
			if day, ok := w.due(a); ok {
				due = day.Format(time.DateOnly)
			}
			var b strings.Builder
			fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?><tracking-detail xmlns="http://www.canadapost.ca/ws/track-v2"><pin>%s</pin><changed-expected-date/><destination-postal-id>%s</destination-postal-id><expected-delivery-date>%s</expected-delivery-date><service-name>Small packet</service-name><significant-events>`, n, Planted["zip"], due)
			for _, s := range a.Scans {
				at := w.when(s)
				named := ""
				if places[s.Place].Country == "CA" {
					named, _ = at.Zone()
				}
				fmt.Fprintf(&b, `<occurrence><event-identifier>%s</event-identifier><event-date>%s</event-date><event-time>%s</event-time><event-time-zone>%s</event-time-zone><event-description>%s</event-description><signatory-name>%s</signatory-name><event-site>%s</event-site><event-province>%s</event-province></occurrence>`,
					canadaCodes[s.Code], at.Format(time.DateOnly), at.Format(time.TimeOnly), named, esc(phrase(s.Code, language)), esc(Planted["name"]), esc(s.Place), places[s.Place].State)
			}
			b.WriteString(`</significant-events></tracking-detail>`)
			write(rw, http.StatusOK, xmlType, b.String())
		})
	}, map[string]http.HandlerFunc{
		"refused": message(http.StatusInternalServerError, "Server", "Internal error"),
		"limit":   message(http.StatusServiceUnavailable, "Server", "Rejected by SLM Monitor"),
	})
}
