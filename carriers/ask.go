package carriers

import "strings"

//msgp:tag json
//msgp:limit arrays:2000 maps:1000
//msgp:ignore Carrier Interface Ask Response Answer Row Table

// Carrier is one carrier that has status codes we know, and perhaps
// interfaces that can be asked. Its codes are in package codes, its name, country
// and links in package directory, under the same ID.
type Carrier struct {
	ID         string      // "russian-post": lower case, hyphens
	Interfaces []Interface // in order of preference; none: known by its codes only
}

// Interface is one way of asking a carrier. It is pure: nothing in it reads a
// clock, a network or a global.
type Interface struct {
	// ID names the interface beside its carrier's ID: "detail.json", "soap".
	ID string
	// Hosts are all host names that requests go to, in the manifest's
	// permissions under the same names.
	Hosts []string
	// Needs names the credentials that have to be in Ask.Credentials. Empty:
	// anybody may ask. Interfaces of one carrier share no name, since their
	// accounts are not the same.
	Needs []string
	// Was are the names that Needs went under before, in the same order: keys
	// that a user typed then are taken over. Empty: these always.
	Was []string
	// Postcode: it answers only to Ask.Postcode, the recipient's.
	Postcode bool
	// Wide: it follows the parcels of other carriers too (Cainiao, 17TRACK,
	// the UPU).
	Wide bool
	// Home are the countries that it delivers in, with spaces between: their
	// ISO 3166 letters first, then what else carriers call them, or how that
	// begins ("RU Russia Россия"). It is asked for parcels on their way there,
	// and for its own numbers. Empty, and not Wide: for its own numbers, and
	// those of which no carrier is known.
	Home string
	// Terms: its terms forbid services that follow parcels. It is asked only
	// with a key of the user's own who has accepted a notice that says so.
	Terms bool
	// Batch is how many numbers one request may hold, at least 1.
	Batch int
	// Interval is the least time between two requests to a host, in
	// milliseconds; Concurrent is how many may be under way, at least 1.
	Interval   int64
	Concurrent int
	// Accepts tells whether a normalised number can be asked for here. nil
	// accepts none on its own: the interface is asked only when named.
	Accepts func(number string) bool
	// Stop writes the request that has a service follow numbers no longer,
	// which it has done since it was first asked for them. What it answers does
	// not matter. nil: it follows none by itself.
	Stop func(Ask) (Request, error)
	// Change writes the request that tells such a service which carrier, by its
	// ID in package directory, numbers are of: the user has said so. It is of
	// KindRefused where the service does not know that carrier. Changed reads
	// the answer: KindNotFound where a number is not followed yet, KindRefused
	// where the change is. nil: it finds that out by itself.
	Change  func(a Ask, carrier string) (Request, error)
	Changed func(Response) error
	// Quota writes the request that asks what is left to a key, and Left reads
	// the answer: for how many more numbers it is good. nil: it does not tell.
	Quota func(Ask) Request
	Left  func(Response) (int64, error)
	// Ask writes the request for at most Batch numbers.
	Ask func(Ask) (Request, error)
	// Read reads the answer. It returns either an Answer, with a Parcel for
	// every number it found an entry for, or an *Error. It never panics,
	// whatever the body.
	Read func(Ask, Response) (Answer, error)
}

// Ask is what is wanted of an interface.
type Ask struct {
	Numbers     []string
	Language    string            // BCP 47 of the user, "pt-BR"
	Destination string            // ISO 3166 letters, where known
	Postcode    string            // for interfaces that need one
	Credentials map[string]string // the names are the interface's Needs
	Hop         int               // 0 for the first request, then one more for each Next
	Carry       string            // what the hop before wanted to hand on (a token, a session)
}

// Request is one HTTP request to be made by whoever runs the core. Headers
// are sent as they are, cookies never.
type Request struct {
	Method  string            `json:"method"` // GET or POST
	URL     string            `json:"url"`    // https, to one of the interface's hosts
	Headers map[string]string `json:"headers,omitempty"`
	Body    string            `json:"body,omitempty"`
	Carry   string            `json:"-"` // handed to Read of this request and to the next hop
	// Lives is for how many seconds Carry may stand in other askings of the
	// same interface too: it is a token, and a secret. 0: not at all.
	Lives int64 `json:"-"`
}

// Response is what came back. Body is at most MaxBody bytes.
type Response struct {
	Status      int    // HTTP status; 0 when there was no answer at all
	URL         string // the address that answered, after redirects
	ContentType string
	RetryAfter  string // the header as sent
	Body        []byte
	Now         int64 // ms since 1970, for answers that speak of "today"
}

// MaxBody is the largest answer that is read, in bytes.
const MaxBody = 2 << 20

// MaxHops is how many requests one asking may take: a token, then pages.
const MaxHops = 4

// Answer is what an interface understood of a response.
type Answer struct {
	Parcels []Parcel
	// Next is a further request that has to be made before the answer is
	// whole: a token was fetched, or there is a second page.
	Next *Request
}

// Row is one code of a carrier.
//
// A code that ends in '*' stands for every code that begins so and has no row
// of its own ("CC_EX_*"), one that begins with '*' for every code that ends so
// ("*_FAILURE"). Meaning.By is left empty, but for codes that mean several
// things: there it is [ByText], the words decide, and the row's meaning holds
// only where they say nothing. A row without a sub-status is a code that is
// known to move nothing.
type Row struct {
	Code    string
	Meaning Meaning
}

// Table holds a carrier's codes, each once, as package codes makes them of its
// statuses.txt: after a line break one line for each meaning, with its codes
// behind bars.
//
//	"\nDelivered_Other|OK|PD|\nInTransit_Other origin|PU|\n"
//
// The meaning is a sub-status, or "unknown", and after it what else there is to
// tell: a [Stage], "return" (which the sub-statuses of returns imply), "notice",
// "reason=closed", "by-text".
type Table string

// Lookup finds a code, exactly as written.
func (t Table) Lookup(code string) (Meaning, bool) {
	if at := strings.Index(string(t), "|"+code+"|"); at >= 0 && code != "" && strings.IndexByte(code, '|') < 0 {
		return t.meaning(at), true
	}
	return Meaning{}, false
}

// LookupShared finds the row whose code ends as this one does ("*_FAILURE"), or
// that with the longest beginning of it ("CC_EX_*").
func (t Table) LookupShared(code string) (Meaning, bool) {
	best, longest := -1, 0
	for at := 0; ; at++ {
		next := strings.IndexByte(string(t[at:]), '*')
		if next < 0 {
			break
		}
		at += next
		if t[at-1] == '|' {
			if end := string(t[at+1:]); strings.HasSuffix(code, end[:strings.IndexByte(end, '|')]) {
				return t.meaning(at - 1), true
			}
			continue
		}
		begin := string(t[strings.LastIndexByte(string(t[:at]), '|')+1 : at])
		if len(begin) > longest && len(begin) < len(code) && strings.HasPrefix(code, begin) {
			best, longest = at, len(begin)
		}
	}
	if best < 0 {
		return Meaning{}, false
	}
	return t.meaning(best), true
}

// meaning is that of the line in which a code stands.
func (t Table) meaning(at int) (m Meaning) {
	line := string(t[strings.LastIndexByte(string(t[:at]), '\n')+1:])
	words, _, _ := strings.Cut(line, "|")
	first, more, _ := strings.Cut(words, " ")
	if first != "unknown" {
		m.Substatus = Substatus(first)
	}
	m.Return = m.Substatus == ExceptionReturning || m.Substatus == ExceptionReturned
	for more != "" {
		var word string
		word, more, _ = strings.Cut(more, " ")
		switch reason, isReason := strings.CutPrefix(word, "reason="); {
		case isReason:
			m.Reason = reason
		case word == "return":
			m.Return = true
		case word == "notice":
			m.Notice = true
		case word == "by-text":
			m.By = ByText
		default:
			m.Stage = Stage(word)
		}
	}
	return m
}

// Rows lists the codes with their meanings.
func (t Table) Rows() (rows []Row) {
	for at := 0; at < len(t); {
		end := at + 1 + strings.IndexByte(string(t[at+1:]), '\n')
		if end <= at {
			break
		}
		for i, code := range strings.Split(strings.TrimSuffix(string(t[at+1:end]), "|"), "|") {
			if i > 0 {
				rows = append(rows, Row{code, t.meaning(end - 1)})
			}
		}
		at = end
	}
	return rows
}
