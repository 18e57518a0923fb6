package world

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/aliexpress"
	"posthorn/carriers/all"
	asking "posthorn/wasm/ask"
	"posthorn/wasm/core"
)

// way is an interface, with a number that its carrier knows in the world.
type way struct {
	carrier carriers.Carrier
	on      carriers.Interface
	number  string
	parcel  *parcel // nil: an order
}

func (y way) String() string { return y.carrier.ID + "/" + y.on.ID + " " + y.number }

// ways are all interfaces of all carriers, each with every number that it
// takes and knows.
func ways(t *testing.T) []way {
	t.Helper()
	var out []way
	for _, c := range all.All() {
		for _, on := range c.Interfaces {
			found := len(out)
			accepts := on.Accepts
			switch {
			case c.ID == "aliexpress":
				out = append(out, way{c, on, "3061000000010001", nil})
				continue
			case accepts == nil && slices.Contains(followers, c.ID):
				accepts = func(string) bool { return true }
			case accepts == nil: // a second way to the data of the carrier's first
				accepts = c.Interfaces[0].Accepts
			}
			for _, p := range parcels {
				if p.Unknown || p.Pending || !slices.Contains(p.Told, c.ID) && !slices.Contains(followers, c.ID) {
					continue
				}
				for _, n := range numbersOf(p) {
					if accepts(n) {
						out = append(out, way{c, on, n, p})
					}
				}
			}
			if len(out) == found {
				t.Errorf("%s/%s: the world has no parcel for it", c.ID, on.ID)
			}
		}
	}
	return out
}

// one are the ways with one number for each interface.
func one(t *testing.T) []way {
	list := ways(t)
	return slices.CompactFunc(list, func(a, b way) bool { return a.carrier.ID == b.carrier.ID && a.on.ID == b.on.ID })
}

func numbersOf(p *parcel) []string {
	if p.HandOver != nil {
		return []string{p.Number, p.HandOver.Number}
	}
	return []string{p.Number}
}

// asks is what is asked of a way, with the world's own credentials.
func (y way) asks() carriers.Ask {
	q := carriers.Ask{Numbers: []string{y.number}, Language: "en", Postcode: GLSPostcode, Credentials: map[string]string{}}
	if y.parcel != nil {
		q.Destination = y.parcel.To
	}
	for _, need := range y.on.Needs {
		q.Credentials[need] = Key(y.carrier.ID, need)
	}
	if y.carrier.ID == "aliexpress" {
		q.Credentials["timestamp"] = "1795219200000"
		plain, _ := aliexpress.Plain(q)
		q.Credentials["sign"] = SignOrder(plain)
	}
	return q
}

// asker asks the world. It has little patience.
func asker(w *World) asking.Asker {
	client, ok := clients.Load(w)
	if !ok {
		client, _ = clients.LoadOrStore(w, asking.NewClient(w.Secure))
	}
	return asking.Asker{Client: client.(*http.Client), Now: w.Now, Limit: 10 * time.Second}
}

// clients keep the connections to a world.
var clients sync.Map

// settle asks once and lets the time pass that some carriers take until they
// have an answer: what is asked after it is answered.
func settle(t *testing.T, w *World, y way) carriers.Ask {
	t.Helper()
	q := y.asks()
	got := asker(w).Ask(context.Background(), y.on, q)
	if y.on.ID == "fc-batch" {
		q.Carry = got.Carry // the ticket
		if got.Err == nil || got.Err.Kind != carriers.KindTemporary || got.Err.RetryAfter != 900 {
			t.Errorf("%s: asked too early for a ticket: %v", y, got.Err)
		}
	}
	if y.on.ID == "fc-batch" || slices.Contains(followers, y.carrier.ID) {
		w.Advance(20 * time.Minute)
	}
	return q
}

func start(t *testing.T) *World {
	t.Helper()
	w, err := Start(Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	return w
}

// TestEveryHost: the world answers for every host that an interface asks.
func TestEveryHost(t *testing.T) {
	w := start(t)
	for _, c := range all.All() {
		for _, h := range hostsOf(c) {
			i := w.service(h)
			if i < 0 || w.services[i].Name != c.ID && c.ID != "aliexpress" {
				t.Errorf("%s: nobody plays %s", c.ID, h)
			}
		}
	}
}

// TestStories: what the lives of the parcels hold is what comes out of every
// interface, before and after the clock was moved, whatever the season.
func TestStories(t *testing.T) {
	w := start(t)
	for _, born := range []string{"", "2026-07-01T12:00:00Z", "2026-10-25T15:00:00Z", "2027-03-29T06:00:00Z"} {
		for _, after := range []time.Duration{0, 30 * time.Hour, 240 * time.Hour} {
			w.Reset()
			if born != "" { // summer, and the days on which Europe's clocks are changed
				w.bear(must(time.Parse(time.RFC3339, born)))
			}
			w.Advance(after)
			stories(t, w, after > 30*time.Hour)
		}
	}
}

// bear has the world begin at another time.
func (w *World) bear(at time.Time) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.born, w.ahead = at, time.Until(at)
}

// stories asks every way, in English or in the language of the country.
func stories(t *testing.T, w *World, native bool) {
	t.Helper()
	own := map[string]string{"CA": "fr-CA", "DE": "de", "ES": "es-ES", "FR": "fr", "NL": "nl", "RO": "ro", "RU": "ru", "UA": "uk"}
	for _, y := range ways(t) {
		if y.parcel == nil {
			continue // TestOrder
		}
		q := settle(t, w, y)
		if native {
			q.Language = cmp.Or(own[y.parcel.To], "en")
		}
		wanted, known := lived(w, y)
		got := asker(w).Ask(context.Background(), y.on, q)
		for { // again, if a scan happened just now
			now, yet := lived(w, y)
			if len(now) == len(wanted) && yet == known {
				break
			}
			wanted, known = now, yet
			got = asker(w).Ask(context.Background(), y.on, q)
		}
		switch {
		case !known:
			if !unknown(got, y.number) {
				t.Errorf("%s, before it was handed over: %+v", y, got)
			}
		case got.Err != nil || len(got.Parcels) != 1 || got.Parcels[0].Number != y.number || !got.Parcels[0].Found:
			t.Errorf("%s at %s: %+v", y, w.Now().Format(time.RFC3339), got)
		default:
			compare(t, w, y, wanted, got.Parcels[0])
		}
	}
}

// lived are the scans that a way should tell, and whether it knows of them:
// all of them under the number that the parcel was sent with, those since then
// under the last mile's. Cainiao tells all under both, and its own notices.
func lived(w *World, y way) ([]scan, bool) {
	now := w.Now().Sub(w.Born())
	last := y.number != y.parcel.Number
	if last && y.parcel.HandOver.At > now {
		return nil, false
	}
	cainiao := y.carrier.ID == "cainiao"
	var out []scan
	for _, s := range y.parcel.Scans {
		if s.At <= now && (cainiao || s.Place != "" && !(last && s.At < y.parcel.HandOver.At)) {
			out = append(out, s)
		}
	}
	return out, true
}

func compare(t *testing.T, w *World, y way, wanted []scan, p carriers.Parcel) {
	t.Helper()
	if len(p.Events) != len(wanted) {
		t.Errorf("%s: %d events, want %d: %+v", y, len(p.Events), len(wanted), p.Events)
		return
	}
	left := slices.Clone(p.Events)
	for _, s := range wanted {
		at := local(w.Born().Add(s.At), s.Place)
		i := slices.IndexFunc(left, func(e carriers.Event) bool { return happened(e, at) })
		if i < 0 {
			t.Errorf("%s: nothing was told of %s at %s; left are %+v", y, s.Code, at.Format(time.RFC3339), left)
			return
		}
		e := left[i]
		left = slices.Delete(left, i, i+1)
		canon := core.Reader.Read("cainiao", carriers.Event{Code: s.Code})
		meaning := core.Reader.Read(y.carrier.ID, e)
		if meaning.Status() != canon.Status() && s.Code != "CC_IM_FAILURE" { // held by customs, in the eyes of most
			t.Errorf("%s: %s is understood as %q (%q, %q), want %q", y, s.Code, meaning.Substatus, e.Code, e.Text, canon.Substatus)
		}
	}
	over := y.parcel.HandOver
	if first := []string{"cainiao", "4px", "sunyou", "17track", "gdeposylka"}; over != nil && y.number == y.parcel.Number && over.At <= w.Now().Sub(w.Born()) && slices.Contains(first, y.carrier.ID) && p.NextNumber != over.Number {
		t.Errorf("%s: it goes on as %q, want %q", y, p.NextNumber, over.Number)
	}
	if p.EtaTo != "" {
		day, err := time.Parse(time.DateOnly, p.EtaTo)
		if off := day.Add(12 * time.Hour).Sub(w.Born().Add(y.parcel.EtaTo)).Abs(); err != nil || off > 36*time.Hour {
			t.Errorf("%s: expected on %s", y, p.EtaTo)
		}
	}
	b, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	for what, secret := range Planted {
		if strings.Contains(strings.ToLower(string(b)), strings.ToLower(secret)) {
			t.Errorf("%s: the %s came out: %s", y, what, b)
		}
	}
}

// happened tells whether an event's time is that of a moment: the instant
// where a zone is told, else the clock of the place, as precisely as told.
func happened(e carriers.Event, at time.Time) bool {
	if e.Zone != "" && len(e.Time) > 10 {
		zoned, err := time.Parse("-07:00", e.Zone)
		if err != nil {
			return false
		}
		at = at.In(zoned.Location())
	}
	return e.Time != "" && strings.HasPrefix(at.Format("2006-01-02T15:04:05"), e.Time)
}

// unknown tells whether an asking says of a number that nothing is known of it.
func unknown(g asking.Got, number string) bool {
	if g.Err != nil {
		return g.Err.Kind == carriers.KindNotFound
	}
	return len(g.Parcels) == 1 && g.Parcels[0].Number == number && !g.Parcels[0].Found
}

// TestOrder: the shop's own interface tells the parcels of an order.
func TestOrder(t *testing.T) {
	w := start(t)
	for _, y := range ways(t) {
		if y.carrier.ID != "aliexpress" {
			continue
		}
		got := asker(w).Ask(context.Background(), y.on, y.asks())
		p := findParcel("LP00700100200301")
		if got.Err != nil || len(got.Parcels) != 1 || got.Parcels[0].Number != p.Number || len(got.Parcels[0].Events) != len(w.scanned(p)) {
			t.Fatalf("%+v", got)
		}
		for i, s := range w.scanned(p) {
			if !happened(got.Parcels[0].Events[i], w.Born().Add(s.At)) {
				t.Errorf("%+v, want %v", got.Parcels[0].Events[i], w.Born().Add(s.At))
			}
		}
	}
}

// TestUnknown: a number of the right form that nobody has heard of.
func TestUnknown(t *testing.T) {
	w := start(t)
	for _, y := range one(t) {
		y.number = strings.Replace(y.number, "001", "008", 1)
		q := settle(t, w, y)
		if got := asker(w).Ask(context.Background(), y.on, q); !unknown(got, y.number) {
			t.Errorf("%s: %+v", y, got)
		}
	}
	for _, y := range one(t) {
		if y.on.Postcode {
			q := y.asks()
			q.Postcode = "9999ZZ"
			if got := asker(w).Ask(context.Background(), y.on, q); !unknown(got, y.number) {
				t.Errorf("%s with another post code: %+v", y, got)
			}
		}
	}
}

// TestWrongKey: each credential that is wrong or missing is told as such.
func TestWrongKey(t *testing.T) {
	w := start(t)
	for _, y := range one(t) {
		for _, need := range y.on.Needs {
			for _, wrong := range []string{"", "not-mine"} {
				q := y.asks()
				q.Credentials[need] = wrong
				if got := asker(w).Ask(context.Background(), y.on, q); got.Err == nil || got.Err.Kind != carriers.KindUnauthorized {
					t.Errorf("%s with %s %q: %+v", y, need, wrong, got)
				}
			}
		}
	}
}

// TestTokenRunsOut: a token that was kept too long is refused.
func TestTokenRunsOut(t *testing.T) {
	w := start(t)
	kept := 0
	for _, y := range one(t) {
		if y.on.ID == "fc-batch" || y.carrier.ID == "gdeposylka" {
			continue // what they carry is no token
		}
		q := y.asks()
		got := asker(w).Ask(context.Background(), y.on, q)
		if got.Carry == "" {
			continue
		}
		kept++
		q.Carry = got.Carry
		if got = asker(w).Ask(context.Background(), y.on, q); got.Err != nil || len(got.Hosts) != 1 {
			t.Errorf("%s with a token at hand: %+v", y, got)
		}
		w.Advance(25 * time.Hour)
		if got = asker(w).Ask(context.Background(), y.on, q); got.Err == nil || got.Err.Kind != carriers.KindUnauthorized {
			t.Errorf("%s with an old token: %+v", y, got)
		}
	}
	if kept != 4 {
		t.Errorf("%d interfaces keep a token, want 4", kept)
	}
}

// faultKinds are what each fault has to be told as. Empty: the right answer.
var faultKinds = map[string]carriers.Kind{
	"slow": "", "429": carriers.KindRateLimited, "403": carriers.KindBlocked, "wall": carriers.KindBlocked, "wall_200": carriers.KindBlocked,
	"wall_json": carriers.KindBlocked, "truncated": carriers.KindLayout, "other_fields": carriers.KindLayout, "other_lists": carriers.KindLayout, "null": carriers.KindLayout,
	"empty": carriers.KindTemporary, "500": carriers.KindTemporary, "502": carriers.KindTemporary, "maintenance": carriers.KindTemporary,
	"maintenance_200": carriers.KindTemporary, "content_type": carriers.KindTemporary, "elsewhere": carriers.KindBlocked,
	"cut": carriers.KindTemporary, "closed": carriers.KindTemporary, "hang": carriers.KindTemporary,
	"refused": carriers.KindTemporary, "limit": carriers.KindRateLimited,
}

// fewer stands for an answer that tells less, but not nothing.
const fewer carriers.Kind = "fewer"

// ownFaultKinds are the exceptions, each with its reason.
var ownFaultKinds = map[string]carriers.Kind{
	"upu/gtt/empty":                           carriers.KindNotFound, // how it says that nothing is known
	"cainiao/detail.json/no_module":           carriers.KindLayout,
	"cainiao/detail.json/wall_redirect":       carriers.KindBlocked,
	"cdek/public/content_type":                carriers.KindBlocked, // a page instead of data is its guard's
	"cdek/public-graphql/content_type":        carriers.KindBlocked,
	"china-post/ems-cooperative/content_type": carriers.KindLayout, // pages are what it answers with
	"dhl/unified/other_lists":                 fewer,               // the last scan stands beside the list, for divisions that have none
	"la-poste/public/incident":                carriers.KindTemporary,
	"la-poste/v2/incident":                    carriers.KindBlocked, // of a host that never shows it
}

// TestFaultKinds: whatever goes wrong at whichever request of an asking is
// told as what it is, and nothing is made up of it.
func TestFaultKinds(t *testing.T) {
	w := start(t)
	hanging := 0
	for _, y := range one(t) {
		a := asker(w)
		q := settle(t, w, y)
		right := a.Ask(context.Background(), y.on, q)
		if right.Err != nil {
			t.Errorf("%s: %v", y, right.Err)
			continue
		}
		for hop, host := range right.Hosts {
			for _, kind := range w.FaultKinds(host) {
				if kind == "hang" {
					if hanging++; hanging > 6 {
						continue // the adapters have no part in it, and it takes its time
					}
					a.Limit = 300 * time.Millisecond
				}
				name := fmt.Sprintf("%s, request %d: %s", y, hop+1, kind)
				f := Fault{Host: host, Kind: kind, Skip: hop}
				switch kind {
				case "slow":
					f.Delay = 10
				case "429":
					f.RetryAfter = 120
				}
				if err := w.SetFault(f); err != nil {
					t.Fatal(err)
				}
				got := a.Ask(context.Background(), y.on, q)
				a.Limit = 10 * time.Second
				w.SetFault(Fault{Host: host, Kind: "none"})
				want, ok := faultKinds[kind]
				if own, has := ownFaultKinds[y.carrier.ID+"/"+y.on.ID+"/"+kind]; has {
					want, ok = own, true
				}
				switch {
				case !ok:
					t.Errorf("%s: nothing says what it has to be told as", name)
				case want == "":
					if told, all := fmt.Sprint(got.Parcels), fmt.Sprint(right.Parcels); got.Err != nil || told != all {
						t.Errorf("%s: %v and %s, want %s", name, got.Err, told, all)
					}
				case want == fewer:
					if got.Err != nil || len(got.Parcels) != 1 || len(got.Parcels[0].Events) == 0 {
						t.Errorf("%s: %+v", name, got)
					}
				case want == carriers.KindNotFound:
					if !unknown(got, y.number) {
						t.Errorf("%s: %+v", name, got)
					}
				case got.Err == nil || got.Err.Kind != want:
					t.Errorf("%s: %+v, want %s", name, cmp.Or(got.Err, &carriers.Error{Kind: "no error"}), want)
				case kind == "429" && got.Err.RetryAfter != 120:
					t.Errorf("%s: wait %d s, want 120", name, got.Err.RetryAfter)
				}
				for _, p := range got.Parcels {
					if got.Err != nil && p.Found {
						t.Errorf("%s: an error, and %+v", name, p)
					}
				}
			}
		}
	}
}

// TestRetryAfter: the time that a host tells is kept, in seconds or as a date;
// where it tells none, none is made up.
func TestRetryAfter(t *testing.T) {
	w := start(t)
	for _, y := range one(t) {
		for _, f := range []Fault{{Kind: "429"}, {Kind: "429", RetryAfter: 3600, Dated: true}, {Kind: "maintenance", RetryAfter: 600}} {
			for _, f.Host = range hostsOf(y.carrier) {
				if err := w.SetFault(f); err != nil {
					t.Fatal(err)
				}
			}
			kind := carriers.KindRateLimited
			if f.Kind == "maintenance" {
				kind = carriers.KindTemporary
			}
			begin := time.Now()
			got := asker(w).Ask(context.Background(), y.on, y.asks())
			// A date is told in whole seconds, and nearer when it is read.
			least := int64(f.RetryAfter) - int64(time.Since(begin).Seconds()) - 2
			if got.Err == nil || got.Err.Kind != kind || got.Err.RetryAfter > int64(f.RetryAfter) || got.Err.RetryAfter < least {
				t.Errorf("%s: %+v, want %s and %d s", y, got, kind, f.RetryAfter)
			}
		}
	}
}

// TestBatches: as many numbers as an interface allows are answered in one
// request, each under its own number.
func TestBatches(t *testing.T) {
	w := start(t)
	for _, y := range one(t) {
		if y.on.Batch == 1 {
			continue
		}
		many := y.asks()
		for i := 1; i < min(y.on.Batch, 40); i++ {
			many.Numbers = append(many.Numbers, strings.Replace(y.number, "001", fmt.Sprintf("0%02d", 10+i), 1))
		}
		got := asker(w).Ask(context.Background(), y.on, many)
		if y.on.ID == "fc-batch" {
			w.Advance(20 * time.Minute)
			many.Carry = got.Carry
			got = asker(w).Ask(context.Background(), y.on, many)
		} else if y.carrier.ID == "17track" {
			w.Advance(20 * time.Minute)
			got = asker(w).Ask(context.Background(), y.on, many)
		}
		told := map[string]bool{}
		found := 0
		for _, p := range got.Parcels {
			told[p.Number] = true
			if p.Found {
				found++
			}
		}
		for _, n := range many.Numbers {
			if !told[n] {
				t.Errorf("%s: nothing was said of %s: %v", y, n, got.Err)
			}
		}
		if got.Err != nil || found != 1 {
			t.Errorf("%s: %d found, %v", y, found, got.Err)
		}
	}
}
