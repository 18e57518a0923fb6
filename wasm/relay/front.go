package relay

import (
	"strconv"
	"strings"
	"sync"

	"posthorn/wasm/relay/api"
	"posthorn/wasm/relay/calls"
)

// Relay is the front: one for each Go program. What it keeps in memory is a
// copy of what objects know, and may be lost at any time.
type Relay struct {
	know Knowledge
	// mu guards what follows. It is held over a few lines that cannot block.
	mu        sync.Mutex
	config    *config
	addresses map[string]*bucket
	leases    map[tokenHash]*lease
	answers   memory
}

// New makes a relay.
func New(k Knowledge) *Relay {
	return &Relay{know: k, addresses: map[string]*bucket{}, leases: map[tokenHash]*lease{}, answers: newMemory()}
}

// Limits on bodies, in bytes.
const (
	mostAsk  = 32 << 10 // 40 parcels need 5 kB
	mostPush = 1 << 20  // 17TRACK's push with all its scans has 10 to 100 kB
)

// Paths that are served.
const (
	pathTrack   = "/v1/track"
	pathUpdates = "/v1/updates"
	pathHook    = "/v1/17track"
	pathHealth  = "/v1/health"
	pathVersion = "/v1/version"
	pathTokens  = "/v1/tokens" // the admin command's: POST mints, GET lists, DELETE revokes
)

// BodyLimit is how many bytes the body of a request to a path may have; the
// host reads one more at most, so that the relay can tell.
func BodyLimit(path string) int {
	switch path {
	case pathTrack:
		return mostAsk
	case pathHook:
		return mostPush
	}
	return 0
}

// Handle answers one request. It never panics.
func (r *Relay) Handle(s Services, q *Request) (out Response) {
	origin := q.Headers.Get("origin")
	defer func() {
		if p := recover(); p != nil {
			s.Log("panic", "path", known(q.Path))
			out = refuse(500, api.RefusedBroken)
		}
		if origin != "" && ours(origin) {
			out.Headers = append(out.Headers, "access-control-allow-origin", origin, "vary", "origin")
		}
		out.Headers = append(out.Headers, "cache-control", "no-store", "x-content-type-options", "nosniff")
	}()
	if origin != "" && !ours(origin) {
		return refuse(403, api.RefusedOrigin)
	}
	c := r.settings(s)
	switch q.Path {
	case pathHealth:
		if q.Method == "GET" {
			return text(200, "ok")
		}
		return refuse(405, api.RefusedMethod)
	case pathTrack, pathUpdates, pathVersion, pathTokens, pathHook:
	default:
		return refuse(404, api.RefusedPath)
	}
	if q.Method == "OPTIONS" && origin != "" {
		return Response{Status: 204, Headers: Fields{
			"access-control-allow-methods", "GET, POST",
			"access-control-allow-headers", "authorization, content-type",
			"access-control-max-age", "86400",
		}}
	}
	price := float64(unitRequest)
	if q.Path == pathHook {
		price = 0 // few addresses push for everybody; those with bad signatures pay
	}
	if !r.charge(c, q.Address, price, s.Now()) {
		return slowDown(s, "address", minute/second)
	}
	if len(q.Body) > BodyLimit(q.Path) {
		return refuse(413, api.RefusedSize)
	}
	switch q.Method + " " + q.Path {
	case "POST " + pathTrack:
		return r.track(s, c, q)
	case "GET " + pathUpdates:
		return r.updates(s, c, q)
	case "GET " + pathVersion:
		return r.version(s, c, q)
	case "POST " + pathHook:
		return r.hook(s, c, q)
	case "POST " + pathTokens, "GET " + pathTokens, "DELETE " + pathTokens:
		return r.admin(s, c, q)
	}
	return refuse(405, api.RefusedMethod)
}

// door lets a request in by its token. refused is set where it is not.
func (r *Relay) door(s Services, c *config, q *Request, units int64) (who bearer, refused *Response) {
	who = readBearer(q.Headers.Get("authorization"))
	v := r.admit(s, who, units)
	out := Response{}
	switch v {
	case welcome:
		return who, nil
	case stranger:
		r.punish(c, q.Address, s.Now())
		s.Log("refused", "path", q.Path, "why", string(api.RefusedToken))
		out = refuse(401, api.RefusedToken)
		out.Headers = append(out.Headers, "www-authenticate", "Bearer")
	case tooMuch:
		out = slowDown(s, "token", max(units*(hour/second)/c.rate, 1))
	default:
		s.Log("unreached", "object", "tokens", "call", calls.Lease)
		out = refuse(503, api.RefusedBusy)
	}
	return bearer{}, &out
}

func slowDown(s Services, who string, seconds int64) Response {
	s.Log("limit", "of", who)
	out := refuse(429, api.RefusedRate)
	out.Headers = append(out.Headers, "retry-after", strconv.FormatInt(seconds, 10))
	return out
}

// settings reads the settings once: they do not change while a program runs.
func (r *Relay) settings(s Services) *config {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.config == nil {
		r.config = readConfig(s, r.know.Carriers)
	}
	return r.config
}

// version says what a client has to know before it asks for anything. With a
// token it says whether that is good as well: "test it".
func (r *Relay) version(s Services, c *config, q *Request) Response {
	signed := ""
	if q.Headers.Get("authorization") != "" {
		if _, refused := r.door(s, c, q, unitRequest); refused != nil {
			return *refused
		}
		signed = `,"token":true`
	}
	var b strings.Builder
	b.WriteString(`{"wire":` + strconv.Itoa(api.Version) + `,"release":"` + r.know.Release + `"` + signed + `,"carriers":[`)
	for i, id := range c.listed {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + id + `"`)
	}
	b.WriteString("]}")
	return asJSON(200, b.String())
}

func asJSON(status int, body string) Response {
	return Response{Status: status, Headers: headers("application/json"), Body: []byte(body)}
}

// ours tells whether an origin is an extension's. Pages of the web have a
// scheme of the web; no page can call itself one of these.
func ours(origin string) bool {
	for _, scheme := range []string{"chrome-extension://", "moz-extension://"} {
		if id, ok := strings.CutPrefix(origin, scheme); ok && id != "" && len(id) <= 64 {
			return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
		}
	}
	return false
}

// known is a path as it may stand in a log.
func known(path string) string {
	switch path {
	case pathTrack, pathUpdates, pathHook, pathHealth, pathVersion, pathTokens:
		return path
	}
	return "other"
}

// headers begins those of an answer, with room for those that follow.
func headers(contentType string) Fields {
	return append(make(Fields, 0, 12), "content-type", contentType)
}

func text(status int, body string) Response {
	return Response{Status: status, Headers: headers("text/plain; charset=utf-8"), Body: []byte(body)}
}

// refuse answers with one word; who finds the relay busy is told when to come
// again.
func refuse(status int, word api.Refusal) Response {
	out := text(status, string(word))
	if word == api.RefusedBusy {
		out.Headers = append(out.Headers, "retry-after", "5")
	}
	return out
}
