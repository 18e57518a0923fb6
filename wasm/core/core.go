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
	"posthorn/wasm/status"
	"posthorn/wasm/track"
)

// Reader understands the events of all carriers.
var Reader = status.New(all.Statuses)

// Asked are the carriers that the extension asks: those whose hosts its
// manifest names.
func Asked() []carriers.Carrier {
	cainiao, _ := all.Get("cainiao")
	return []carriers.Carrier{cainiao}
}

// New makes a machine that knows everything there is to know.
func New() *track.Machine {
	return track.New(track.Knowledge{
		Carriers: Asked(),
		Meaning:  Reader.Read,
		Name: func(id, language string) string {
			e, _ := directory.Get(id)
			return e.In(language)
		},
		Link: directory.Link,
		Page: page.Read,
		Told: page.ReadTracking,
		Scan: func(text, site, language string) []number.Found {
			return number.Find(text, number.Hint{Site: site, Language: language})
		},
		Find:  func(text string) []number.Found { return number.Find(text, number.Hint{Asked: true}) },
		Check: number.Check,
	})
}
