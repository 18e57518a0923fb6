package world

import (
	"bytes"
	"io"
	"net"
	"net/http"
	"strings"
	"time"
)

// Service is one shop or carrier: what answers for some host names.
type Service struct {
	// Name is what people see on the control page: "cainiao".
	Name string
	// Hosts are the names it answers for: "global.cainiao.com" or, for all
	// below a domain, "*.aliexpress.com". An exact name goes before a pattern.
	Hosts []string
	// Handler is asked once, when the world starts.
	Handler func(*World) http.Handler
	// Faults are the ways to fail that only this service has, beside those
	// that every service has ([commonFaults]).
	Faults map[string]http.HandlerFunc
}

// services are all that the world holds.
func services() []Service {
	return []Service{
		shopService(),
		russianService(),
		shopDataService(),
		loginService(),
		picturesService(),
		cainiaoService(),
		upuService(),
		chinapostService(),
		fourpxService(),
		sunyouService(),
		russianPostService(),
		laposteService(),
		correosService(),
		cdekService(),
		novaService(),
		samedayService(),
		hermesService(),
		glsService(),
		seventeenService(),
		gdeposylkaService(),
		dhlService(),
		paketService(),
		fedexService(),
		upsService(),
		uspsService(),
		auspostService(),
		canadaService(),
		orderService(),
	}
}

// Hosts are the host names, and patterns of names, that the world answers for.
func (w *World) Hosts() []string { return hostNames(w.services) }

func hostNames(all []Service) []string {
	var out []string
	for _, s := range all {
		out = append(out, s.Hosts...)
	}
	return out
}

// service finds who answers for a host, -1 for nobody.
func (w *World) service(host string) int {
	found := -1
	for i, s := range w.services {
		for _, h := range s.Hosts {
			if h == host {
				return i
			}
			if suffix, ok := strings.CutPrefix(h, "*"); ok && strings.HasSuffix(host, suffix) && found < 0 {
				found = i
			}
		}
	}
	return found
}

// Entry is one request that was made to the world.
type Entry struct {
	At      time.Time `json:"at"`   // the world's time
	Real    time.Time `json:"real"` // the real one
	Host    string    `json:"host"`
	Method  string    `json:"method"`
	Path    string    `json:"path"`
	Query   string    `json:"query,omitempty"`
	Body    string    `json:"body,omitempty"`
	Cookies int       `json:"cookies,omitempty"` // how many cookies came with it
	Origin  string    `json:"origin,omitempty"`
	Fault   string    `json:"fault,omitempty"` // the fault that it met
	Status  int       `json:"status"`
	// Gone: whoever asked hung up before the answer was whole.
	Gone bool `json:"gone,omitempty"`
}

const (
	maxEntries = 5000
	maxAsked   = 1 << 20 // bytes of a request's body
)

// serve answers a request in the name of whoever its host belongs to.
func (w *World) serve(rw http.ResponseWriter, r *http.Request) {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	body, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, maxAsked))
	if err != nil {
		http.Error(rw, "too large", http.StatusRequestEntityTooLarge)
		return
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	i := w.service(host)
	entry := Entry{
		Real: time.Now(), Host: host, Method: r.Method, Path: r.URL.Path, Query: r.URL.RawQuery,
		Body: string(body), Cookies: len(r.Cookies()), Origin: r.Header.Get("Origin"),
	}
	var fault *Fault
	if i >= 0 {
		fault = w.takeFault(host, r.URL.Path)
	}
	w.mu.Lock()
	w.asked = entry.Real
	entry.At = entry.Real.Add(w.ahead)
	if fault != nil {
		entry.Fault = fault.Kind
	}
	if len(w.entries) == maxEntries {
		w.entries = w.entries[1:]
	}
	w.entries = append(w.entries, entry)
	w.mu.Unlock()

	seen := &counting{ResponseWriter: rw, status: http.StatusOK}
	defer func() { // also when the answer was broken off by a panic
		w.mu.Lock()
		defer w.mu.Unlock()
		for j := len(w.entries) - 1; j >= 0; j-- {
			if e := &w.entries[j]; e.Real.Equal(entry.Real) && e.Path == entry.Path && e.Query == entry.Query {
				e.Status, e.Gone = seen.status, r.Context().Err() != nil
				return
			}
		}
	}()
	if d := w.slow(); d > 0 && !strings.HasPrefix(r.URL.Path, "/assets/") {
		select {
		case <-time.After(d):
		case <-r.Context().Done():
			return
		case <-w.done:
			return
		}
	}
	switch {
	case i < 0:
		http.Error(seen, "the world has no "+host, http.StatusNotFound)
	case fault != nil:
		w.fail(fault, i, seen, r)
	default:
		w.handlers[i].ServeHTTP(seen, r)
	}
}

// counting remembers the status that was sent.
type counting struct {
	http.ResponseWriter
	status int
}

func (c *counting) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
