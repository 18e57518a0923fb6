package world

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/seventeentrack"
	asking "posthorn/wasm/ask"
)

// call makes a request that an adapter wrote, changed on the way.
func call(t *testing.T, w *World, q carriers.Request) (int, string) {
	t.Helper()
	r, err := http.NewRequest(q.Method, q.URL, strings.NewReader(q.Body))
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range q.Headers {
		r.Header.Set(name, value)
	}
	answer, err := asking.NewClient(w.Secure).Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// TestSeventeenTrack goes through all of 17TRACK's calls.
func TestSeventeenTrack(t *testing.T) {
	w := start(t)
	q := carriers.Ask{Numbers: []string{"RB700100201CN"}, Credentials: map[string]string{"key": Key("17track", "key")}}
	expect := func(what string, r carriers.Request, err error, words ...string) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		_, body := call(t, w, r)
		for _, word := range words {
			if !strings.Contains(body, word) {
				t.Errorf("%s: no %s in %s", what, word, body)
			}
		}
	}
	info := func() (carriers.Request, error) { return seventeentrack.Carrier.Interfaces[0].Ask(q) }
	remain := func() int64 {
		t.Helper()
		status, body := call(t, w, seventeentrack.AskQuota(q))
		left, err := seventeentrack.ReadQuota(carriers.Response{Status: status, Body: []byte(body)})
		if err != nil {
			t.Fatal(err)
		}
		return left.Remain
	}
	before := remain()
	r, err := info()
	expect("before it is registered", r, err, "-18019902")
	r, err = seventeentrack.Register(q)
	expect("register", r, err, `"accepted":[{`)
	expect("register twice", r, err, "-18019901")
	if left := remain(); left != before-1 {
		t.Errorf("%d of the quota are left, of %d", left, before)
	}
	r, err = info()
	expect("too early", r, err, "-18019909")
	w.Advance(seventeenNews)
	expect("news", r, err, `"track_info"`, `"InTransit_`)
	for range 5 {
		r, err = seventeentrack.ChangeCarrier(q, 3011)
		expect("change", r, err, `"carrier":3011`)
	}
	expect("change once more", r, err, "-18019804")
	r, err = seventeentrack.Stop(q)
	expect("stop", r, err, `"accepted":[{`)
}

// TestTooMany: a list that is longer than an interface takes is refused by the
// carrier as well.
func TestTooMany(t *testing.T) {
	w := start(t)
	list := func(n int, form, between string) string {
		var out []string
		for i := range n {
			out = append(out, fmt.Sprintf(form, 700100200+i))
		}
		return strings.Join(out, between)
	}
	for _, c := range []struct {
		carrier string
		q       carriers.Request
		status  int
		word    string
	}{
		{"17track", carriers.Request{Method: "POST", URL: "https://api.17track.net/track/v2.2/gettrackinfo", Headers: map[string]string{"17token": Key("17track", "key")}, Body: "[" + list(41, `{"number":"RB%dCN"}`, ",") + "]"}, 200, "-18010014"},
		{"cainiao", carriers.Request{Method: "GET", URL: "https://global.cainiao.com/global/detail.json?mailNos=" + list(31, "LP%d", ",")}, 200, "ILLEGAL_ARGUMENT"},
		{"la-poste", carriers.Request{Method: "GET", URL: "https://api.laposte.fr/suivi/v2/idships/" + list(11, "RB%dFR", ","), Headers: map[string]string{"X-Okapi-Key": Key("la-poste", "key")}}, 400, "10"},
	} {
		if status, body := call(t, w, c.q); status != c.status || !strings.Contains(body, c.word) {
			t.Errorf("%s: %d %s", c.carrier, status, body)
		}
	}
	// Those that stand behind a token or a login are asked through their
	// adapter, whose request is then made longer.
	for _, y := range one(t) {
		q := y.asks()
		var longer func(r carriers.Request) carriers.Request
		word := ""
		switch y.carrier.ID + "/" + y.on.ID {
		case "fedex/track-v1":
			got := asker(w).Ask(t.Context(), y.on, q)
			q.Carry, word = got.Carry, "MAXLIMIT"
			longer = func(r carriers.Request) carriers.Request {
				r.Body = `{"trackingInfo":[` + list(31, `{"trackingNumberInfo":{"trackingNumber":"%d"}}`, ",") + `]}`
				return r
			}
		case "australia-post/track":
			word = "51101"
			longer = func(r carriers.Request) carriers.Request {
				r.URL += "," + list(10, "RB%dAU", ",")
				return r
			}
		case "russian-post/fc-batch":
			word = `ErrorTypeID="18"`
			longer = func(r carriers.Request) carriers.Request {
				r.Body = strings.Replace(r.Body, "<request>", "<request>"+list(ticketItems, `<f:Item Barcode="RB%dCN"/>`, ""), 1)
				return r
			}
		default:
			continue
		}
		r, err := y.on.Ask(q)
		if err != nil {
			t.Fatal(err)
		}
		if _, body := call(t, w, longer(r)); !strings.Contains(body, word) {
			t.Errorf("%s: no %s in %.300s", y, word, body)
		}
	}
}

// TestTicketRunsOut: an answer is kept for 32 hours.
func TestTicketRunsOut(t *testing.T) {
	w := start(t)
	for _, y := range one(t) {
		if y.on.ID != "fc-batch" {
			continue
		}
		q := settle(t, w, y)
		w.Advance(33 * time.Hour)
		if got := asker(w).Ask(t.Context(), y.on, q); got.Err == nil || got.Err.Kind != carriers.KindTemporary || got.Err.RetryAfter != 0 {
			t.Errorf("%+v", got)
		}
	}
}

// TestKeys: every credential that an interface needs is one that the control
// page tells.
func TestKeys(t *testing.T) {
	v := visit(t)
	_, text := v.get(v.w.Control + "/keys")
	var told map[string]map[string]string
	if err := json.Unmarshal([]byte(text), &told); err != nil {
		t.Fatal(err)
	}
	for _, y := range one(t) {
		for _, need := range y.on.Needs {
			if told[y.carrier.ID][need] != Key(y.carrier.ID, need) {
				t.Errorf("%s: %s is %q", y, need, told[y.carrier.ID][need])
			}
		}
	}
}
