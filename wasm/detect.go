//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var detectVerb = verb{
	name:  "detect",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("detect: not built yet")
	},
}
