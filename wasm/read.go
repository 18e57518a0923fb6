//go:build !wasip1

package main

import (
	"errors"
	"io"
)

var readVerb = verb{
	name:  "read",
	about: "not built yet",
	people: func(args []string, in io.Reader, out io.Writer) error {
		return errors.New("read: not built yet")
	},
}
