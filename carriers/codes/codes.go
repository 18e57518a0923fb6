// Package codes holds the status codes of all carriers, which stand in their
// statuses.txt and are built in together (`go run ./build gen`).
//
//	codes.Of("upu").Lookup("EMI") // Delivered_Other
//
// Packed they are lists, as [press.UnpackLists] gives them: all meanings, each
// with its number, the ids of the carriers, and one list of codes for each of
// these, with the numbers of what they mean. They are unpacked when the first
// code is asked for.
package codes

import (
	_ "embed"
	"sync"

	"posthorn/carriers"
	"posthorn/carriers/press"
)

//go:embed zz_gen_statuses.bin
var builtIn string

var tables = sync.OnceValue(func() map[string]string { return unpack(builtIn) })

// Of is the table of the carrier with that id; empty where it has none.
func Of(id string) carriers.Table { return carriers.Table(tables()[id]) }

func unpack(packed string) map[string]string {
	lists, err := press.UnpackLists(packed)
	if err != nil || len(lists) < 2 || len(lists) != 2+len(lists[1]) {
		return nil
	}
	var meanings [256]string
	for _, e := range lists[0] {
		meanings[e.Number] = e.Word
	}
	tables := map[string]string{}
	for i, id := range lists[1] {
		var lines [256]string
		for _, e := range lists[2+i] {
			lines[e.Number] += e.Word + "|"
		}
		table := "\n"
		for n, line := range lines {
			if line != "" {
				table += meanings[n] + "|" + line + "\n"
			}
		}
		tables[id.Word] = table
	}
	return tables
}
