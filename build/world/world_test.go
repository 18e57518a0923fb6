package world

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"
)

// visitor is a client for which every name leads to the world.
type visitor struct {
	t *testing.T
	w *World
	*http.Client
}

func visit(t *testing.T) *visitor {
	t.Helper()
	w, err := Start(Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	jar, err := cookiejar.New(nil)
	if err != nil {
		t.Fatal(err)
	}
	return &visitor{t, w, &http.Client{
		Jar:           jar,
		Timeout:       time.Minute,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
			DialContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
				if !strings.HasPrefix(addr, "127.0.0.1:") {
					addr = w.Secure
				}
				return new(net.Dialer).DialContext(ctx, network, addr)
			},
		},
	}}
}

func (v *visitor) get(url string) (int, string) {
	v.t.Helper()
	r, err := v.Get(url)
	if err != nil {
		v.t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		v.t.Fatal(err)
	}
	return r.StatusCode, string(body)
}

func (v *visitor) post(path, body string) (int, string) {
	v.t.Helper()
	r, err := v.Post(v.w.Control+path, "application/json", strings.NewReader(body))
	if err != nil {
		v.t.Fatal(err)
	}
	defer r.Body.Close()
	text, _ := io.ReadAll(r.Body)
	return r.StatusCode, string(text)
}

const detail = "https://global.cainiao.com/global/detail.json?mailNos="

type told struct {
	Success bool
	Module  []struct {
		MailNo, MailNoSource, Status, CopyRealMailNo, CopyVirtualMailNo string
		DetailList                                                      []struct {
			Time                                              int64
			TimeStr, TimeZone, ActionCode, Desc, StanderdDesc string
		}
	}
}

func (v *visitor) ask(numbers string) told {
	v.t.Helper()
	_, body := v.get(detail + numbers)
	var out told
	if err := json.Unmarshal([]byte(body), &out); err != nil {
		v.t.Fatalf("%v in %s", err, body)
	}
	return out
}

func TestOrderList(t *testing.T) {
	v := visit(t)
	for host, word := range map[string]string{"www.aliexpress.com": "Ref. Number", "de.aliexpress.com": "Bestellnummer", "he.aliexpress.com": `dir="rtl"`, "www.aliexpress.us": "Ref. Number"} {
		status, body := v.get("https://" + host + "/p/order/index.html")
		if status != 200 || !strings.Contains(body, word) {
			t.Errorf("%s: %d, no %q", host, status, word)
		}
		if strings.Contains(body, "00700100200301") {
			t.Errorf("%s: the list holds a tracking number", host)
		}
		if n := strings.Count(body, `"stateText"`); n != firstOrders {
			t.Errorf("%s: %d orders, want %d", host, n, firstOrders)
		}
	}
	for _, file := range []string{"sdk.js", "dom.js", "list.js", "tracking.js", "detail.js", "strange.js", "home.js", "shop.css"} {
		if status, _ := v.get("https://www.aliexpress.com/assets/" + file); status != 200 {
			t.Errorf("%s: %d", file, status)
		}
	}
	for _, c := range v.w.cards("en", 0, len(orders)) {
		for _, it := range c.Items {
			if status, body := v.get(it.Picture); status != 200 || !strings.HasPrefix(body, "<svg") {
				t.Errorf("%s: %d", it.Picture, status)
			}
		}
	}
}

// TestRussianSite: the list tells no number, the details of an order do.
func TestRussianSite(t *testing.T) {
	v := visit(t)
	status, body := v.get("https://aliexpress.ru/order-list?filterName=active")
	if n := strings.Count(body, "RedOrderList_OrderItem__number"); status != 200 || n != firstOrders || strings.Contains(body, "LP00700100200301") {
		t.Errorf("the list: %d with %d orders", status, n)
	}
	if _, body := v.get("https://aliexpress.ru/order-list/3061000000010001"); !strings.Contains(body, "LP00700100200301") || !strings.Contains(body, Planted["name"]) {
		t.Errorf("the details tell no number, or not whom it goes to: %s", body)
	}
	if status, _ := v.get("https://aliexpress.ru/order-list/1"); status != 404 {
		t.Errorf("an order that there is not: %d", status)
	}
}

func (v *visitor) query(order string) string {
	v.t.Helper()
	const api = "https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=mtop.ae.ld.querydetail&data="
	_, body := v.get(api + `{"tradeOrderId":"` + order + `"}`)
	return body
}

func TestQueryDetail(t *testing.T) {
	v := visit(t)
	if body := v.query("3061000000010001"); !strings.Contains(body, "FAIL_SYS_TOKEN_EMPTY") {
		t.Errorf("without the cookie: %s", body)
	}
	for order, want := range map[string]string{
		"3061000000010001": `"mailNo":"LP00700100200301"`,
		"3061000000030001": `"mailNo":"CNG00700100200325"`,
		"3061000000050001": `"mailNo":"AP00700100200332"`,
		"3061000000070001": `"mailNo":"AP00700100200332"`,
		"3061000000090001": `"trackingDetailLineList":[]`,
		"3061000000110001": `"mailNo":"RB700100313CN"`,
		"3061000000130001": `"mailNo":"RC700100422EE"`,
		"1":                "UNKNOWN_FAIL_CODE",
	} {
		if body := v.query(order); !strings.Contains(body, want) {
			t.Errorf("%s: no %s in %s", order, want, body)
		}
	}
	v.post("/switch", `{"captcha":"api"}`)
	if body := v.query("3061000000010001"); !strings.Contains(body, "FAIL_SYS_USER_VALIDATE") {
		t.Errorf("captcha: %s", body)
	}
	v.post("/switch", `{"captcha":"off","login":"api"}`)
	if body := v.query("3061000000010001"); !strings.Contains(body, "FAIL_SYS_SESSION_EXPIRED") {
		t.Errorf("login: %s", body)
	}
}

func TestSwitches(t *testing.T) {
	v := visit(t)
	const list = "https://www.aliexpress.com/p/order/index.html"
	for set, want := range map[string]string{
		`{"login":"page"}`:     "fm-login-password",
		`{"captcha":"page"}`:   "nc_1_wrapper",
		`{"markup":"strange"}`: "strange.js",
	} {
		v.post("/reset", "{}")
		if status, text := v.post("/switch", set); status != 200 {
			t.Fatalf("%s: %s", set, text)
		}
		if _, body := v.get(list); !strings.Contains(body, want) {
			t.Errorf("%s: no %q", set, want)
		}
	}
	v.post("/reset", "{}")
	v.post("/switch", `{"list":"empty","sdk":"off"}`)
	if _, body := v.get(list); strings.Contains(body, "stateText") || strings.Contains(body, "sdk.js") {
		t.Error("the list is not empty, or the page has its SDK")
	}
	v.post("/switch", `{"login":"redirect"}`)
	if status, _ := v.get(list); status != http.StatusFound {
		t.Errorf("redirect: %d", status)
	}
	const punished = "https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=made-up&x5step=1"
	v.post("/switch", `{"login":"off","captcha":"redirect"}`)
	if r, err := v.Get(list); err != nil || r.Header.Get("Location") != punished {
		t.Errorf("%v: led to %q", err, r.Header.Get("Location"))
	}
	if status, body := v.get(punished); status != 200 || !strings.Contains(body, "nc_1_wrapper") {
		t.Errorf("captcha at its own address: %d", status)
	}
	v.post("/switch", `{"captcha":"off"}`)
	if r, err := v.Get(punished); err != nil || r.Header.Get("Location") != list {
		t.Errorf("%v: led back to %q", err, r.Header.Get("Location"))
	}
	for _, wrong := range []string{`{"login":"perhaps"}`, `{"lgoin":"page"}`, `nothing`} {
		if status, _ := v.post("/switch", wrong); status != http.StatusBadRequest {
			t.Errorf("%s: %d", wrong, status)
		}
	}
}

func TestClockMovesParcels(t *testing.T) {
	v := visit(t)
	before := v.ask("LP00700100200301,CNG00700100200325,LP00700100200363,XX1")
	if n := len(before.Module); n != 4 || !before.Success {
		t.Fatalf("%d entries", n)
	}
	for i, want := range []struct {
		source string
		events int
	}{{"AE", 7}, {"AE", 0}, {"EXTERNAL", 0}, {"EXTERNAL", 0}} {
		if m := before.Module[i]; m.MailNoSource != want.source || len(m.DetailList) != want.events {
			t.Errorf("%s: %s with %d events, want %+v", m.MailNo, m.MailNoSource, len(m.DetailList), want)
		}
	}
	if status, text := v.post("/clock", `{"advance":"20h"}`); status != 200 || !strings.Contains(text, `"ahead":72000000`) {
		t.Errorf("%d %s", status, text)
	}
	for _, body := range []string{`{"advance":"2h"}`, "json=" + url.QueryEscape(`{"advance":"4h"}`)} { // as curl and as the page send it
		r, err := v.Post(v.w.Control+"/clock", "application/x-www-form-urlencoded", strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		r.Body.Close()
	}
	if ahead := v.w.Ahead(); ahead != 26*time.Hour {
		t.Errorf("%v ahead", ahead)
	}
	after := v.ask("LP00700100200301").Module[0].DetailList
	if len(after) != 9 || after[0].ActionCode != "GTMS_ACCEPT" || after[2].ActionCode != before.Module[0].DetailList[0].ActionCode {
		t.Errorf("after 26 h: %d events, %+v", len(after), after[0])
	}
}

// The trap: "time" is the wall clock of the place read as Beijing's, and only
// Cainiao's own notices, told without a zone, have a right one.
func TestTimeTrap(t *testing.T) {
	v := visit(t)
	notices := 0
	for _, e := range v.ask("LP00700100200301").Module[0].DetailList {
		read, err := time.ParseInLocation(time.DateTime, e.TimeStr, beijing)
		if err != nil {
			t.Fatal(err)
		}
		if e.TimeZone == "" {
			notices++
			if e.Time%1000 == 0 {
				t.Errorf("notice without a fraction: %+v", e)
			}
			e.Time -= e.Time % 1000
		}
		if read.UnixMilli() != e.Time {
			t.Errorf("%+v: want %d", e, read.UnixMilli())
		}
	}
	if notices != 1 {
		t.Errorf("%d notices", notices)
	}
}

func TestHandOver(t *testing.T) {
	v := visit(t)
	m := v.ask("LP00700100200349,RC700100422EE").Module
	if m[0].CopyRealMailNo != "RC700100422EE" || m[1].CopyVirtualMailNo != "LP00700100200349" || len(m[0].DetailList) != len(m[1].DetailList) {
		t.Errorf("%+v", m)
	}
}

func TestLanguages(t *testing.T) {
	v := visit(t)
	texts, codes := map[string]bool{}, map[string]bool{}
	for _, l := range []string{"en-US", "ru-RU", "zh-CN", "nl-NL"} {
		e := v.ask("LP00700100200301&lang=" + l).Module[0].DetailList[0]
		texts[e.StanderdDesc] = true
		codes[e.ActionCode] = true
	}
	if len(texts) != 3 || len(codes) != 1 {
		t.Errorf("texts %v, codes %v", texts, codes)
	}
	for code, row := range words {
		if len(row) != len(languages) {
			t.Errorf("%s: %d words for %d languages", code, len(row), len(languages))
		}
	}
}

func TestFaults(t *testing.T) {
	v := visit(t)
	for _, c := range []struct {
		fault  string
		status int
		text   string // in the answer; empty: no text at all
	}{
		{`"kind":"truncated"`, 200, `{"module":`},
		{`"kind":"empty"`, 200, ""},
		{`"kind":"content_type"`, 200, "<!doctype html>"},
		{`"kind":"other_fields"`, 200, "apiVersion"},
		{`"kind":"maintenance"`, 503, "Maintenance"},
		{`"kind":"500"`, 500, "Error"},
		{`"kind":"502"`, 502, "Error"},
		{`"kind":"403"`, 403, "denied"},
		{`"kind":"429","retryAfter":120`, 429, "Slow"},
		{`"kind":"elsewhere"`, 302, "elsewhere"},
		{`"kind":"refused"`, 200, `"success":false`},
		{`"kind":"no_module"`, 200, `{"success":true}`},
		{`"kind":"wall"`, 200, "x5secdata"},
		{`"kind":"wall_redirect"`, 302, "punish"},
		{`"kind":"wall_json"`, 200, "rgv587_flag"},
		{`"kind":"slow","delay":1`, 200, `"LP00700100200301"`},
	} {
		if status, text := v.post("/fault", `{"host":"global.cainiao.com","times":1,`+c.fault+`}`); status != 200 {
			t.Fatalf("%s: %s", c.fault, text)
		}
		status, body := v.get(detail + "LP00700100200301")
		if status != c.status || !strings.Contains(body, c.text) || c.text == "" && body != "" {
			t.Errorf("%s: %d %q", c.fault, status, body)
		}
		if c.fault == `"kind":"truncated"` && json.Valid([]byte(body)) {
			t.Errorf("truncated is still whole: %s", body)
		}
		if again := v.ask("LP00700100200301"); !again.Success {
			t.Errorf("%s: lasts longer than once", c.fault)
		}
	}
	for _, kind := range []string{"cut", "closed"} {
		v.post("/fault", `{"host":"global.cainiao.com","kind":"`+kind+`"}`)
		if r, err := v.Get(detail + "LP00700100200301"); err == nil {
			if _, err := io.ReadAll(r.Body); err == nil {
				t.Errorf("%s: a whole answer", kind)
			}
		}
	}
	v.post("/fault", `{"host":"global.cainiao.com","kind":"none"}`)
	if !v.ask("LP00700100200301").Success {
		t.Error("a fault that was taken away is still there")
	}
	for _, wrong := range []string{`{"host":"nowhere.invalid","kind":"500"}`, `{"host":"global.cainiao.com","kind":"sulks"}`} {
		if status, _ := v.post("/fault", wrong); status != http.StatusBadRequest {
			t.Errorf("%s: %d", wrong, status)
		}
	}
}

func TestLog(t *testing.T) {
	v := visit(t)
	v.ask("LP00700100200301")
	v.post("/fault", `{"host":"global.cainiao.com","kind":"500"}`)
	v.get(detail + "LP00700100200301")
	_, text := v.get(v.w.Control + "/log?host=global.cainiao.com")
	var log []Entry
	if err := json.Unmarshal([]byte(text), &log); err != nil {
		t.Fatal(err)
	}
	if len(log) != 2 || log[0].Query != "mailNos=LP00700100200301" || log[0].Status != 200 || log[1].Fault != "500" || log[1].Status != 500 {
		t.Errorf("%+v", log)
	}
	status, body := v.get(v.w.Control + "/")
	for _, word := range []string{"global.cainiao.com/global/detail.json", "cainiao at global.cainiao.com: 500", "upu at globaltracktrace.ptc.post: none", "sameday at api.sameday.bg: none", Key("dhl", "key"), GLSPostcode} {
		if status != 200 || !strings.Contains(body, word) {
			t.Errorf("control page: %d, no %q", status, word)
		}
	}
}

// The control endpoint answers under loopback's own names only.
func TestControlHost(t *testing.T) {
	v := visit(t)
	r, _ := http.NewRequest("POST", v.w.Control+"/quit", nil)
	r.Host = "elsewhere.invalid"
	answer, err := v.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusForbidden {
		t.Errorf("%d", answer.StatusCode)
	}
}

func TestEndsByItself(t *testing.T) {
	ended := func(w *World, why string) {
		select {
		case <-w.Done():
		case <-time.After(time.Minute):
			t.Errorf("still there: %s", why)
			w.Close()
		}
	}
	w, err := Start(Options{Idle: 50 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	ended(w, "idle")
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if w, err = Start(Options{Parent: read}); err != nil {
		t.Fatal(err)
	}
	write.Close()
	ended(w, "parent gone")
}

func TestScenarioIsChecked(t *testing.T) {
	for _, wrong := range []string{
		"parcel LP1 from CN",
		"  -1d GTMS_SIGNED Utrecht",
		"parcel LP1 from CN to NL by X\n  -1d NO_SUCH_CODE Utrecht",
		"parcel LP1 from CN to NL by X\n  -1d GTMS_SIGNED Atlantis",
		"parcel LP1 from CN to NL by X\n  -1d GTMS_ACCEPT Utrecht\n  -2d GTMS_SIGNED Utrecht",
		"parcel LP1 from CN to NL by X\n  -1day GTMS_SIGNED Utrecht",
	} {
		if p, err := readScenario(wrong); err == nil {
			t.Errorf("%q was read as %+v", wrong, p)
		}
	}
	for _, o := range orders {
		for _, n := range o.Parcels {
			if findParcel(n) == nil {
				t.Errorf("order %s: no parcel %s", o.ID, n)
			}
		}
	}
}
