// Package directory knows every carrier that we can name: what it is called,
// where it is at home, the public page that shows one of its numbers, and what
// its numbers look like.
//
// A number tells its carrier by its shape, and its check digit says whether it
// was copied right. RR123456785CN, read from left to right:
//
//	RR         service: registered letter post (package number explains them)
//	12345678   serial number
//	5          check digit: 8·1+6·2+4·3+2·4+3·5+5·6+9·7+7·8 = 204, 204 mod 11 = 6, 11−6 = 5
//	CN         country of the operator: China Post
//
// Shapes are written in a small language of their own, matched by hand-written
// code (see [Shape]). The carriers stand in lists/*.txt, one file a region, as
// [Listed] shows, for people to read and to extend (`go run ./build gen` then
// builds them in).
//
// Why no regular expressions: the core reads whole pages in WebAssembly, where
// package regexp takes seconds for what [Match] does in milliseconds.
package directory

import (
	_ "embed"
	"strings"
	"sync"
)

// Entry is one carrier.
type Entry struct {
	ID      string // "russian-post": lower case, hyphens
	Name    string // in its own letters: "Почта России"
	Latin   string // in Latin letters: "Russian Post"; filled by Get and All where Name is Latin
	Country string // ISO 3166 letters of where it is at home; empty: many countries
	Home    string // home page
	// Link is the public page of one number, with %s in its place; empty
	// where the carrier has no such address or only an unconfirmed one.
	Link string
	// Words are further names that stand beside its numbers in texts: lower
	// case, separated by commas.
	Words string
	// Hosts are further host names of its pages, separated by commas.
	Hosts string
	// House is the ID of the carrier that it is a division of. "DHL" in a
	// text speaks for dhl-paket too.
	House string
	// S10 are the country suffixes of the numbers it gives out by the UPU's
	// standard S10, separated by spaces: "CN". Those need no Shape.
	S10 string
	// Alias are other IDs by which it is known, separated by commas.
	Alias  string
	Shapes []Shape
}

// Shape is one form of a carrier's numbers, as they stand without separators,
// in upper case.
//
// In Pattern, # is a digit, @ a letter, * either, % a hexadecimal digit, and
// [2-5KQ] one of these; each may be followed by how many of them, "#14" or
// "#8-14". Every other character stands for itself. A literal digit after a
// count is put in brackets: "420#5[9]1#20".
type Shape struct {
	Pattern string
	// Strength says how far the shape alone settles the carrier: 1 it does,
	// 2 it is likely, 3 many things look like this.
	Strength uint8
	Check    Check
	// Weight orders carriers whose numbers look alike: 0 to 9, more for the
	// one that is met more often.
	Weight uint8
}

// packed are the lists as they are built in: a line for each carrier, sorted by
// ID. As slices of structs they were 7 kB more after brotli.
//
//go:embed zz_gen_carriers.txt
var packed string

var all = sync.OnceValue(func() []Entry { return unpack(packed) })

// unpack reads what [Pack] writes: the fields of an entry in their order, with
// bars between them, then the shapes with semicolons between them, each with its
// strength, its weight and a letter for its check behind a blank.
//
//	bring|NO|Bring||https://www.bring.com/|https://…|||posten-norge|||70#15 22A;3707#14 20A
//
// The texts of the entries are pieces of the one that is read.
func unpack(text string) []Entry {
	list := make([]Entry, 0, strings.Count(text, "\n"))
	var fields [11]string
	for at := 0; at < len(text); at++ {
		for i := range fields {
			start := at
			for text[at] != '|' {
				at++
			}
			fields[i] = text[start:at]
			at++
		}
		e := Entry{ID: fields[0], Country: fields[1], Name: fields[2], Latin: fields[3], Home: fields[4], Link: fields[5],
			Words: fields[6], Hosts: fields[7], House: fields[8], S10: fields[9], Alias: fields[10]}
		if e.Latin == "" {
			e.Latin = e.Name
		}
		start, shapes := at, 0
		for ; text[at] != '\n'; at++ {
			if text[at] == ' ' {
				shapes++
			}
		}
		if shapes > 0 {
			e.Shapes = make([]Shape, 0, shapes)
		}
		for i := start; i < at; i++ {
			if text[i] == ' ' {
				e.Shapes = append(e.Shapes, Shape{text[start:i], text[i+1] - '0', Check(text[i+3] - 'A'), text[i+2] - '0'})
				start = i + len(" 00A;")
			}
		}
		list = append(list, e)
	}
	return list
}

// All lists every carrier, sorted by ID. The slice is shared: read only.
func All() []Entry { return all() }

// Index is the place of a carrier in All, -1 where there is none of that ID or
// alias.
func Index(id string) int {
	list := all()
	lo, hi := 0, len(list)
	for lo < hi {
		if mid := (lo + hi) / 2; list[mid].ID < id {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(list) && list[lo].ID == id {
		return lo
	}
	if id == "" {
		return -1
	}
	for i := range list {
		for rest := list[i].Alias; rest != ""; {
			var one string
			one, rest, _ = strings.Cut(rest, ",")
			if one == id {
				return i
			}
		}
	}
	return -1
}

// Get finds a carrier by its ID or by an alias of it.
func Get(id string) (Entry, bool) {
	if i := Index(id); i >= 0 {
		return all()[i], true
	}
	return Entry{}, false
}

// Link is the public page of a number: the carrier's own where it has one,
// else that of 17TRACK, which knows most. Whatever is no letter or digit is
// left out of the number; without any, Link is empty.
func Link(id, number string) string {
	clean := make([]byte, 0, len(number))
	for i := 0; i < len(number); i++ {
		if c := number[i]; c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			clean = append(clean, c)
		}
	}
	if len(clean) == 0 {
		return ""
	}
	link := "https://t.17track.net/en#nums=%s"
	if e, ok := Get(id); ok && e.Link != "" {
		link = e.Link
	}
	before, after, _ := strings.Cut(link, "%s")
	return before + string(clean) + after
}

// Related says whether two carriers, by their places in All, are of one house.
func Related(a, b int) bool {
	if a == b {
		return true
	}
	return house(a) == house(b)
}

func house(i int) string {
	if e := &all()[i]; e.House != "" {
		return e.House
	}
	return all()[i].ID
}
