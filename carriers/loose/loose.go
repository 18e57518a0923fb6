// Package loose reads JSON that nobody promised anything about. Carriers write
// a number now as 7 and now as "7", leave a field out, or put null where a
// list was. A [Value] answers whatever it is asked:
//
//	v, err := loose.Parse([]byte(`{"module":[{"mailNo":"LP1","time":"1770362717000","ok":1}]}`))
//	for _, e := range v.Get("module").List() {
//		e.Get("mailNo").Text() // "LP1"
//		e.Get("time").Int()    // 1770362717000
//		e.Get("ok").Bool()     // true
//		e.Get("not there").Get("nor this").Text() // ""
//	}
//
// Only what is asked for by name is ever read: there is no way to take over a
// whole object, so personal fields that stand beside stay where they are.
//
// Why not encoding/json, nor its successor jsontext: with reflection the first
// would add a tenth to the core that every background start has to load, and
// the second still four times what all of this needs.
package loose

import (
	"slices"
	"strconv"
	"strings"
)

// Limits on a text. Known answers have at most nine levels.
const (
	maxDepth  = 64
	maxValues = 200_000
)

type kind uint8

const (
	text    kind = iota + 1
	literal      // a number, true or false
	list
	object
)

// Value is a piece of JSON. The zero value is one that is not there. It is one
// word long: a hundred places in the core hand values on, and each would carry
// the code to copy what is in them.
type Value struct{ *node }

// node is what a value holds. Nobody changes it once it is read.
type node struct {
	kind  kind
	text  string   // of a text or literal
	names []string // of an object's members, as many as items
	items []Value
}

// nothing is what a value that is not there holds.
var nothing node

func (v Value) in() *node {
	if v.node == nil {
		return &nothing
	}
	return v.node
}

// Exists tells whether the value was there, and not null.
func (v Value) Exists() bool { return v.node != nil }

// IsList and IsObject tell the form; an empty list is one.
func (v Value) IsList() bool   { return v.in().kind == list }
func (v Value) IsObject() bool { return v.in().kind == object }

// Get is an object's member of that name, the last where there are several.
// Of anything else it is a value that is not there. Several names go down
// several levels.
func (v Value) Get(names ...string) Value {
	for _, name := range names {
		n, found := v.in(), Value{}
		for i := len(n.names) - 1; i >= 0; i-- {
			if n.names[i] == name {
				found = n.items[i]
				break
			}
		}
		v = found
	}
	return v
}

// Has tells whether an object has a member of that name, though it be null.
func (v Value) Has(name string) bool { return slices.Contains(v.in().names, name) }

// First is the first of several members that is there.
func (v Value) First(names ...string) Value {
	for _, name := range names {
		if m := v.Get(name); m.Exists() {
			return m
		}
	}
	return Value{}
}

// Names are the names of an object's members, in their order, for objects
// whose names are data (an order's id).
func (v Value) Names() []string { return v.in().names }

// List are the values of a list, in their order; none for anything else.
func (v Value) List() []Value {
	if n := v.in(); n.kind == list {
		return n.items
	}
	return nil
}

// Text is a string as it is, and a number or truth as it is written; "" for
// anything else.
func (v Value) Text() string { return v.in().text }

// Int is a whole number, written as a number or as a string; a fraction is cut
// off ("1.5e1" is 15), and anything else is 0, and so is what has more than
// eighteen digits.
func (v Value) Int() int64 {
	s := strings.TrimSpace(v.Text())
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return n
	}
	// By hand: reading floats would bring a table of powers of ten that is a
	// sixtieth of the core.
	sign := int64(1)
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	mantissa, exponent := s, 0
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		var err error
		if exponent, err = strconv.Atoi(s[i+1:]); err != nil {
			return 0
		}
		mantissa = s[:i]
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	n, digits := int64(0), 0
	for i, c := range []byte(whole + fraction) {
		switch {
		case c < '0' || c > '9':
			return 0
		case i-len(whole) >= exponent: // behind the point
		case digits == 18:
			return 0
		case n > 0 || c > '0':
			n = n*10 + int64(c-'0')
			digits++
		}
	}
	for zeros := exponent - len(fraction); n > 0 && zeros > 0; zeros-- {
		if digits++; digits > 18 {
			return 0
		}
		n *= 10
	}
	return sign * n
}

// Bool is true, "true", 1 or "1"; anything else is false.
func (v Value) Bool() bool { return v.Text() == "true" || v.Text() == "1" }
