package relay

import (
	"strings"
	"sync"

	"posthorn/wasm/relay/calls"
)

// Object is one life of an object. What it is follows from its name:
//
//	parcels/3      the answers on an eighth of all numbers (parcels.go)
//	carrier/fedex  the way to one carrier (carrier.go)
//	tokens/7f      the tokens whose ids begin so, and their news (tokens.go)
//	tokens         the list of all tokens
type Object struct {
	relay *Relay
	name  string
	// mu makes the object one thread of work: it is held by whoever works and
	// let go of while he waits for others (away).
	mu    sync.Mutex
	ready bool // the tables are there

	flights map[string]*flight // parcels: askings under way, by id
	cleaned int64              // parcels: number of the day on which old rows were thrown away
	quiet   bool               // parcels: no news wait to be told
	telling bool               // parcels: news are being told
	arrived map[string]bool    // parcels: of which numbers there are news since that began
	gate    *gate              // carrier
}

// Object begins a life of the object of a name.
func (r *Relay) Object(name string) *Object {
	return &Object{relay: r, name: name, flights: map[string]*flight{}}
}

// Handle serves one call that arrived at the object, and gives the answer to
// be handed back. It never panics.
func (o *Object) Handle(s ObjectServices, call []byte) (answer []byte) {
	var out calls.Reply
	defer func() {
		if p := recover(); p != nil {
			s.Log("panic", "object", o.role())
			out = calls.Reply{Error: "internal"}
		}
		answer, _ = out.MarshalMsg(nil)
	}()
	var c calls.Call
	if _, err := c.UnmarshalMsg(call); err != nil {
		out.Error = "unreadable"
		return nil
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	var err error
	switch o.role() + " " + c.Op {
	case "parcels " + calls.Ask:
		out, err = o.ask(s, &c)
	case "parcels " + calls.Push:
		out, err = o.push(s, &c)
	case "parcels " + calls.Tick:
		out, err = o.tick(s)
	case "parcels " + calls.Unfollow:
		out.OK, err = true, o.unfollow(s, c.Token)
	case "carrier " + calls.Fetch:
		out, err = o.fetch(s, &c)
	case "tokens " + calls.Lease:
		out, err = o.lease(s, &c)
	case "tokens " + calls.Updates:
		out, err = o.updates(s, &c)
	case "tokens " + calls.Changed:
		out, err = o.changed(s, &c)
	case "tokens " + calls.Mint:
		out, err = o.mint(s, &c)
	case "tokens " + calls.Revoke:
		out, err = o.revoke(s, &c)
	case "tokens " + calls.List:
		out, err = o.list(s, &c)
	default:
		out.Error = "no such call"
	}
	if err != nil {
		s.Log("storage", "object", o.role(), "call", c.Op)
		out = calls.Reply{Error: "storage"}
	}
	return nil
}

// away lets others work on the object while wait waits.
func (o *Object) away(wait func()) {
	o.mu.Unlock()
	defer o.mu.Lock()
	wait()
}

// role is the part of the object's name that may stand in a log, id the rest.
func (o *Object) role() string {
	role, _, _ := strings.Cut(o.name, "/")
	return role
}

func (o *Object) id() string {
	_, id, _ := strings.Cut(o.name, "/")
	return id
}

// tables makes the object's tables, once in its life.
func (o *Object) tables(s ObjectServices, statements ...string) error {
	if o.ready {
		return nil
	}
	for _, t := range statements {
		if _, err := s.SQL(t); err != nil {
			return err
		}
	}
	o.ready = true
	return nil
}

// call hands a call over to another object and reads its reply.
func call(s Services, object string, c *calls.Call) (calls.Reply, error) {
	b, err := c.MarshalMsg(nil)
	if err != nil {
		return calls.Reply{}, err
	}
	answer, err := s.Call(object, b)
	if err != nil {
		return calls.Reply{}, err
	}
	var out calls.Reply
	if _, err := out.UnmarshalMsg(answer); err != nil {
		return calls.Reply{}, err
	}
	if out.Error != "" {
		return calls.Reply{}, Failure(out.Error)
	}
	return out, nil
}

// row reads the columns of a row, whichever way a host gives numbers.
type row []any

func (r row) int(i int) int64 {
	switch v := r[i].(type) {
	case int64:
		return v
	case int:
		return int64(v)
	case float64:
		return int64(v)
	}
	return 0
}

func (r row) text(i int) string {
	switch v := r[i].(type) {
	case string:
		return v
	case []byte:
		return string(v)
	}
	return ""
}

func (r row) bytes(i int) []byte {
	switch v := r[i].(type) {
	case []byte:
		return v
	case string:
		return []byte(v)
	}
	return nil
}
