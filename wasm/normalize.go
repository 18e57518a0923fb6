//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var normalizeVerb = verb{
	name:  "normalize",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("normalize: not built yet")
	},
}
