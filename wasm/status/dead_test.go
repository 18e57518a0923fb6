package status

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var dropDead = flag.Bool("drop", false, "rewrite the lexicons without what never decides")

// TestNoDeadLines: of a language and kind of rule the first line that holds
// decides, so a line, or one of several words in it, is dead where a line above
// holds whenever it does. What lies between a line and a later one of the same
// effect may be of no other effect: then the later one does as well. A word of an
// exclusion is dead where a line above has decided on every text that it excludes.
//
// What is dead could go, and every answer would be the same: also what a language
// is known by, see [lexicon.known]. `go test ./wasm/status -run TestNoDeadLines
// -drop` takes it out. When in doubt, it is not dead.
func TestNoDeadLines(t *testing.T) {
	for _, file := range files {
		t.Run(file.language, func(t *testing.T) {
			t.Parallel()
			name := "lexicon/" + file.language + ".txt"
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			m, err := mourn(file, string(text))
			if err != nil {
				t.Fatal(err)
			}
			for again := true; again; {
				again = m.buryAll(false)
				again = m.buryAll(true) || again
			}
			switch {
			case *dropDead:
				m.join()
				if err := os.WriteFile(name, []byte(m.text()), 0o644); err != nil {
					t.Fatal(err)
				}
				t.Logf("%s: %d gone", name, len(m.dead))
			case len(m.dead) > 0:
				t.Errorf("%s\n%d in %s: -drop takes them out", strings.Join(m.dead, "\n"), len(m.dead), name)
			}
		})
	}
}

// written is a line of a lexicon.
type written struct {
	number int
	text   string
	words  []string // of a rule; nil of any other line, and of one that is dead
	common []string // of a line of common words
	class  string   // whose members it tells
	kind   ruleKind
	series int // rules of a kind that have the same effect, with none of another between
	rules  []pattern
	change int // how often the rules were
}

// mourner knows what of a lexicon is dead.
type mourner struct {
	file
	alone   bool // in its script: whatever it recognises, it is the one
	small   string
	classes map[string]string
	lines   []*written
	dead    []string
	spelt   map[string][]string // the literals of alternatives
	uses    map[string]int      // in how many lines a literal stands
	byText  map[string][]use    // by one of the literals that a rule needs
	within  map[string][]string // the literals that lie in one
	rests   []string            // the literals that hold a rest of a word
}

type use struct {
	line   *written
	rule   pattern
	change int
}

func mourn(f file, text string) (*mourner, error) {
	m := &mourner{file: f, alone: true, classes: map[string]string{}, spelt: map[string][]string{},
		uses: map[string]int{}, byText: map[string][]use{}, within: map[string][]string{}}
	for _, other := range files {
		m.alone = m.alone && (other.script != f.script || other == f)
	}
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if strings.HasPrefix(line, "_ ") {
			m.small = line[1:] + " "
		}
	}
	var kind ruleKind
	var last bool
	var of [ruleKinds]effect
	var series [ruleKinds]int
	for i, line := range lines {
		l := &written{number: i + 1, text: line}
		m.lines = append(m.lines, l)
		line = strings.TrimSpace(line)
		name, alternatives, isClass := strings.Cut(line, " = ")
		switch {
		case line == "" || strings.HasPrefix(line, "_ "):
		case strings.HasPrefix(line, "## "):
			e, k, ok := parseHeader(line[3:])
			if !ok {
				return nil, &parseError{f.language, i + 1, "no such header"}
			}
			if kind = k; last && k == decides {
				kind = tellsLast
			}
			if *e != of[kind] {
				of[kind] = *e
				series[kind]++
			}
		case line == "---":
			last = true
		case line[0] == '#':
		case line[0] == '@' && isClass:
			l.class = strings.TrimSpace(name)
			m.classes[l.class] = withClasses(alternatives, m.classes)
		case strings.HasPrefix(line, "~ "):
			l.common = strings.Fields(line[2:])
			for _, w := range l.common {
				for _, text := range m.spell(w) {
					m.uses[text]++
				}
			}
		default:
			l.words, l.kind, l.series = splitRule(line), kind, series[kind]
			rules, err := m.parse(l.words)
			if err != nil {
				return nil, &parseError{f.language, i + 1, err.Error()}
			}
			m.become(l, l.words, rules)
		}
	}
	for text := range m.uses {
		if strings.IndexByte(text, restOfWord) >= 0 {
			m.rests = append(m.rests, text)
		}
	}
	return m, nil
}

// spell are the literals of alternatives.
func (m *mourner) spell(alternatives string) []string {
	if list, ok := m.spelt[alternatives]; ok {
		return list
	}
	b := &builder{lex: &lexicon{automaton: automaton{nodes: make([]node, 1, 64)}}, spaceless: m.script.spaceless(), atoms: map[string]uint16{}}
	if _, err := b.atom(0, alternatives); err != "" {
		panic(err)
	}
	_, list := spelled(b.lex)
	m.spelt[alternatives] = list
	return list
}

// parse reads the words of a line.
func (m *mourner) parse(words []string) (rules []pattern, err error) {
	for _, words := range withOptions(words) {
		b := &builder{lex: &lexicon{automaton: automaton{nodes: make([]node, 1, 256)}}, spaceless: m.script.spaceless(), atoms: map[string]uint16{}}
		b.lex.small[0] = m.small
		for _, w := range words { // those are spelt only once
			if list, class := m.classes[w], w[0] == '@'; class || w[0] == '(' && w[len(w)-1] == ')' {
				if !class {
					list = withClasses(w[1:len(w)-1], m.classes)
				}
				if _, is := b.atoms[list]; !is && list != "" {
					b.atoms[list] = uint16(b.count)
					b.count++
				}
			}
		}
		parts, fault := b.parseRule(0, words, m.classes)
		if fault != "" {
			return nil, fmt.Errorf("%s: %q", fault, words)
		}
		var rule pattern
		for _, p := range parts {
			r := run{not: p.not}
			for _, link := range p.atoms {
				for alternatives, atom := range b.atoms {
					if atom == link.atom {
						r.steps = append(r.steps, step{link.gap, m.spell(alternatives)})
					}
				}
			}
			r.close = r.steps
			if m.small == "" {
				r.close = closed(r.steps)
			}
			rule = append(rule, r)
		}
		rules = append(rules, rule)
	}
	return rules, nil
}

// literals are those of rules, each once.
func literals(rules []pattern) map[string]bool {
	all := map[string]bool{}
	for _, rule := range rules {
		for _, r := range rule {
			for _, s := range r.steps {
				for _, text := range s.texts {
					all[text] = true
				}
			}
		}
	}
	return all
}

// become gives a line other words, or none.
func (m *mourner) become(l *written, words []string, rules []pattern) {
	for text := range literals(l.rules) {
		m.uses[text]--
	}
	l.words, l.rules = words, rules
	l.change++
	for text := range literals(rules) {
		m.uses[text]++
	}
	for _, rule := range rules {
		var key []string
		for _, r := range rule {
			for _, s := range r.steps {
				if !r.not && (key == nil || len(s.texts) < len(key)) {
					key = s.texts
				}
			}
		}
		for _, text := range key {
			m.byText[text] = append(m.byText[text], use{l, rule, l.change})
		}
	}
}

// inside are the literals of the lexicon that lie in one.
func (m *mourner) inside(text string) []string {
	list, ok := m.within[text]
	if ok {
		return list
	}
	for i := range text {
		for j := i + 1; j <= len(text); j++ {
			if _, is := m.uses[text[i:j]]; is && !slices.Contains(list, text[i:j]) {
				list = append(list, text[i:j])
			}
		}
	}
	for _, rest := range m.rests {
		for i := range text {
			if end(rest, text, i) >= 0 && !slices.Contains(list, rest) {
				list = append(list, rest)
			}
		}
	}
	m.within[text] = list
	return list
}

// by is the line that decides wherever a rule of the line l does: 0 for none.
// others are of l itself.
func (m *mourner) by(rule pattern, l *written, others []pattern) int {
	for _, other := range others {
		if m.covers(other, rule) {
			return l.number
		}
	}
	for _, r := range rule {
		for _, s := range r.close {
			if r.not {
				break
			}
			for _, text := range m.inside(s.texts[0]) {
				for _, u := range m.byText[text] {
					if u.line != l && u.change == u.line.change && u.line.kind == l.kind &&
						(u.line.number < l.number || u.line.series == l.series) && m.covers(u.rule, rule) {
						return u.line.number
					}
				}
			}
		}
	}
	return 0
}

// allBy is by for several rules; the line that it tells is that of the first.
func (m *mourner) allBy(rules []pattern, l *written, others []pattern) (number int) {
	for _, rule := range rules {
		n := m.by(rule, l, others)
		if n == 0 {
			return 0
		}
		if number == 0 {
			number = n
		}
	}
	return number
}
