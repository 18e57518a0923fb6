package relay

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"strconv"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// hook takes in what 17TRACK pushes: news of one number, signed with the key
// of the account. Anything but 200 makes 17TRACK push it again, three times.
func (r *Relay) hook(s Services, c *config, q *Request) Response {
	of := c.offers["17track"]
	if of == nil || !of.complete() {
		return refuse(404, api.RefusedPath)
	}
	sum := sha256.New()
	sum.Write(q.Body)
	sum.Write([]byte("/" + of.keys["key"]))
	want := make([]byte, 0, 64)
	want = hex.AppendEncode(want, sum.Sum(nil))
	if subtle.ConstantTimeCompare(want, []byte(strings.ToLower(q.Headers.Get("sign")))) != 1 {
		r.punish(c, q.Address, s.Now())
		s.Log("refused", "path", q.Path, "why", string(api.RefusedSign))
		return refuse(401, api.RefusedSign)
	}
	answer, err := of.on.Read(carriers.Ask{}, carriers.Response{Status: 200, ContentType: "application/json", Body: q.Body, Now: s.Now()})
	if err != nil {
		s.Log("push", "outcome", string(kindly(err).Kind))
		return refuse(400, api.RefusedBody)
	}
	for i := range answer.Parcels {
		p := &answer.Parcels[i]
		if !isNumber(p.Number) {
			return refuse(400, api.RefusedBody)
		}
		digest := sha256.Sum256(q.Body)
		reply, err := call(s, parcelsObject(c, "17track", p.Number), &calls.Call{Op: calls.Push, Carrier: "17track", Number: p.Number, Parcel: p, Digest: digest[:]})
		switch {
		case err != nil:
			s.Log("unreached", "object", "parcels", "call", calls.Push)
			return refuse(503, api.RefusedBusy)
		case !reply.OK:
			s.Log("refused", "path", q.Path, "why", string(api.RefusedReplay))
			return refuse(409, api.RefusedReplay)
		}
	}
	s.Log("push", "outcome", "ok", "parcels", strconv.Itoa(len(answer.Parcels)))
	return text(200, "ok")
}

// updates answers GET /v1/updates?since=.
func (r *Relay) updates(s Services, c *config, q *Request) Response {
	who, refused := r.door(s, c, q, unitRequest)
	if refused != nil {
		return *refused
	}
	since, err := strconv.ParseInt(parameter(q.Query, "since"), 10, 64)
	if parameter(q.Query, "since") == "" {
		since, err = 0, nil
	}
	if err != nil || since < 0 {
		return refuse(400, api.RefusedBody)
	}
	reply, err := call(s, tokensObject(who.id), &calls.Call{Op: calls.Updates, Token: who.id, Hash: who.sum[:], Since: since})
	switch {
	case err != nil:
		s.Log("unreached", "object", "tokens", "call", calls.Updates)
		return refuse(503, api.RefusedBusy)
	case !reply.OK: // revoked since the lease
		r.expel(who.id)
		return refuse(401, api.RefusedToken)
	}
	out := api.Updates{Version: api.Version, Now: s.Now(), Until: reply.Until, More: reply.More, Changed: []api.Key{}}
	changed := map[string]bool{}
	for _, x := range reply.Changes {
		out.Changed = append(out.Changed, api.Key{Carrier: x.Carrier, Number: x.Number})
		changed[x.Carrier+" "+x.Number+" "] = true
	}
	r.mu.Lock()
	r.answers.forget(changed)
	r.mu.Unlock()
	b, err := out.MarshalMsg(nil)
	if err != nil {
		return refuse(500, api.RefusedBroken)
	}
	return Response{Status: 200, Headers: headers(api.ContentType), Body: b}
}

// parameter is a parameter of a query, as written; ours need no escapes.
func parameter(query, name string) string {
	for query != "" {
		var pair string
		pair, query, _ = strings.Cut(query, "&")
		if key, value, _ := strings.Cut(pair, "="); key == name {
			return value
		}
	}
	return ""
}
