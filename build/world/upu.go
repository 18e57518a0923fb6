package world

import (
	"fmt"
	"net/http"
	"strings"
	"time"
)

// upuCodes are those of EMSEVT.
var upuCodes = codes("EMA EMB EMB EXC EMC EMD EDB EDC EME EDD EDE EMG EDG EMH EDH EMI EMI")

// upuService plays Global Track & Trace: an array, or no byte at all for a
// number that no post has told of.
func upuService() Service {
	return plays("upu", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /gtt.api/service.svc/rest/ItemTTWithTrans/{number}/{language}", func(rw http.ResponseWriter, r *http.Request) {
			a, ok := w.account("upu", r.PathValue("number"))
			if !ok {
				write(rw, http.StatusOK, "application/json; charset=utf-8", "")
				return
			}
			language := short(r.PathValue("language"))
			events := []any{}
			for _, s := range a.Scans {
				e := object{"EventCd": upuCodes[s.Code], "EventNm": phrase(s.Code, language), "EventDT": postDate(w.when(s)), "EventLocation": s.Place}
				if given(s.Code) {
					e["Signature"] = Planted["name"]
				}
				events = append(events, e)
			}
			if day, ok := w.due(a); ok { // a forecast among the events
				events = append(events, object{"EventCd": "DLV", "EventNm": "Estimated delivery", "EventDT": postDate(day.UTC()), "EventLocation": ""})
			}
			tell(rw, http.StatusOK, []any{object{
				"ID": a.As, "OriginCountryCd": a.From, "OriginCountryNm": say(countries[a.From], language),
				"DestinationCountryCd": a.To, "DestinationCountryNm": say(countries[a.To], language),
				"MailClassCd": a.As[:1], "State": 1, "Events": events,
			}})
		})
	}, nil)
}

// postDate writes a wall clock as the service does: as if it were one of its
// own machine, which stands in Berne.
func postDate(at time.Time) string {
	wall := time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), 0, time.UTC)
	there := wall.In(zone("Europe/Zurich"))
	_, east := there.Zone()
	return fmt.Sprintf("/Date(%d%s)/", wall.Add(-time.Duration(east)*time.Second).UnixMilli(), there.Format("-0700"))
}

// chinapostService plays the EMS Cooperative's public tracking: a page with
// one table, the oldest first, on the clock of the place.
func chinapostService() Service {
	return plays("china-post", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /api/publicTracking/track", func(rw http.ResponseWriter, r *http.Request) {
			number, language := r.URL.Query().Get("itemId"), short(r.URL.Query().Get("language"))
			a, ok := w.account("china-post", number)
			var b strings.Builder
			switch {
			case !strings.HasPrefix(number, "E"):
				b.WriteString(`<ul class="error"><li>` + esc(number) + ` does not denote an EMS item.</li></ul>`)
			case !ok || len(a.Scans) == 0:
				b.WriteString(`<table class="result-table" id="table-` + esc(number) + `"><tbody><tr><td class="no-results-found" colspan="3">There were no results found.</td></tr></tbody></table>`)
			default:
				b.WriteString(`<table class="result-table" id="table-` + esc(number) + `"><thead><tr><th>Date and time</th><th>Status</th><th>Location</th></tr></thead><tbody>`)
				for _, s := range a.oldest() {
					fmt.Fprintf(&b, `<tr class="result-table-row"><td>%s</td><td>%s</td><td>%s</td></tr>`, w.when(s).Format("2006-01-02 15:04"), esc(phrase(s.Code, language)), esc(s.Place))
				}
				b.WriteString(`</tbody></table>`)
			}
			write(rw, http.StatusOK, "text/html; charset=utf-8", `<!DOCTYPE html><html lang="`+language+`"><head><meta charset="utf-8"><title>Track an item</title></head><body><div class="results">`+b.String()+`</div></body></html>`)
		})
	}, nil)
}
