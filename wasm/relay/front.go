package relay

import (
	"strings"
	"sync"

	"posthorn/wasm/relay/api"
)

// Relay is the front: one for each Go program. What it keeps in memory is a
// copy of what objects know, and may be lost at any time.
type Relay struct {
	know Knowledge
	// mu guards what follows. It is held over a few lines that cannot block.
	mu     sync.Mutex
	config *config
}

// New makes a relay.
func New(k Knowledge) *Relay { return &Relay{know: k} }

// Limits on bodies, in bytes.
const (
	mostAsk   = 32 << 10 // 40 parcels need 5 kB
	mostPush  = 1 << 20  // 17TRACK's push with all its scans has 10 to 100 kB
	mostAdmin = 4 << 10
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
	case pathTokens:
		return mostAdmin
	}
	return 0
}

// Handle answers one request. It never panics.
func (r *Relay) Handle(s Services, q *Request) (out Response) {
	origin := q.Headers["origin"]
	defer func() {
		if p := recover(); p != nil {
			s.Log("panic", "path", known(q.Path))
			out = refuse(500, api.RefusedBroken)
		}
		if origin != "" && ours(origin) {
			out.Headers["access-control-allow-origin"] = origin
			out.Headers["vary"] = "origin"
		}
		out.Headers["cache-control"] = "no-store"
		out.Headers["x-content-type-options"] = "nosniff"
	}()
	if origin != "" && !ours(origin) {
		return refuse(403, api.RefusedOrigin)
	}
	if len(q.Body) > BodyLimit(q.Path) {
		return refuse(413, api.RefusedSize)
	}
	c := r.settings(s)
	switch {
	case q.Method == "OPTIONS" && origin != "":
		return Response{Status: 204, Headers: map[string]string{
			"access-control-allow-methods": "GET, POST",
			"access-control-allow-headers": "authorization, content-type",
			"access-control-max-age":       "86400",
		}}
	case q.Path == pathHealth && q.Method == "GET":
		return text(200, "ok")
	case q.Path == pathVersion && q.Method == "GET":
		return r.version(c)
	case known(q.Path) == "other":
		return refuse(404, api.RefusedPath)
	}
	return refuse(405, api.RefusedMethod)
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

// version says what a client has to know before it asks for anything.
func (r *Relay) version(c *config) Response {
	var b strings.Builder
	b.WriteString(`{"wire":1,"release":"` + r.know.Release + `","carriers":[`)
	for i, id := range c.listed {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`"` + id + `"`)
	}
	b.WriteString("]}")
	out := text(200, b.String())
	out.Headers["content-type"] = "application/json"
	return out
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

func text(status int, body string) Response {
	return Response{Status: status, Headers: map[string]string{"content-type": "text/plain; charset=utf-8"}, Body: []byte(body)}
}

func refuse(status int, word api.Refusal) Response { return text(status, string(word)) }
