//go:build wasip1

// Command numbers is the finder of tracking numbers alone, as a module with
// the core's seam, so that bench can time it against others:
//
//	buffer(n) → where to write n bytes of text     find(n) → how many numbers are in them
package main

import (
	"unsafe"

	"posthorn/wasm/number"
)

var in []byte

func main() {}

//go:wasmexport buffer
func buffer(n int32) unsafe.Pointer {
	if cap(in) < int(n) {
		in = make([]byte, n)
	}
	in = in[:n]
	return unsafe.Pointer(unsafe.SliceData(in))
}

//go:wasmexport find
func find(n int32) (count int32) {
	for range number.Each(unsafe.String(unsafe.SliceData(in), n), number.Hint{}) {
		count++
	}
	return count
}
