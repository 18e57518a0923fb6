package ask

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
)

// asking asks a made-up carrier whose machine does what answers says. Read
// gives a parcel of the body's name, and goes on where the body says so.
func asking(t *testing.T, answers http.HandlerFunc) Got {
	t.Helper()
	s := httptest.NewTLSServer(answers)
	t.Cleanup(s.Close)
	next := func(carry string) carriers.Request {
		return carriers.Request{Method: "POST", URL: "https://carrier.invalid/n", Headers: map[string]string{"X-Carry": carry}, Body: carry, Carry: carry}
	}
	on := carriers.Interface{
		Ask: func(a carriers.Ask) (carriers.Request, error) {
			if len(a.Numbers) == 0 {
				return carriers.Request{}, carriers.Fail(carriers.KindRefused, "no number")
			}
			return next(""), nil
		},
		Read: func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
			if r.Status != 200 {
				return carriers.Answer{}, &carriers.Error{Kind: carriers.KindBlocked, Message: fmt.Sprintf("HTTP %d from %s", r.Status, r.URL), RetryAfter: int64(len(r.RetryAfter))}
			}
			name, on, more := strings.Cut(string(r.Body), ">")
			out := carriers.Answer{Parcels: []carriers.Parcel{{Number: name, Service: fmt.Sprint(a.Hop) + a.Carry}}}
			if more {
				q := next(on)
				out.Next = &q
			}
			return out, nil
		},
	}
	a := Asker{Client: NewClient(strings.TrimPrefix(s.URL, "https://")), Limit: 300 * time.Millisecond}
	return a.Ask(context.Background(), on, carriers.Ask{Numbers: []string{"A1234"}})
}

func TestHops(t *testing.T) {
	got := asking(t, func(rw http.ResponseWriter, r *http.Request) {
		switch r.Header.Get("X-Carry") {
		case "":
			fmt.Fprint(rw, "A1234>token")
		case "token":
			fmt.Fprint(rw, "B1234>page2")
		default:
			fmt.Fprint(rw, "A1234")
		}
	})
	if got.Err != nil || len(got.Hosts) != 3 || got.Carry != "page2" || fmt.Sprint(got.Parcels) != fmt.Sprint([]carriers.Parcel{{Number: "A1234", Service: "2page2"}, {Number: "B1234", Service: "1token"}}) {
		t.Errorf("%+v", got)
	}
	got = asking(t, func(rw http.ResponseWriter, r *http.Request) { fmt.Fprint(rw, "A1234>again") })
	if got.Err == nil || got.Err.Kind != carriers.KindLayout || len(got.Hosts) != carriers.MaxHops {
		t.Errorf("without end: %+v", got)
	}
}

func TestFailures(t *testing.T) {
	for name, c := range map[string]struct {
		answers http.HandlerFunc
		kind    carriers.Kind
		word    string
	}{
		"elsewhere": {func(rw http.ResponseWriter, r *http.Request) {
			http.Redirect(rw, r, "https://other.invalid/", http.StatusFound)
		}, carriers.KindBlocked, "HTTP 302 from https://carrier.invalid/n"},
		"round": {func(rw http.ResponseWriter, r *http.Request) { http.Redirect(rw, r, "/n", http.StatusFound) }, carriers.KindBlocked, "HTTP 302"},
		"refused": {func(rw http.ResponseWriter, r *http.Request) {
			rw.Header().Set("Retry-After", "60")
			rw.WriteHeader(http.StatusTooManyRequests)
		}, carriers.KindBlocked, "(retry after 2 s)"},
		"closed": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, carriers.KindTemporary, "no connection"},
		"cut off": {func(rw http.ResponseWriter, r *http.Request) {
			rw.Header().Set("Content-Length", "100")
			fmt.Fprint(rw, "A")
		}, carriers.KindTemporary, "cut off"},
		"hangs": {func(rw http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, carriers.KindTemporary, "too long"},
		"large": {func(rw http.ResponseWriter, r *http.Request) { fmt.Fprint(rw, strings.Repeat("A", carriers.MaxBody+1)) }, carriers.KindLayout, "too large"},
	} {
		if got := asking(t, c.answers); got.Err == nil || got.Err.Kind != c.kind || !strings.Contains(got.Err.Error(), c.word) || len(got.Parcels) != 0 {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// TestNoCookies: what a carrier sets is not sent back.
func TestNoCookies(t *testing.T) {
	sent := 0
	asking(t, func(rw http.ResponseWriter, r *http.Request) {
		sent += len(r.Cookies())
		http.SetCookie(rw, &http.Cookie{Name: "a", Value: "b"})
		fmt.Fprint(rw, "A1234>again")
	})
	if sent != 0 {
		t.Errorf("%d cookies", sent)
	}
}
