package world

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"strings"
)

// dhlCodes are the five words of the unified interface.
var dhlCodes = codes("transit transit transit transit transit transit transit transit failure transit transit transit transit failure transit delivered delivered")

// dhlService plays api-eu.dhl.com. The scans are told by the clock of their
// place, without a zone, the newest first.
func dhlService() Service {
	problem := func(status int, title, detail string) http.HandlerFunc {
		return func(rw http.ResponseWriter, r *http.Request) {
			tell(rw, status, object{"title": title, "detail": detail, "status": status, "instance": r.URL.Path})
		}
	}
	return plays("dhl", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /track/shipments", func(rw http.ResponseWriter, r *http.Request) {
			if r.Header.Get("DHL-API-Key") != Key("dhl", "key") {
				problem(http.StatusUnauthorized, "Unauthorized", "Unauthorized for given resource.")(rw, r)
				return
			}
			n, language := r.URL.Query().Get("trackingNumber"), short(r.URL.Query().Get("language"))
			a, ok := w.account("dhl", n)
			if !ok {
				problem(http.StatusNotFound, "No result found", "No shipment with given tracking number found.")(rw, r)
				return
			}
			events := []object{}
			for _, s := range a.Scans {
				events = append(events, object{
					"timestamp": w.when(s).Format("2006-01-02T15:04:05"), "statusCode": dhlCodes[s.Code], "status": strings.ToUpper(phrase(s.Code, "en")), "description": phrase(s.Code, language),
					"location": object{"address": object{"addressLocality": s.Place, "countryCode": places[s.Place].Country}},
				})
			}
			ship := object{
				"id": n, "service": "parcel-de", "events": events,
				"origin": object{"address": object{"countryCode": a.From}}, "destination": object{"address": object{"countryCode": a.To, "postalCode": Planted["zip"]}},
				"details": object{"product": object{"productName": "DHL Paket"}, "receiver": object{"name": Planted["name"]}, "proofOfDelivery": object{"signatureUrl": "https://example.invalid/" + Planted["picture"]}},
			}
			if len(events) > 0 {
				ship["status"] = events[0]
			}
			if day, ok := w.due(a); ok {
				ship["estimatedTimeOfDelivery"] = day.Format("2006-01-02T15:04:05-07:00")
			}
			tell(rw, http.StatusOK, object{"url": "/shipments?trackingNumber=" + n, "shipments": []any{ship}})
		})
	}, map[string]http.HandlerFunc{
		"refused": problem(http.StatusServiceUnavailable, "Service Unavailable", "The service is not available."),
		"limit":   problem(http.StatusTooManyRequests, "Too many requests", "Too many requests within defined time period, please try again later."),
	})
}

// paketCodes are the standard event codes of DHL Paket.
var paketCodes = codes("AE EE EE EE EE EE EE EE ZO AE EE AA PO ZN ZF ZU ZU")

// paketService plays the XML interface at cig.dhl.de: elements that are all
// named data, the oldest scan first, by the clock of Berlin to the minute.
func paketService() Service {
	refuse := func(code, text string) string {
		return `<?xml version="1.0" encoding="UTF-8"?><data name="piece-shipment-list" code="` + code + `" error="` + text + `" request-id="0"/>`
	}
	const xmlType = "application/xml; charset=utf-8"
	return plays("dhl-de", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /services/production/rest/sendungsverfolgung", func(rw http.ResponseWriter, r *http.Request) {
			if !basic(r, Key("dhl-de", "appId"), Key("dhl-de", "appToken")) {
				write(rw, http.StatusUnauthorized, "text/html; charset=utf-8", "<html><head><title>401 Unauthorized</title></head></html>")
				return
			}
			var in struct {
				User     string `xml:"appname,attr"`
				Password string `xml:"password,attr"`
				Language string `xml:"language-code,attr"`
				Number   string `xml:"piece-code,attr"`
				Request  string `xml:"request,attr"`
			}
			if xml.Unmarshal([]byte(r.URL.Query().Get("xml")), &in) != nil || in.Request != "d-get-piece-detail" {
				write(rw, http.StatusOK, xmlType, refuse("1", "invalid request"))
				return
			}
			if in.User != Key("dhl-de", "login") || in.Password != Key("dhl-de", "password") {
				write(rw, http.StatusOK, xmlType, refuse("5", "login failed"))
				return
			}
			a, ok := w.account("dhl-de", in.Number)
			if !ok {
				write(rw, http.StatusOK, xmlType, refuse("100", "No data found"))
				return
			}
			berlin := zone("Europe/Berlin")
			var b strings.Builder
			b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><data name="piece-shipment-list" code="0" request-id="0">`)
			fmt.Fprintf(&b, `<data name="piece-shipment" error-status="0" piece-code="%s" status="%s" short-status="" recipient-name="%s" recipient-street="%s" shipper-name="Made-up Shop" product-name="DHL PAKET" delivery-event-flag="0" standard-event-code="%s" dest-country="%s" origin-country="%s">`,
				a.As, esc(phrase(a.newest(), short(in.Language))), esc(Planted["name"]), esc(Planted["address"]), paketCodes[a.newest()], a.To, a.From)
			b.WriteString(`<data name="piece-event-list" piece-id="1">`)
			for _, s := range a.oldest() {
				text := esc(phrase(s.Code, short(in.Language)))
				fmt.Fprintf(&b, `<data name="piece-event" event-timestamp="%s" event-status="%s" event-text="%s" event-short-status="%s" ice="SRTED" ric="OTHER" event-location="%s" event-country="%s" standard-event-code="%s" ruecksendung="false"/>`,
					w.when(s).In(berlin).Format("02.01.2006 15:04"), text, text, text, esc(s.Place), say(countries[places[s.Place].Country], short(in.Language)), paketCodes[s.Code])
			}
			b.WriteString(`</data></data></data>`)
			write(rw, http.StatusOK, xmlType, b.String())
		})
	}, map[string]http.HandlerFunc{
		"refused": writes(http.StatusOK, xmlType, refuse("6", "internal error")),
		"limit":   writes(http.StatusOK, xmlType, refuse("7", "limit exceeded")),
	})
}
