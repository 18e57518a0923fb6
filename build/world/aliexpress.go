package world

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"slices"
	"strings"
)

// SignOrder is the signature that the open platform wants: of the names and
// values of a request, sorted by name.
func SignOrder(plain string) string {
	m := hmac.New(sha256.New, []byte(Key("aliexpress", "secret")))
	m.Write([]byte(plain))
	return strings.ToUpper(hex.EncodeToString(m.Sum(nil)))
}

// orderService plays aliexpress.ds.order.tracking.get at the shop's open
// platform: the parcels of an order.
func orderService() Service {
	fails := func(code, text string) http.HandlerFunc {
		return tells(http.StatusOK, object{"error_response": object{"type": "ISP", "code": code, "msg": text, "request_id": "made-up"}})
	}
	return plays("aliexpress", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /sync", func(rw http.ResponseWriter, r *http.Request) {
			q := r.URL.Query()
			var names []string
			for name := range q {
				if name != "sign" {
					names = append(names, name)
				}
			}
			slices.Sort(names)
			plain := ""
			for _, name := range names {
				plain += name + q.Get(name)
			}
			switch {
			case q.Get("method") != "aliexpress.ds.order.tracking.get":
				fails("InvalidApiPath", "The specified API path is invalid")(rw, r)
				return
			case q.Get("session") != Key("aliexpress", "session"):
				fails("IllegalAccessToken", "The specified access token is invalid or expired")(rw, r)
				return
			case q.Get("app_key") != Key("aliexpress", "appKey") || q.Get("sign") != SignOrder(plain):
				fails("IncompleteSignature", "The request signature does not conform to platform standards")(rw, r)
				return
			}
			reply := func(result object) {
				tell(rw, http.StatusOK, object{"aliexpress_ds_order_tracking_get_response": object{"result": result}, "request_id": "made-up"})
			}
			o := findOrder(q.Get("ae_order_id"))
			if o == nil || len(o.Parcels) == 0 {
				reply(object{"ret": false, "code": "1001", "msg": "TRACKING DATA NOT FOUND"})
				return
			}
			lines := []any{}
			for _, n := range o.Parcels {
				p := findParcel(n)
				nodes := []any{}
				for _, s := range w.scanned(p) {
					nodes = append(nodes, object{"time_stamp": w.Born().Add(s.At).UnixMilli(), "tracking_name": phrase(s.Code, "en"), "tracking_detail_desc": phrase(s.Code, "en")})
				}
				line := object{"mail_no": n, "carrier_name": p.Service, "detail_node_list": object{"detail_node": nodes}, "package_item_list": object{"package_item": []any{object{"item_title": o.Items[0].Title, "receiver": Planted["name"]}}}}
				if p.EtaTo != 0 {
					line["eta_time_stamps"] = w.Born().Add(p.EtaTo).UnixMilli()
				}
				lines = append(lines, line)
			}
			reply(object{"ret": true, "code": "200", "data": object{"tracking_detail_line_list": object{"tracking_detail": lines}}})
		})
	}, map[string]http.HandlerFunc{
		"refused": fails("ServiceUnavailable", "The service is not available"),
		"limit":   fails("ApiCallLimit", "Api access frequency exceeds the limit. this ban will last 7 seconds"),
	})
}
