package world

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

// shopDataService plays acs.aliexpress.com, which the shop's own page script
// asks: for more orders, and for the packages of one order.
func shopDataService() Service {
	return Service{
		Name:  "shop data",
		Hosts: []string{"acs.aliexpress.com", "acs.aliexpress.us"},
		Handler: func(w *World) http.Handler {
			mux := http.NewServeMux()
			mux.HandleFunc("GET /h5/{api}/1.0/", w.mtop)
			mux.HandleFunc("POST /h5/{api}/1.0/", w.mtop)
			return crossOrigin(mux)
		},
		Faults: map[string]http.HandlerFunc{
			"traffic_limit": func(rw http.ResponseWriter, r *http.Request) {
				allowOrigin(rw, r)
				mtopAnswer(rw, r.URL.Query().Get("api"), map[string]any{}, "FAIL_SYS_TRAFFIC_LIMIT::too many people are waiting")
			},
			"unknown": func(rw http.ResponseWriter, r *http.Request) {
				allowOrigin(rw, r)
				mtopAnswer(rw, r.URL.Query().Get("api"), map[string]any{}, "UNKNOWN_FAIL_CODE::")
			},
		},
	}
}

// crossOrigin lets the shop's own pages read the answers, with cookies.
func crossOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		allowOrigin(rw, r)
		next.ServeHTTP(rw, r)
	})
}

func allowOrigin(rw http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if u, err := url.Parse(origin); err == nil && (strings.HasSuffix(u.Host, ".aliexpress.com") || strings.HasSuffix(u.Host, ".aliexpress.us")) {
		rw.Header().Set("Access-Control-Allow-Origin", origin)
		rw.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func mtopAnswer(rw http.ResponseWriter, api string, data any, ret ...string) {
	writeJSON(rw, map[string]any{"api": api, "data": data, "ret": ret, "v": "1.0"})
}

// mtopToken is the cookie that every request has to carry; who comes without
// it gets it and is sent back, as in life.
const mtopToken = "_m_h5_tk"

func (w *World) mtop(rw http.ResponseWriter, r *http.Request) {
	api := r.PathValue("api")
	if _, err := r.Cookie(mtopToken); err != nil {
		_, domain, _ := strings.Cut(r.Host, ".")
		http.SetCookie(rw, &http.Cookie{Name: mtopToken, Value: "0123456789abcdef0123456789abcdef_1", Domain: domain, Path: "/", Secure: true, MaxAge: 1800})
		mtopAnswer(rw, api, map[string]any{}, "FAIL_SYS_TOKEN_EMPTY::no token")
		return
	}
	set := w.settings()
	switch {
	case set.Captcha != "off":
		mtopAnswer(rw, api, map[string]any{"url": "https://" + r.Host + ":443//h5/" + api + "/1.0/_____tmd_____/punish?x5secdata=made-up&x5step=2"},
			"FAIL_SYS_USER_VALIDATE", "RGV587_ERROR::SM::too busy, please try again later")
		return
	case set.Login != "off":
		mtopAnswer(rw, api, map[string]any{}, "FAIL_SYS_SESSION_EXPIRED::session expired")
		return
	}
	var data struct {
		TradeOrderID     string `json:"tradeOrderId"`
		TradeOrderLineID string `json:"tradeOrderLineId"`
		From             int    `json:"from"`
		Lang             string `json:"_lang"`
	}
	text := r.URL.Query().Get("data")
	if text == "" {
		text = r.FormValue("data")
	}
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		mtopAnswer(rw, api, map[string]any{}, "UNKNOWN_FAIL_CODE::")
		return
	}
	language := "en"
	if u, err := url.Parse(r.Header.Get("Origin")); err == nil {
		language = shopLanguage(u.Host)
	}
	switch api {
	case "mtop.aliexpress.trade.buyer.order.list":
		mtopAnswer(rw, api, map[string]any{"cards": w.cards(language, data.From, len(orders)), "more": false}, "SUCCESS::ok")
	case "mtop.ae.ld.querydetail":
		o := findOrder(data.TradeOrderID)
		if o == nil {
			mtopAnswer(rw, api, map[string]any{}, "UNKNOWN_FAIL_CODE::")
			return
		}
		mtopAnswer(rw, api, map[string]any{"module": w.queryDetail(o, language), "result": "true"}, "SUCCESS::ok")
	default:
		mtopAnswer(rw, api, map[string]any{}, "FAIL_SYS_API_NOT_FOUNDED::no such interface")
	}
}

// queryDetail is what the shop tells of an order's packages: one line each.
func (w *World) queryDetail(o *order, language string) map[string]any {
	lines := []any{}
	for i, n := range o.Parcels {
		lines = append(lines, w.packageLine(o, i, findParcel(n), language))
	}
	if o.Wrong != "" {
		lines = append(lines, map[string]any{
			"blockMailNo": "false", "mailNo": o.Wrong, "originMailNo": o.Wrong,
			"logisticsCarrierName": "Seller's Shipping Method", "packageItemList": packageItems(o, 0), "detailList": []any{},
		})
	}
	return map[string]any{
		"isTrackingV2": "true",
		"fastDeliveryInfoDTO": map[string]any{
			"fdTitle":       "Fast delivery",
			"fdContentList": []string{"Refund if no delivery before " + shopLanguages["en"].date(w.Born().AddDate(0, 0, 45)), "Refund if items damaged"},
		},
		"logisticsReceiverInfo": map[string]any{
			"contactName": Planted["name"], "address": Planted["address"], "address2": Planted["district"], "city": "Utrecht", "country": "Netherlands",
			"zipCode": Planted["zip"], "phoneCountry": "+00", "phoneNumber": Planted["phone"], "email": Planted["email"],
		},
		"trackingDetailLineList": lines,
	}
}

// packageItems are the articles in one package of an order.
func packageItems(o *order, index int) []any {
	out := []any{}
	for _, it := range o.Items {
		if it.Package != index {
			continue
		}
		out = append(out, map[string]any{
			"count": fmt.Sprint(it.Count), "itemId": it.Product, "itemPic": strings.TrimPrefix(pictureAddress(it), "https:"),
			"itemTitle": it.Title, "skuDesc": it.Variant, "skuId": "12000" + it.Product[5:],
		})
	}
	return out
}

func (w *World) packageLine(o *order, index int, p *parcel, language string) map[string]any {
	details := []any{}
	for _, s := range w.scanned(p) {
		at := local(w.Born().Add(s.At), s.Place)
		d := map[string]any{
			"skipRiskControl": true, "time": w.Born().Add(s.At).UnixMilli(), "trackingName": say(words[s.Code], language),
			"trackingDetailDesc": say(words[s.Code], language), "trackingPrimaryCode": "AE_" + s.Code, "trackingSecondCode": "AE_" + s.Code,
			"fulfillStage": fulfillStage(s.Code), "tags": []string{"loacl", "cb"}, "timeText": at.Format("Mon | Jan. 2 15:04"),
		}
		if strings.HasPrefix(s.Code, "GTMS") { // where the shop's own answers name people
			d["detailedLocation"] = Planted["district"] + ", " + s.Place
			d["note"] = Planted["note"]
		}
		details = append(details, d)
	}
	line := map[string]any{
		"blockMailNo": "false", "displayQuantity": fmt.Sprint(len(packageItems(o, index))), "mailNo": p.Number, "originMailNo": p.Number,
		"logisticsCarrierName": p.Service, "packageMinCreateTime": w.Born().AddDate(0, 0, -o.Days).UnixMilli(),
		"packageItemList": packageItems(o, index), "detailList": details,
	}
	if over := w.handedOver(p); over != nil {
		line["mailNo"] = over.Number
		line["logisticsCpInfo"] = map[string]any{"cpName": over.Name, "contactCarrierText": "Contact " + over.Name}
	}
	if p.EtaTo != 0 {
		from, to := w.Born().Add(p.EtaFrom), w.Born().Add(p.EtaTo)
		line["etaInfo"] = map[string]any{
			"beginEtaTime": from.UnixMilli(), "endEtaTime": to.UnixMilli(), "etaTimeStamp": to.UnixMilli(),
			"etaSceneCode": "FULFILLLMENT_PROMISE_ETA", "etaTimeText": from.Format("Jan 2") + " - " + to.Format("Jan 2"),
		}
	}
	return line
}

func fulfillStage(code string) string {
	for _, s := range [][2]string{{"GWMS", "1000"}, {"PU_", "1100"}, {"SC_", "1200"}, {"CC_EX", "1300"}, {"LH_", "1400"}, {"CC_IM", "1600"}} {
		if strings.HasPrefix(code, s[0]) {
			return s[1]
		}
	}
	return "1700"
}
