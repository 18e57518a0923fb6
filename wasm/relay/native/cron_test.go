//go:build !wasip1 && !js

package native_test

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/wasm/relay/api"
)

// TestCron: a followed parcel is asked for again when it is due, its news are
// told, and once it is long delivered, or nobody asks for it any more, it is
// left alone and forgotten.
func TestCron(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, nil), &fedex{}
		var scan time.Time // of the one event
		w.upstream = func(r *http.Request, body string) *answer {
			a := f.serve(r, body)
			if i := strings.Index(a.body, `"date":"`); i >= 0 && !scan.IsZero() {
				a.body = a.body[:i+8] + scan.UTC().Format("2006-01-02T15:04:05") + a.body[i+8+19:]
			}
			return a
		}
		scan = time.Now().Add(-time.Hour)
		token, _ := w.mint()
		w.track(token, api.Want{Carrier: "fedex", Number: "123456789012", Follow: true}, want("fedex", "123456789013"))
		synctest.Wait() // the first answer is news too, told after the track's
		since := strconv.FormatInt(w.updates(token, "0").Until, 10)

		pass := func(d, every time.Duration) int {
			before := w.requests("/track/v1/")
			for end := time.Now().Add(d); time.Now().Before(end); {
				time.Sleep(every)
				w.Cron()
			}
			return w.requests("/track/v1/") - before
		}
		if n := pass(24*time.Hour, 10*time.Minute); n != 3 {
			t.Errorf("a parcel that moves was asked for %d times in a day, want every eight hours", n)
		}
		if u := w.updates(token, since); len(u.Changed) != 0 {
			t.Errorf("news of what did not change: %+v", u)
		}
		f.code, scan = "DL", time.Now()
		if n := pass(24*time.Hour, 10*time.Minute); n < 1 || n > 2 {
			t.Errorf("a delivered parcel was asked for %d times in a day", n)
		}
		u := w.updates(token, since)
		if len(u.Changed) != 1 || u.Changed[0].Number != "123456789012" {
			t.Errorf("%+v", u)
		}
		pass(4*24*time.Hour, time.Hour)
		if n := pass(10*24*time.Hour, time.Hour); n != 0 {
			t.Errorf("a settled parcel was asked for %d times", n)
		}
		pass(60*24*time.Hour, 12*time.Hour)
		if d := w.Dump(); strings.Contains(d, "answers:") || strings.Contains(d, "followers:") || strings.Contains(d, "news:") {
			t.Errorf("nobody wants these any more:\n%s", d)
		}
	})
}

// TestCronWithinQuota: a thousand parcels that are due at once do not keep a
// user waiting who comes meanwhile, and none is lost.
func TestCronWithinQuota(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := open(t, []string{"POSTHORN_DHL_DAILY=0", "POSTHORN_RATE=1000000", "POSTHORN_ADDRESS_RATE=1000000"})
		asked := map[string]int{}
		w.upstream = func(r *http.Request, _ string) *answer {
			asked[r.URL.Query().Get("trackingNumber")]++
			return &answer{status: 404, body: `{"status":404}`}
		}
		token, _ := w.mint()
		const parcels = 30
		for i := range parcels {
			w.track(token, api.Want{Carrier: "dhl", Number: fmt.Sprintf("0034000000000000%04d", i), Follow: true})
			time.Sleep(6 * time.Second)
		}
		clear(asked)
		time.Sleep(time.Hour)
		done := make(chan struct{})
		go func() {
			w.Cron()
			close(done)
		}()
		time.Sleep(100 * time.Millisecond)
		start := time.Now()
		if told := w.track(token, want("dhl", "00340000000000009999"))[0]; told.Problem != nil {
			t.Errorf("a user meanwhile: %+v", told.Problem)
		}
		if d := time.Since(start); d > 11*time.Second {
			t.Errorf("a user waited for %v", d)
		}
		<-done
		for range 60 {
			time.Sleep(10 * time.Minute)
			w.Cron()
		}
		for i := range parcels {
			if n := asked[fmt.Sprintf("0034000000000000%04d", i)]; n == 0 {
				t.Errorf("parcel %d was not asked for in ten hours", i)
			}
		}
	})
}

// TestCronMany: what falls due at once is asked for in one tick, a batch full at
// a time, and what that has no time for in the next.
func TestCronMany(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		post := echo("post", "post.example", 30)
		w := open(t, []string{"POSTHORN_RATE=1000000", "POSTHORN_ADDRESS_RATE=1000000"}, post)
		var mu sync.Mutex
		asked, requests := map[string]int{}, 0
		w.upstream = func(r *http.Request, body string) *answer {
			mu.Lock()
			defer mu.Unlock()
			requests++
			for _, n := range strings.Fields(body) {
				asked[n]++
			}
			return &answer{status: 200, body: body}
		}
		token, _ := w.mint()
		const parcels = 850
		for i := 0; i < parcels; i += 25 {
			var wants []api.Want
			for k := range 25 {
				wants = append(wants, api.Want{Carrier: "post", Number: fmt.Sprintf("NUMBER%04d", i+k), Follow: true})
			}
			w.track(token, wants...)
		}
		time.Sleep(25 * time.Hour)
		for tick, want := range []int{800, 850, 850} {
			if tick == 0 {
				mu.Lock()
				clear(asked)
				requests = 0
				mu.Unlock()
			}
			w.Cron()
			mu.Lock()
			n := len(asked)
			mu.Unlock()
			if n != want {
				t.Errorf("after tick %d: %d parcels asked for, want %d", tick, n, want)
			}
		}
		mu.Lock()
		defer mu.Unlock()
		for n, times := range asked {
			if times != 1 {
				t.Errorf("%s was asked for %d times", n, times)
			}
		}
		if requests > 2*(parcels/30+1) {
			t.Errorf("%d requests for %d parcels in batches of 30", requests, parcels)
		}
	})
}

// TestUpdatesPage: more changes than one answer holds come in several.
func TestUpdatesPage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, f := open(t, []string{"POSTHORN_RATE=1000000", "POSTHORN_ADDRESS_RATE=1000000"}), &fedex{}
		w.upstream = f.serve
		token, _ := w.mint()
		for i := 0; i < 640; i += 40 {
			var wants []api.Want
			for k := range 40 {
				wants = append(wants, api.Want{Carrier: "fedex", Number: strconv.Itoa(100000000000 + i + k), Follow: true})
			}
			w.track(token, wants...)
		}
		synctest.Wait()
		u := w.updates(token, "0")
		next := w.updates(token, strconv.FormatInt(u.Until, 10))
		seen := map[string]bool{}
		for _, k := range append(u.Changed, next.Changed...) {
			seen[k.Number] = true
		}
		if len(u.Changed) != 500 || !u.More || len(next.Changed) != 140 || next.More || len(seen) != 640 {
			t.Errorf("%d and %d, %d different", len(u.Changed), len(next.Changed), len(seen))
		}
		// A clock that runs ahead at the client does not lose what comes.
		far := w.updates(token, "99999999999999")
		if far.Until != next.Until {
			t.Errorf("%d, want %d", far.Until, next.Until)
		}
	})
}
