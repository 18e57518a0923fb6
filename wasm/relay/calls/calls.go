// Package calls holds the messages that go between the front of the relay and
// its objects, and between objects, with their codec. They never leave the
// relay, and both ends are of one release, but for the minutes of a roll-out:
// named fields keep those harmless.
//
//	front → "parcels/3"       Call{Op: Ask, Asks: [{ID: "fedex 449044304137821 en", Carrier: "fedex", Number: "449044304137821", Language: "en"}]}
//	        "parcels/3" → "carrier/fedex"     Call{Op: Fetch, Asks: …}
//	        "parcels/3" ← "carrier/fedex"     Reply{Results: [{Parcel: an encoded carriers.Parcel, Found: true, Fresh: 3600000}]}
//	front ← "parcels/3"       Reply{Told: [{Raw: an encoded api.Told, Until: 1795306500000}]}
package calls

import (
	"posthorn/carriers"
	"posthorn/wasm/relay/api"
)

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

// What is wanted of an object.
const (
	Ask      = "ask"      // of parcels/N: Asks; gives Told
	Push     = "push"     // of parcels/N: Carrier, Number, Parcel, Digest; gives OK, or not where it was taken before
	Tick     = "tick"     // of parcels/N: time has passed
	Unfollow = "unfollow" // of parcels/N: Token, which was revoked
	Fetch    = "fetch"    // of carrier/ID: Asks; gives Results
	Lease    = "lease"    // of tokens/XX: Token, Hash, Wants; gives OK, Units, More
	Updates  = "updates"  // of tokens/XX: Token, Hash, Since; gives OK, Changes, Until, More
	Changed  = "changed"  // of tokens/XX: Changes; gives Tokens: those of them that are good no more
	Mint     = "mint"     // of tokens/XX and tokens: Token, Hash, Name
	Revoke   = "revoke"   // of tokens/XX and tokens: Token; gives OK, or not where there is no such token
	List     = "list"     // of tokens: Since, Token: the last that was told, 0 and "" at first; gives Tokens, More
)

// Call is one call. Op says which fields are set.
type Call struct {
	Op      string           `json:"op"`
	Asks    []Wanted         `json:"asks,omitempty,limit=500"`
	Idle    bool             `json:"idle,omitempty"` // nobody waits for it: only if there is time
	Carrier string           `json:"carrier,omitempty"`
	Number  string           `json:"number,omitempty"`
	Parcel  *carriers.Parcel `json:"parcel,omitempty"`
	Digest  []byte           `json:"digest,omitempty"`
	Token   string           `json:"token,omitempty"` // a token's id
	Hash    []byte           `json:"hash,omitempty"`  // of the whole token
	Name    string           `json:"name,omitempty"`
	Wants   int64            `json:"wants,omitempty"` // units
	Since   int64            `json:"since,omitempty"`
	Changes []Change         `json:"changes,omitempty,limit=2000"`
}

// Wanted is one parcel that is asked for.
type Wanted struct {
	// ID is under which the answer is kept: all that makes answers differ.
	ID          string `json:"id"`
	Carrier     string `json:"carrier"`
	Number      string `json:"number"`
	Language    string `json:"language,omitempty"`
	Postcode    string `json:"postcode,omitempty"`
	Destination string `json:"destination,omitempty"`
	Follow      string `json:"follow,omitempty"` // id of the token that follows it
	New         bool   `json:"new,omitempty"`    // never asked for before
}

// Reply is the answer to a Call.
type Reply struct {
	Error   string   `json:"error,omitempty"` // the object failed, or knows no such call
	OK      bool     `json:"ok,omitempty"`
	Told    []Told   `json:"told,omitempty,limit=500"`
	Results []Result `json:"results,omitempty,limit=500"`
	Units   int64    `json:"units,omitempty"`
	Until   int64    `json:"until,omitempty"`
	More    bool     `json:"more,omitempty"`
	Changes []Change `json:"changes,omitempty,limit=2000"`
	Tokens  []Token  `json:"tokens,omitempty,limit=2000"`
}

// Told is an answer to the front.
type Told struct {
	Raw   []byte `json:"raw"`             // api.Told
	Until int64  `json:"until"`           // the front may tell it again until then, ms
	Asked bool   `json:"asked,omitempty"` // the carrier was asked for it
	Found bool   `json:"found,omitempty"`
}

// Result is what came of asking a carrier for one parcel: a parcel or a
// problem.
type Result struct {
	Parcel  []byte       `json:"parcel,omitempty"` // an encoded carriers.Parcel, as it is kept and told
	Found   bool         `json:"found,omitempty"`
	Fresh   int64        `json:"fresh,omitempty"` // how long it stays good, ms
	Again   int64        `json:"again,omitempty"` // after what time it is to be asked for by itself, ms; 0: never
	Problem *api.Problem `json:"problem,omitempty"`
}

// Change is news of a parcel for a token.
type Change struct {
	Token   string `json:"token,omitempty"`
	Carrier string `json:"carrier"`
	Number  string `json:"number"`
}

// Token is one line of the list of tokens.
type Token struct {
	ID      string `json:"id"`
	Name    string `json:"name,omitempty"`
	Minted  int64  `json:"minted"`            // ms
	Revoked int64  `json:"revoked,omitempty"` // ms; 0: it is good
}
