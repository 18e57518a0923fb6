// Package api holds the shapes that the extension and the relay exchange, with
// their MessagePack codec, and the check that such bytes pass before they are
// decoded.
//
//	POST /v1/track    Ask{Version: 1, Language: "en", Wants: [{Carrier: "fedex", Number: "449044304137821"}]}
//	              ←   Answer{Version: 1, Now: 1795305600000, Told: [{Carrier: "fedex", Number: "449044304137821", Parcel: {…}}]}
//	GET  /v1/updates?since=1795219200000
//	              ←   Updates{Version: 1, Until: 1795305600000, Changed: [{Carrier: "fedex", Number: "449044304137821"}]}
//
// Both bodies are of [ContentType] and both requests bear the header
// "Authorization: Bearer " + token. What is refused as a whole has an HTTP
// status of 4xx or 5xx and one of the [Refusal] words as its body; what fails
// for one parcel stands at that parcel, and the others are unharmed.
//
// Every shape is a map with named fields, so that an older reader skips what a
// newer writer added; what changes its meaning raises [Version].
package api

import "posthorn/carriers"

//msgp:tag json
//msgp:limit arrays:2000 maps:1000
//msgp:ignore Refusal

// Version of the shapes. It stands in every message, and in the answer to
// GET /v1/version: {"wire":1, …}. A relay refuses another version with
// [RefusedVersion], an extension asks no relay of another.
const Version = 1

// ContentType of the bodies of /v1/track and /v1/updates.
const ContentType = "application/msgpack"

// MostWants is how many parcels one Ask may hold.
const MostWants = 40

// Ask is the body of POST /v1/track.
type Ask struct {
	Version  int    `json:"version"`
	Language string `json:"language,omitempty"` // BCP 47 of the user, "pt-BR"; one that is not known counts as "en"
	Wants    []Want `json:"wants,limit=40"`
}

// Want is one parcel that is asked for: a carrier and a number, never an
// address.
type Want struct {
	Carrier     string `json:"carrier"`               // id of package carriers/all
	Number      string `json:"number"`                // normalised: capital letters and digits
	Postcode    string `json:"postcode,omitempty"`    // the recipient's, for carriers that tell only those who know it
	Destination string `json:"destination,omitempty"` // ISO 3166 letters, where known
	// Follow: the relay shall go on asking by itself, or wait to be told, and
	// name the parcel in Updates when it has news. Each asking renews it.
	Follow bool `json:"follow,omitempty"`
}

// Answer is what /v1/track answers.
type Answer struct {
	Version int    `json:"version"`
	Now     int64  `json:"now"` // the relay's clock, ms since 1970
	Told    []Told `json:"told,limit=40"`
}

// Told is what became of one Want, in the same place. One of Parcel and
// Problem is set, or both: then the carrier could not be asked just now, and
// Parcel is what it told last.
type Told struct {
	Carrier string           `json:"carrier"`
	Number  string           `json:"number"`
	Asked   int64            `json:"asked,omitempty"` // when the carrier told that, ms since 1970
	Next    int64            `json:"next,omitempty"`  // before this time the answer will not change, ms
	Parcel  *carriers.Parcel `json:"parcel,omitempty"`
	Problem *Problem         `json:"problem,omitempty"`
}

// Problem is why there is no answer for one parcel.
type Problem struct {
	Kind carriers.Kind `json:"kind"`
	// Message says what and where, in English, for logs: it holds neither
	// bodies nor keys.
	Message    string `json:"message,omitempty"`
	RetryAfter int64  `json:"retryAfter,omitempty"` // seconds; 0: not told
}

// Updates is what /v1/updates answers: the followed parcels that have changed.
type Updates struct {
	Version int   `json:"version"`
	Now     int64 `json:"now"`
	Until   int64 `json:"until"` // the since of the next question
	Changed []Key `json:"changed,limit=500"`
	More    bool  `json:"more,omitempty"` // there are more: ask again at once with Until
}

// Key names a parcel.
type Key struct {
	Carrier string `json:"carrier"`
	Number  string `json:"number"`
}

// Refusal is the body of an answer with an error status: one word.
type Refusal string

const (
	RefusedToken   Refusal = "token"     // 401: no token, a wrong one, or one that was revoked
	RefusedOrigin  Refusal = "origin"    // 403: a page of the web asks; only extensions may
	RefusedPath    Refusal = "path"      // 404: there is nothing at this path
	RefusedMethod  Refusal = "method"    // 405
	RefusedReplay  Refusal = "replay"    // 409: this push was taken before
	RefusedSize    Refusal = "size"      // 413: larger than such a body may be
	RefusedType    Refusal = "type"      // 415: not of ContentType
	RefusedBody    Refusal = "body"      // 400: not readable, too many things, nested too deep
	RefusedSign    Refusal = "signature" // 401: a push that is not signed with our key
	RefusedVersion Refusal = "version"   // 426: another Version
	RefusedRate    Refusal = "rate"      // 429, with Retry-After: beyond the limits of the token or the address
	RefusedBroken  Refusal = "internal"  // 500: the relay itself failed
	RefusedBusy    Refusal = "busy"      // 503, with Retry-After
)
