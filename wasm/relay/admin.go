package relay

import (
	"crypto/subtle"
	"strconv"
	"strings"

	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// Minted is the answer to POST /v1/tokens?name=NAME, in JSON. The token is told
// this once and kept nowhere.
//
//	{"id":"1f00c0ffee5eed42","token":"ph_1f00c0ffee5eed42_mfrggzdfmztwq2lknnwg23tpobyxe43u"}
type Minted struct {
	ID    string `json:"id"`
	Token string `json:"token"`
}

// Listed is one line of the answer to GET /v1/tokens, a list in JSON.
type Listed struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Minted  int64  `json:"minted"`            // ms since 1970
	Revoked int64  `json:"revoked,omitempty"` // ms; 0: the token is good
}

// admin mints, lists and revokes tokens for who bears the admin's secret:
//
//	POST   /v1/tokens?name=NAME   200 Minted
//	GET    /v1/tokens             200 [Listed, …]
//	DELETE /v1/tokens?id=ID       204, or 404 where there is no such token
//
// NAME is 1 to 40 letters, digits, hyphens, dots and underscores.
func (r *Relay) admin(s Services, c *config, q *Request) Response {
	secret, _ := strings.CutPrefix(q.Headers.Get("authorization"), "Bearer ")
	// Compared as hashes, so that the length tells nothing either.
	if c.admin == "" || q.Headers.Get("origin") != "" || subtle.ConstantTimeCompare(hash(secret), hash(c.admin)) != 1 {
		r.punish(c, q.Address, s.Now())
		s.Log("refused", "path", q.Path, "why", string(api.RefusedToken))
		return refuse(401, api.RefusedToken)
	}
	switch q.Method {
	case "POST":
		name := parameter(q.Query, "name")
		if name == "" || len(name) > 40 || strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._") != "" {
			return refuse(400, api.RefusedBody)
		}
		token, id := newToken(s)
		ask := calls.Call{Op: calls.Mint, Token: id, Name: name, Hash: hash(token)}
		// First into the list: a token that is good is always listed.
		for _, object := range []string{"tokens", tokensObject(id)} {
			if _, err := call(s, object, &ask); err != nil {
				s.Log("unreached", "object", "tokens", "call", calls.Mint)
				return refuse(503, api.RefusedBusy)
			}
		}
		s.Log("minted", "id", id)
		return asJSON(200, `{"id":"`+id+`","token":"`+token+`"}`)
	case "GET":
		var b strings.Builder
		page := calls.Call{Op: calls.List}
		for {
			reply, err := call(s, "tokens", &page)
			if err != nil {
				s.Log("unreached", "object", "tokens", "call", calls.List)
				return refuse(503, api.RefusedBusy)
			}
			for _, t := range reply.Tokens {
				if b.Len() > 0 {
					b.WriteByte(',')
				}
				b.WriteString(`{"id":"` + t.ID + `","name":"` + t.Name + `","minted":` + strconv.FormatInt(t.Minted, 10))
				if t.Revoked != 0 {
					b.WriteString(`,"revoked":` + strconv.FormatInt(t.Revoked, 10))
				}
				b.WriteByte('}')
				page.Since, page.Token = t.Minted, t.ID
			}
			if !reply.More {
				break
			}
		}
		return asJSON(200, "["+b.String()+"]")
	}
	id := parameter(q.Query, "id")
	if !isID(id) {
		return refuse(400, api.RefusedBody)
	}
	found := false
	// First where it counts.
	for _, object := range []string{tokensObject(id), "tokens"} {
		reply, err := call(s, object, &calls.Call{Op: calls.Revoke, Token: id})
		if err != nil {
			s.Log("unreached", "object", "tokens", "call", calls.Revoke)
			return refuse(503, api.RefusedBusy)
		}
		found = found || reply.OK
	}
	r.expel(id)
	if !found {
		return refuse(404, api.RefusedPath)
	}
	s.Log("revoked", "id", id)
	// It is good for nothing already; that carriers are asked for its sake ends
	// as well, or, where an object cannot be reached, with its next news.
	r.everyShard(s, &calls.Call{Op: calls.Unfollow, Token: id})
	return Response{Status: 204}
}

// Cron lets objects do what is due: every ten minutes, say. It never panics.
func (r *Relay) Cron(s Services) {
	defer func() {
		if recover() != nil {
			s.Log("panic", "path", "cron")
		}
	}()
	r.everyShard(s, &calls.Call{Op: calls.Tick})
}

// everyShard makes a call of every object that keeps parcels, some at a time.
func (r *Relay) everyShard(s Services, c *calls.Call) {
	shards := r.settings(s).shards
	const atOnce = 8
	for from := 0; from < shards; from += atOnce {
		to := min(from+atOnce, shards)
		done := make(chan error, atOnce)
		for i := from; i < to; i++ {
			go func() {
				err := error(ErrNetwork)
				defer func() {
					if recover() != nil {
						err = ErrNetwork
					}
					done <- err
				}()
				_, err = call(s, "parcels/"+strconv.Itoa(i), c)
			}()
		}
		for range to - from {
			if err := <-done; err != nil {
				s.Log("unreached", "object", "parcels", "call", c.Op)
			}
		}
	}
}
