package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

var newVerb = verb{
	name:  "new",
	about: "begin a carrier: new ID makes carriers/ID, which compiles and whose test says what is missing",
	run: func(root string, args []string) error {
		if len(args) != 1 {
			return errors.New("which carrier? new ID, lower case with hyphens: new made-up-post")
		}
		folder, err := newCarrier(root, args[0])
		if err != nil {
			return err
		}
		if err := errors.Join(genStatuses(root), genCarriers(root)); err != nil {
			return err
		}
		fmt.Printf("carriers/%s is there. `go test ./carriers/%s` says what is missing; carriers/upu shows a finished one.\nName it in carriers/directory too, under the same ID.\n", folder, folder)
		return nil
	},
}

// newCarrier writes the files of a carrier that nothing is known of yet, and
// gives the name of their folder.
func newCarrier(root, id string) (folder string, err error) {
	for i, c := range id {
		if (c < 'a' || c > 'z') && (i == 0 || (c < '0' || c > '9') && c != '-') {
			return "", fmt.Errorf("%q: an ID has lower case letters, digits and hyphens, and begins with a letter", id)
		}
	}
	if folder = strings.ReplaceAll(id, "-", ""); folder == "" || strings.HasSuffix(id, "-") {
		return "", fmt.Errorf("%q is no ID", id)
	}
	dir := filepath.Join(root, "carriers", folder)
	if _, err := os.Stat(dir); err == nil {
		return "", fmt.Errorf("carriers/%s is there already", folder)
	}
	fill := strings.NewReplacer("FOLDER", folder, "CARRIER-ID", id)
	for name, text := range map[string]string{
		folder + ".go":      newPackage,
		"public.go":         newInterface,
		"statuses.txt":      newStatuses,
		folder + "_test.go": newTest,
	} {
		if err := os.MkdirAll(filepath.Join(dir, "testdata"), 0o755); err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(fill.Replace(text)), 0o644); err != nil {
			return "", err
		}
	}
	return folder, nil
}

const newPackage = `// Package FOLDER knows CARRIER-ID: say who that is, and show with an example
// what its scans look like and where they mislead.
package FOLDER

import "posthorn/carriers"

// Carrier is CARRIER-ID.
var Carrier = carriers.Carrier{ID: "CARRIER-ID", Interfaces: []carriers.Interface{public}}
`

const newInterface = `package FOLDER

import (
	"posthorn/carriers"
	"posthorn/carriers/internal/answer"
	"posthorn/carriers/internal/form"
)

// public is: say whose it is, who documents it, what quota it has.
var public = carriers.Interface{
	ID:         "public",
	Hosts:      nil, // every host that address goes to
	Batch:      1,
	Interval:   3000,
	Concurrent: 1,
	Accepts:    func(number string) bool { return form.Fits(number, "") }, // the forms of its numbers: "AB#9 AB#12XY"
	Ask:        address.Ask,
	Read:       read,
}

// address has ~ where the number stands and ^ where the language does.
var address = answer.Address{
	URL:       "",
	Languages: "en",
}

// shape says where in an answer the fields stand. Name no field that tells of
// a person.
var shape = answer.Shape{
	Number: "", Origin: "", Destination: "", Next: "",
	Events: "", Code: "", Text: "", Place: "", Time: "",
}

// read must tell an unknown number (an answer without the parcel's being
// found, or not_found), refusals of its own, and a change of layout.
func read(a carriers.Ask, r carriers.Response) (carriers.Answer, error) {
	body, err := answer.JSON(r)
	if err != nil {
		return carriers.Answer{}, err
	}
	if shape.Events == "" || !body.IsObject() {
		return answer.Unread(r, "no object in the answer")
	}
	p, unread := shape.Parcel(a, body, nil)
	if unread != nil {
		return carriers.Answer{}, unread
	}
	return answer.Parcel(p)
}
`

const newStatuses = `# These are CARRIER-ID's codes, with its own words: a code, two blanks, its words.

## InfoReceived origin
CREATED  a made-up code, to be replaced
`

const newTest = `package FOLDER

import (
	"testing"

	"posthorn/carriers/carriertest"
)

func TestCarrier(t *testing.T) { carriertest.Run(t, Carrier) }

func FuzzRead(f *testing.F) { carriertest.Fuzz(f, Carrier) }
`
