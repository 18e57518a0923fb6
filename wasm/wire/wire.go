// Package wire holds the shapes that cross between the core and JavaScript and
// that are kept in storage, with their MessagePack codec.
//
// One event in the browser is one [Input] in and one list of [Effect]s out:
//
//	click "track"   →  Input{Kind: InTrack, Tab: 7, Order: "8190…1234"}
//	                ←  [Save …] [AskPage "8190…1234"] [Page: button "asking"]
//
// Every shape is a map with named fields, so that an older reader skips what a
// newer writer added; what changes its meaning raises [Version]. Everything
// that comes from a page or a carrier has a limit on its size.
package wire

import (
	"posthorn/carriers"
	"posthorn/wasm/page"
	"posthorn/wasm/timeline"
)

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

// Version of the shapes. The host compares it in its first exchange with the
// core and refuses to go on when the two differ.
const Version = 1

// Schema is the number of the stored shapes, kept under the key "schema".
const Schema = 1

// InputKind says what happened.
type InputKind string

const (
	InStart    InputKind = "start"     // the background woke; Records, Reason and Language are set
	InPage     InputKind = "page"      // a content script saw a page: Tab, Snapshot
	InGone     InputKind = "gone"      // a tab left its order page: Tab
	InTrack    InputKind = "track"     // the user clicked track: Tab, Order
	InTrackAll InputKind = "track_all" // the user wants all orders of a page tracked: Tab
	InStop     InputKind = "stop"      // … and no more of them: Tab
	InTold     InputKind = "told"      // the page's own SDK answered: ID, Order, Body or Failure
	InHeard    InputKind = "heard"     // the page asked its SDK for itself, and was answered: Tab, Order, Body
	InFetched  InputKind = "fetched"   // a carrier answered: ID, HTTP or Failure
	InShown    InputKind = "shown"     // the host has shown the notice: ID
	InTick     InputKind = "tick"      // the alarm fired, or time may have passed
	InSeen     InputKind = "seen"      // the user opened a parcel: Parcel
	InAsk      InputKind = "ask"       // "ask again": Parcel; empty asks for all that may be asked
	InAdd      InputKind = "add"       // numbers typed or pasted by the user: Text, Name
	InRename   InputKind = "rename"    // Parcel, Name (empty gives the shop's name back)
	InArchive  InputKind = "archive"   // Parcel, On
	InRemove   InputKind = "remove"    // Parcel
	InSettings InputKind = "settings"  // Settings
	InExport   InputKind = "export"    // wants everything in Reply.Backup
	InImport   InputKind = "import"    // Body is a Backup, as the host made it of a file
	InScan     InputKind = "scan"      // wants the numbers of a page in Reply.Found: Text, Site, Language
	InKeys     InputKind = "keys"      // the user typed keys: Carrier, Keys. Empty Carrier: KeyPostcode, KeyRelay
	InWhose    InputKind = "whose"     // wants the carriers that a number may be of in Reply.Choices: Text
	InCorrect  InputKind = "correct"   // the user says whose a number is: Parcel, Text (the number), Carrier (empty: as it is found out)
	InCarriers InputKind = "carriers"  // wants every carrier that is asked, could be or is only linked to, in Reply.Carriers
)

// Input is one thing that happened. Kind says which fields are set.
type Input struct {
	Kind     InputKind         `json:"kind"`
	Tab      int               `json:"tab,omitempty"`
	Order    string            `json:"order,omitempty"`
	Parcel   string            `json:"parcel,omitempty"`
	ID       string            `json:"id,omitempty"` // of the Fetch or AskPage that is answered
	Text     string            `json:"text,omitempty"`
	Name     string            `json:"name,omitempty"`
	Site     string            `json:"site,omitempty"` // InScan: host name of the page
	On       bool              `json:"on,omitempty"`
	Body     []byte            `json:"body,omitempty,limit=8000000"`
	Failure  string            `json:"failure,omitempty"` // "timeout", "network", "too_large", "no_sdk", "no_permission", "closed", "no_page"
	HTTP     *HTTP             `json:"http,omitempty"`
	Snapshot *page.Snapshot    `json:"snapshot,omitempty"`
	Settings *Settings         `json:"settings,omitempty"`
	Carrier  string            `json:"carrier,omitempty"`               // InKeys, InCorrect: id
	Keys     map[string]string `json:"keys,omitempty,limit=2000"`       // InKeys: by name; an empty value takes the key away, names that are not there stay as they are
	Reason   string            `json:"reason,omitempty"`                // InStart: "install", "update", "startup", "wake"
	Language string            `json:"language,omitempty"`              // InStart: of the user, BCP 47
	Hosts    []string          `json:"hosts,omitempty,limit=200"`       // InStart: host names that may be asked, the relay's among them
	Records  map[string][]byte `json:"records,omitempty,limit=8000000"` // InStart: everything stored
}

// HTTP is the answer to a Fetch. The body is in Input.Body.
type HTTP struct {
	Status      int    `json:"status"`
	URL         string `json:"url"`
	ContentType string `json:"contentType"`
	RetryAfter  string `json:"retryAfter,omitempty"`
}

// Call is what the host hands to the core: an Input and the time, in
// milliseconds since 1970.
type Call struct {
	Now   int64 `json:"now"`
	Input Input `json:"input"`
}

// Result is what the core hands back. Effects are carried out in their order,
// all saves first. Error is set only when the core failed (a recovered panic,
// an unreadable call): then the host makes a new instance and loads the state
// again.
type Result struct {
	Effects []Effect `json:"effects"`
	Error   string   `json:"error,omitempty"`
}

// Effect is one thing to be done; exactly one field is set.
type Effect struct {
	Save    *Save     `json:"save,omitempty"`
	Fetch   *Fetch    `json:"fetch,omitempty"`
	AskPage *AskPage  `json:"askPage,omitempty"`
	Open    *Open     `json:"open,omitempty"`
	Close   *Close    `json:"close,omitempty"`
	Page    *PageView `json:"page,omitempty"`
	Alarm   *Alarm    `json:"alarm,omitempty"`
	Badge   *Badge    `json:"badge,omitempty"`
	Notify  *Notify   `json:"notify,omitempty"`
	Reply   *Reply    `json:"reply,omitempty"`
}

// Save writes records and removes others, in one write, before any other
// effect of the same step. A step has at most one.
type Save struct {
	Put    map[string][]byte `json:"put,omitempty,limit=8000000"`
	Delete []string          `json:"delete,omitempty"`
}

// Fetch asks a carrier. The host sends no cookies, follows redirects only to
// the same host, reads at most MaxBytes, gives up after Timeout milliseconds
// and answers with InFetched under the same ID, whatever happened. Headers and
// bodies may hold keys: they are never logged.
type Fetch struct {
	ID       string           `json:"id"`
	Request  carriers.Request `json:"request"`
	Timeout  int64            `json:"timeout"`
	MaxBytes int64            `json:"maxBytes"`
	Delay    int64            `json:"delay,omitempty"` // wait so long before asking; not part of Timeout
	// Bytes is the body where it is no text (MessagePack for the relay); it
	// takes the place of Request.Body.
	Bytes []byte `json:"bytes,omitempty,limit=1000000"`
	// Relay: this goes to the address that the user set as relay
	// (Settings.Relay), which no manifest names.
	Relay bool `json:"relay,omitempty"`
}

// AskPage asks the shop's own page script for one order's parcels, and answers
// with InTold under the same ID, whatever happened.
type AskPage struct {
	ID      string `json:"id"`
	Tab     int    `json:"tab"`
	Order   string `json:"order"`
	Timeout int64  `json:"timeout"`
	Delay   int64  `json:"delay,omitempty"` // wait so long before asking; not part of Timeout
}

// Open opens the tracking page of an order in a tab behind the present one,
// where the content script reads it: the user has asked for that. The host
// opens only addresses where its content script runs. It answers with InTold
// under the same ID and the failure "no_page" where it could not; else the
// answer is the InPage of that tab.
type Open struct {
	ID    string `json:"id"`
	Order string `json:"order"`
	URL   string `json:"url"`
}

// Close closes the tab that was opened under an ID.
type Close struct {
	ID string `json:"id"`
}

// PageView is what the content script of a tab shall show.
type PageView struct {
	Tab     int       `json:"tab"`
	Kind    page.Kind `json:"kind"`
	Problem *Problem  `json:"problem,omitempty"` // of the whole page: a captcha, a login, a markup never seen
	Buttons []Button  `json:"buttons"`
	// Round is the control for all orders at once; nil: there is none.
	Round *Round `json:"round,omitempty"`
	// Partial: only these buttons have changed; the others stay as they are.
	// Their anchors are not set.
	Partial bool `json:"partial,omitempty"`
}

// Round is the state of "track all on this page".
type Round struct {
	Left  int `json:"left"`            // orders that a click would ask for
	Done  int `json:"done,omitempty"`  // orders asked for since the click
	Total int `json:"total,omitempty"` // orders that the click asked for; 0: no round is under way
}

// Button is our control on one order.
type Button struct {
	Order   string         `json:"order"`
	Anchor  int32          `json:"anchor"` // node of the snapshot at whose end it goes; -1 where the order is not on the page just read
	State   string         `json:"state"`  // idle, asking, tracked, failed
	Words   timeline.Words `json:"words"`
	Problem *Problem       `json:"problem,omitempty"`
	News    bool           `json:"news,omitempty"`
}

// Alarm asks to be woken at a time, ms since 1970; 0 takes the alarm away.
type Alarm struct {
	At int64 `json:"at"`
}

// Badge is what the toolbar button shows: how many parcels have news.
type Badge struct {
	News    int  `json:"news"`
	Trouble bool `json:"trouble,omitempty"` // something needs the user: a captcha, a login, a missing permission
}

// Notify shows a notice. The ID is stable: shown twice it is shown once.
type Notify struct {
	ID      string     `json:"id"`
	Clear   bool       `json:"clear,omitempty"`   // take the notice away instead
	Parcels []Headline `json:"parcels,omitempty"` // one: that parcel's notice; several: grouped
}

// Headline is one parcel in a notice.
type Headline struct {
	Parcel string         `json:"parcel"`
	Name   string         `json:"name"`
	Words  timeline.Words `json:"words"`
	Text   string         `json:"text,omitempty"` // the carrier's words of the newest event
}

// Reply answers the page that sent an intent. Nil Problem means done.
type Reply struct {
	Problem *Problem `json:"problem,omitempty"`
	Parcels []string `json:"parcels,omitempty"`               // ids that were added or touched
	Backup  []byte   `json:"backup,omitempty,limit=20000000"` // a Backup; the host makes a file of JSON of it
	Text    string   `json:"text,omitempty"`                  // that file; set by the host
	Found   []Found  `json:"found,omitempty,limit=500"`       // of an InScan, the surest first
	// Carriers answers an InCarriers, sorted by name.
	Carriers []CarrierView `json:"carriers,omitempty,limit=500"`
	// Choices answers an InWhose: those that the number's form allows, the
	// likeliest first, then all others.
	Choices []Choice `json:"choices,omitempty,limit=1000"`
}

// Choice is a carrier that a number may be of.
type Choice struct {
	ID   string `json:"id"`
	Name string `json:"name"`           // for people
	Also string `json:"also,omitempty"` // what else it is called, for a search: lower case, separated by commas
	Fits bool   `json:"fits,omitempty"` // the number's form allows it
}

// CarrierView is what the options show of one carrier.
type CarrierView struct {
	ID   string `json:"id"`
	Name string `json:"name"`
	// State says in one word whether it is asked, or what stands in the way:
	// one of the constants State….
	State string `json:"state"`
	// Keyless: it answers without a key; Keys, if there are any, may be typed
	// in for its better interface.
	Keyless bool      `json:"keyless"`
	Keys    []KeyView `json:"keys,limit=20"`
	// Postcode: it answers only to the recipient's, which is asked for once
	// for all (InKeys with KeyPostcode).
	Postcode bool `json:"postcode"`
	// Terms: its terms forbid services that follow parcels. Its keys are to
	// be asked for only behind a notice that says so; who accepts it puts the
	// id into Settings.Terms.
	Terms bool `json:"terms"`
	// Relayed: it can be asked through the user's relay (Settings.ByRelay).
	Relayed bool `json:"relayed"`
	// Hosts are all that it is asked at, Missing those of them that the user
	// has not allowed.
	Hosts   []string `json:"hosts,limit=20"`
	Missing []string `json:"missing,limit=20"`
	// Through are the names of the carriers that are asked for the parcels of
	// one that is only linked to.
	Through []string `json:"through,limit=20"`
	Home    string   `json:"home"`              // its page for people
	Parcels int      `json:"parcels"`           // unfinished parcels that it is, or would be, asked for
	Problem *Problem `json:"problem,omitempty"` // why it is left alone at the moment
	// Left is for how many more numbers the user's key is good, where that is
	// known; Asking: that is being asked just now, so look again.
	Left   *int64 `json:"left,omitempty"`
	Asking bool   `json:"asking,omitempty"`
}

// What State says. Of several, the first of this list that holds.
const (
	StateLink       = "link"       // it lets nobody ask; there is a link, and others know its parcels: Through
	StateOff        = "off"        // the user has switched it off
	StateTerms      = "terms"      // its notice was not accepted
	StateKey        = "key"        // a key is missing
	StateRefused    = "refused"    // it refused the key: not asked again before the key is changed
	StatePostcode   = "postcode"   // the postcode is missing
	StatePermission = "permission" // the browser does not let us: Missing
	StateAsked      = "asked"      // asked for each parcel that needs it
)

// KeyView is a credential that a carrier can be given. What it holds is told
// to nobody.
type KeyView struct {
	Name string `json:"name"` // "key", "login", "clientSecret", …
	Set  bool   `json:"set"`  // there is one
}

// Names of keys that belong to no carrier, in an InKeys without Carrier.
const (
	KeyPostcode = "postcode" // the recipient's, as typed
	KeyRelay    = "relay"    // token of the user's relay; another address in Settings.Relay takes it away
)

// Found is a tracking number on a page that the user wanted to be looked
// through.
type Found struct {
	Number     string   `json:"number"`
	Carriers   []string `json:"carriers,omitempty"` // names for people, the likeliest first
	Confidence float64  `json:"confidence"`         // 0 to 1; from 0.5 on it may be offered unasked
	Reasons    []Reason `json:"reasons,omitempty,limit=20"`
	Parcel     string   `json:"parcel,omitempty"` // id of the parcel, where it is followed already
}

// Reason is one piece of the evidence on a number. The host makes the sentence
// from the code: message "reason_" + Code in _locales, with Arg.
type Reason struct {
	Code string `json:"code"`
	Arg  string `json:"arg,omitempty"`
}

// Problem is something that went wrong, for a person. The host makes the
// sentence from the kind: message "problem_" + Kind in _locales, with Args.
type Problem struct {
	Kind string   `json:"kind"`
	Args []string `json:"args,omitempty"`
	At   int64    `json:"at,omitempty"` // when it happened, or until when we pause, ms
}

// Problem kinds. Each has a sentence in every interface language.
const (
	ProblemCaptcha      = "captcha"      // the shop wants proof of a human
	ProblemLogin        = "login"        // the shop wants a login
	ProblemStrange      = "strange"      // an order page in a markup never seen
	ProblemCut          = "cut"          // the list is longer than what is read of a page
	ProblemNoOrders     = "no_orders"    // the list is empty
	ProblemNoSDK        = "no_sdk"       // the page's script did not answer; open the tracking page
	ProblemNotShipped   = "not_shipped"  // the order has no number yet
	ProblemReload       = "reload"       // the extension was updated: reload the page
	ProblemCheckDigit   = "check_digit"  // Args: the number; then corrections that would be right
	ProblemNoNumber     = "no_number"    // nothing in the text looks like a tracking number
	ProblemNotNow       = "not_now"      // asked less than a minute ago
	ProblemPermission   = "permission"   // Args: the host that may not be asked
	ProblemLayout       = "layout"       // could not read the carrier's answer; Args: the carrier's name
	ProblemBlocked      = "blocked"      // the carrier refused; Args: the carrier's name
	ProblemUnauthorized = "unauthorized" // Args: the carrier's name
	ProblemRateLimited  = "rate_limited" // Args: the carrier's name
	ProblemTemporary    = "temporary"    // Args: the carrier's name
	ProblemLongKey      = "long_key"     // longer than a key can be, so that nothing was kept; Args: its name
	ProblemStorage      = "storage"      // the store cannot be read: nothing is written
	ProblemBackup       = "backup"       // the file is not a backup that we can read
	ProblemFull         = "full"         // as many parcels as can be kept
	ProblemInternal     = "internal"     // Posthorn itself failed at one step and went on without it; nothing stored was lost
)
