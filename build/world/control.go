package world

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net"
	"net/http"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"time"

	"posthorn/carriers/all"
)

// State is what the control endpoint tells of the world.
type State struct {
	Now      time.Time `json:"now"`
	Ahead    int64     `json:"ahead"` // ms that the world's clock runs ahead of the real one
	Secure   string    `json:"secure"`
	Hosts    []string  `json:"hosts"`
	Switches Switches  `json:"switches"`
	Faults   []Fault   `json:"faults"`
	Orders   []string  `json:"orders"`
}

// State is the world as it stands.
func (w *World) State() State {
	s := State{Now: w.Now(), Secure: w.Secure, Hosts: w.Hosts()}
	w.mu.Lock()
	defer w.mu.Unlock()
	s.Ahead, s.Switches = w.ahead.Milliseconds(), w.set
	for _, f := range w.faults {
		s.Faults = append(s.Faults, *f)
	}
	for _, o := range orders {
		s.Orders = append(s.Orders, o.ID)
	}
	return s
}

// controls is the interface for people and tests.
//
//	GET  /            the control page
//	GET  /state       State; with ?ahead=N it waits until the clock is not N ms ahead
//	GET  /log         the requests made so far; ?host= only those of one host
//	GET  /planted     the personal data that may be stored nowhere
//	GET  /parcels     what is to be known of the parcels now
//	GET  /keys        the credentials that the carriers take: carrier → need → value
//	POST /clock       {"advance":"26h"} or {"ahead":93600000}
//	POST /switch      {"login":"page"}: any of Switches
//	POST /fault       Fault; the kind "none" takes a host's faults away
//	POST /reset       all as at the start
//	POST /quit        ends the world
//
// Every POST answers with State.
func (w *World) controls() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", w.controlPage)
	mux.HandleFunc("GET /state", func(rw http.ResponseWriter, r *http.Request) {
		if told, err := strconv.ParseInt(r.URL.Query().Get("ahead"), 10, 64); err == nil {
			w.waitMoved(r, time.Duration(told)*time.Millisecond)
		}
		writeJSON(rw, w.State())
	})
	mux.HandleFunc("GET /log", func(rw http.ResponseWriter, r *http.Request) {
		writeJSON(rw, w.Log(r.URL.Query().Get("host")))
	})
	mux.HandleFunc("GET /planted", func(rw http.ResponseWriter, r *http.Request) { writeJSON(rw, Planted) })
	mux.HandleFunc("GET /keys", func(rw http.ResponseWriter, r *http.Request) { writeJSON(rw, Keys()) })
	mux.HandleFunc("GET /parcels", func(rw http.ResponseWriter, r *http.Request) {
		out := map[string]any{}
		for _, p := range parcels {
			out[p.Number] = w.cainiaoEntry(p.Number, "en")
		}
		writeJSON(rw, out)
	})
	w.post(mux, "/clock", func(body []byte) error {
		var in struct {
			Advance string
			Ahead   *int64
		}
		if err := strict(body, &in); err != nil {
			return err
		}
		if in.Ahead != nil {
			w.Advance(time.Duration(*in.Ahead)*time.Millisecond - w.Ahead())
			return nil
		}
		d, err := time.ParseDuration(in.Advance)
		if err != nil {
			return err
		}
		w.Advance(d)
		return nil
	})
	w.post(mux, "/switch", w.setSwitches)
	w.post(mux, "/fault", func(body []byte) error {
		var f Fault
		if err := strict(body, &f); err != nil {
			return err
		}
		return w.SetFault(f)
	})
	w.post(mux, "/reset", func([]byte) error { w.Reset(); return nil })
	w.post(mux, "/quit", func([]byte) error { go w.Close(); return nil })
	// Only under a name of loopback, so that a page in a browser cannot reach
	// it by pointing a name of its own here.
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.Host)
		if err != nil || host != "127.0.0.1" && host != "localhost" {
			http.Error(rw, "ask for 127.0.0.1", http.StatusForbidden)
			return
		}
		w.mu.Lock()
		w.asked = time.Now()
		w.mu.Unlock()
		mux.ServeHTTP(rw, r)
	})
}

// post makes one POST address. The control page's own buttons come as forms,
// and are sent back to the page.
func (w *World) post(mux *http.ServeMux, path string, do func(body []byte) error) {
	mux.HandleFunc("POST "+path, func(rw http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, maxAsked))
		if err != nil {
			http.Error(rw, path+": "+err.Error(), http.StatusBadRequest)
			return
		}
		// The page's buttons send a form; curl says the same of whatever it sends.
		values, err := url.ParseQuery(string(body))
		form := err == nil && values.Has("json")
		if form {
			body = []byte(values.Get("json"))
		}
		if err := do(body); err != nil {
			http.Error(rw, path+": "+err.Error(), http.StatusBadRequest)
			return
		}
		if form {
			http.Redirect(rw, r, "/", http.StatusSeeOther)
			return
		}
		writeJSON(rw, w.State())
	})
}

// strict reads JSON and refuses names that it does not know.
func strict(body []byte, to any) error {
	d := json.NewDecoder(strings.NewReader(string(body)))
	d.DisallowUnknownFields()
	return d.Decode(to)
}

// switchValues are the values that each switch may have.
var switchValues = map[string]string{
	"login": "off page redirect api", "captcha": "off page redirect api", "sdk": "on off", "markup": "current strange", "list": "full empty",
}

// setSwitches changes those switches that are named.
func (w *World) setSwitches(body []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	set := w.set
	if err := strict(body, &set); err != nil {
		return err
	}
	v := reflect.ValueOf(set)
	for i := range v.NumField() {
		name := v.Type().Field(i).Tag.Get("json")
		allowed, limited := switchValues[name]
		if !limited {
			continue
		}
		if value := v.Field(i).String(); !strings.Contains(" "+allowed+" ", " "+value+" ") {
			return fmt.Errorf("%s is one of %s, not %q", name, allowed, value)
		}
	}
	w.set = set
	return nil
}

// waitMoved waits until the clock is not ahead by told, or 25 s.
func (w *World) waitMoved(r *http.Request, told time.Duration) {
	limit := time.After(25 * time.Second)
	for {
		w.mu.Lock()
		ahead, moved := w.ahead, w.moved
		w.mu.Unlock()
		if ahead != told {
			return
		}
		select {
		case <-moved:
		case <-limit:
			return
		case <-r.Context().Done():
			return
		case <-w.done:
			return
		}
	}
}

// Log is what was asked of a host so far, oldest first; of all hosts if host
// is empty.
func (w *World) Log(host string) []Entry {
	w.mu.Lock()
	defer w.mu.Unlock()
	out := []Entry{}
	for _, e := range w.entries {
		if host == "" || e.Host == host {
			out = append(out, e)
		}
	}
	return out
}

func writeJSON(rw http.ResponseWriter, v any) {
	rw.Header().Set("Content-Type", "application/json;charset=UTF-8")
	e := json.NewEncoder(rw)
	e.SetEscapeHTML(false)
	e.Encode(v)
}

//go:embed control.html
var controlHTML string

var controlTemplate = template.Must(template.New("control").Parse(controlHTML))

// controlButton is one thing to press on the control page.
type controlButton struct {
	Label, Path, JSON string
	On                bool
}

// controlGroup is what a carrier's host can be made to do.
type controlGroup struct {
	Name, Host, Fault string
	Buttons           []controlButton
}

func (w *World) controlPage(rw http.ResponseWriter, r *http.Request) {
	s := w.State()
	switchTo := func(label, name, value, now string) controlButton {
		return controlButton{label, "/switch", fmt.Sprintf(`{%q:%q}`, name, value), value == now}
	}
	now := map[string]string{}
	for _, f := range s.Faults {
		now[f.Host] = f.Kind
	}
	var groups []controlGroup
	for _, service := range w.services {
		if _, known := all.Get(service.Name); !known {
			continue // the shop has switches of its own
		}
		for _, host := range service.Hosts {
			g := controlGroup{Name: service.Name, Host: host, Fault: cmp.Or(now[host], "none")}
			for _, kind := range append([]string{"none"}, w.FaultKinds(host)...) {
				g.Buttons = append(g.Buttons, controlButton{kind, "/fault", fmt.Sprintf(`{"host":%q,"kind":%q,"delay":%d}`, host, kind, map[string]int{"slow": 5000}[kind]), kind == g.Fault})
			}
			groups = append(groups, g)
		}
	}
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	controlTemplate.Execute(rw, map[string]any{
		"Now":   s.Now.Format("Monday, 2 January 2006, 15:04"),
		"Ahead": (time.Duration(s.Ahead) * time.Millisecond).Round(time.Minute).String(),
		"Clock": []controlButton{
			{"+1 hour", "/clock", `{"advance":"1h"}`, false},
			{"+6 hours", "/clock", `{"advance":"6h"}`, false},
			{"+1 day", "/clock", `{"advance":"24h"}`, false},
			{"+1 week", "/clock", `{"advance":"168h"}`, false},
		},
		"Shop": [][]controlButton{
			{switchTo("signed in", "login", "off", s.Switches.Login), switchTo("login page", "login", "page", s.Switches.Login), switchTo("session ended", "login", "api", s.Switches.Login)},
			{switchTo("no captcha", "captcha", "off", s.Switches.Captcha), switchTo("captcha page", "captcha", "page", s.Switches.Captcha), switchTo("captcha when asked", "captcha", "api", s.Switches.Captcha)},
			{switchTo("page script on", "sdk", "on", s.Switches.SDK), switchTo("page script off", "sdk", "off", s.Switches.SDK)},
			{switchTo("known markup", "markup", "current", s.Switches.Markup), switchTo("strange markup", "markup", "strange", s.Switches.Markup)},
			{switchTo("orders", "list", "full", s.Switches.List), switchTo("no orders", "list", "empty", s.Switches.List)},
		},
		"Carriers": groups,
		"Keys":     Keys(),
		"Postcode": GLSPostcode,
		"Reset":    controlButton{"Begin anew", "/reset", "{}", false},
		"Log":      lastEntries(w.Log(""), 40),
	})
}

// lastEntries are the newest n, newest first.
func lastEntries(all []Entry, n int) []Entry {
	var out []Entry
	for i := len(all) - 1; i >= 0 && len(out) < n; i-- {
		out = append(out, all[i])
	}
	return out
}
