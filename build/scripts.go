package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// The shell knows no carrier and no status by name: what it has to tell apart
// comes to it through the generated constants, so that a new carrier or a new
// status needs no change of TypeScript.

// browserFile is the only one that touches the browser's own interface.
const browserFile = "extension/shared/browser.ts"

// checkScripts holds every script of the extension against those rules and
// returns what is wrong, a line each. words must not stand in a string.
func checkScripts(root string, words map[string]string) ([]string, error) {
	var wrong []string
	err := filepath.WalkDir(filepath.Join(root, "extension"), func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		if !ruledScript(name) {
			return nil
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		w, err := checkScript(name, string(text), words)
		wrong = append(wrong, w...)
		return err
	})
	return wrong, err
}

// ruledScript tells whether the rules hold for a file: not for generated
// ones, nor for tests.
func ruledScript(name string) bool {
	base := path.Base(name)
	switch {
	case !strings.HasSuffix(base, ".ts") && !strings.HasSuffix(base, ".tsx"), strings.HasSuffix(base, ".d.ts"):
		return false
	case strings.HasPrefix(base, "zz_gen_"), strings.Contains(base, ".test."), strings.HasPrefix(name, "extension/e2e/"):
		return false
	}
	return true
}

// checkScript holds one file against the rules. It looks at what esbuild makes
// of it: there, types and comments are gone, and JSX texts are strings.
func checkScript(name, text string, words map[string]string) ([]string, error) {
	loader := api.LoaderTS
	if strings.HasSuffix(name, "x") {
		loader = api.LoaderTSX
	}
	result := api.Transform(text, api.TransformOptions{
		Loader: loader, JSX: api.JSXAutomatic, JSXImportSource: "preact",
		Charset: api.CharsetUTF8, LegalComments: api.LegalCommentsNone, Target: api.ESNext, LogLevel: api.LogLevelSilent,
	})
	if err := bundleError(result.Errors); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var wrong []string
	list := tokens(string(result.Code))
	ownBrowser := declares(list, "browser")
	for i, t := range list {
		if t.literal {
			if what, forbidden := words[t.text]; forbidden {
				wrong = append(wrong, fmt.Sprintf("%s: the string %q is %s: take it from the generated constants or from the core", name, t.text, what))
			}
			continue
		}
		if name == browserFile || t.text != "chrome" && t.text != "browser" {
			continue
		}
		if i+1 < len(list) && list[i+1].text == "." && (t.text == "chrome" || !ownBrowser) && (i == 0 || list[i-1].text != "." || i > 1 && slices.Contains([]string{"globalThis", "window", "self"}, list[i-2].text)) {
			wrong = append(wrong, fmt.Sprintf("%s: %s.%s: only %s talks to the browser", name, t.text, next(list, i+2), browserFile))
		}
	}
	return wrong, nil
}

func next(list []scriptToken, i int) string {
	if i < len(list) {
		return list[i].text
	}
	return ""
}

// declares tells whether a script imports or declares a name of its own.
func declares(list []scriptToken, name string) bool {
	inImport := false
	for i, t := range list {
		switch {
		case t.literal:
			inImport = false
		case t.text == "import":
			inImport = true
		case t.text == name && (inImport || i > 0 && slices.Contains([]string{"const", "let", "var", "function"}, list[i-1].text)):
			return true
		}
	}
	return false
}

// scriptToken is a word, a sign, or the text of a string.
type scriptToken struct {
	text    string
	literal bool
}

// tokens takes plain JavaScript, as esbuild writes it, apart: roughly, but
// with strings, templates and regular expressions told from code.
func tokens(js string) []scriptToken {
	var list []scriptToken
	var templates []int // open braces inside each template's ${
	for i := 0; i < len(js); {
		c := js[i]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r':
			i++
		case c == '"' || c == '\'':
			j := stringEnd(js, i)
			list = append(list, scriptToken{unquote(js[i:j]), true})
			i = j
		case c == '`' || c == '}' && len(templates) > 0 && templates[len(templates)-1] == 0:
			if c == '}' {
				templates = templates[:len(templates)-1]
			}
			j := i + 1
			for j < len(js) && js[j] != '`' && !strings.HasPrefix(js[j:], "${") {
				if js[j] == '\\' {
					j++
				}
				j++
			}
			j = min(j, len(js))
			list = append(list, scriptToken{js[i+1 : j], true})
			if strings.HasPrefix(js[j:], "${") {
				templates = append(templates, 0)
				j++
			}
			i = j + 1
		case c == '/' && regexpHere(list):
			j := i + 1
			for class := false; j < len(js) && js[j] != '\n' && (class || js[j] != '/'); j++ {
				switch js[j] {
				case '\\':
					j++
				case '[':
					class = true
				case ']':
					class = false
				}
			}
			list = append(list, scriptToken{"/regexp/", false})
			i = min(j+1, len(js))
		case wordByte(c):
			j := i
			for j < len(js) && wordByte(js[j]) {
				j++
			}
			list = append(list, scriptToken{js[i:j], false})
			i = j
		default:
			if n := len(templates); n > 0 && c == '{' {
				templates[n-1]++
			} else if n > 0 && c == '}' {
				templates[n-1]--
			}
			list = append(list, scriptToken{js[i : i+1], false})
			i++
		}
	}
	return list
}

func stringEnd(js string, i int) int {
	for j := i + 1; j < len(js); j++ {
		switch js[j] {
		case '\\':
			j++
		case js[i]:
			return j + 1
		}
	}
	return len(js)
}

func unquote(s string) string {
	if s[0] == '\'' {
		return strings.ReplaceAll(s[1:max(1, len(s)-1)], `\'`, `'`)
	}
	if u, err := strconv.Unquote(s); err == nil {
		return u
	}
	return s[1:max(1, len(s)-1)]
}

func wordByte(c byte) bool {
	return c == '_' || c == '$' || c >= 0x80 || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// regexpHere tells whether a slash begins a regular expression: where a value
// may begin, not where one has just ended.
func regexpHere(list []scriptToken) bool {
	if len(list) == 0 {
		return true
	}
	last := list[len(list)-1]
	if last.literal || last.text == ")" || last.text == "]" || last.text == "}" || last.text == "/regexp/" {
		return false
	}
	return !wordByte(last.text[0]) || slices.Contains([]string{"return", "typeof", "case", "in", "of", "await", "yield", "else"}, last.text)
}

// forbiddenWords are the ids of all carriers that have a folder and all
// statuses and sub-statuses, each with what it is.
func forbiddenWords(root string) (map[string]string, error) {
	words := map[string]string{}
	list, err := carrierFolders(filepath.Join(root, "carriers"))
	if err != nil {
		return nil, err
	}
	for _, c := range list {
		words[c.id] = "a carrier's id"
	}
	p, err := readSeamPackage(filepath.Join(root, "carriers"))
	if err != nil {
		return nil, err
	}
	for _, t := range []string{"Status", "Substatus"} {
		if len(p.values[t]) == 0 {
			return nil, fmt.Errorf("package carriers has no constants of type %s", t)
		}
		for _, v := range p.values[t] {
			text, err := constText(v)
			if err != nil {
				return nil, err
			}
			word, err := strconv.Unquote(text)
			if err != nil {
				return nil, err
			}
			words[word] = "a status"
		}
	}
	return words, nil
}
