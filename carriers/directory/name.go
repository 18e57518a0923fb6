package directory

import "strings"

// In is the carrier's name for a reader of a language, a BCP 47 tag: in its
// own letters for those who read them, in Latin ones for everybody else.
//
//	Get("cainiao").In("zh-CN")  →  "菜鸟"
//	Get("cainiao").In("nl")     →  "Cainiao"
func (e Entry) In(language string) string {
	if e.Latin == "" || reads(language, script(e.Name)) {
		return e.Name
	}
	return e.Latin
}

// Named is the ID of the carrier that goes by a name, whole and in whatever
// case; "" where none does, or two do.
//
//	Named("La Poste")  →  "la-poste"
//	Named("bpost ")    →  "bpost"
func Named(name string) string {
	name = strings.TrimSpace(name)
	found := ""
	list := all()
	for i := range list {
		e := &list[i]
		hit := strings.EqualFold(e.Name, name) || strings.EqualFold(e.Latin, name)
		for rest := e.Words; rest != "" && !hit; {
			var one string
			one, rest, _ = strings.Cut(rest, ",")
			hit = strings.EqualFold(one, name)
		}
		if hit && found != "" {
			return ""
		}
		if hit {
			found = e.ID
		}
	}
	if name == "" {
		return ""
	}
	return found
}

// scripts are ranges of letters, and the languages that are written in them.
var scripts = []struct {
	from, to  rune
	languages string
}{
	{0x0370, 0x03FF, "el"},
	{0x0400, 0x04FF, "be bg kk ky mk mn ru sr tg uk"},
	{0x0590, 0x05FF, "he iw yi"},
	{0x0600, 0x06FF, "ar fa ps ur"},
	{0x0900, 0x097F, "hi mr ne"},
	{0x0E00, 0x0E7F, "th"},
	{0x10A0, 0x10FF, "ka"},
	{0x3040, 0x30FF, "ja"},
	{0x3400, 0x9FFF, "ja zh"},
	{0xAC00, 0xD7AF, "ko"},
}

// script gives the languages of a name's first letter that is not Latin;
// empty: any.
func script(name string) string {
	for _, r := range name {
		for _, s := range scripts {
			if r >= s.from && r <= s.to {
				return s.languages
			}
		}
	}
	return ""
}

// reads tells whether a language is one of a list.
func reads(language, list string) bool {
	if list == "" {
		return true
	}
	n := 0
	for n < len(language) && language[n] != '-' && language[n] != '_' {
		n++
	}
	for i := 0; i+n <= len(list); {
		end := i
		for end < len(list) && list[end] != ' ' {
			end++
		}
		if list[i:end] == language[:n] {
			return true
		}
		i = end + 1
	}
	return false
}
