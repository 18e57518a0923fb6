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
	"iter"
	"strings"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/carriers/directory"
	"posthorn/carriers/sorting"
	"posthorn/wasm/number"
	"posthorn/wasm/page"
	"posthorn/wasm/status"
	"posthorn/wasm/track"
)

// Reader understands the events of all carriers.
var Reader = status.New(all.Statuses)

// Prepare has the codes and the largest script's lexicons unpacked, which takes
// some 0.3 s in WebAssembly that was only just compiled: the first event that is
// read would wait for it.
func Prepare() { Reader.Read("cainiao", carriers.Event{Code: "?", Text: "?a"}) }

// order is how the carriers are thought of: Cainiao, which knows nearly every
// parcel of the shop; those with parcels of their own (*); and those that know
// a little of everybody's: the one that the user has a key for, the one that
// tells little, and the one that wants to be asked by nobody but its users.
const order = "cainiao * 17track upu gdeposylka"

// Asked are all carriers, those that the extension asks in their order.
func Asked() []carriers.Carrier {
	list := all.All()
	sorting.By(list, func(a, b carriers.Carrier) int { return place(a.ID) - place(b.ID) })
	return list
}

func place(id string) int {
	if i := strings.Index(order, id); i >= 0 {
		return i
	}
	return strings.Index(order, "*")
}

// linked are carriers that many parcels are handed over to and that let nobody
// ask: a captcha stands before their pages, or a contract.
const linked = "china-post yunexpress royal-mail evri postnl poste-italiane ptt israel-post singpost sf-express jtexpress japan-post korea-post correios ukrposhta inpost dpd swiss-post austrian-post bpost"

// kin tells whether numbers of one carrier are followed by another: it is the
// same by another id, or a division of it.
func kin(id, of string) bool {
	if c, ok := all.Get(id); ok && c.ID == of {
		return true
	}
	e, _ := directory.Get(id)
	return e.House == of || e.ID == of
}

// New makes a machine that knows everything there is to know.
func New() *track.Machine { return track.New(knowledge()) }

// follow are those that are asked for numbers and give out none: the directory,
// which knows numbers by their carriers, has no place for them.
var follow = [...]directory.Entry{
	{ID: "17track", Name: "17TRACK", Home: "https://www.17track.net/"},
	{ID: "gdeposylka", Name: "Где посылка", Latin: "Gdeposylka", Home: "https://gdeposylka.ru/"},
	{ID: "upu", Name: "UPU Global Track & Trace", Home: "https://globaltracktrace.ptc.post/gtt.web/"},
}

func entry(id string) directory.Entry {
	for _, e := range follow {
		if e.ID == id {
			return e
		}
	}
	e, _ := directory.Get(id)
	return e
}

func knowledge() track.Knowledge {
	return track.Knowledge{
		Carriers: Asked(),
		Meaning:  Reader.Read,
		Name: func(id, language string) string {
			return entry(id).In(language)
		},
		Link:   directory.Link,
		Kin:    kin,
		Named:  directory.Named,
		Linked: strings.Fields(linked),
		Home:   func(id string) string { return entry(id).Home },
		Everyone: func() []string {
			list := directory.All()
			ids := make([]string, len(list))
			for i := range list {
				ids[i] = list[i].ID
			}
			return ids
		},
		Also: func(id string) string {
			e := entry(id)
			return strings.ToLower(e.Name + "," + e.Latin + "," + e.Words)
		},
		Page: page.Read,
		Told: page.ReadTracking,
		Scan: func(text, site, language string) iter.Seq[number.Found] {
			return number.Each(text, number.Hint{Site: site, Language: language})
		},
		Find:  func(text string) []number.Found { return number.Find(text, number.Hint{Asked: true}) },
		Check: number.Check,
	}
}
