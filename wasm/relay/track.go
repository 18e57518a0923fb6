package relay

import (
	"hash/fnv"
	"strconv"
	"strings"

	"github.com/tinylib/msgp/msgp"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// track answers POST /v1/track.
func (r *Relay) track(s Services, c *config, q *Request) Response {
	// Who it is comes before what it says: nothing of a stranger's is decoded.
	who, refused := r.door(s, c, q, unitRequest)
	if refused != nil {
		return *refused
	}
	if kind, _, _ := strings.Cut(q.Headers.Get("content-type"), ";"); strings.TrimSpace(kind) != api.ContentType {
		return refuse(415, api.RefusedType)
	}
	var ask api.Ask
	if !api.Check(q.Body, api.LimitsOfAsk) {
		return refuse(400, api.RefusedBody)
	}
	if _, err := ask.UnmarshalMsg(q.Body); err != nil {
		return refuse(400, api.RefusedBody)
	}
	if ask.Version != api.Version {
		return refuse(426, api.RefusedVersion)
	}
	if len(ask.Wants) > api.MostWants {
		return refuse(400, api.RefusedBody)
	}
	if n := int64(len(ask.Wants)) * unitWant; n > 0 {
		if r.admit(s, who, n) != welcome {
			return slowDown(s, "token", max(n*(hour/second)/c.rate, 1))
		}
		if !r.charge(c, q.Address, float64(n), s.Now()) {
			return slowDown(s, "address", minute/second)
		}
	}
	raw, asked, unknown := r.gatherAll(s, c, &ask, who.id)
	r.spend(who, int64(asked)*unitAsked+int64(unknown)*unitUnknown)

	size := 64
	for _, x := range raw {
		size += len(x)
	}
	b := msgp.AppendMapHeader(make([]byte, 0, size), 3)
	b = msgp.AppendInt(msgp.AppendString(b, "version"), api.Version)
	b = msgp.AppendInt64(msgp.AppendString(b, "now"), s.Now())
	b = msgp.AppendArrayHeader(msgp.AppendString(b, "told"), uint32(len(raw)))
	for _, x := range raw {
		b = append(b, x...)
	}
	return Response{Status: 200, Headers: headers(api.ContentType), Body: b}
}

// group is what is asked of one object, with the places in the answer.
type group struct {
	object string
	asks   []calls.Wanted
	places []int
	reply  calls.Reply
	err    error
}

// gatherAll finds an answer for each want: in memory, or with the objects. It
// tells for how many a carrier was asked, and how many of those are unknown.
func (r *Relay) gatherAll(s Services, c *config, ask *api.Ask, id string) (raw [][]byte, asked, unknown int) {
	raw = make([][]byte, len(ask.Wants))
	lang := language(ask.Language)
	now := s.Now()
	var groups []*group
	key := make([]byte, 0, 100)
	for i := range ask.Wants {
		w := &ask.Wants[i]
		of := c.offers[w.Carrier]
		if e := unfit(of, w); e != nil {
			carrier, number := w.Carrier, w.Number
			if of == nil || len(carrier) > 40 {
				carrier = ""
			}
			if !isNumber(number) { // what came in is not sent back
				number = ""
			}
			raw[i] = encode(&api.Told{Carrier: carrier, Number: number, Problem: problem(e), Next: now + waits(problem(e))}, nil)
			continue
		}
		follow, code, to := "", postcode(w.Postcode), country(w.Destination)
		if w.Follow {
			follow = id
		}
		key = of.appendID(key[:0], w.Number, code, to, lang)
		r.mu.Lock()
		raw[i] = r.answers.get(key, follow, now)
		r.mu.Unlock()
		if raw[i] != nil {
			continue
		}
		wanted := of.key(w.Number, code, to, lang)
		wanted.Follow = follow
		object := parcelsObject(c, w.Carrier, w.Number)
		var g *group
		for _, have := range groups {
			if have.object == object {
				g = have
			}
		}
		if g == nil {
			g = &group{object: object}
			groups = append(groups, g)
		}
		g.asks = append(g.asks, wanted)
		g.places = append(g.places, i)
	}
	callAll(s, groups)
	now = s.Now()
	for _, g := range groups {
		for k, place := range g.places {
			if g.err != nil || k >= len(g.reply.Told) || len(g.reply.Told[k].Raw) == 0 {
				w := &g.asks[k]
				p := &api.Problem{Kind: carriers.KindTemporary, Message: "the relay could not reach its own storage"}
				raw[place] = encode(&api.Told{Carrier: w.Carrier, Number: w.Number, Problem: p, Next: now + waits(p)}, nil)
				continue
			}
			t := &g.reply.Told[k]
			raw[place] = t.Raw
			if t.Asked {
				asked++
				if !t.Found {
					unknown++
				}
			}
			r.mu.Lock()
			r.answers.put(g.asks[k].ID, g.asks[k].Follow, t.Raw, min(t.Until, now+remembers), now)
			r.mu.Unlock()
		}
		if g.err != nil {
			s.Log("unreached", "object", "parcels", "call", calls.Ask)
		}
	}
	return raw, asked, unknown
}

// remembers is how long the front tells an answer again without looking
// whether there is news: a push, or another's asking.
const remembers = 60 * second

// callAll calls all objects at once. The goroutines are of one request, so they
// may wait for each other.
func callAll(s Services, groups []*group) {
	if len(groups) == 0 {
		return
	}
	done := make(chan struct{}, len(groups))
	one := func(g *group) {
		defer func() {
			if recover() != nil {
				g.err = ErrNetwork
			}
			done <- struct{}{}
		}()
		g.reply, g.err = call(s, g.object, &calls.Call{Op: calls.Ask, Asks: g.asks})
	}
	for _, g := range groups[1:] {
		go one(g)
	}
	one(groups[0])
	for range groups {
		<-done
	}
}

// unfit is why a want is not asked for; nil where it is. What comes through
// here is an id of a carrier that is switched on, and a number of capital
// letters and digits that the carrier could have given out.
func unfit(of *offer, w *api.Want) *carriers.Error {
	switch {
	case of == nil:
		return carriers.Fail(carriers.KindRefused, "not a carrier that is switched on here")
	case !of.complete():
		return carriers.Fail(carriers.KindUnauthorized, "the relay has no key for this carrier")
	case !isNumber(w.Number) || of.on.Accepts != nil && !of.on.Accepts(w.Number):
		return carriers.Fail(carriers.KindRefused, "not a number of this carrier")
	case of.on.Postcode && postcode(w.Postcode) == "":
		return carriers.Fail(carriers.KindRefused, "this carrier wants the recipient's postcode")
	}
	return nil
}

// postcode and country are hints: what cannot be one is as good as none.
func postcode(s string) string {
	if len(s) > 12 || strings.Trim(strings.ToUpper(s), "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -") != "" {
		return ""
	}
	return s
}

func country(s string) string {
	if len(s) != 2 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return ""
	}
	return s
}

func isNumber(n string) bool {
	for i := range len(n) {
		if c := n[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return len(n) >= 5 && len(n) <= 40
}

// parcelsObject is the name of the object that keeps the answers on a number,
// in all languages.
func parcelsObject(c *config, carrier, number string) string {
	h := fnv.New32a()
	h.Write([]byte(carrier))
	h.Write([]byte{' '})
	h.Write([]byte(number))
	return "parcels/" + strconv.Itoa(int(h.Sum32()%uint32(c.shards)))
}
