package relay

import (
	"sync"

	"posthorn/wasm/relay/calls"
)

// Object is one life of an object.
type Object struct {
	relay *Relay
	name  string
	// mu makes the object one thread of work: it is held by whoever works and
	// let go of while he waits for a service that blocks.
	mu sync.Mutex
}

// Object begins a life of the object of a name.
func (r *Relay) Object(name string) *Object { return &Object{relay: r, name: name} }

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
	out.Error = "no such call: " + c.Op
	return nil
}

// role is the part of the object's name that may stand in a log.
func (o *Object) role() string {
	for i := 0; i < len(o.name); i++ {
		if o.name[i] == '/' {
			return o.name[:i]
		}
	}
	return o.name
}
