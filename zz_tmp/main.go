//go:build wasip1

package main

import (
	"unsafe"

	"posthorn/wasm/number"
)

var buf []byte

func main() {}

//go:wasmexport alloc
func alloc(n int32) int32 {
	if int(n) > len(buf) {
		buf = make([]byte, n)
	}
	return int32(uintptr(unsafe.Pointer(&buf[0])))
}

//go:wasmexport find
func find(n int32) int32 {
	return int32(len(number.Find(unsafe.String(&buf[0], int(n)), number.Hint{})))
}
