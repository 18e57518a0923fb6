package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	lexiconDir  = "wasm/status/lexicon"
	lexiconFile = "wasm/status/zz_gen_lexicons.txt"
)

// genLexicons writes the lexicons as they are built in: all languages in one
// text, without what only people read. Headers, which make up a seventh of the
// sources, stand in the first line and are one letter each from then on:
//
//	Delivered_Other|Exception_Returned
//	=en
//	#!
//	(returned|delivered) .. to @sender
//
// becomes of two headers and a rule. Alternatives stand in one order, kindred
// languages together, and a letter of another script than the Latin one is
// one byte where it can be: that compresses better, and means the same. See
// package wasm/status, parse and text.
func genLexicons(root string) error {
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(lexiconDir), "*.txt"))
	if err != nil {
		return err
	}
	texts := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		texts[file] = string(text)
	}
	slices.SortStableFunc(files, func(a, b string) int { return cmp.Compare(neighbour(a), neighbour(b)) })
	var body bytes.Buffer
	var headers []string
	for _, file := range files {
		var rules bytes.Buffer
		for line := range strings.Lines(texts[file]) {
			line = strings.Join(strings.Fields(line), " ")
			header, isHeader := strings.CutPrefix(line, "## ")
			switch {
			case isHeader:
				i := slices.Index(headers, header)
				if i < 0 {
					i = len(headers)
					headers = append(headers, header)
				}
				if '!'+i > '~' {
					return fmt.Errorf("%s: more headers than there are letters for them: %q", file, header)
				}
				fmt.Fprintf(&rules, "#%c\n", '!'+i)
			case line != "" && line[0] != '#':
				rules.WriteString(ordered(line) + "\n")
			}
		}
		block, text := narrow(rules.String())
		fmt.Fprintf(&body, "=%s%s\n%s", strings.TrimSuffix(filepath.Base(file), ".txt"), block, text)
	}
	if len(headers) == 0 {
		return fmt.Errorf("no lexicons in %s", lexiconDir)
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(lexiconFile)), append([]byte(strings.Join(headers, "|")+"\n"), body.Bytes()...))
}

// narrow writes a text whose letters, but the Latin ones, all lie in one block
// of 128 with a byte for each, and names the block by a letter from '0' on;
// any other text stays as it is, and its block is empty.
func narrow(text string) (block, narrowed string) {
	text = strings.ReplaceAll(text, "ґ", "г") // as it is compared
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
	if name, alternatives, isClass := strings.Cut(line, " = "); isClass && line[0] == '@' {
		return name + " = " + sorted(alternatives)
	}
	return brackets.ReplaceAllStringFunc(line, func(group string) string { return "(" + sorted(group[1:len(group)-1]) + ")" })
}

// neighbours are the languages in the order in which they are built in: those
// that share letters, words and beginnings of words next to each other.
const neighbours = "en nl de da no sv fr es pt it ro pl cs sk hr lt lv et fi hu tr id vi ru uk be bg sr kk el he ar fa th zh ja ko"

// neighbour is where the language of a file stands there; one that is not
// listed stands behind all others.
func neighbour(file string) int {
	language := strings.TrimSuffix(filepath.Base(file), ".txt")
	if i := strings.Index(neighbours, language); i >= 0 {
		return i
	}
	return len(neighbours)
}
