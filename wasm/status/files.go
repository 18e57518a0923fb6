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

//go:embed lexicon/cs.txt
var textCS string

//go:embed lexicon/sk.txt
var textSK string

//go:embed lexicon/ro.txt
var textRO string

//go:embed lexicon/hu.txt
var textHU string

//go:embed lexicon/tr.txt
var textTR string

//go:embed lexicon/sv.txt
var textSV string

//go:embed lexicon/da.txt
var textDA string

//go:embed lexicon/no.txt
var textNO string

//go:embed lexicon/fi.txt
var textFI string

//go:embed lexicon/et.txt
var textET string

//go:embed lexicon/lv.txt
var textLV string

//go:embed lexicon/lt.txt
var textLT string

//go:embed lexicon/hr.txt
var textHR string

//go:embed lexicon/id.txt
var textID string

//go:embed lexicon/vi.txt
var textVI string

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

//go:embed lexicon/el.txt
var textEL string

//go:embed lexicon/he.txt
var textHE string

//go:embed lexicon/ar.txt
var textAR string

//go:embed lexicon/fa.txt
var textFA string

//go:embed lexicon/zh.txt
var textZH string

//go:embed lexicon/ja.txt
var textJA string

//go:embed lexicon/ko.txt
var textKO string

//go:embed lexicon/th.txt
var textTH string

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
	{latin, "cs", textCS},
	{latin, "sk", textSK},
	{latin, "ro", textRO},
	{latin, "hu", textHU},
	{latin, "tr", textTR},
	{latin, "sv", textSV},
	{latin, "da", textDA},
	{latin, "no", textNO},
	{latin, "fi", textFI},
	{latin, "et", textET},
	{latin, "lv", textLV},
	{latin, "lt", textLT},
	{latin, "hr", textHR},
	{latin, "id", textID},
	{latin, "vi", textVI},
	{cyrillic, "ru", textRU},
	{cyrillic, "uk", textUK},
	{cyrillic, "bg", textBG},
	{cyrillic, "sr", textSR},
	{cyrillic, "be", textBE},
	{greek, "el", textEL},
	{hebrew, "he", textHE},
	{arabic, "ar", textAR},
	{arabic, "fa", textFA},
	{han, "zh", textZH},
	{han, "ja", textJA},
	{hangul, "ko", textKO},
	{thai, "th", textTH},
}
