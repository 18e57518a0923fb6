package world

import (
	"encoding/json"
	"net/http"
	"time"
)

// cdekCodes are the order statuses of CDEK.
var cdekCodes = codes(`RECEIVED_AT_SHIPMENT_WAREHOUSE ACCEPTED_AT_TRANSIT_WAREHOUSE TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY IN_CUSTOMS_INTERNATIONAL
	SHIPPED_TO_DESTINATION ACCEPTED_IN_TRANSIT_CITY IN_CUSTOMS_LOCAL CUSTOMS_COMPLETE IN_CUSTOMS_LOCAL ACCEPTED_AT_TRANSIT_WAREHOUSE
	TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE TAKEN_BY_COURIER RETURNED_TO_RECIPIENT_CITY_WAREHOUSE
	ACCEPTED_AT_PICK_UP_POINT DELIVERED DELIVERED`)

// cdekService plays www.cdek.ru, as its tracking page asks (by address and by
// GraphQL), and api.cdek.ru with a token.
func cdekService() Service {
	return plays("cdek", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET www.cdek.ru/api-site/track/info/", func(rw http.ResponseWriter, r *http.Request) {
			told := w.cdekStages(r.URL.Query().Get("track"), r.URL.Query().Get("locale"))
			if told == nil {
				tell(rw, http.StatusOK, object{"success": false, "data": object{"success": false, "errors": []any{object{"code": "order_not_found", "message": "Заказ не найден"}}}})
				return
			}
			tell(rw, http.StatusOK, object{"success": true, "data": told})
		})
		mux.HandleFunc("POST www.cdek.ru/api-site/v1/graphql/", func(rw http.ResponseWriter, r *http.Request) {
			var in struct {
				Query     string
				Variables struct{ ID, Locale string }
			}
			if json.NewDecoder(r.Body).Decode(&in) != nil || in.Query == "" {
				tell(rw, http.StatusBadRequest, object{"errors": []any{object{"message": "Syntax Error: no query"}}})
				return
			}
			told := w.cdekStages(in.Variables.ID, in.Variables.Locale)
			if told == nil {
				told = object{"success": false, "errors": []any{object{"message": "Заказ не найден"}}}
			}
			tell(rw, http.StatusOK, object{"data": object{"tracking": told}})
		})
		mux.HandleFunc("POST api.cdek.ru/v2/oauth/token", func(rw http.ResponseWriter, r *http.Request) {
			w.grants(rw, "cdek", r.FormValue("client_id"), r.FormValue("client_secret"), time.Hour, object{"error": "invalid_client", "error_description": "Bad client credentials"})
		})
		mux.HandleFunc("GET api.cdek.ru/v2/orders", w.cdekOrder)
	}, map[string]http.HandlerFunc{
		"refused": func(rw http.ResponseWriter, r *http.Request) {
			if r.Host == "api.cdek.ru" {
				tell(rw, http.StatusInternalServerError, object{"errors": []any{object{"code": "v2_internal_error", "message": "internal"}}})
				return
			}
			tell(rw, http.StatusInternalServerError, object{"errors": []any{object{"message": "Internal server error"}}})
		},
	})
}

// cdekStages are what the tracking page draws: stages, in them places, in them
// what happened there, by the day; nil for a number that it does not know.
func (w *World) cdekStages(number, language string) object {
	a, ok := w.account("cdek", number)
	if !ok {
		return nil
	}
	var items []any
	for _, s := range a.oldest() {
		items = append(items, object{"code": "", "name": s.Place, "statuses": []any{object{"code": cdekCodes[s.Code], "name": phrase(s.Code, language), "date": w.when(s).Format(time.DateOnly)}}})
	}
	stages := []any{
		object{"code": "CREATED", "name": "Created", "date": nil, "completed": true, "items": []any{}},
		object{"code": "IN_PROGRESS", "name": "In progress", "date": nil, "completed": len(items) > 0, "items": items},
		object{"code": "DELIVERED", "name": "Delivered", "date": w.Born().Add(a.EtaTo).Format(time.DateOnly), "completed": false, "items": []any{}},
	}
	if a.given() {
		stages = stages[:2]
	}
	out := object{
		"success": true, "orderNumber": number, "status": object{"code": "IN_PROGRESS", "name": "In progress"}, "statuses": stages, "errors": []any{},
		"cityFrom": object{"name": "Shenzhen"}, "weight": 0.31, "receiver": object{"initials": Planted["name"], "address": object{"title": Planted["address"]}},
	}
	if day, ok := w.due(a); ok {
		out["tariffDateEnd"] = day.Format(time.DateOnly)
	}
	return out
}

func (w *World) cdekOrder(rw http.ResponseWriter, r *http.Request) {
	if !w.granted("cdek", r) {
		tell(rw, http.StatusUnauthorized, object{"error": "unauthorized", "error_description": "Full authentication is required"})
		return
	}
	n := r.URL.Query().Get("cdek_number")
	a, ok := w.account("cdek", n)
	if !ok {
		tell(rw, http.StatusBadRequest, object{"requests": []any{object{"type": "GET", "state": "INVALID", "errors": []any{object{"code": "v2_entity_not_found", "message": "Entity is not found"}}}}})
		return
	}
	statuses := []any{}
	for _, s := range a.Scans {
		statuses = append(statuses, object{"code": cdekCodes[s.Code], "name": phrase(s.Code, "ru"), "date_time": w.when(s).Format("2006-01-02T15:04:05-0700"), "city": s.Place, "deleted": false})
	}
	person := object{"name": Planted["name"], "phones": []any{object{"number": Planted["phone"]}}, "email": Planted["email"]}
	entity := object{
		"uuid": "00000000-0000-4000-8000-000000000001", "type": 1, "cdek_number": n, "recipient": person, "statuses": statuses,
		"from_location": object{"country_code": a.From}, "to_location": object{"country_code": a.To, "address": Planted["address"]},
	}
	if day, ok := w.due(a); ok {
		entity["planned_delivery_date"] = day.Format(time.DateOnly)
	}
	tell(rw, http.StatusOK, object{"entity": entity, "requests": []any{object{"type": "GET", "state": "SUCCESSFUL", "errors": []any{}}}, "related_entities": []any{}})
}
