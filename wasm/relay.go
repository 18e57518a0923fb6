//go:build !wasip1

package main

import (
	"io"

	"posthorn/carriers/all"
	asking "posthorn/wasm/ask"
	"posthorn/wasm/core"
	"posthorn/wasm/relay"
	"posthorn/wasm/relay/native"
)

var relayVerb = verb{
	name:  "relay",
	about: "asks carriers for others, with keys of its own: relay [mint NAME | tokens | revoke ID]; see wasm/relay",
	people: func(args []string, _ io.Reader, out io.Writer) error {
		return native.Run(args, out, relay.Knowledge{Carriers: all.All(), Meaning: core.Reader.Read, Release: relay.Release}, asking.NewClient)
	},
}
