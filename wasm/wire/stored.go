package wire

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

import (
	"posthorn/carriers"
	"posthorn/wasm/page"
	"posthorn/wasm/timeline"
)

// Keys of the store. Every value is MessagePack (as base64 in a browser's
// storage).
const (
	KeySchema   = "schema"   // the number of the stored shapes
	KeySettings = "settings" // Settings
	KeySummary  = "summary"  // Summary
	KeyAsking   = "asking"   // Asking
	KeySecrets  = "secrets"  // Secrets
	KeyParcel   = "parcel:"  // + Parcel.ID: Parcel
	KeyOrder    = "order:"   // + Order.ID: Order
)

// Parcel is one thing on its way to the user.
type Parcel struct {
	// ID is the first number under which we came to know it.
	ID string `json:"id"`
	// Numbers are all numbers it goes under, the first known first.
	Numbers     []Number `json:"numbers,limit=20"`
	Orders      []string `json:"orders,omitempty,limit=200"` // ids of the orders in it
	Name        string   `json:"name,omitempty"`             // the user's own name for it
	Title       string   `json:"title,omitempty"`            // the shop's: the first article's title
	Image       string   `json:"image,omitempty"`            // https address of a picture
	Added       int64    `json:"added"`                      // ms
	Origin      string   `json:"origin,omitempty"`
	Destination string   `json:"destination,omitempty"`
	Reported    string   `json:"reported,omitempty"` // where a carrier said last that it goes
	Service     string   `json:"service,omitempty"`
	EtaFrom     string   `json:"etaFrom,omitempty"` // "2006-01-02"
	EtaTo       string   `json:"etaTo,omitempty"`
	Protection  string   `json:"protection,omitempty"` // last day of the buyer protection
	// Feeds is what each carrier told last; the timeline is made from them.
	Feeds    []carriers.Feed   `json:"feeds,omitempty,limit=20"`
	Timeline []timeline.Entry  `json:"timeline,omitempty,limit=2000"` // newest first
	Standing timeline.Standing `json:"standing"`
	// Told are the keys of the entries that the user has been told of.
	Told      []string `json:"told,omitempty,limit=2000"`
	Announced []string `json:"announced,omitempty,limit=2000"` // keys that a notice was shown for
	News      int      `json:"news,omitempty"`                 // entries that the user has not been told of
	// Notice is the id of the notice that is up for it.
	Notice   string   `json:"notice,omitempty"`
	Archived bool     `json:"archived,omitempty"`
	Sources  []Source `json:"sources,omitempty,limit=20"`
	// Round is when the first request of the last round of questions went out,
	// ms; Open: answers of it are still awaited, or sources yet to be asked.
	Round int64 `json:"round,omitempty"`
	Open  bool  `json:"open,omitempty"`
}

// Number is one number of a parcel.
type Number struct {
	Number  string `json:"number"`
	Carrier string `json:"carrier,omitempty"` // id, where known
	Name    string `json:"name,omitempty"`    // the carrier's name as told, where it has no id
	Link    string `json:"link,omitempty"`    // page of the carrier for people
	// Chosen: the user has said that it is Carrier's, whatever pages and
	// carriers say. Guess is whose it was thought to be until then.
	Chosen bool   `json:"chosen,omitempty"`
	Guess  string `json:"guess,omitempty"`
	// By is the carrier that told of it, where one did: the parcel was handed
	// over under it.
	By string `json:"by,omitempty"`
}

// Source is how one interface did for one parcel.
type Source struct {
	Carrier   string   `json:"carrier"`
	Interface string   `json:"interface"`
	Asked     int64    `json:"asked,omitempty"`    // ms of the last request
	Told      int64    `json:"told,omitempty"`     // ms of the last good answer
	Known     string   `json:"known,omitempty"`    // "found", "pending", "not_found"
	Problem   *Problem `json:"problem,omitempty"`  // of the last answer, if it was not good
	Failures  int      `json:"failures,omitempty"` // in a row
	Wanted    bool     `json:"wanted,omitempty"`   // the user waits for the answer: due even when polling is off
	Next      int64    `json:"next,omitempty"`     // ms, when to ask again; 0: not by itself
	Said      string   `json:"said,omitempty"`     // the carrier that it was told the number is of, as the user had chosen
}

// Order is an order that the user tracks.
type Order struct {
	ID        string   `json:"id"`
	Title     string   `json:"title,omitempty"`
	Image     string   `json:"image,omitempty"`
	Store     string   `json:"store,omitempty"`
	Date      string   `json:"date,omitempty"`
	Status    string   `json:"status,omitempty"` // as page.Order.Status
	DetailURL string   `json:"detailUrl,omitempty"`
	Parcels   []string `json:"parcels,omitempty,limit=50"` // ids
	Asked     int64    `json:"asked,omitempty"`
	Problem   *Problem `json:"problem,omitempty"`
}

// Summary is what the popup paints at once.
type Summary struct {
	At       int64     `json:"at"`
	News     int       `json:"news"` // parcels with news
	Problems []Problem `json:"problems,omitempty"`
	Rows     []Row     `json:"rows"`
	Settings Settings  `json:"settings"`
	// Names are the names for people of all carriers whose ids appear in the
	// parcels, their feeds and the problems: "russian-post" → "Russian Post".
	Names map[string]string `json:"names,omitempty"`
	// Offers are carriers that could tell more of some parcel, were they let;
	// the one with the most parcels first.
	Offers []Offer `json:"offers,omitempty,limit=50"`
	// Postcode and RelayToken: there is one. What it is no page is told.
	Postcode   bool `json:"postcode,omitempty"`
	RelayToken bool `json:"relayToken,omitempty"`
}

// Offer is a carrier that is not asked for some parcel only because the user
// has not allowed it yet, or has not typed what it wants: "Ask X too?"
type Offer struct {
	Carrier string   `json:"carrier"`
	Name    string   `json:"name"`           // for people
	Why     string   `json:"why"`            // StatePermission (one button), StateKey or StatePostcode (to the options)
	Hosts   []string `json:"hosts,limit=20"` // StatePermission: what to ask the browser for
	Parcels int      `json:"parcels"`        // how many parcels it could tell more of
}

// Row is a parcel in the summary.
type Row struct {
	ID        string             `json:"id"`
	Number    string             `json:"number"` // the one to show: the newest
	Name      string             `json:"name"`
	Image     string             `json:"image,omitempty"`
	Carrier   string             `json:"carrier,omitempty"` // name, for people
	Link      string             `json:"link,omitempty"`
	Orders    []string           `json:"orders,omitempty"`
	Words     timeline.Words     `json:"words"`
	Stage     carriers.Stage     `json:"stage,omitempty"`
	Event     *carriers.Event    `json:"event,omitempty"` // the newest
	At        int64              `json:"at,omitempty"`    // of the newest event, ms as well as can be told; 0 unknown
	News      bool               `json:"news,omitempty"`
	Archived  bool               `json:"archived,omitempty"`
	Asking    bool               `json:"asking,omitempty"`
	Problem   *Problem           `json:"problem,omitempty"`
	Findings  []timeline.Finding `json:"findings,omitempty"`
	EtaTo     string             `json:"etaTo,omitempty"`
	LastAsked int64              `json:"lastAsked,omitempty"`
	LastTold  int64              `json:"lastTold,omitempty"`
	// Offers are the ids of those carriers in Summary.Offers that could tell
	// more of this parcel.
	Offers []string `json:"offers,omitempty,limit=20"`
	// Through are the ids of the carriers that are asked for it.
	Through []string `json:"through,omitempty,limit=20"`
}

// Settings are what the user may set. The zero value is what a new user gets.
type Settings struct {
	NoNotices bool     `json:"noNotices,omitempty"`
	Mute      []string `json:"mute,omitempty,limit=20"` // statuses that raise no notice
	QuietFrom int      `json:"quietFrom,omitempty"`     // minutes after midnight; equal to QuietTo: no quiet hours
	QuietTo   int      `json:"quietTo,omitempty"`
	Offset    int      `json:"offset,omitempty"`    // the user's zone, minutes east of UTC, set by the host at each start
	NoPolling bool     `json:"noPolling,omitempty"` // ask only when told to
	// Off are ids of carriers that are not to be asked, Terms of those whose
	// notice the user has accepted.
	Off   []string `json:"off,omitempty,limit=200"`
	Terms []string `json:"terms,omitempty,limit=200"`
	// Relay is the address of the user's own relay, "https://…" without a
	// path; empty: there is none. It is not exported. ByRelay are ids of the
	// carriers that are asked through it, directly only where it fails.
	Relay   string   `json:"relay,omitempty"`
	ByRelay []string `json:"byRelay,omitempty,limit=200"`
}

// Secrets are what the user typed for carriers' eyes alone, and the tokens
// that were got for it. They stand in a record of their own, so that no page
// is handed them and no backup holds them: whoever restores one types them
// anew.
//
// They are kept by name, since there are few and of many kinds:
//
//	"fedex/clientSecret"      a key of a carrier, by the name in its Needs; "": not typed, and not to be taken over from another name
//	"/postcode", "/relay"     KeyPostcode, KeyRelay
//	"token:fedex/track-v1"    what an interface gave for its keys: until when, a space, the token
//	"refused:fedex/track-v1"  an interface refused its keys: it is not asked before they change
type Secrets struct {
	Values map[string]string `json:"values,limit=1000"`
}

// Asking is what is under way: requests that were sent and pauses that are
// kept. It is stored, so that a request swallowed by a browser's sudden end is
// asked again after its deadline.
type Asking struct {
	Next      int64    `json:"next"` // counter for ids
	Jobs      []Job    `json:"jobs,omitempty,limit=1000"`
	Pauses    []Pause  `json:"pauses,omitempty,limit=200"`
	Queue     []Wanted `json:"queue,omitempty,limit=2000"` // orders that wait for their turn on the page
	PageAsked int64    `json:"pageAsked,omitempty"`        // ms when an order page was last asked
	Hosts     []string `json:"hosts,omitempty,limit=200"`  // that could be asked at the last start
	// Notices are those that the host has not yet said it has shown.
	Notices []Notify `json:"notices,omitempty,limit=100"`
	// Tabs are the order pages that are open, so that their buttons can be
	// told what is new after the background has slept.
	Tabs []Tab `json:"tabs,omitempty,limit=100"`
	// Shop is what was wrong with the order page that was read last.
	Shop *Problem `json:"shop,omitempty"`
}

// Tab is an open order page.
type Tab struct {
	Tab    int       `json:"tab"`
	Kind   page.Kind `json:"kind"`
	Orders []string  `json:"orders,omitempty,limit=500"`
	// Over are those of them that are finished: there is nothing to ask for.
	Over []string `json:"over,omitempty,limit=500"`
	// Round are the orders that "track all" asked for, until each has its answer.
	Round []string `json:"round,omitempty,limit=500"`
}

// Job is one request under way.
type Job struct {
	ID        string   `json:"id"`
	Carrier   string   `json:"carrier,omitempty"`
	Interface string   `json:"interface,omitempty"`
	Host      string   `json:"host,omitempty"` // that the request goes to
	Numbers   []string `json:"numbers,omitempty,limit=100"`
	Order     string   `json:"order,omitempty"` // of an AskPage or an Open
	Open      bool     `json:"open,omitempty"`  // an Open
	Tab       int      `json:"tab,omitempty"`
	Sent      int64    `json:"sent"`
	Deadline  int64    `json:"deadline"`
	Hop       int      `json:"hop,omitempty"`
	Carry     string   `json:"carry,omitempty"` // never a token: those stand in Secrets
	// Held: not sent yet, but to be sent at Sent, since the carrier wants to
	// be asked again then with the same Carry (a ticket).
	Held bool `json:"held,omitempty"`
	// Errand is what is asked of an interface beside how parcels stand:
	// "stop", to follow Numbers no longer; "quota", what is left to the key;
	// "change", to follow Numbers as those of the carrier in Carry.
	Errand string `json:"errand,omitempty"`
	// Tries is how often it was held.
	Tries int  `json:"tries,omitempty"`
	Relay bool `json:"relay,omitempty"` // asked through the relay
}

// Pause keeps a host alone until a time.
type Pause struct {
	Host     string  `json:"host"` // host name, "shop" for the order pages, "carrier/interface" where a key's quota is used up, "relay:carrier" where the relay cannot ask a carrier
	Until    int64   `json:"until"`
	Failures int     `json:"failures"`
	Why      Problem `json:"why"`
}

// Wanted is an order whose numbers the user wants to know.
type Wanted struct {
	Order string `json:"order"`
	Tab   int    `json:"tab"`
	Tries int    `json:"tries,omitempty"` // how often it was asked for in vain
}

// Backup is everything that is stored. As a file it is the same in JSON, with
// the same names of fields; the host translates, since a browser knows JSON
// best.
type Backup struct {
	App      string   `json:"app"`      // "posthorn"
	Schema   int      `json:"schema"`   // Schema
	Exported int64    `json:"exported"` // ms since 1970
	Settings Settings `json:"settings"`
	Orders   []Order  `json:"orders,limit=5000"`
	Parcels  []Parcel `json:"parcels,limit=5000"`
}
