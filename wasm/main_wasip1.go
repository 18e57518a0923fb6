// The core for the browser: a module without imports but WASI's, that lives on
// as a reactor. These exports, over one buffer of bytes, are its whole surface:
//
//	version() → the Version of the shapes, compared before anything else
//	buffer(n) → where to write n bytes of a MessagePack wire.Call
//	step(n)   → runs that call; the wire.Result stands at (r >> 32), (r & 0xffffffff) bytes long
//	prepare() unpacks what reading an event needs, while nothing else is to be done
//
// The result stays valid until the next call of buffer or step.
package main

import (
	"unsafe"

	"posthorn/wasm/core"
	"posthorn/wasm/track"
	"posthorn/wasm/wire"
)

// largestCall is the most bytes that one call may hold. A snapshot at its
// limits has about 10 MB.
const largestCall = 64 << 20

var (
	machine *track.Machine
	in, out []byte
)

func main() {}

//go:wasmexport version
func version() int32 { return wire.Version }

//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	if n < 0 || n > largestCall {
		return nil
	}
	if cap(in) < int(n) {
		in = make([]byte, n)
	}
	in = in[:cap(in)]
	return unsafe.Pointer(unsafe.SliceData(in))
}

//go:wasmexport step
func step(n int32) int64 {
	if machine == nil {
		machine = core.New()
	}
	if n < 0 || int(n) > len(in) {
		n = 0
	}
	out = machine.Handle(in[:n], out[:0])
	if len(in) > 1<<20 {
		in = nil
	}
	if len(out) == 0 {
		return 0
	}
	return int64(uintptr(unsafe.Pointer(unsafe.SliceData(out))))<<32 | int64(len(out))
}

//go:wasmexport prepare
func prepare() { core.Prepare() }
