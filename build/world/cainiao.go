package world

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

// cainiaoService plays global.cainiao.com: the public JSON behind its own
// tracking page, and a page for people.
func cainiaoService() Service {
	return Service{
		Name:  "cainiao",
		Hosts: []string{"global.cainiao.com"},
		Handler: func(w *World) http.Handler {
			mux := http.NewServeMux()
			mux.HandleFunc("GET /global/detail.json", w.cainiaoDetail)
			mux.HandleFunc("GET /newDetail.htm", func(rw http.ResponseWriter, r *http.Request) {
				page(rw, http.StatusOK, "Cainiao", "Global tracking")
			})
			return mux
		},
		Faults: map[string]http.HandlerFunc{
			"refused": func(rw http.ResponseWriter, r *http.Request) {
				writeJSON(rw, map[string]any{"success": false, "errorCode": "SYSTEM_BUSY", "errorMsg": "system busy"})
			},
			"no_module": func(rw http.ResponseWriter, r *http.Request) {
				writeJSON(rw, map[string]any{"success": true})
			},
			"wall": func(rw http.ResponseWriter, r *http.Request) {
				punish(rw, http.StatusOK, "global.cainiao.com")
			},
			"wall_redirect": func(rw http.ResponseWriter, r *http.Request) {
				http.Redirect(rw, r, "https://global.cainiao.com//global/detail.json/_____tmd_____/punish?x5secdata=made-up&x5step=1", http.StatusFound)
			},
			"wall_json": func(rw http.ResponseWriter, r *http.Request) {
				writeJSON(rw, map[string]any{"rgv587_flag": "sm", "url": "https://global.cainiao.com:443//global/detail.json/_____tmd_____/punish?x5secdata=made-up&x5step=2"})
			},
		},
	}
}

// punish is the anti-bot page of the shop's house, as any of its hosts sends it.
func punish(rw http.ResponseWriter, status int, host string) {
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	rw.WriteHeader(status)
	fmt.Fprintf(rw, `<!doctype html><html><head><meta charset="utf-8"><title>Captcha Interception</title></head>
<body data-x5="//%s/_____tmd_____/punish?x5secdata=made-up&amp;x5step=1"><div id="nc_1_wrapper" class="nc-container">
<p class="nc-lang-cnt">Sorry, we have detected unusual traffic from your network.</p><p>Please slide to verify</p>
<div class="nc_scale"><span class="btn_slide">&gt;&gt;</span></div></div></body></html>`, host)
}

// cainiaoBatch is how many numbers one request may hold.
const cainiaoBatch = 30

func (w *World) cainiaoDetail(rw http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	list := q.Get("mailNos")
	if list == "" {
		list = q.Get("mailNoList")
	}
	numbers := strings.Split(list, ",")
	if list == "" || len(numbers) > cainiaoBatch {
		writeJSON(rw, map[string]any{"success": false, "errorCode": "ILLEGAL_ARGUMENT", "errorMsg": "illegal argument"})
		return
	}
	language, _, _ := strings.Cut(q.Get("lang"), "-")
	module := []any{}
	for _, n := range numbers {
		module = append(module, w.cainiaoEntry(strings.TrimSpace(n), language))
	}
	http.SetCookie(rw, &http.Cookie{Name: "cna", Value: "made-up", Domain: "cainiao.com", Path: "/", Secure: true})
	writeJSON(rw, map[string]any{"module": module, "success": true})
}

// cainiaoEntry is what Cainiao tells of a number.
func (w *World) cainiaoEntry(number, language string) map[string]any {
	p := findParcel(number)
	if p != nil && !slices.Contains(p.Told, "cainiao") {
		p = nil
	}
	external := map[string]any{"mailNo": number, "mailNoSource": "EXTERNAL", "detailList": []any{}}
	if p == nil || p.Unknown {
		return external
	}
	over := w.handedOver(p)
	if number != p.Number && over == nil {
		return external // nobody knows the last mile's number before it is given
	}
	scans := w.scanned(p)
	if len(scans) == 0 {
		external["mailNoSource"] = "AE"
		return external
	}
	details := []any{}
	for _, s := range scans {
		details = append(details, w.cainiaoScan(s, language))
	}
	token, text := cainiaoStatus(scans[0].Code)
	entry := map[string]any{
		"mailNo":        number,
		"mailNoSource":  "AE",
		"originCountry": say(countries[p.From], language),
		"destCountry":   say(countries[p.To], language),
		"mailTypeDesc":  p.Service,
		"status":        token,
		"statusDesc":    text + " ",
		"latestTrace":   details[0],
		"detailList":    details,
		"daysNumber":    fmt.Sprintf("%d\tday(s)", int(w.Now().Sub(w.Born().Add(p.Scans[0].At)).Hours()/24)),
		"processInfo":   map[string]any{"progressStatus": "NORMAL", "type": "CROSS", "progressRate": w.progress(p)},
		// Who gets it. No reader may touch these.
		"receiverName":    Planted["name"],
		"receiverAddress": Planted["address"] + ", " + Planted["district"] + ", " + Planted["zip"],
	}
	if p.EtaTo != 0 {
		entry["globalEtaInfo"] = map[string]any{
			"etaDesc":         "Expected by",
			"deliveryMinTime": w.Born().Add(p.EtaFrom).UnixMilli(),
			"deliveryMaxTime": w.Born().Add(p.EtaTo).UnixMilli(),
		}
	}
	if over != nil {
		if number == p.Number {
			entry["realMailNo"] = "Latest Tracking Number:\t" + over.Number
			entry["copyRealMailNo"] = over.Number
		} else {
			entry["virtualMailNo"] = "Origin Tracking Number:\t" + p.Number
			entry["copyVirtualMailNo"] = p.Number
		}
		entry["destCpInfo"] = map[string]any{"cpName": over.Name, "cpCode": over.Code, "phone": "+00 " + Planted["phone"]}
	}
	if strings.HasSuffix(scans[0].Code, "SIGNED") || strings.HasSuffix(scans[0].Code, "SIGN") {
		entry["signPictureUrl"] = "https://ae01.alicdn.com/kf/" + Planted["picture"] + ".jpg"
	}
	return entry
}

func (w *World) progress(p *parcel) json.Number {
	return json.Number(fmt.Sprintf("%.2f", float64(len(w.scanned(p)))/float64(len(p.Scans))))
}

// beijing is the zone in which Cainiao reads every wall clock, whatever zone
// it names beside it.
var beijing = time.FixedZone("", 8*60*60)

// cainiaoScan is one event. Its "time" is no instant: it is the wall clock of
// the place, read as if it were Beijing's.
func (w *World) cainiaoScan(s scan, language string) map[string]any {
	at := w.Born().Add(s.At)
	text := say(words[s.Code], language)
	if s.Place == "" { // a notice of its own: an instant with its fraction, no zone
		return map[string]any{
			"time":         at.UnixMilli(),
			"timeStr":      at.In(beijing).Format(time.DateTime),
			"desc":         text,
			"standerdDesc": text,
			"descTitle":    "",
			"actionCode":   s.Code,
		}
	}
	there := local(at, s.Place)
	_, east := there.Zone()
	hours := east / 3600
	wall := there.Format(time.DateTime)
	read := must(time.ParseInLocation(time.DateTime, wall, beijing))
	zone := fmt.Sprintf("GMT%+d", hours)
	if hours == 2 { // the other form in which zones are told
		zone = "GMT+02:00"
	}
	out := map[string]any{
		"time":         read.UnixMilli(),
		"timeStr":      wall,
		"timeZone":     zone,
		"desc":         "",
		"standerdDesc": "[" + s.Place + "] " + text,
		"descTitle":    "Carrier note:",
		"actionCode":   s.Code,
	}
	if group := cainiaoGroup(s.Code); group != "" {
		out["group"] = map[string]any{"nodeCode": group, "nodeDesc": text}
	}
	return out
}

// cainiaoGroup is the node of a scan; some have none.
func cainiaoGroup(code string) string {
	for _, g := range [][2]string{
		{"PU_", "AE_GROUP_PU_PROCESSING"}, {"SC_", "AE_GROUP_SC_PROCESSING"}, {"LH_ARRIVE", "AE_GROUP_LH_ARRIVE"}, {"LH_", "AE_GROUP_LH_PROCESSING"},
		{"CC_EX", "AE_GROUP_EX_CLEARING_CUSTOMS"}, {"CC_IM", "AE_GROUP_IM_CLEARING_CUSTOMS"},
		{"GTMS_DO_DEPART", "AE_GROUP_DELIVERING"}, {"GTMS_SIGNED", "AE_GROUP_DELIVERED"}, {"GSTA_SIGN", "AE_GROUP_DELIVERED"},
	} {
		if strings.HasPrefix(code, g[0]) {
			return g[1]
		}
	}
	return ""
}

// cainiaoStatus is the coarse token and its text. As in life, a parcel that
// waits at a pickup point is called delivered here.
func cainiaoStatus(code string) (token, text string) {
	switch {
	case code == "GTMS_SIGNED" || code == "GTMS_STA_SIGNED" || code == "GSTA_SIGN":
		return "SIGN", "Delivered"
	case code == "GTMS_DO_DEPART":
		return "DELIVERING", "Delivering"
	case strings.HasPrefix(code, "CC_IM"):
		return "CLEAR_CUSTOMS", "In customs"
	case strings.HasPrefix(code, "GWMS"):
		return "WAIT_ACCEPT", "Waiting"
	}
	return "TRANSIT", "In transit"
}
