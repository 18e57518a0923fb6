//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var timelineVerb = verb{
	name:  "timeline",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("timeline: not built yet")
	},
}
