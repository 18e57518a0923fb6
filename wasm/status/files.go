package status

import _ "embed"

// file is the lexicon of one language.
type file struct {
	script   script
	language string
	text     string
}

//go:embed lexicon/en.txt
var textEN string

//go:embed lexicon/de.txt
var textDE string

//go:embed lexicon/nl.txt
var textNL string

//go:embed lexicon/fr.txt
var textFR string

//go:embed lexicon/es.txt
var textES string

//go:embed lexicon/pt.txt
var textPT string

//go:embed lexicon/it.txt
var textIT string

//go:embed lexicon/pl.txt
var textPL string

//go:embed lexicon/ru.txt
var textRU string

//go:embed lexicon/uk.txt
var textUK string

//go:embed lexicon/bg.txt
var textBG string

//go:embed lexicon/sr.txt
var textSR string

//go:embed lexicon/be.txt
var textBE string

// files are all lexicons; where two languages recognise as much of a text, the
// one that stands first decides.
var files = []file{
	{latin, "en", textEN},
	{latin, "de", textDE},
	{latin, "nl", textNL},
	{latin, "fr", textFR},
	{latin, "es", textES},
	{latin, "pt", textPT},
	{latin, "it", textIT},
	{latin, "pl", textPL},
	{cyrillic, "ru", textRU},
	{cyrillic, "uk", textUK},
	{cyrillic, "bg", textBG},
	{cyrillic, "sr", textSR},
	{cyrillic, "be", textBE},
}
