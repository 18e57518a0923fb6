//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var diffVerb = verb{
	name:  "diff",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("diff: not built yet")
	},
}
