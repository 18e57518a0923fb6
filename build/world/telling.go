package world

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"posthorn/carriers"
	"posthorn/carriers/all"
)

// account is what a carrier has to tell of a number.
type account struct {
	*parcel
	As    string    // the number that was asked for
	Over  *handOver // the hand-over, once it has happened
	Scans []scan    // newest first, without Cainiao's own notices
}

// followers are the carriers that follow the parcels of all others.
var followers = []string{"17track", "gdeposylka"}

// account is what a carrier knows of a number; false: it has never heard of
// it. Under the number of the last mile it knows what happened since.
func (w *World) account(carrier, number string) (account, bool) {
	p := findParcel(number)
	if p == nil || p.Unknown || !slices.Contains(p.Told, carrier) && !slices.Contains(followers, carrier) {
		return account{}, false
	}
	a := account{parcel: p, As: number, Over: w.handedOver(p)}
	last := number != p.Number
	if last && a.Over == nil {
		return account{}, false // nobody knows the last mile's number before it is given
	}
	for _, s := range w.scanned(p) {
		if s.Place != "" && (!last || s.At >= p.HandOver.At) {
			a.Scans = append(a.Scans, s)
		}
	}
	return a, true
}

// oldest are the scans with the oldest first.
func (a account) oldest() []scan {
	out := slices.Clone(a.Scans)
	slices.Reverse(out)
	return out
}

// newest is the code of the newest scan, empty while there is none.
func (a account) newest() string {
	if len(a.Scans) == 0 {
		return ""
	}
	return a.Scans[0].Code
}

// given tells whether the parcel is in somebody's hands.
func (a account) given() bool { return given(a.newest()) }

func given(step string) bool { return step == "GTMS_SIGNED" || step == "GSTA_SIGN" }

// when is the moment of a scan on the clock of its place.
func (w *World) when(s scan) time.Time { return local(w.Born().Add(s.At), s.Place) }

// due is the last day on which a parcel is expected; false where none is told.
func (w *World) due(a account) (time.Time, bool) {
	return w.Born().Add(a.EtaTo), a.EtaTo != 0
}

// steps are what can happen to a parcel, in Cainiao's own words. The codes of
// every other carrier are told in this order.
var steps = strings.Fields(`PU_PICKUP_SUCCESS SC_INBOUND_SUCCESS SC_OUTBOUND_SUCCESS CC_EX_SUCCESS LH_HO_AIRLINE LH_ARRIVE
	CC_IM_START CC_IM_SUCCESS CC_IM_FAILURE GTMS_ACCEPT GTMS_SC_DEPART GTMS_DO_ARRIVE GTMS_DO_DEPART GTMS_DEL_FAILURE
	GTMS_STA_SIGNED GSTA_SIGN GTMS_SIGNED`)

// codes are a carrier's own codes by step: one for each of steps.
func codes(list string) map[string]string {
	own := strings.Fields(list)
	if len(own) != len(steps) {
		panic(fmt.Sprintf("%d codes for %d steps: %s", len(own), len(steps), list))
	}
	out := map[string]string{}
	for i, s := range steps {
		out[s] = own[i]
	}
	return out
}

// phrase is what is said of a step in a language.
func phrase(step, language string) string {
	if own := otherWords[language][step]; own != "" {
		return own
	}
	return say(words[step], language)
}

// short is the language that a user's ("pt-BR") or a locale ("en_GB") begins
// with.
func short(language string) string {
	return strings.ToLower(language[:min(len(language), 2)])
}

// Key is what the world takes for a credential of a carrier: "key", "login",
// whatever its interfaces need. Any other is refused.
func Key(carrier, need string) string { return "made-up-" + carrier + "-" + need }

// Keys are all credentials that the world takes: carrier → need → value.
func Keys() map[string]map[string]string {
	out := map[string]map[string]string{}
	for _, c := range all.All() {
		for _, i := range c.Interfaces {
			for _, need := range i.Needs {
				if out[c.ID] == nil {
					out[c.ID] = map[string]string{}
				}
				out[c.ID][need] = Key(c.ID, need)
			}
		}
	}
	return out
}

// hostsOf are the hosts of a carrier's interfaces.
func hostsOf(c carriers.Carrier) []string {
	var out []string
	for _, i := range c.Interfaces {
		for _, h := range i.Hosts {
			if !slices.Contains(out, h) {
				out = append(out, h)
			}
		}
	}
	return out
}

// plays is the service of a carrier: at all hosts of its interfaces.
func plays(carrier string, handle func(w *World, mux *http.ServeMux), faults map[string]http.HandlerFunc) Service {
	c, ok := all.Get(carrier)
	if !ok {
		panic("no carrier " + carrier)
	}
	return Service{
		Name:  carrier,
		Hosts: hostsOf(c),
		Handler: func(w *World) http.Handler {
			mux := http.NewServeMux()
			handle(w, mux)
			return mux
		},
		Faults: faults,
	}
}

// object is JSON with names.
type object = map[string]any

// tell sends JSON with a status.
func tell(rw http.ResponseWriter, status int, v any) {
	rw.Header().Set("Content-Type", "application/json; charset=utf-8")
	rw.WriteHeader(status)
	e := json.NewEncoder(rw)
	e.SetEscapeHTML(false)
	e.Encode(v)
}

// tells is an answer that is always the same.
func tells(status int, v any) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) { tell(rw, status, v) }
}

// write sends a text with a status.
func write(rw http.ResponseWriter, status int, contentType, text string) {
	rw.Header().Set("Content-Type", contentType)
	rw.WriteHeader(status)
	fmt.Fprint(rw, text)
}

// writes is a text that is always the same.
func writes(status int, contentType, text string) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) { write(rw, status, contentType, text) }
}

// esc writes a text so that it can stand in XML and HTML.
func esc(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s))
	return b.String()
}

// grants plays the place where a carrier gives out tokens: it looks at the
// client's id and secret as they came, and gives one that holds until the
// world's clock has passed its time.
func (w *World) grants(rw http.ResponseWriter, carrier, id, secret string, holds time.Duration, refusal any) bool {
	if id != Key(carrier, "clientId") || secret != Key(carrier, "clientSecret") {
		tell(rw, http.StatusUnauthorized, refusal)
		return false
	}
	tell(rw, http.StatusOK, object{
		"access_token": fmt.Sprintf("token-%s-%d", carrier, w.Now().Add(holds).Unix()), "token_type": "Bearer",
		"expires_in": int(holds.Seconds()), "scope": "tracking",
	})
	return true
}

// granted tells whether a request bears a token that grants gave and that
// still holds.
func (w *World) granted(carrier string, r *http.Request) bool {
	stamp, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer token-"+carrier+"-")
	var until int64
	if _, err := fmt.Sscan(stamp, &until); !ok || err != nil {
		return false
	}
	return w.Now().Unix() < until
}

// basic tells whether a request bears a user's name and password.
func basic(r *http.Request, user, password string) bool {
	u, p, ok := r.BasicAuth()
	return ok && u == user && p == password
}
