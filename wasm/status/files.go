package status

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"posthorn/carriers/press"
)

// builtIn are the files of lexicon/ in one: `go run ./build gen` writes it, and
// describes its form.
//
//go:embed zz_gen_lexicons.bin
var builtIn string

// headers are what the letters behind "#" stand for, from "!" on.
func headers() []string {
	first, _, _ := strings.Cut(builtIn, "\n")
	return strings.Split(first, "|")
}

// texts are the lexicons that are packed together with that of a language, by
// their languages.
func texts(language string) (map[string]string, error) {
	_, rest, _ := strings.Cut(builtIn, "\n")
	for rest != "" {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		names := strings.Fields(line)
		size, err := strconv.Atoi(names[len(names)-1])
		if err != nil || size > len(rest) {
			return nil, &parseError{language, 0, "not built in as it is read"}
		}
		names = names[:len(names)-1]
		if slices.ContainsFunc(names, func(name string) bool { return name[:2] == language }) {
			list, err := press.Unpack(rest[:size], len(names))
			if err != nil {
				return nil, err
			}
			texts := map[string]string{}
			for i, name := range names {
				texts[name[:2]] = widen(list[i], name[2:])
			}
			return texts, nil
		}
		rest = rest[size:]
	}
	return nil, &parseError{language, 0, "not built in"}
}

// widen gives letters back that are a byte each: block names the 128 that they
// are of, from '0' on, and is empty where letters are as usual.
func widen(text, block string) string {
	if block == "" {
		return text
	}
	var b strings.Builder
	b.Grow(2 * len(text))
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
