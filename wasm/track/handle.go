package track

import (
	"runtime/debug"

	"posthorn/wasm/wire"
)

// Handle is Step over bytes: call is a MessagePack wire.Call, and the
// wire.Result is appended to out. It never panics: after a failure the result
// has an Error, and the machine must not be used again.
func (m *Machine) Handle(call, out []byte) (result []byte) {
	at := len(out)
	defer func() {
		if r := recover(); r != nil {
			m.started = false
			text := "panic"
			if err, ok := r.(error); ok {
				text = err.Error()
			} else if s, ok := r.(string); ok {
				text = s
			}
			result = fail(out[:at], text+"\n"+string(debug.Stack()))
		}
	}()
	var c wire.Call
	if _, err := c.UnmarshalMsg(call); err != nil {
		return fail(out, "unreadable call: "+err.Error())
	}
	r := wire.Result{Effects: m.Step(c.Now, c.Input)}
	out, err := r.MarshalMsg(out)
	if err != nil {
		return fail(out[:at], "unwritable result: "+err.Error())
	}
	return out
}

func fail(out []byte, text string) []byte {
	r := wire.Result{Error: text}
	out, _ = r.MarshalMsg(out)
	return out
}
