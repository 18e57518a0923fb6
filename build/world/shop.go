package world

import (
	"embed"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"strings"
)

//go:embed shop
var shopFiles embed.FS

// shopService plays www.aliexpress.com with its language subdomains, and
// aliexpress.us: the order list, an order's details, its tracking page. Every
// page is drawn by its own script after it has loaded, like the real ones.
func shopService() Service {
	return Service{
		Name:  "shop",
		Hosts: []string{"www.aliexpress.com", "*.aliexpress.com", "www.aliexpress.us", "*.aliexpress.us"},
		Handler: func(w *World) http.Handler {
			mux := http.NewServeMux()
			mux.HandleFunc("GET /assets/{file}", func(rw http.ResponseWriter, r *http.Request) {
				http.ServeFileFS(rw, r, shopFiles, "shop/"+r.PathValue("file"))
			})
			mux.HandleFunc("GET /favicon.ico", func(rw http.ResponseWriter, r *http.Request) { rw.WriteHeader(http.StatusNoContent) })
			mux.HandleFunc("GET /p/order/index.html", w.guarded(w.listPage))
			mux.HandleFunc("GET /p/order/detail.html", w.guarded(w.detailPage))
			mux.HandleFunc("GET /p/tracking/index.html", w.guarded(w.trackingPage))
			mux.HandleFunc("GET /{$}", func(rw http.ResponseWriter, r *http.Request) {
				w.shell(rw, r, shellData{Title: "AliExpress", Script: "home.js", JSON: script(w.pageData(r))})
			})
			return w.punished(mux)
		},
	}
}

// punishPath ends the address of a captcha page; what stands before it is the
// page that was asked for.
const punishPath = "/_____tmd_____/punish"

// punished answers at the captcha page's own address, and leads back from
// there once the captcha is solved. That has a double slash in it, so it is
// looked at before the address is cleaned.
func (w *World) punished(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		before, after, found := strings.Cut(r.URL.Path, punishPath)
		switch {
		case !found || after != "":
			next.ServeHTTP(rw, r)
		case w.settings().Captcha == "off":
			http.Redirect(rw, r, "https://"+r.Host+"/"+strings.TrimLeft(before, "/"), http.StatusFound)
		default:
			punish(rw, http.StatusOK, r.Host)
		}
	})
}

// loginService plays login.aliexpress.com.
func loginService() Service {
	return Service{
		Name:  "login",
		Hosts: []string{"login.aliexpress.com", "login.aliexpress.us"},
		Handler: func(*World) http.Handler {
			return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { loginPage(rw) })
		},
	}
}

func loginPage(rw http.ResponseWriter) {
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(rw, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Buy Products Online from China Wholesalers at Aliexpress.com</title></head>
<body><div class="fm-login"><form method="post"><label>Email or phone number <input id="fm-login-id" name="account"></label>
<label>Password <input id="fm-login-password" name="password" type="password"></label>
<button class="fm-button fm-submit password-login" type="submit">Sign in</button></form></div></body></html>`)
}

// guarded puts the login and the captcha page before one of the shop's own.
func (w *World) guarded(next http.HandlerFunc) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) {
		set := w.settings()
		switch {
		case set.Captcha == "page":
			punish(rw, http.StatusOK, r.Host)
		case set.Captcha == "redirect":
			http.Redirect(rw, r, "https://"+r.Host+"/"+r.URL.Path+punishPath+"?x5secdata=made-up&x5step=1", http.StatusFound)
		case set.Login == "page":
			loginPage(rw)
		case set.Login == "redirect":
			http.Redirect(rw, r, "https://login.aliexpress.com/?returnUrl="+url.QueryEscape("https://"+r.Host+r.URL.String()), http.StatusFound)
		default:
			next(rw, r)
		}
	}
}

// shellData is what a page's shell is filled with.
type shellData struct {
	Language, Direction, Title, Spm string
	Script                          string
	SDK                             bool
	JSON                            template.JS // read by the page's script
}

var shellTemplate = template.Must(template.New("shell").Parse(`<!DOCTYPE html>
<html lang="{{.Language}}" dir="{{.Direction}}"><head><meta charset="utf-8"><title>{{.Title}}</title>
<meta name="viewport" content="width=device-width"><meta name="data-spm" content="a2g0o">
<link rel="stylesheet" href="/assets/shop.css">{{if .SDK}}<script src="/assets/sdk.js"></script>{{end}}<script src="/assets/dom.js"></script></head>
<body data-spm="{{.Spm}}"><div id="top-lighthouse"></div>
<div id="header"><a class="logo" href="//www.aliexpress.com/">AliExpress</a><form class="search"><input id="search-key" name="SearchText" aria-label="Search"></form></div>
<div id="root"></div>
<div class="site-footer"><p>Customer service · 1005001234567890</p></div>
<script type="application/json" id="page-data">{{.JSON}}</script>
<script src="/assets/{{.Script}}" defer></script></body></html>`))

func (w *World) shell(rw http.ResponseWriter, r *http.Request, d shellData) {
	d.Language = shopLanguage(r.Host)
	d.Direction = shopLanguages[d.Language].Direction
	d.SDK = w.settings().SDK == "on"
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	// A page that lets nothing but its own scripts run: what the extension
	// needs there has to do without the page's leave.
	rw.Header().Set("Content-Security-Policy", "script-src 'self'; object-src 'none'")
	shellTemplate.Execute(rw, d)
}

// pageData is what the shop's scripts draw from.
type pageData struct {
	Words  pageWords         `json:"words"`
	Draw   int               `json:"draw"` // ms until drawn
	First  int               `json:"first"`
	Cards  []card            `json:"cards,omitempty"`
	More   bool              `json:"more,omitempty"`
	Order  string            `json:"order,omitempty"`
	Card   *card             `json:"card,omitempty"`
	Buyer  map[string]string `json:"buyer,omitempty"`
	Family string            `json:"family"` // "com" or "us": where the SDK asks
}

type pageWords struct {
	Tabs                                           []string
	Date, ID, Details, Copy, Total, More, Empty    string
	Track, Confirm, Cancel, Remove, Again, Pay     string
	Number, Delivery, ShipTo, Items, StateOfDetail string
}

func (w *World) pageData(r *http.Request) pageData {
	s := shopLanguages[shopLanguage(r.Host)]
	d := pageData{Draw: w.settings().Draw, First: firstOrders, Family: "com"}
	if strings.HasSuffix(r.Host, ".us") {
		d.Family = "us"
	}
	d.Words = pageWords{
		Tabs: s.Tabs, Date: s.Date, ID: s.ID, Details: s.Details, Copy: s.Copy, Total: s.Total, More: s.More, Empty: s.Empty,
		Track: s.Track, Confirm: s.Confirm, Cancel: s.Cancel, Remove: s.Remove, Again: s.Again, Pay: s.Pay,
		Number: s.Number, Delivery: s.Delivery, ShipTo: s.ShipTo, Items: s.Items,
	}
	return d
}

func script(v any) template.JS {
	b, err := json.Marshal(v) // escapes < and >, so that nothing closes the element
	if err != nil {
		panic(err)
	}
	return template.JS(b)
}

func (w *World) listPage(rw http.ResponseWriter, r *http.Request) {
	language, set := shopLanguage(r.Host), w.settings()
	d := w.pageData(r)
	if set.List == "full" {
		n := set.Orders
		if n <= 0 {
			n = firstOrders
		}
		d.Cards, d.More = w.cards(language, 0, n), len(orders) > n
	}
	file := "list.js"
	if set.Markup == "strange" {
		file = "strange.js"
	}
	w.shell(rw, r, shellData{Title: shopLanguages[language].TitleList, Spm: "order_list", Script: file, JSON: script(d)})
}

func (w *World) detailPage(rw http.ResponseWriter, r *http.Request) {
	language := shopLanguage(r.Host)
	d := w.pageData(r)
	d.Order = r.URL.Query().Get("orderId")
	d.Buyer = Planted
	for _, c := range w.cards(language, 0, len(orders)) {
		if c.ID == d.Order {
			d.Card = &c
		}
	}
	w.shell(rw, r, shellData{Title: shopLanguages[language].TitleDetail, Spm: "order_detail", Script: "detail.js", JSON: script(d)})
}

func (w *World) trackingPage(rw http.ResponseWriter, r *http.Request) {
	d := w.pageData(r)
	d.Order = r.URL.Query().Get("tradeOrderId")
	w.shell(rw, r, shellData{Title: shopLanguages[shopLanguage(r.Host)].TitleTracking, Spm: "tracking", Script: "tracking.js", JSON: script(d)})
}
