package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"posthorn/carriers/press"
)

const (
	lexiconDir  = "wasm/status/lexicon"
	lexiconFile = "wasm/status/zz_gen_lexicons.bin"
)

// genLexicons writes the lexicons as they are built in, without what only
// people read. Headers, which make up a seventh of the sources, stand in the
// first line and are one letter each from then on:
//
//	Delivered_Other|Exception_Returned
//
//	#!
//	(delivered|returned) .. to @sender
//
// are two headers, and a rule below the first. Alternatives stand in one order,
// and a letter of another script than the Latin one is one byte where it can
// be. Then the lexicons of a script are packed together: a line names them and
// says how many bytes follow,
//
//	ru8 uk8 be8 11522
//
// where what follows a name is the block of narrow. See package
// posthorn/carriers/press for how, and wasm/status, parse and texts.
func genLexicons(root string) error {
	sources, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(lexiconDir), "*.txt"))
	if err != nil {
		return err
	}
	texts := map[string]string{}
	for _, file := range sources {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		texts[strings.TrimSuffix(filepath.Base(file), ".txt")] = string(text)
	}
	var headers []string
	var body bytes.Buffer
	for _, group := range kindred {
		var names, packed []string
		for _, language := range strings.Fields(group) {
			text, known := texts[language]
			if !known {
				continue
			}
			delete(texts, language)
			rules, err := withoutComments(text, &headers)
			if err != nil {
				return fmt.Errorf("%s/%s.txt: %w", lexiconDir, language, err)
			}
			block, rules := narrow(rules)
			names = append(names, language+block)
			packed = append(packed, rules)
		}
		if len(names) == 0 {
			continue
		}
		p, err := press.Pack(packed)
		if err != nil {
			return fmt.Errorf("%s, %s: %w", lexiconDir, group, err)
		}
		if again, err := press.Unpack(p, len(packed)); err != nil || !slices.Equal(again, packed) {
			return fmt.Errorf("%s, %s: is not what it was when packed: %w", lexiconDir, group, err)
		}
		fmt.Fprintf(&body, "%s %d\n%s", strings.Join(names, " "), len(p), p)
	}
	for language := range texts {
		return fmt.Errorf("%s/%s.txt: which languages is it kindred with?", lexiconDir, language)
	}
	if len(headers) == 0 {
		return fmt.Errorf("no lexicons in %s", lexiconDir)
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(lexiconFile)), append([]byte(strings.Join(headers, "|")+"\n"), body.Bytes()...))
}

const (
	weightsText = "wasm/status/weights.txt"
	weightsFile = "wasm/status/zz_gen_weights.bin"
)

// genWeights writes what words weigh as it is built in: a list of the lines.
func genWeights(root string) error {
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(weightsText)))
	if err != nil {
		return err
	}
	var list []press.Entry
	for line := range strings.Lines(string(text)) {
		list = append(list, press.Entry{Word: strings.TrimSuffix(line, "\n")})
	}
	return writeLists(root, weightsFile, [][]press.Entry{list})
}

// kindred are the languages by scripts; those that share words and beginnings
// of words stand next to each other, and learn from each other when packed.
var kindred = []string{
	"en nl de da no sv fr es pt it ro pl cs sk hr lt lv et fi hu tr id vi",
	"ru uk be bg sr kk",
	"el",
	"he",
	"ar fa",
	"th",
	"zh ja",
	"ko",
}

// withoutComments is a lexicon as it is packed, and gathers headers. A header
// without a rule is left out, and one that stands twice.
func withoutComments(text string, headers *[]string) (string, error) {
	var rules strings.Builder
	header, written, pending := -1, -1, false
	write := func() {
		if pending && header != written {
			fmt.Fprintf(&rules, "#%c\n", '!'+header)
			written = header
		}
		pending = false
	}
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(line), " ")
		name, isHeader := strings.CutPrefix(line, "## ")
		switch {
		case isHeader:
			if header = slices.Index(*headers, name); header < 0 {
				header = len(*headers)
				*headers = append(*headers, name)
			}
			if '!'+header > '~' {
				return "", fmt.Errorf("more headers than there are letters for them: %q", name)
			}
			pending = true
			continue
		case line == "" || line[0] == '#':
			continue
		case line == "---":
			write()
			written = -1 // a header below is of another kind
		case strings.HasPrefix(line, "~ ") || strings.HasPrefix(line, "_ ") || line[0] == '@' && strings.Contains(line, " = "):
		default:
			write()
		}
		rules.WriteString(ordered(line) + "\n")
	}
	return rules.String(), nil
}

// narrow writes a text whose letters, but the Latin ones, all lie in one block
// of 128 with a byte for each, and names the block by a letter from '0' on;
// any other text stays as it is, and its block is empty.
func narrow(text string) (block, narrowed string) {
	base := rune(-1)
	var b []byte
	for _, r := range text {
		if r < utf8.RuneSelf {
			b = append(b, byte(r))
			continue
		}
		if base < 0 {
			base = r &^ 127
		}
		if r&^127 != base {
			return "", text
		}
		b = append(b, 128|byte(r&127))
	}
	if base < utf8.RuneSelf<<1 {
		return "", text
	}
	return string('0' + base>>7), string(b)
}

var brackets = regexp.MustCompile(`\([^()]*\)`)

// ordered is a line with the alternatives in brackets, or of a class, sorted.
func ordered(line string) string {
	sorted := func(alternatives string) string {
		list := strings.Split(alternatives, "|")
		slices.Sort(list)
		return strings.Join(list, "|")
	}
	line = strings.ReplaceAll(line, "ґ", "г") // as it is compared
	if name, alternatives, isClass := strings.Cut(line, " = "); isClass && line[0] == '@' {
		return name + " = " + sorted(alternatives)
	}
	return brackets.ReplaceAllStringFunc(line, func(group string) string { return "(" + sorted(group[1:len(group)-1]) + ")" })
}
