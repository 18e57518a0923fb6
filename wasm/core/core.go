// Package core puts the rooms together: the state machine with every carrier,
// the readers of numbers, pages and statuses.
//
//	m := core.New()
//	result := m.Handle(call, nil)
//
// The module for the browser and the program for the terminal both begin here,
// so what is tested natively is what runs in the browser.
package core

import (
	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/carriers/directory"
	"posthorn/wasm/number"
	"posthorn/wasm/page"
	"posthorn/wasm/track"
)

// Meaning reads an event by its carrier's table.
func Meaning(carrier string, e carriers.Event) carriers.Meaning {
	c, _ := all.Get(carrier)
	m, ok := c.Statuses.Lookup(e.Code)
	m.By = carriers.ByNone
	if ok {
		m.By = carriers.ByCode
	}
	return m
}

// New makes a machine that knows everything there is to know.
func New() *track.Machine {
	return track.New(track.Knowledge{
		Carriers: all.All(),
		Meaning:  Meaning,
		Name: func(id string) string {
			e, _ := directory.Get(id)
			return e.Name
		},
		Link:  directory.Link,
		Page:  page.Read,
		Told:  page.ReadTracking,
		Find:  func(text string) []number.Found { return number.Find(text, number.Hint{Asked: true}) },
		Check: number.Check,
	})
}
