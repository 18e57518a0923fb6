package main

import "testing"

func TestShortCodec(t *testing.T) {
	const written = `package wire

import (
	"github.com/tinylib/msgp/msgp"
)

func (z *Save) MarshalMsg(b []byte) (o []byte, err error) {
	o = msgp.Require(b, z.Msgsize())
	if len(z.Put) > 0 {
		for za0001, za0002 := range z.Put {
			o = msgp.AppendString(o, za0001)
			o = msgp.AppendBytes(o, za0002)
		}
	}
	for za0003 := range z.Delete {
		o = msgp.AppendString(o, z.Delete[za0003])
	}
	if err != nil {
		err = msgp.WrapError(err, "Put", za0001)
		return
	}
}
`
	const want = `package wire

import (
	"maps"
	"slices"

	"github.com/tinylib/msgp/msgp"
)

func (z *Save) MarshalMsg(b []byte) (o []byte, err error) {
	o = b
	if len(z.Put) > 0 {
		for _, za0001 := range slices.Sorted(maps.Keys(z.Put)) {
			za0002 := z.Put[za0001]
			o = msgp.AppendString(o, za0001)
			o = msgp.AppendBytes(o, za0002)
		}
	}
	for za0003 := range z.Delete {
		o = msgp.AppendString(o, z.Delete[za0003])
	}
	if err != nil {
		return
	}
}
`
	if got := string(shortCodec([]byte(written))); got != want {
		t.Errorf("got\n%s", got)
	}
}
