// Package relay is Posthorn's relay: it asks carriers that want keys, for one
// user or for many, so that the keys stay out of browsers and one question is
// asked once for everybody.
//
//	extension ─ POST /v1/track ─► Handle (the front: token, limits, decoding, what is fresh)
//	                                 │ Call("parcels/7", …)
//	                                 ▼
//	                              Object "parcels/7" (answers kept, one question a number, who follows)
//	                                 │ Call("carrier/fedex", …)
//	                                 ▼
//	                              Object "carrier/fedex" (quotas, pauses, OAuth token) ─ Fetch ─► apis.fedex.com
//
// The package makes no connection and keeps no file. Whoever runs it, a Worker
// or a program on a machine, is its host: it hands in requests and serves what
// [Services] and [ObjectServices] ask for. It reads no clock, has no timers,
// and imports neither net/http nor syscall/js, so all three ways of running it
// run the same code.
//
// # What the host owes
//
//  1. One [Relay] lives as long as the Go program. [Relay.Handle] runs once for
//     each request, on a goroutine of its own; so does [Relay.Cron].
//  2. An object is a place with a name, a database of its own and one thread of
//     work: a Durable Object, or in a program a mere value. The host calls
//     [Relay.Object] once for each life of an object (in the constructor of the
//     Durable Object), keeps what it gets, and hands each call that arrives
//     there to [Object.Handle], each on a goroutine of its own.
//  3. Calls of services may block their goroutine. On the front a request waits
//     for nothing else but its own calls: there is no timer, and no lock is held
//     across a call, so requests never wait for each other there. In an object,
//     callers of one object wait for each other on channels; those of two
//     objects never do.
//  4. What an object does in [ObjectServices.Go] goes on after the caller has
//     left: the host keeps the object alive meanwhile (waitUntil).
//  5. Handle, Cron and Object.Handle never panic: they recover, and answer 500.
//  6. Every service returns in the end, with an error if need be, even when the
//     client has hung up.
//
// A host may share one database among all objects, as the program on a machine
// does, if it spreads the parcels over one object alone (SettingShards is "1").
package relay

import (
	"posthorn/carriers"
)

// Request is an HTTP request, as far as the relay looks at it.
type Request struct {
	Method string
	Path   string // as sent, not unescaped, without the query: "/v1/track"
	Query  string // as sent, without the question mark
	// Headers each with its value whole (a list of several joined by ", ").
	// Only those named in [Headers] are read.
	Headers Fields
	// Body is read by the host, up to one byte more than BodyLimit(Path).
	Body []byte
	// Address of the client, an IPv4 or IPv6 address without port, from the
	// connection or a header that only the platform can set
	// (CF-Connecting-IP). It is used for limits and never kept or logged.
	Address string
}

// Headers are the request headers that the relay reads.
var Headers = []string{"authorization", "content-type", "origin", "sign"}

// Response is what the relay answers.
type Response struct {
	Status  int
	Headers Fields
	Body    []byte
}

// Fields are headers: names in lower case and values, in turn. There are few,
// so a list is quicker than a map.
type Fields []string

// Get gives the value of a header; "" where there is none.
func (f Fields) Get(name string) string {
	for i := 0; i+1 < len(f); i += 2 {
		if f[i] == name {
			return f[i+1]
		}
	}
	return ""
}

// Services is what the relay asks of its host, on the front and in objects.
type Services interface {
	// Now is the time in ms since 1970.
	Now() int64
	// Random fills b from the machine's secure source.
	Random(b []byte)
	// Setting is a variable or secret of the deployment, by its name
	// ("POSTHORN_CARRIERS", see [Settings]); "" where it is not set. It may be
	// called at any time in a request and does not block.
	Setting(name string) string
	// Call hands a call over to the object of a name and returns its answer.
	// An error means that the object could not be reached or died.
	Call(object string, call []byte) ([]byte, error)
	// Log takes one line of what happened: an event's name and pairs of names
	// and values, none of them personal. It does not block.
	Log(event string, pairs ...string)
}

// ObjectServices is what an object asks of its host besides.
type ObjectServices interface {
	Services
	// SQL runs one statement of SQLite in the object's database, with ? for
	// the arguments (string, int64, float64, []byte or nil), and returns its
	// rows, each with a value of one of these types for each column. A
	// statement is done, and durable before the caller of the object has its
	// answer, or not done at all.
	SQL(statement string, args ...any) ([][]any, error)
	// Fetch makes a request of a carrier's adapter, without cookies, and never
	// follows a redirect: the 3xx itself is the answer. It gives up after
	// timeout ms. Errors are ErrTimeout, ErrTooLarge (more than most bytes of
	// body) or ErrNetwork, perhaps wrapped.
	Fetch(q carriers.Request, timeout int64, most int) (Fetched, error)
	// Wait blocks for so many ms.
	Wait(ms int64)
	// Go runs work on a goroutine of its own, which the host keeps alive to
	// its end, whether or not the caller waits.
	Go(work func())
}

// Fetched is an answer of a carrier's server.
type Fetched struct {
	Status      int
	ContentType string
	RetryAfter  string
	Location    string // where a 3xx points to, as sent
	Body        []byte
}

// Failure is why a fetch brought no answer.
type Failure string

func (f Failure) Error() string { return string(f) }

const (
	ErrTimeout  Failure = "timeout"
	ErrTooLarge Failure = "too_large"
	ErrNetwork  Failure = "network"
)

// Knowledge is what the relay is told by its main package.
type Knowledge struct {
	// Carriers are all carriers that could be switched on.
	Carriers []carriers.Carrier
	// Meaning understands an event of a carrier, so that answers are kept for
	// as long as suits their status: status.Reader.Read.
	Meaning func(carrier string, e carriers.Event) carriers.Meaning
	// Release is the version that /v1/version names.
	Release string
}

// Release is the version of this program, that of package.json.
const Release = "0.1.0"
