package world

import (
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Fault is one way in which a host fails, until it is taken away.
type Fault struct {
	Host string `json:"host"`
	// Path, if set, is what the address has to contain.
	Path string `json:"path,omitempty"`
	Kind string `json:"kind"`
	// Times is how many requests meet it; 0: all.
	Times int `json:"times,omitempty"`
	// Skip is how many requests are let through before the first that meets it:
	// for those that come after a token.
	Skip int `json:"skip,omitempty"`
	// Delay in milliseconds comes before the answer, whatever it is. With the
	// kind "slow" the answer is then the right one.
	Delay int `json:"delay,omitempty"`
	// RetryAfter is sent along ("429", "maintenance"), in seconds; 0 sends none.
	RetryAfter int `json:"retryAfter,omitempty"`
	// Dated sends RetryAfter as the date, by the world's clock, and not as so
	// many seconds.
	Dated bool `json:"dated,omitempty"`
}

// commonFaults are what can happen to any service. Each is handed the answer
// that would have been right.
var commonFaults = map[string]func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder){
	"slow": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		copyAnswer(rw, right, right.Body.Bytes())
	},
	"truncated": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		copyAnswer(rw, right, right.Body.Bytes()[:right.Body.Len()/2])
	},
	"cut": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		rw.Header().Set("Content-Length", strconv.Itoa(right.Body.Len()))
		copyAnswer(rw, right, right.Body.Bytes()[:right.Body.Len()/2])
		panic(http.ErrAbortHandler)
	},
	"empty": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		copyAnswer(rw, right, nil)
	},
	"content_type": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		right.Header().Set("Content-Type", "text/html; charset=utf-8")
		copyAnswer(rw, right, []byte("<!doctype html><title>Tracking</title><p>Please use our new page."))
	},
	"other_fields": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		switch told := right.Header().Get("Content-Type"); {
		case strings.Contains(told, "xml"):
			write(rw, http.StatusOK, told, `<?xml version="1.0" encoding="UTF-8"?><reply version="9"><item id="1"/></reply>`)
		case strings.Contains(told, "html"):
			write(rw, http.StatusOK, told, `<!DOCTYPE html><html><head><title>Results</title></head><body><section class="cards"><article>1</article></section></body></html>`)
		default:
			write(rw, http.StatusOK, "application/json", `{"apiVersion":"9.0","payload":{"items":[{"id":1}]}}`)
		}
	},
	"other_lists": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		copyAnswer(rw, right, otherLists(right.Body.Bytes()))
	},
	"null": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		copyAnswer(rw, right, []byte("null"))
	},
	"wall": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		challenge(rw, http.StatusForbidden)
	},
	"wall_200": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		challenge(rw, http.StatusOK)
	},
	"maintenance": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusServiceUnavailable, "Maintenance", "We are working on our systems. Please come back later.")
	},
	"maintenance_200": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusOK, "Maintenance", "Our service is unavailable: maintenance works. Ведутся технические работы.")
	},
	"500": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusInternalServerError, "Error", "Internal server error")
	},
	"502": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusBadGateway, "Error", "Bad gateway")
	},
	"429": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusTooManyRequests, "Slow down", "Too many requests")
	},
	"403": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		page(rw, http.StatusForbidden, "Access denied", "You do not have permission to access this resource.")
	},
	"elsewhere": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		http.Redirect(rw, r, "https://elsewhere.invalid/", http.StatusFound)
	},
	"hang": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		<-r.Context().Done()
	},
	"closed": func(f *Fault, rw http.ResponseWriter, r *http.Request, right *httptest.ResponseRecorder) {
		panic(http.ErrAbortHandler)
	},
}

// challenge is the page of a guard that lets nobody in who is no browser.
func challenge(rw http.ResponseWriter, status int) {
	write(rw, status, "text/html; charset=utf-8", `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><div id="cf-challenge-running">Checking your browser</div></body></html>`)
}

func copyAnswer(rw http.ResponseWriter, right *httptest.ResponseRecorder, body []byte) {
	maps.Copy(rw.Header(), right.Header())
	rw.WriteHeader(right.Code)
	rw.Write(body)
}

func page(rw http.ResponseWriter, status int, title, text string) {
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	rw.WriteHeader(status)
	fmt.Fprintf(rw, "<!doctype html><title>%s</title><h1>%s</h1>", title, text)
}

// FaultKinds are the kinds that a host can be given, sorted.
func (w *World) FaultKinds(host string) []string {
	kinds := slices.Collect(maps.Keys(commonFaults))
	if i := w.service(host); i >= 0 {
		kinds = slices.AppendSeq(kinds, maps.Keys(w.services[i].Faults))
	}
	slices.Sort(kinds)
	return kinds
}

// SetFault makes a host fail. The kind "none" takes its faults away.
func (w *World) SetFault(f Fault) error {
	if w.service(f.Host) < 0 {
		return fmt.Errorf("the world has no host %q", f.Host)
	}
	if f.Kind != "none" && !slices.Contains(w.FaultKinds(f.Host), f.Kind) {
		return fmt.Errorf("%s knows no fault %q; it knows %s", f.Host, f.Kind, strings.Join(w.FaultKinds(f.Host), ", "))
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.faults = slices.DeleteFunc(w.faults, func(old *Fault) bool {
		return old.Host == f.Host && (f.Kind == "none" || old.Path == f.Path)
	})
	if f.Kind != "none" {
		w.faults = append(w.faults, &f)
	}
	return nil
}

// takeFault is the fault that a request meets, nil for none.
func (w *World) takeFault(host, path string) *Fault {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, f := range w.faults {
		if f.Host != host || !strings.Contains(path, f.Path) {
			continue
		}
		if f.Skip > 0 {
			f.Skip--
			continue
		}
		met := *f
		if f.Times > 0 {
			if f.Times--; f.Times == 0 {
				w.faults = slices.Delete(w.faults, i, i+1)
			}
		}
		return &met
	}
	return nil
}

// fail answers as the fault says.
func (w *World) fail(f *Fault, service int, rw http.ResponseWriter, r *http.Request) {
	if f.Delay > 0 {
		select {
		case <-time.After(time.Duration(f.Delay) * time.Millisecond):
		case <-r.Context().Done():
			return
		case <-w.done:
			return
		}
	}
	if own := w.services[service].Faults[f.Kind]; own != nil {
		own(rw, r)
		return
	}
	if f.RetryAfter > 0 {
		wait := strconv.Itoa(f.RetryAfter)
		if f.Dated {
			wait = w.Now().Add(time.Duration(f.RetryAfter) * time.Second).UTC().Format(http.TimeFormat)
		}
		rw.Header().Set("Retry-After", wait)
	}
	right := httptest.NewRecorder()
	w.handlers[service].ServeHTTP(right, r)
	commonFaults[f.Kind](f, rw, r, right)
}
