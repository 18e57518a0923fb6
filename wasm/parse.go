//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var parseVerb = verb{
	name:  "parse",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("parse: not built yet")
	},
}
