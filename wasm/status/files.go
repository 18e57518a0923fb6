package status

import _ "embed"

// file is the lexicon of one language.
type file struct {
	script   script
	language string
	text     string
}

//go:embed lexicon/en.txt
var en string

// files are all lexicons; where two languages recognise as much of a text, the
// one that stands first decides.
var files = []file{
	{latin, "en", en},
}
