//go:build !wasip1 && !js

package native_test

import (
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
)

// TestTrack goes the whole way: a token for FedEx, the numbers, from storage
// the second time, again when the answer is old, with a new token when the old
// one is refused.
func TestTrack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, nil), &fedex{}
		w.upstream = f.serve
		token, _ := w.mint()
		told := w.track(token, want("fedex", "123456789012"), want("fedex", "123456789013"), want("unheard-of", "123456789012"), want("ups", "1Z12345E0205271688"))
		for i, kind := range []carriers.Kind{"", "", carriers.KindRefused, carriers.KindRefused} {
			x := told[i]
			if kind == "" && (x.Parcel == nil || !x.Parcel.Found || len(x.Parcel.Events) != 1 || x.Problem != nil || x.Number != x.Parcel.Number || x.Carrier != "fedex") ||
				kind != "" && (x.Parcel != nil || x.Problem == nil || x.Problem.Kind != kind) {
				t.Errorf("%d: %+v", i, x)
			}
		}
		if w.requests("/oauth/token") != 1 || w.requests("/track/v1/") != 1 {
			t.Errorf("sent %v, want one token and both numbers in one request", w.sent)
		}
		first := told[0].Asked

		time.Sleep(5 * time.Minute) // longer than the front remembers
		if told = w.track(token, want("fedex", "123456789012")); told[0].Asked != first || w.requests("/track/v1/") != 1 {
			t.Errorf("%+v after %v: not from storage", told[0], w.sent)
		}
		time.Sleep(50 * time.Minute) // a parcel that moves is kept for an hour
		if told = w.track(token, want("fedex", "123456789012")); told[0].Asked != first {
			t.Errorf("asked again after 55 minutes")
		}
		f.good = "taken back"
		time.Sleep(15 * time.Minute)
		told = w.track(token, want("fedex", "123456789012"))
		if told[0].Asked <= first || told[0].Problem != nil || w.requests("/oauth/token") != 2 {
			t.Errorf("%+v after %v", told[0], w.sent)
		}
		f.good = "taken back before its time"
		if told = w.track(token, want("fedex", "123456789014")); told[0].Problem != nil || w.requests("/oauth/token") != 3 {
			t.Errorf("%+v after %v: the token was not renewed", told[0], w.sent)
		}
		if s := w.said(); strings.Contains(s, "TOKEN") || strings.Contains(s, "123456789012") || strings.Contains(s, "made-up") || strings.Contains(s, "192.0.2.1") {
			t.Errorf("the log holds what it must not:\n%s", s)
		}
	})
}

// TestLanguages: an answer is kept for each language only where the carrier
// has several.
func TestLanguages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		w.upstream = func(r *http.Request, body string) *answer {
			if r.Host == "api-eu.dhl.com" {
				return &answer{status: 404, body: `{"status":404}`}
			}
			return (&fedex{good: "TOKENB"}).serve(r, body)
		}
		token, _ := w.mint()
		for _, l := range []string{"de", "pt-BR", "xx", "en-GB", "de-AT", "<script>"} {
			w.trackIn(l, token, want("dhl", "00340000000000000001"))
		}
		if n := w.requests("api-eu.dhl.com"); n != 3 {
			t.Errorf("DHL was asked %d times, want once each for German, Portuguese and English: %v", n, w.sent)
		}
		for _, l := range []string{"de", "en", "ru"} {
			w.trackIn(l, token, want("fedex", "123456789012"))
		}
		if n := w.requests("/track/v1/"); n > 2 { // once with the token that a new server does not know
			t.Errorf("FedEx, which answers in English alone, was asked %d times", n)
		}
	})
}

// TestFaults: whatever a carrier's server does, its parcel has an error of the
// right kind, and the parcel of another carrier in the same batch is well.
func TestFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		dhl   *answer
		kind  carriers.Kind
		retry int64
		after int // how often DHL was asked when the same is asked again at once
	}{
		{"slow", &answer{status: 200, delay: 9 * time.Second}, carriers.KindTemporary, 0, 1},
		{"too often", &answer{status: 429, header: map[string]string{"Retry-After": "120"}}, carriers.KindRateLimited, 120, 1},
		{"broken", &answer{status: 502, body: "<html>Bad gateway</html>"}, carriers.KindTemporary, 0, 1},
		{"captcha", &answer{status: 200, body: "<!DOCTYPE html><html><title>Just a moment...</title>cf-challenge</html>", header: map[string]string{"Content-Type": "text/html"}}, carriers.KindBlocked, 0, 1},
		{"closed", nil, carriers.KindTemporary, 0, 1},
		{"too large", &answer{status: 200, body: strings.Repeat(" ", 3<<20)}, carriers.KindLayout, 0, 1},
		{"elsewhere", &answer{status: 302, header: map[string]string{"Location": "https://dhl.example/login"}}, carriers.KindBlocked, 0, 1},
		{"to plain http", &answer{status: 302, header: map[string]string{"Location": "http://api-eu.dhl.com/track"}}, carriers.KindBlocked, 0, 1},
		{"in a circle", &answer{status: 302, header: map[string]string{"Location": "/track/shipments?again"}}, carriers.KindBlocked, 0, 3},
		{"wrong key", &answer{status: 401, body: `{"status":401,"title":"Unauthorized"}`}, carriers.KindUnauthorized, 0, 1},
		{"nonsense", &answer{status: 200, body: `{"made":"up"}`}, carriers.KindLayout, 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w, f := open(t, nil), &fedex{}
				w.upstream = func(r *http.Request, body string) *answer {
					if r.Host == "api-eu.dhl.com" {
						return c.dhl
					}
					return f.serve(r, body)
				}
				token, _ := w.mint()
				for range 2 {
					told := w.track(token, want("dhl", "00340000000000000001"), want("fedex", "123456789012"))
					if p := told[0].Problem; p == nil || p.Kind != c.kind || c.retry > 0 && (p.RetryAfter > c.retry || p.RetryAfter < c.retry-1) {
						t.Errorf("%+v, want kind %s", told[0].Problem, c.kind)
					}
					if told[0].Next <= time.Now().UnixMilli() {
						t.Error("the answer says to ask again at once")
					}
					if told[1].Parcel == nil || !told[1].Parcel.Found || told[1].Problem != nil {
						t.Errorf("the other parcel: %+v", told[1])
					}
				}
				if n := w.requests("dhl"); n != c.after {
					t.Errorf("DHL was asked %d times, want %d: %v", n, c.after, w.sent)
				}
				if w.requests("dhl.example") > 0 || w.requests("http://") > 0 {
					t.Errorf("followed elsewhere: %v", w.sent)
				}
			})
		})
	}
}

// TestOldAnswer: what was told last is told again, with the problem beside it.
func TestOldAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, nil), &fedex{}
		w.upstream = f.serve
		token, _ := w.mint()
		first := w.track(token, want("fedex", "123456789012"))[0]
		time.Sleep(2 * time.Hour)
		w.upstream = func(*http.Request, string) *answer { return nil }
		if got := w.track(token, want("fedex", "123456789012"))[0]; got.Problem == nil || got.Problem.Kind != carriers.KindTemporary || got.Parcel == nil || got.Asked != first.Asked {
			t.Errorf("%+v", got)
		}
	})
}

// TestPauses: after a 429 without a word of how long, the carrier is left
// alone, and longer each time; after a good answer all is forgotten.
func TestPauses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_DHL_DAILY=0"})
		w.upstream = func(*http.Request, string) *answer { return &answer{status: 429} }
		token, _ := w.mint()
		number := 0
		try := func() *api.Problem {
			number++
			return w.track(token, want("dhl", "0034000000000000"+string(rune('0'+number/10))+string(rune('0'+number%10))+"01"))[0].Problem
		}
		for i, pause := range []time.Duration{time.Minute, 2 * time.Minute, 4 * time.Minute} {
			if p := try(); p == nil || p.Kind != carriers.KindRateLimited || w.requests("dhl") != i+1 {
				t.Fatalf("%d: %+v, %v", i, p, w.sent)
			}
			time.Sleep(pause - 10*time.Second)
			if p := try(); p == nil || p.RetryAfter < 1 || p.RetryAfter > 10 || w.requests("dhl") != i+1 {
				t.Fatalf("%d: %+v, %v", i, p, w.sent)
			}
			time.Sleep(11 * time.Second)
		}
		w.upstream = func(*http.Request, string) *answer { return &answer{status: 404, body: `{"status":404}`} }
		if p := try(); p != nil {
			t.Fatalf("%+v", p)
		}
		time.Sleep(6 * time.Second)
		if p := try(); p != nil {
			t.Fatalf("a pause after a good answer: %+v", p)
		}
	})
}

// TestPace: DHL wants 5 seconds between two requests, whoever asks; who would
// wait too long is told when to come.
func TestPace(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, nil)
		var times []time.Time
		w.upstream = func(*http.Request, string) *answer {
			times = append(times, time.Now())
			return &answer{status: 404, body: `{"status":404}`}
		}
		token, _ := w.mint()
		told := w.track(token, want("dhl", "00340000000000000001"), want("dhl", "00340000000000000002"), want("dhl", "00340000000000000003"), want("dhl", "00340000000000000004"), want("dhl", "00340000000000000005"))
		fine, later := 0, 0
		for _, x := range told {
			switch {
			case x.Problem == nil && x.Parcel != nil:
				fine++
			case x.Problem.Kind == carriers.KindRateLimited && x.Problem.RetryAfter > 10:
				later++
			}
		}
		if fine != 3 || later != 2 {
			t.Errorf("%d told, %d to come later: %+v", fine, later, told)
		}
		for i := 1; i < len(times); i++ {
			if d := times[i].Sub(times[i-1]); d < 5*time.Second {
				t.Errorf("%v between two requests", d)
			}
		}
	})
}

// TestQuota: a carrier's quota of a day is not exceeded, and is there again the
// next day.
func TestQuota(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_DHL_DAILY=2", "POSTHORN_RATE=100000"})
		w.upstream = func(*http.Request, string) *answer { return &answer{status: 404, body: `{"status":404}`} }
		token, _ := w.mint()
		for i := range 4 {
			p := w.track(token, want("dhl", "0034000000000000000"+string(rune('1'+i))))[0].Problem
			if limited := p != nil && p.Kind == carriers.KindRateLimited && p.RetryAfter > 3600; limited != (i >= 2) {
				t.Errorf("%d: %+v", i, p)
			}
			time.Sleep(6 * time.Second)
		}
		time.Sleep(24 * time.Hour)
		if p := w.track(token, want("dhl", "00340000000000000009"))[0].Problem; p != nil {
			t.Errorf("the next day: %+v", p)
		}
		time.Sleep(24 * time.Hour)
		before := w.requests("")
		w.track(token, want("dhl", "00340000000000000010"), want("dhl", "00340000000000000011"), want("dhl", "00340000000000000012"))
		if n := w.requests("") - before; n != 2 {
			t.Errorf("three that come at once, first on a new day: %d requests", n)
		}
	})
}

// TestOneRenewal: a token that runs out while much is under way is renewed
// once, and everybody has his answer.
func TestOneRenewal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, []string{"POSTHORN_RATE=1000000", "POSTHORN_ADDRESS_RATE=1000000"}), &fedex{}
		w.upstream = f.serve
		token, _ := w.mint()
		w.track(token, want("fedex", "123456789012"))
		f.good = "run out"
		var wait sync.WaitGroup
		for i := range 200 {
			wait.Go(func() {
				time.Sleep(time.Duration(i*5) * time.Millisecond)
				if x := w.track(token, want("fedex", strconv.Itoa(200000000000+i)))[0]; x.Problem != nil || x.Parcel == nil || !x.Parcel.Found {
					t.Errorf("%d: %+v", i, x.Problem)
				}
			})
		}
		wait.Wait()
		if n := w.requests("/oauth/token"); n != 2 {
			t.Errorf("%d tokens, want the first and its renewal", n)
		}
		// A key that is good no more is not tried again and again.
		f.good = "run out"
		w.upstream = func(r *http.Request, body string) *answer {
			return &answer{status: 401, body: `{"errors":[{"code":"NOT.AUTHORIZED.ERROR"}]}`}
		}
		for i := range 20 {
			x := w.track(token, want("fedex", strconv.Itoa(300000000000+i)))[0]
			if x.Problem == nil || x.Problem.Kind != carriers.KindUnauthorized {
				t.Fatalf("%+v", x.Problem)
			}
			time.Sleep(20 * time.Second)
		}
		if n := w.requests("/oauth/token"); n > 4 {
			t.Errorf("a wrong key was tried %d times in seven minutes", n-2)
		}
	})
}
