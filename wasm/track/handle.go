package track

import (
	"runtime"
	"strconv"

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
			result = fail(out[:at], text+cameFrom())
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

// firstFunction is where the linker begins to count functions in wasm: a
// program counter there is the function's number, then 16 bits of place in it.
const firstFunction = 0x1000

// cameFrom is the way to a panic, a function a line, innermost first. The
// module for the browser has no names: there each is the function's number,
// which `go run ./build where NUMBER…` turns into the name.
func cameFrom() string {
	var pcs [32]uintptr
	text := ""
	for _, pc := range pcs[:runtime.Callers(0, pcs[:])] {
		name := ""
		if f := runtime.FuncForPC(pc); f != nil {
			name = f.Name()
		}
		if name == "" {
			name = "function " + strconv.Itoa(int(pc>>16)-firstFunction)
		}
		text += "\n" + name
	}
	return text
}
