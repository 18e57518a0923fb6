//go:build !wasip1 && !js

package native_test

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"posthorn/carriers"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/api"
)

// seventeen is 17TRACK's server: a number has to be registered before it is
// known, and has no news by itself.
type seventeen struct {
	registered map[string]bool
	full       bool   // takes no more numbers
	news       string // the entry of a number that has news
}

func (x *seventeen) serve(r *http.Request, body string) *answer {
	var accepted, rejected []string
	for _, n := range strings.Split(body, `"number":"`)[1:] {
		n, _, _ = strings.Cut(n, `"`)
		switch {
		case strings.HasSuffix(r.URL.Path, "/register") && x.full:
			rejected = append(rejected, `{"number":"`+n+`","error":{"code":-18019908}}`)
		case strings.HasSuffix(r.URL.Path, "/register"):
			x.registered[n] = true
			accepted = append(accepted, `{"number":"`+n+`","origin":2,"carrier":3011}`)
		case x.news != "" && strings.Contains(x.news, n):
			accepted = append(accepted, x.news)
		case x.registered[n]:
			rejected = append(rejected, `{"number":"`+n+`","error":{"code":-18019909}}`)
		default:
			rejected = append(rejected, `{"number":"`+n+`","error":{"code":-18019902}}`)
		}
	}
	return &answer{status: 200, body: `{"code":0,"data":{"accepted":[` + strings.Join(accepted, ",") + `],"rejected":[` + strings.Join(rejected, ",") + `]}}`}
}

// pushed is the body of a push: one event, at a time.
func pushed(number string, at time.Time, status string) string {
	when := at.UTC().Format("2006-01-02T15:04:05")
	return `{"event":"TRACKING_UPDATED","data":{"number":"` + number + `","carrier":3011,"tag":"Anna Nonexistent","track_info":{"latest_status":{"status":"InTransit","sub_status":"` + status + `"},
		"tracking":{"providers":[{"provider":{"key":3011},"events":[{"time_iso":"` + when + `+00:00","time_utc":"` + when + `Z","time_raw":{"timezone":"+00:00"},"description":"Scan","location":"LYON","sub_status":"` + status + `"}]}]}}}}`
}

func (w *world) push(body, sign string) int {
	if sign == "" {
		sum := sha256.Sum256([]byte(body + "/TESTKEY123"))
		sign = hex.EncodeToString(sum[:])
	}
	return w.Handle(&relay.Request{Method: "POST", Path: "/v1/17track", Address: "198.51.100.17", Body: []byte(body), Headers: relay.Fields{"sign", sign}}).Status
}

// TestPush: a number is registered once; what 17TRACK pushes answers the polls
// and is told to who follows it, without a request to 17TRACK.
func TestPush(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, x := open(t, []string{"POSTHORN_17TRACK_HOOK=on"}), &seventeen{registered: map[string]bool{}}
		w.upstream = x.serve
		token, _ := w.mint()
		other, _ := w.mint()
		follow := api.Want{Carrier: "17track", Number: "RR123456785CN", Follow: true}
		told := w.track(token, follow)[0]
		if told.Parcel == nil || told.Parcel.Found || w.requests("/register") != 1 {
			t.Fatalf("%+v, %v", told, w.sent)
		}
		if u := w.updates(token, "0"); len(u.Changed) != 0 {
			t.Errorf("news before there are any: %+v", u)
		}
		time.Sleep(10 * time.Minute)
		body := pushed("RR123456785CN", time.Now().Add(-time.Hour), "InTransit_Departure")
		if n := w.push(body, ""); n != 200 {
			t.Fatalf("push: %d", n)
		}
		synctest.Wait()
		sent := len(w.sent)
		u := w.updates(token, "0")
		if len(u.Changed) != 1 || u.Changed[0] != (api.Key{Carrier: "17track", Number: "RR123456785CN"}) || u.More {
			t.Errorf("%+v", u)
		}
		if u := w.updates(token, strconv.FormatInt(u.Until, 10)); len(u.Changed) != 0 {
			t.Errorf("told twice: %+v", u)
		}
		if u := w.updates(other, "0"); len(u.Changed) != 0 {
			t.Errorf("told to somebody else: %+v", u)
		}
		told = w.track(token, follow)[0]
		if told.Parcel == nil || !told.Parcel.Found || len(told.Parcel.Events) != 1 || told.Parcel.Events[0].Place != "LYON" || len(w.sent) != sent {
			t.Errorf("%+v, %v", told, w.sent)
		}
		for range 20 { // polls of a day, all answered from storage
			time.Sleep(time.Hour)
			w.track(token, follow)
		}
		if len(w.sent) != sent {
			t.Errorf("asked 17TRACK while it pushes: %v", w.sent[sent:])
		}
		if strings.Contains(w.Dump(), "Anna") || strings.Contains(w.said(), "RR1234") {
			t.Error("personal data is kept, or a number logged")
		}
	})
}

// TestAbuseForgedPush: a push with no signature, a wrong one, one of another
// key, or a body that was changed, moves nothing. The vector is that of the
// facts of 17TRACK's documentation, computed by hand.
func TestAbuseForgedPush(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, x := open(t, nil), &seventeen{registered: map[string]bool{}}
		w.upstream = x.serve
		token, _ := w.mint()
		want := api.Want{Carrier: "17track", Number: "RR123456785CN", Follow: true}
		w.track(token, want)
		body := pushed("RR123456785CN", time.Now(), "Delivered_Other")
		sum := sha256.Sum256([]byte(body + "/TESTKEY124"))
		right := sha256.Sum256([]byte(body + "/TESTKEY123"))
		for _, sign := range []string{"x", hex.EncodeToString(sum[:]), hex.EncodeToString(right[:31]), hex.EncodeToString(right[:]) + "00", string(right[:])} {
			if n := w.push(body, sign); n != 401 {
				t.Errorf("%q: %d", sign, n)
			}
			time.Sleep(time.Minute)
		}
		if n := w.push(body+" ", hex.EncodeToString(right[:])); n != 401 {
			t.Errorf("a changed body: %d", n)
		}
		synctest.Wait()
		if u := w.updates(token, "0"); len(u.Changed) != 0 {
			t.Errorf("%+v", u)
		}
		if told := w.track(token, want)[0]; told.Parcel == nil || told.Parcel.Found {
			t.Errorf("%+v", told)
		}
		if n := w.push(`{"event":"TRACKING_UPDATED","data":{"number":"RR123456785CN","carrier":3011}}`, "26fe50fe212675973d9c49cb55b82a3ef5bdfa2e6f89f453bd4e1b6f389bf369"); n != 200 {
			t.Errorf("the vector: %d", n)
		}
		// Who goes on forging is not listened to.
		refused := 0
		for range 100 {
			if w.push(body, "00") == 429 {
				refused++
			}
		}
		if refused < 70 {
			t.Errorf("%d of 100 forged pushes were refused unread", refused)
		}
	})
}

// TestAbuseReplayedPush: what was pushed once is taken once, also months later;
// an older push that comes late does not set a parcel back.
func TestAbuseReplayedPush(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, x := open(t, []string{"POSTHORN_17TRACK_HOOK=on"}), &seventeen{registered: map[string]bool{}}
		w.upstream = x.serve
		token, _ := w.mint()
		want := api.Want{Carrier: "17track", Number: "RR123456785CN", Follow: true}
		w.track(token, want)
		start := time.Now()
		first := pushed("RR123456785CN", start, "InTransit_Departure")
		second := pushed("RR123456785CN", start.Add(24*time.Hour), "OutForDelivery_Other")
		late := pushed("RR123456785CN", start.Add(12*time.Hour), "InTransit_Arrival")
		time.Sleep(time.Hour)
		if n := w.push(first, ""); n != 200 {
			t.Fatalf("first: %d", n)
		}
		if n := w.push(first, ""); n != 409 {
			t.Errorf("the same again: %d", n)
		}
		time.Sleep(24 * time.Hour)
		if n := w.push(second, ""); n != 200 {
			t.Fatalf("second: %d", n)
		}
		x.news = strings.TrimSuffix(strings.TrimPrefix(second, `{"event":"TRACKING_UPDATED","data":`), "}")
		if n := w.push(first, ""); n != 409 {
			t.Errorf("the first again: %d", n)
		}
		if n := w.push(late, ""); n != 200 {
			t.Errorf("a late one: %d", n)
		}
		for range 100 {
			time.Sleep(24 * time.Hour)
			w.Cron()
		}
		if n := w.push(first, ""); n != 409 {
			t.Errorf("the first again, a hundred days later: %d", n)
		}
		time.Sleep(2 * time.Minute)
		if told := w.track(token, want)[0]; told.Parcel == nil || len(told.Parcel.Events) != 1 || told.Parcel.Events[0].Code != "OutForDelivery_Other" {
			t.Errorf("%+v %+v", told, told.Parcel)
		}
		// A number that nobody here asked for is not kept, signed or not.
		if n := w.push(pushed("RB123456785CN", start, "InTransit_Departure"), ""); n != 200 || strings.Contains(w.Dump(), "RB123456785CN") {
			t.Errorf("a stranger's number: %d", n)
		}
	})
}

// TestRegisterQuota: where 17TRACK takes no new numbers any more, the new one
// has an error, the old ones go on, and the relay's own quota holds before.
func TestRegisterQuota(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, x := open(t, []string{"POSTHORN_17TRACK_DAILY=2", "POSTHORN_RATE=100000"}), &seventeen{registered: map[string]bool{}}
		w.upstream = x.serve
		token, _ := w.mint()
		w.track(token, want("17track", "RR123456785CN"))
		x.full = true
		if p := w.track(token, want("17track", "RB123456785CN"))[0].Problem; p == nil || p.Kind != carriers.KindRateLimited {
			t.Errorf("a new number: %+v", p)
		}
		time.Sleep(time.Hour)
		if told := w.track(token, want("17track", "RR123456785CN"))[0]; told.Problem != nil {
			t.Errorf("an old number: %+v", told.Problem)
		}
		x.full = false
		before := w.requests("/register")
		if p := w.track(token, want("17track", "RC123456785CN"))[0].Problem; p == nil || p.Kind != carriers.KindRateLimited || w.requests("/register") != before {
			t.Errorf("a third of two a day: %+v", p)
		}
		time.Sleep(24 * time.Hour)
		if told := w.track(token, want("17track", "RC123456785CN"))[0]; told.Problem != nil {
			t.Errorf("the next day: %+v", told.Problem)
		}
	})
}
