package status

import (
	_ "embed"
	"strings"
	"unicode/utf8"
)

// texts are the files of lexicon/ in one: `go run ./build gen` writes it, and
// describes its form.
//
//go:embed zz_gen_lexicons.txt
var texts string

// headers are what the letters behind "#" stand for, from "!" on.
func headers() []string {
	first, _, _ := strings.Cut(texts, "\n")
	return strings.Split(first, "|")
}

// text is the lexicon of a language. Behind its name may stand the block that
// its letters are in, 128 a block from '0' on: they are a byte each then.
func text(language string) string {
	_, text, _ := strings.Cut(texts, "\n="+language)
	block, text, _ := strings.Cut(text, "\n")
	text, _, _ = strings.Cut(text, "\n=")
	if block == "" {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			b.WriteByte(c)
		} else {
			b.WriteRune(rune(block[0]-'0')<<7 | rune(c&127))
		}
	}
	return b.String()
}

// file is the lexicon of one language.
type file struct {
	script   script
	language string
}

// files are all lexicons; where two languages recognise as much of a text, the
// one that stands first decides.
var files = []file{
	{latin, "en"},
	{latin, "de"},
	{latin, "nl"},
	{latin, "fr"},
	{latin, "es"},
	{latin, "pt"},
	{latin, "it"},
	{latin, "pl"},
	{latin, "cs"},
	{latin, "sk"},
	{latin, "ro"},
	{latin, "hu"},
	{latin, "tr"},
	{latin, "sv"},
	{latin, "da"},
	{latin, "no"},
	{latin, "fi"},
	{latin, "et"},
	{latin, "lv"},
	{latin, "lt"},
	{latin, "hr"},
	{latin, "id"},
	{latin, "vi"},
	{cyrillic, "ru"},
	{cyrillic, "uk"},
	{cyrillic, "bg"},
	{cyrillic, "sr"},
	{cyrillic, "be"},
	{cyrillic, "kk"},
	{greek, "el"},
	{hebrew, "he"},
	{arabic, "ar"},
	{arabic, "fa"},
	{han, "zh"},
	{han, "ja"},
	{hangul, "ko"},
	{thai, "th"},
}
