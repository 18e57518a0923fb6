//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var trackVerb = verb{
	name:  "track",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("track: not built yet")
	},
}
