package track

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/number"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/wire"
)

// many is knowledge of a world with several carriers, each of another kind.
// Their answers are lines, as madeUp's, and besides:
//
//	token T1 3600     a token that lives so long; the next hop asks with it
//	ticket T1         a ticket to be asked with
//	wait 900          not ready: ask again in 900 s
//	unauthorized      the key is refused
//
// Whom a number belongs to its first letters tell: CO… is the courier's, TI…
// the clerk's, FR… the poste's, LA… that of lands, which has a host in each of
// its two countries; S10 ending in RU is the post's.
var many = func() Knowledge {
	k := madeUp
	k.Carriers = []carriers.Carrier{
		{ID: "broad", Interfaces: []carriers.Interface{lines("json", "broad", func(on *carriers.Interface) { on.Wide, on.Batch = true, 5 })}},
		{ID: "clerk", Interfaces: []carriers.Interface{lines("tickets", "clerk", func(on *carriers.Interface) {
			on.Needs, on.Accepts, on.Batch = []string{"login"}, begins("TI"), 20
		})}},
		{ID: "courier", Interfaces: []carriers.Interface{lines("oauth", "courier", func(on *carriers.Interface) {
			on.Needs, on.Accepts = []string{"id", "secret"}, begins("CO")
			plain := on.Ask
			on.Ask = func(a carriers.Ask) (carriers.Request, error) {
				if a.Carry == "" {
					return carriers.Request{Method: "POST", URL: "https://courier.example/token", Headers: map[string]string{"Key": keysOf(a)}}, nil
				}
				return plain(a)
			}
		})}},
		{ID: "door", Interfaces: []carriers.Interface{lines("public", "door", func(on *carriers.Interface) {
			on.Postcode, on.Home, on.Accepts = true, "NL Netherlands", begins("DO")
		})}},
		{ID: "lands", Interfaces: []carriers.Interface{lines("public", "ro.lands", func(on *carriers.Interface) {
			on.Hosts, on.Home, on.Accepts = []string{"ro.lands.example", "hu.lands.example"}, "RO HU", begins("LA")
			at := lines("public", "hu.lands", func(*carriers.Interface) {}).Ask
			elsewhere := on.Ask
			on.Ask = func(a carriers.Ask) (carriers.Request, error) {
				if a.Destination == "HU" {
					return at(a)
				}
				return elsewhere(a)
			}
		})}},
		{ID: "post", Interfaces: []carriers.Interface{lines("public", "post", func(on *carriers.Interface) {
			on.Home, on.Accepts = "RU Russia", func(n string) bool { return s10(n) != "" }
		})}},
		{ID: "poste", Interfaces: []carriers.Interface{
			lines("public", "poste", func(on *carriers.Interface) {
				on.Home, on.Accepts = "FR France", func(n string) bool { return s10(n) != "" || n[:2] == "FR" }
			}),
			lines("v2", "api.poste", func(on *carriers.Interface) {
				on.Home, on.Needs, on.Accepts = "FR France", []string{"key"}, func(n string) bool { return s10(n) != "" || n[:2] == "FR" }
			}),
		}},
		{ID: "thin", Interfaces: []carriers.Interface{lines("public", "thin", func(on *carriers.Interface) {
			on.Wide, on.Accepts = true, func(n string) bool { return s10(n) != "" }
		})}},
		{ID: "shy", Interfaces: []carriers.Interface{lines("api", "shy", func(on *carriers.Interface) {
			on.Wide, on.Terms, on.Needs = true, true, []string{"key"}
			on.Stop = func(a carriers.Ask) (carriers.Request, error) {
				return carriers.Request{Method: "POST", URL: "https://shy.example/stop?n=" + strings.Join(a.Numbers, ","), Headers: map[string]string{"Key": keysOf(a)}}, nil
			}
			on.Quota = func(a carriers.Ask) carriers.Request {
				return carriers.Request{Method: "POST", URL: "https://shy.example/quota", Headers: map[string]string{"Key": keysOf(a)}}
			}
			on.Left = func(r carriers.Response) (int64, error) {
				if r.Status != 200 {
					return 0, carriers.Fail(carriers.KindUnauthorized, "the key was refused")
				}
				return strconv.ParseInt(strings.TrimSpace(string(r.Body)), 10, 64)
			}
		})}},
	}
	k.Linked = []string{"royal"}
	k.Meaning = func(carrier string, e carriers.Event) carriers.Meaning {
		m := madeUp.Meaning(carrier, e)
		if m.Substatus == carriers.TransitArrival {
			m.Stage = carriers.Destination
		}
		return m
	}
	k.Kin = func(carrier, of string) bool { return carrier == of+"-parcels" }
	k.Named = func(name string) string {
		if name == "La_Poste" {
			return "poste"
		}
		return ""
	}
	k.Check = func(text string) (number.Found, bool) {
		f, ok := checkMadeUp(text)
		f.Carriers = nil
		owner := map[string]string{"CO": "courier", "TI": "clerk", "FR": "poste-parcels", "DO": "door", "LA": "lands", "GB": "royal"}[f.Number[:min(2, len(f.Number))]]
		switch {
		case owner != "":
			f.Carriers = []string{owner}
		case s10(f.Number) == "CN":
			f.Carriers = []string{"china"}
		}
		return f, ok
	}
	k.Find = words(k.Check)
	return k
}()

func begins(with string) func(string) bool {
	return func(n string) bool { return strings.HasPrefix(n, with) }
}

// lines is an interface whose answers are lines.
func lines(id, host string, change func(*carriers.Interface)) carriers.Interface {
	host += ".example"
	on := carriers.Interface{
		ID: id, Hosts: []string{host}, Batch: 1, Interval: 2000, Concurrent: 1,
		Accepts: func(string) bool { return true },
		Ask: func(a carriers.Ask) (carriers.Request, error) {
			url := "https://" + host + "/?n=" + strings.Join(a.Numbers, ",")
			for _, more := range [][2]string{{"carry", a.Carry}, {"to", a.Destination}, {"postcode", a.Postcode}} {
				if more[1] != "" {
					url += "&" + more[0] + "=" + more[1]
				}
			}
			return carriers.Request{Method: "GET", URL: url, Headers: map[string]string{"Key": keysOf(a)}, Carry: a.Carry}, nil
		},
	}
	on.Read = func(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
		words := strings.Fields(string(r.Body) + " .")
		switch words[0] {
		case "token":
			b := a
			b.Carry = words[1]
			q, _ := on.Ask(b)
			q.Lives, _ = strconv.ParseInt(words[2], 10, 64)
			return carriers.Answer{Next: &q}, nil
		case "ticket":
			b := a
			b.Carry = words[1]
			q, _ := on.Ask(b)
			return carriers.Answer{Next: &q}, nil
		case "wait":
			wait, _ := strconv.ParseInt(words[1], 10, 64)
			return carriers.Answer{}, &carriers.Error{Kind: carriers.KindTemporary, Message: "not ready", RetryAfter: wait}
		case "unauthorized":
			return carriers.Answer{}, carriers.Fail(carriers.KindUnauthorized, "the key was refused")
		}
		return readLines(a, r)
	}
	change(&on)
	return on
}

func keysOf(a carriers.Ask) string {
	var list []string
	for _, name := range []string{"id", "key", "login", "secret"} {
		if v := a.Credentials[name]; v != "" {
			list = append(list, name+"="+v)
		}
	}
	return strings.Join(list, " ")
}

// offers shows what the popup paints of the plan.
func (h *harness) offers() string {
	var sum wire.Summary
	if _, err := sum.UnmarshalMsg(h.store[wire.KeySummary]); err != nil {
		h.t.Fatal(err)
	}
	var b strings.Builder
	for i := range sum.Problems {
		b.WriteString("problem " + problem(&sum.Problems[i], h.now) + "\n")
	}
	for _, f := range sum.Offers {
		fmt.Fprintf(&b, "offer %s %q %s %v for %d\n", f.Carrier, f.Name, f.Why, f.Hosts, f.Parcels)
	}
	for _, r := range sum.Rows {
		fmt.Fprintf(&b, "%s through %v", r.ID, r.Through)
		if len(r.Offers) > 0 {
			fmt.Fprintf(&b, " offers %v", r.Offers)
		}
		if r.Problem != nil {
			b.WriteString(" problem=" + problem(r.Problem, h.now))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func shown(v *wire.CarrierView, now int64) string {
	s := fmt.Sprintf("%s %s", v.ID, v.State)
	for _, is := range []struct {
		is   bool
		word string
	}{{v.Keyless, "keyless"}, {v.Postcode, "wants-postcode"}, {v.Terms, "terms"}, {v.Relayed, "relayed"}} {
		if is.is {
			s += " " + is.word
		}
	}
	for _, k := range v.Keys {
		s += " " + k.Name + "=" + map[bool]string{true: "set", false: "missing"}[k.Set]
	}
	if len(v.Missing) > 0 {
		s += fmt.Sprintf(" without %v", v.Missing)
	}
	if len(v.Through) > 0 {
		s += fmt.Sprintf(" through %v", v.Through)
	}
	if v.Left != nil {
		s += fmt.Sprintf(" left=%d", *v.Left)
	}
	if v.Asking {
		s += " asking"
	}
	if v.Parcels > 0 {
		s += fmt.Sprintf(" parcels=%d", v.Parcels)
	}
	if v.Problem != nil {
		s += " " + problem(v.Problem, now)
	}
	return s
}

// answerOfRelay is what a relay answers for a carrier, made of lines.
func answerOfRelay(carrier, text string) []byte {
	out := api.Answer{Version: api.Version, Now: 1}
	var good []string
	for _, line := range strings.Split(text, "\n") {
		number, kind, failed := strings.Cut(line, " problem=")
		switch {
		case failed:
			out.Told = append(out.Told, api.Told{Carrier: carrier, Number: number, Problem: &api.Problem{Kind: carriers.Kind(kind), Message: "made up", RetryAfter: 60}})
		case line == "later":
			out.Version++
		default:
			good = append(good, line)
		}
	}
	a, _ := readLines(carriers.Ask{}, carriers.Response{Status: 200, Body: []byte(strings.Join(good, "\n"))})
	for i := range a.Parcels {
		p := &a.Parcels[i]
		for k := range p.Events {
			p.Events[k].Key = "smuggled"
		}
		if k := slices.IndexFunc(out.Told, func(t api.Told) bool { return t.Number == p.Number }); k >= 0 {
			out.Told[k].Parcel = p // what it told last, beside the problem
			continue
		}
		out.Told = append(out.Told, api.Told{Carrier: carrier, Number: p.Number, Next: 2, Parcel: p})
	}
	b, _ := out.MarshalMsg(nil)
	return b
}

// The relay's answer is read by hand: everything that an adapter may tell of a
// parcel arrives, and nothing that it may not.
func TestReadRelay(t *testing.T) {
	want := carriers.Parcel{
		Number: "CO11", Found: true, Pending: true, Origin: "CN", Destination: "FR", EtaFrom: "2026-03-01", EtaTo: "2026-03-02", NextNumber: "FR777",
		NextCarrier: "poste", NextName: "La Poste", Service: "parcel",
		Events: []carriers.Event{{Time: "2026-03-01T10:00:00", Zone: "+08:00", ZoneSure: true, Code: "X", Text: "words", Place: "here", Language: "fr"}},
	}
	sent := want
	sent.Events = slices.Clone(want.Events)
	sent.Events[0].Key, sent.Events[0].Meaning = "smuggled", carriers.Meaning{Substatus: carriers.DeliveredOther, By: carriers.ByCode}
	sent.PrevNumber, sent.Summary = "LP1", "told"
	out := api.Answer{Version: api.Version, Told: []api.Told{
		{Carrier: "courier", Number: "CO11", Parcel: &sent},
		{Carrier: "courier", Number: "CO22", Problem: &api.Problem{Kind: carriers.KindBlocked, Message: "wall", RetryAfter: 90}},
		{Carrier: "other", Number: "CO33", Parcel: &sent},
	}}
	b, _ := out.MarshalMsg(nil)
	got := readRelay(b, "courier")
	if len(got) != 2 || !reflect.DeepEqual(*got["CO11"].parcel, want) {
		t.Errorf("read %+v\nwant %+v", got["CO11"].parcel, want)
	}
	if p := got["CO22"]; p.parcel != nil || p.problem.Kind != carriers.KindBlocked || p.problem.RetryAfter != 90 {
		t.Errorf("read %+v", p)
	}
	for i := range b {
		readRelay(b[:i], "courier") // cut off anywhere: no panic
		c := slices.Clone(b)
		c[i] ^= 0xff
		readRelay(c, "courier")
	}
	out.Told[0].Parcel.NextNumber = "../smuggled"
	out.Told[0].Parcel.Events = slices.Repeat(sent.Events, 600)
	b, _ = out.MarshalMsg(nil)
	if got := readRelay(b, "courier"); got != nil {
		t.Errorf("600 events were read")
	}
	out.Told[0].Parcel.Events = nil
	b, _ = out.MarshalMsg(nil)
	if got := readRelay(b, "courier")["CO11"].parcel.NextNumber; got != "" {
		t.Errorf("a number that is none: %q", got)
	}
}
