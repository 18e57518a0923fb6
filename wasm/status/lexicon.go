package status

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"posthorn/carriers"
)

// A lexicon is the languages of one script, ready to be compared with a text.
type lexicon struct {
	languages []string // two letters, in the order in which ties are decided
	automaton
	rules []rule
	// small are the words of each language that may stand anywhere between two
	// that follow each other: " the a an ".
	small [maxLanguages]string
	// byKey lists, for each atom, the rules that are worth looking at when the
	// atom was found: those of which it is the rarest.
	byKey [][]uint16
}

// rule is one line. It holds when every part is found.
type rule struct {
	language uint8
	kind     ruleKind
	parts    []part
	effect   *effect
}

// ruleKind: a language has one list of rules for each.
type ruleKind uint8

const (
	decides   ruleKind = iota // the status
	tellsLast                 // the status, where no rule above the line decides in any language
	tellStage                 // the stage alone
	tellMark                  // notice alone
	tellDoubt                 // that it is not delivered, whatever the words that say so
	ruleKinds
)

// effect is what the header above a rule says.
type effect struct {
	meaning carriers.Meaning
	weak    bool // see [weigh]
}

// part is a run of atoms that follow each other in the text.
type part struct {
	not   bool // the run must not be found
	atoms []link
}

// link is an atom and how it follows the one before.
type link struct {
	atom uint16
	gap  bool // something may stand between; else only the rest of a word
}

// parseError says which line of which lexicon cannot be read.
type parseError struct {
	language string
	line     int
	what     string
}

func (e *parseError) Error() string {
	return "lexicon " + e.language + ": line " + strconv.Itoa(e.line) + ": " + e.what
}

// builder gathers the languages of a script.
type builder struct {
	lex       *lexicon
	spaceless bool
	atoms     map[string]uint16 // of the language being read, by alternatives
	count     int               // of atoms
	buf       []byte
}

// parse adds a language. A file holds, line by line:
//
//	# a comment
//	@sender = sender*|shipper*|consignor     a class: any of these
//	~ the of and to                          common words, which only tell the language
//	_ the a your been now                    words that may stand between any two that
//	                                         follow each other
//	## Exception_Returned                    what the lines below mean …
//	## stage import_customs                  … or which stage or mark they tell
//	## not Delivered but InTransit_Other     … or what they mean where other lines say
//	                                         "delivered", or nothing at all
//	returned to @sender                      words that follow each other
//	(returned|delivered) .. to @sender       a gap of any words; one of several
//	returned (back)? to @sender              a word that may be missing
//	refus* + recipient                       and, anywhere in the text
//	delivered - (office|depot)               but not, anywhere in the text
//	*zentrum                                 the end of a word
//	^closed                                  the beginning of the text; closed$ its end
//	---                                      what stands below decides only where nothing
//	                                         above does, in any language
//
// A word is compared whole; "return*" is the beginning of one. Letters are
// compared small and without accents. In Chinese, Japanese, Korean and Thai a
// word is found anywhere, and a blank between two is a gap.
//
// The sub-status may be followed by marks: a stage, "notice", "return",
// "reason=closed"; "weak": of lines that give way to what the words weigh
// together, see [weigh].
//
// Of the files that are built in, headers have a letter each: see [builtIn].
func (b *builder) parse(language, text string, headers []string) error {
	lang := uint8(len(b.lex.languages))
	b.lex.languages = append(b.lex.languages, language)
	classes := map[string]string{}
	b.atoms = map[string]uint16{}
	var now *effect
	kind := decides
	last := false
	for n := 1; text != ""; n++ {
		line := text
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			line, text = text[:i], text[i+1:]
		} else {
			text = ""
		}
		line = strings.TrimSpace(line)
		fail := func(what string) error { return &parseError{language, n, what} }
		switch {
		case line == "":
		case line[0] == '#' && (len(line) == 2 || strings.HasPrefix(line, "## ")):
			header := line[min(3, len(line)):]
			if i := int(line[1]) - '!'; header == "" && i >= 0 && i < len(headers) {
				header = headers[i]
			}
			e, k, ok := parseHeader(header)
			if !ok {
				return fail("no such header: " + line)
			}
			if now, kind = e, k; last && kind == decides {
				kind = tellsLast
			}
		case line == "---":
			last = true
		case line[0] == '#':
		case line[0] == '@' && strings.Contains(line, " = "):
			name, alternatives, _ := strings.Cut(line, " = ")
			classes[strings.TrimSpace(name)] = withClasses(alternatives, classes)
		case strings.HasPrefix(line, "_ "):
			b.lex.small[lang] = line[1:] + " "
		case strings.HasPrefix(line, "~ "):
			for _, w := range strings.Fields(line[2:]) {
				if _, err := b.atom(lang, w); err != "" {
					return fail(err)
				}
			}
		default:
			if now == nil {
				return fail("no header above")
			}
			for _, words := range withOptions(splitRule(line)) {
				parts, err := b.parseRule(lang, words, classes)
				if err != "" {
					return fail(err)
				}
				b.lex.rules = append(b.lex.rules, rule{lang, kind, parts, now})
			}
		}
	}
	return nil
}

func parseHeader(s string) (*effect, ruleKind, bool) {
	words := strings.Fields(s)
	var m carriers.Meaning
	switch {
	case len(words) == 2 && words[0] == "stage":
		m.Stage = carriers.Stage(words[1])
		return &effect{meaning: m}, tellStage, isStage(words[1])
	case len(words) == 2 && words[0] == "mark" && words[1] == "notice":
		m.Notice = true
		return &effect{meaning: m}, tellMark, true
	case len(words) == 0:
		return nil, 0, false
	}
	if rest, doubt := strings.CutPrefix(s, "not Delivered but "); doubt {
		e, k, ok := parseHeader(rest)
		return e, tellDoubt, ok && k == decides
	}
	m.Substatus = carriers.Substatus(words[0])
	if words[0] == "unknown" {
		m.Substatus = ""
	} else if !slices.Contains(substatuses, m.Substatus) {
		return nil, 0, false
	}
	weak := false
	for _, w := range words[1:] {
		switch {
		case w == "weak":
			weak = true
		case w == "notice":
			m.Notice = true
		case w == "return":
			m.Return = true
		case strings.HasPrefix(w, "reason="):
			m.Reason = w[len("reason="):]
		case isStage(w):
			m.Stage = carriers.Stage(w)
		default:
			return nil, 0, false
		}
	}
	return &effect{m, weak}, decides, true
}

func isStage(s string) bool {
	switch carriers.Stage(s) {
	case carriers.Origin, carriers.ExportCustoms, carriers.Crossing, carriers.ImportCustoms, carriers.Destination, carriers.LastMile:
		return true
	}
	return false
}

var substatuses = []carriers.Substatus{
	carriers.NotFoundOther, carriers.NotFoundInvalidCode, carriers.InfoReceivedAny, carriers.TransitPickedUp,
	carriers.TransitOther, carriers.TransitDeparture, carriers.TransitArrival, carriers.CustomsProcessing,
	carriers.CustomsReleased, carriers.CustomsWantsInfo, carriers.ExpiredOther, carriers.PickupOther,
	carriers.OutForDeliveryOther, carriers.FailureOther, carriers.FailureNoBody, carriers.FailureSecurity,
	carriers.FailureRejected, carriers.FailureAddress, carriers.DeliveredOther, carriers.ExceptionOther,
	carriers.ExceptionReturning, carriers.ExceptionReturned, carriers.ExceptionNoBody, carriers.ExceptionSecurity,
	carriers.ExceptionDamage, carriers.ExceptionRejected, carriers.ExceptionDelayed, carriers.ExceptionLost,
	carriers.ExceptionDestroyed, carriers.ExceptionCancel,
}

// parseRule reads one line of words.
func (b *builder) parseRule(lang uint8, words []string, classes map[string]string) (parts []part, err string) {
	now := part{}
	gap := false
	var run []string // whole words waiting to become one atom
	flush := func() string {
		if len(run) == 0 {
			return ""
		}
		a, err := b.atom(lang, strings.Join(run, " "))
		now.atoms = append(now.atoms, link{a, gap || b.spaceless})
		run, gap = nil, false
		return err
	}
	end := func() string {
		if err := flush(); err != "" {
			return err
		}
		if len(now.atoms) == 0 {
			return "nothing between two signs"
		}
		parts = append(parts, now)
		return ""
	}
	for _, w := range words {
		switch {
		case w == ".." || w == "+" || w == "-":
			if w == ".." {
				err = flush()
				gap = true
			} else {
				err = end()
				now, gap = part{not: w == "-"}, false
			}
		case w[0] == '@' || w[0] == '(' || strings.HasPrefix(w, "^("):
			if err = flush(); err != "" {
				return nil, err
			}
			alternatives, first := strings.CutPrefix(w, "^")
			alternatives, last := strings.CutSuffix(alternatives, "$")
			alternatives = strings.TrimSuffix(strings.TrimPrefix(alternatives, "("), ")")
			if first {
				alternatives = "^" + strings.ReplaceAll(alternatives, "|", "|^")
			}
			if last {
				alternatives = strings.ReplaceAll(alternatives, "|", "$|") + "$"
			}
			if w[0] == '@' {
				if alternatives = classes[w]; alternatives == "" {
					return nil, "no class " + w
				}
			}
			alternatives = withClasses(alternatives, classes)
			var a uint16
			a, err = b.atom(lang, alternatives)
			now.atoms = append(now.atoms, link{a, gap || b.spaceless})
			gap = false
		case b.spaceless:
			run = append(run, w)
			err = flush()
		default:
			if w[0] == '*' {
				err = flush()
			}
			run = append(run, w)
			if err == "" && (w[len(w)-1] == '*' || b.lex.small[lang] != "") {
				err = flush()
			}
		}
		if err != "" {
			return nil, err
		}
	}
	if err := end(); err != "" {
		return nil, err
	}
	if parts[0].not {
		return nil, "begins with what must not be there"
	}
	return parts, ""
}

// splitRule splits at blanks outside of brackets.
func splitRule(line string) (words []string) {
	depth, start := 0, -1
	for i := 0; i <= len(line); i++ {
		switch {
		case i == len(line) || line[i] == ' ' && depth == 0:
			if start >= 0 {
				words = append(words, line[start:i])
			}
			start = -1
			continue
		case line[i] == '(':
			depth++
		case line[i] == ')':
			depth--
		}
		if start < 0 {
			start = i
		}
	}
	return words
}

// withClasses puts the members of a class in the place of its name, alone or as
// the last word of an alternative.
func withClasses(alternatives string, classes map[string]string) string {
	if !strings.Contains(alternatives, "@") {
		return alternatives
	}
	var out []string
	for alt := range strings.SplitSeq(alternatives, "|") {
		head, name, found := strings.Cut(strings.TrimSpace(alt), "@")
		list, known := classes["@"+name]
		if !found || !known {
			out = append(out, alt)
			continue
		}
		for member := range strings.SplitSeq(list, "|") {
			out = append(out, head+strings.TrimSpace(member))
		}
	}
	return strings.Join(out, "|")
}

// withOptions writes a rule once with and once without each word that ends in
// '?'. Where the first word is missing, the text begins with the next one.
func withOptions(words []string) [][]string {
	for i, w := range words {
		if len(w) > 1 && w[len(w)-1] == '?' {
			with, without := slices.Clone(words), slices.Delete(slices.Clone(words), i, i+1)
			with[i] = w[:len(w)-1]
			if w[0] == '^' && i < len(without) {
				without[i] = atBeginning(without[i])
			}
			return append(withOptions(with), withOptions(without)...)
		}
	}
	return [][]string{words}
}

// atBeginning says of a word that the text begins with it.
func atBeginning(word string) string {
	switch {
	case word[0] == '^':
		return word
	case word[0] == '@':
		name, missing := strings.CutSuffix(word, "?")
		if missing {
			return "^(" + name + ")?"
		}
		return "^(" + name + ")"
	}
	return "^" + word
}

// atom is the number of a set of alternatives in a language; the same set has
// the same number.
func (b *builder) atom(lang uint8, alternatives string) (uint16, string) {
	if a, ok := b.atoms[alternatives]; ok {
		return a, ""
	}
	a := uint16(b.count)
	b.count++
	b.atoms[alternatives] = a
	for alt := range strings.SplitSeq(alternatives, "|") {
		alt = strings.TrimSpace(alt)
		first, last := strings.HasPrefix(alt, "^"), strings.HasSuffix(alt, "$")
		alt = strings.Trim(alt, "^$")
		head, tail := strings.HasPrefix(alt, "*"), strings.HasSuffix(alt, "*")
		text, ok := b.foldLiteral(strings.Trim(alt, "*"))
		if !ok {
			return 0, "cannot be compared: " + alternatives
		}
		if b.spaceless {
			text = withoutBlanks(text)
			head, tail = false, false
		}
		switch {
		case first:
		case head:
			text = text[2:]
		default:
			text = text[1:]
		}
		switch {
		case last:
		case tail:
			text = text[:len(text)-2]
		default:
			text = text[:len(text)-1]
		}
		b.lex.add(text, a, lang)
	}
	return a, ""
}

// foldLiteral folds the words of an alternative; a word but the last may end in
// '*'. The text stands until the next one is folded.
func (b *builder) foldLiteral(alt string) ([]byte, bool) {
	if strings.ContainsAny(alt, "^$@()|") {
		return nil, false
	}
	b.buf = b.buf[:0]
	for piece := range strings.SplitSeq(alt, "* ") {
		if strings.Contains(piece, "*") {
			return nil, false
		}
		from := len(b.buf)
		b.buf = fold(b.buf, piece)
		if len(b.buf)-from < 5 {
			return nil, false
		}
		if from > 0 { // "… \n" and "\n …" meet: the rest of the word, and a blank
			copy(b.buf[from-2:], b.buf[from:])
			b.buf = b.buf[:len(b.buf)-2]
			b.buf[from-2] = restOfWord
		}
	}
	return b.buf, true
}

// finish makes the index of the rules, and puts the literals in order.
func (b *builder) finish() *lexicon {
	lex := b.lex
	lex.settle()
	uses := make([]int, b.count)
	for _, r := range lex.rules {
		for _, p := range r.parts {
			for _, l := range p.atoms {
				uses[l.atom]++
			}
		}
	}
	lex.byKey = make([][]uint16, b.count)
	for i, r := range lex.rules {
		key := r.parts[0].atoms[0].atom
		for _, p := range r.parts {
			if p.not {
				continue
			}
			for _, l := range p.atoms {
				if uses[l.atom] < uses[key] {
					key = l.atom
				}
			}
		}
		lex.byKey[key] = append(lex.byKey[key], uint16(i))
	}
	return lex
}

func build(s script) (*lexicon, error) {
	b := &builder{lex: &lexicon{}, spaceless: s.spaceless()}
	var built map[string]string
	for _, f := range files {
		if f.script != s {
			continue
		}
		if built[f.language] == "" {
			var err error
			if built, err = texts(f.language); err != nil {
				return nil, err
			}
		}
		if err := b.parse(f.language, built[f.language], headers()); err != nil {
			return nil, err
		}
	}
	return b.finish(), nil
}

// lexicons are made when the first text in their script is read: a test reads
// every file, so that none fails here.
var lexicons = func() (list [scripts]func() *lexicon) {
	for s := range list {
		list[s] = sync.OnceValue(func() *lexicon {
			lex, err := build(script(s))
			if err != nil {
				panic(err)
			}
			return lex
		})
	}
	return list
}()
