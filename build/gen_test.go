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
	// map header, size 2
	// string "id"
	o = append(o, 0x82, 0xa2, 0x69, 0x64)
	// string "tab"
	o = append(o, 0xa3, 0x74, 0x61, 0x62)
	switch msgp.UnsafeString(field) {
	case "id":
		z.ID, bts, err = msgp.ReadStringBytes(bts)
		if err != nil {
			err = msgp.WrapError(err, "ID")
			return
		}
	case "on":
		for za0001 := range z.On {
			z.On[za0001], bts, err = msgp.ReadBoolBytes(bts)
			if err != nil {
				err = msgp.WrapError(err, "On", za0001)
				return
			}
		}
	default:
		bts, err = msgp.Skip(bts)
		if err != nil {
			err = msgp.WrapError(err)
			return
		}
	}
}
`
	const want = `package wire

import (
	"sort"

	"github.com/tinylib/msgp/msgp"
)

func (z *Save) MarshalMsg(b []byte) (o []byte, err error) {
	o = b
	if len(z.Put) > 0 {
		for _, za0001 := range sortedKeys(z.Put) {
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
	// map header, size 2
	// string "id"
	o = append(o, 0x82, 0xa2, 0x69, 0x64)
	o = msgp.AppendString(o, "tab")
	switch msgp.UnsafeString(field) {
	case "id":
		z.ID, bts, err = msgp.ReadStringBytes(bts)
	case "on":
		for za0001 := range z.On {
			z.On[za0001], bts, err = msgp.ReadBoolBytes(bts)
			if err != nil {
				return
			}
		}
	default:
		bts, err = msgp.Skip(bts)
	}
	if err != nil {
		return
	}
}
`
	if got := string(shortCodec([]byte(written))); got != want+sortedKeys {
		t.Errorf("got\n%s", got)
	}
}
