package status

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// buryAll takes out what is dead of the rules and classes, or of the common
// words: a word that a rule needs no more may be one that the language is known by.
func (m *mourner) buryAll(common bool) (any bool) {
	for _, l := range m.lines {
		for (l.common != nil) == common && m.bury(l) {
			any = true
		}
	}
	return any
}

// bury takes something dead out of a line, and tells whether there was any.
func (m *mourner) bury(l *written) bool {
	switch {
	case l.common != nil:
		return m.buryCommon(l)
	case l.class != "":
		return m.buryMember(l)
	case l.words == nil:
		return false
	}
	if n := m.allBy(l.rules, l, nil); n != 0 && m.without(l, nil, n, strings.Join(l.words, " ")) {
		return true
	}
	not, sign := false, 0
	for i, w := range l.words {
		switch w {
		case "+", "-":
			not, sign = w == "-", i
			continue
		case "..":
			continue
		}
		if not {
			if m.buryNot(l, sign, i) {
				return true
			}
			continue
		}
		bare, optional := strings.CutSuffix(w, "?")
		head, list, tail := alternatives(bare)
		if optional && w[0] != '^' {
			less := leave(l.words, i)
			rest, err := m.parse(less)
			if err != nil {
				continue
			}
			if n := m.ruled(l, with(l.words, i, bare), rest); n != 0 && m.without(l, less, n, w) {
				return true
			}
			if n := m.allBy(rest, l, nil); n != 0 && m.without(l, with(l.words, i, bare), n, "nothing in place of "+w) {
				return true
			}
		}
		if len(list) < 2 {
			continue
		}
		if optional {
			tail += "?"
		}
		for k, one := range list {
			rest := with(l.words, i, head+"("+strings.Join(slices.Delete(slices.Clone(list), k, k+1), "|")+")"+tail)
			var others []pattern
			if optional || m.among(one, list) {
				var err error
				if others, err = m.parse(rest); err != nil {
					continue
				}
			}
			n := m.ruled(l, with(l.words, i, head+"("+one+")"+strings.TrimSuffix(tail, "?")), others)
			if n != 0 && m.without(l, m.bare(rest, i), n, one) {
				return true
			}
		}
	}
	return false
}

// leave leaves a word out, and a gap that leads nowhere then.
func leave(words []string, i int) []string {
	words = slices.Delete(slices.Clone(words), i, i+1)
	if i > 0 && words[i-1] == ".." && (i == len(words) || words[i] == ".." || words[i] == "+" || words[i] == "-") {
		words = slices.Delete(words, i-1, i)
	}
	return words
}

// among tells whether the other alternatives might be found wherever one is.
func (m *mourner) among(one string, list []string) bool {
	times := 0
	var others []string
	for _, other := range list {
		if other == one {
			times++
		} else {
			others = append(others, m.spell(withClasses(other, m.classes))...)
		}
	}
	return times > 1 || !slices.ContainsFunc(m.spell(withClasses(one, m.classes)), func(text string) bool {
		return !m.lies([]step{{texts: others}}, text, -1, far, far)
	})
}

// buryNot does the same for the word i of an exclusion that begins at sign.
func (m *mourner) buryNot(l *written, sign, i int) bool {
	till := sign + 1
	for till < len(l.words) && l.words[till] != "+" && l.words[till] != "-" {
		if strings.HasSuffix(l.words[till], "?") {
			return false
		}
		till++
	}
	part := 0
	for _, w := range l.words[:sign+1] {
		if w == "+" || w == "-" {
			part++
		}
	}
	head, list, tail := alternatives(l.words[i])
	if len(list) == 0 {
		if i > sign+1 {
			return false
		}
		list = []string{l.words[i]}
	}
	for k, one := range list {
		restricted, rest := l.words, append(slices.Clone(l.words[:sign]), l.words[till:]...)
		if len(list) > 1 {
			restricted = with(l.words, i, head+"("+one+")"+tail)
			rest = with(l.words, i, head+"("+strings.Join(slices.Delete(slices.Clone(list), k, k+1), "|")+")"+tail)
		}
		would, err := m.parse(restricted)
		others, err2 := m.parse(rest)
		if err != nil || err2 != nil {
			continue
		}
		// Where another exclusion, or the rest of this, is found as well, and where
		// another line decides.
		by := 0
		for n, rule := range would {
			found := slices.Clone(rule)
			found[part].not = false
			if by = l.number; n < len(others) && m.excluded(rule[part], others[n]) {
				continue
			}
			if by = m.by(found, l, nil); by == 0 {
				break
			}
		}
		if by != 0 {
			if len(list) > 1 {
				rest = m.bare(rest, i)
			}
			if m.without(l, rest, by, "- "+one) {
				return true
			}
		}
	}
	return false
}

// ruled is allBy for the words in place of those of a line.
func (m *mourner) ruled(l *written, words []string, others []pattern) int {
	rules, err := m.parse(words)
	if err != nil {
		return 0
	}
	return m.allBy(rules, l, others)
}

func with(words []string, i int, w string) []string {
	words = slices.Clone(words)
	words[i] = w
	return words
}

// alternatives takes "^(a|b)$" apart.
func alternatives(w string) (head string, list []string, tail string) {
	from, to := strings.IndexByte(w, '('), strings.LastIndexByte(w, ')')
	if from < 0 || to < 0 {
		return "", nil, ""
	}
	return w[:from], strings.Split(w[from+1:to], "|"), w[to+1:]
}

// bare takes the brackets from the word i, where there is one word in them and
// nothing else changes.
func (m *mourner) bare(words []string, i int) []string {
	head, list, tail := alternatives(words[i])
	if len(list) != 1 || strings.Contains(list[0], " ") || tail != "" && tail != "$" {
		return words
	}
	less := with(words, i, head+list[0]+tail)
	was, err := m.parse(words)
	is, err2 := m.parse(less)
	if err != nil || err2 != nil || fmt.Sprint(was) != fmt.Sprint(is) {
		return words
	}
	return less
}

// without gives a line other words, or none, where nothing is less recognised.
func (m *mourner) without(l *written, words []string, by int, what string) bool {
	var rules []pattern
	if words != nil {
		var err error
		if rules, err = m.parse(words); err != nil {
			return false
		}
	}
	kept, lost := literals(rules), map[string]bool{}
	for text := range literals(l.rules) {
		lost[text] = !kept[text] && m.uses[text] == 1
	}
	if !m.known(lost) {
		return false
	}
	m.become(l, words, rules)
	where := "never decides"
	if strings.HasPrefix(what, "- ") {
		where = "excludes nothing"
	}
	m.tell(l, what, fmt.Sprintf("%s, since line %d does", where, by))
	return true
}

// buryCommon takes a word from the common ones that the language is known by
// without it.
func (m *mourner) buryCommon(l *written) bool {
	for i, w := range l.common {
		lost := map[string]bool{}
		for _, text := range m.spell(w) {
			lost[text] = m.uses[text] == 1
		}
		if !m.known(lost) {
			continue
		}
		for text := range lost {
			m.uses[text]--
		}
		l.common = slices.Delete(l.common, i, i+1)
		m.tell(l, w, "tells no language that other words do not")
		return true
	}
	return false
}

// buryMember takes a member from a class of which another one is found wherever
// it is, in every line that names the class.
func (m *mourner) buryMember(l *written) bool {
	_, alternatives, _ := strings.Cut(l.text, " = ")
	list := strings.Split(strings.TrimSpace(alternatives), "|")
	was := m.classes[l.class]
	defer func() { m.classes[l.class] = was }()
	names := func(text string) bool { return strings.Contains(text, l.class) }
	if strings.Contains(alternatives, "@") || slices.ContainsFunc(m.lines, func(o *written) bool { return o != l && o.class != "" && names(o.text) }) {
		return false
	}
	if !slices.ContainsFunc(m.lines, func(o *written) bool { return names(strings.Join(o.words, " ")) }) {
		l.class, l.change = "", 1
		m.tell(l, l.text, "is named nowhere")
		return true
	}
	for i, one := range list {
		less := slices.Delete(slices.Clone(list), i, i+1)
		if len(less) == 0 || slices.ContainsFunc(m.spell(one), func(text string) bool {
			return !m.lies([]step{{texts: m.spell(strings.Join(less, "|"))}}, text, -1, 0, sameWord)
		}) {
			continue
		}
		m.classes[l.class] = strings.Join(less, "|")
		change, times := map[*written][]pattern{}, map[string]int{}
		if slices.ContainsFunc(m.lines, func(o *written) bool {
			if !names(strings.Join(o.words, " ")) {
				return false
			}
			rules, err := m.parse(o.words)
			if err != nil || len(rules) != len(o.rules) {
				return true
			}
			for n := range rules {
				if !m.covers(rules[n], o.rules[n]) || !m.covers(o.rules[n], rules[n]) {
					return true
				}
			}
			change[o] = rules
			kept := literals(rules)
			for text := range literals(o.rules) {
				if !kept[text] {
					times[text]++
				}
			}
			return false
		}) {
			continue
		}
		lost := map[string]bool{}
		for text, n := range times {
			lost[text] = m.uses[text] == n
		}
		if !m.known(lost) {
			continue
		}
		for o, rules := range change {
			m.become(o, o.words, rules)
		}
		was = m.classes[l.class]
		l.text = l.class + " = " + was
		m.tell(l, one, "is always another one of the class")
		return true
	}
	return false
}

func (m *mourner) tell(l *written, what, why string) {
	m.dead = append(m.dead, fmt.Sprintf("lexicon/%s.txt:%d: %q %s", m.language, l.number, what, why))
}

// known tells whether the language is known as well without the literals that
// are lost. Where it is alone in its script it need not be.
func (m *mourner) known(lost map[string]bool) bool {
	for text, is := range lost {
		if is && !m.alone && !m.recognised(text, lost) {
			return false
		}
	}
	return true
}

// recognised tells whether other literals cover all bytes of one.
func (m *mourner) recognised(text string, lost map[string]bool) bool {
	covered := make([]bool, len(text))
	for _, other := range m.inside(text) {
		if m.uses[other] == 0 || lost[other] {
			continue
		}
		for i := range len(text) {
			e := end(other, text, i)
			for k := i; k < e; k++ {
				covered[k] = true
			}
		}
	}
	return !slices.Contains(covered, false)
}

// text is the lexicon without what is dead, and without headers of nothing.
func (m *mourner) text() string {
	var out []string
	for _, l := range m.lines {
		switch {
		case l.words != nil:
			out = append(out, strings.Join(l.words, " "))
		case len(l.common) > 0:
			out = append(out, "~ "+strings.Join(l.common, " "))
		case l.change == 0 && l.common == nil:
			out = append(out, l.text)
		}
	}
	// A header right before another one, or at the end, is of nothing.
	var kept []string
	for i, line := range out {
		if strings.HasPrefix(line, "## ") {
			j := i + 1
			for j < len(out) && strings.TrimSpace(out[j]) == "" {
				j++
			}
			if j == len(out) || strings.HasPrefix(out[j], "## ") || out[j] == "---" {
				continue
			}
		}
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n")
}

// join makes one line of two that follow each other and differ in one word: as
// they mean the same, their order is of no matter.
func (m *mourner) join() {
	var before *written
	for _, l := range m.lines {
		if l.words == nil {
			if l.change == 0 {
				before = nil
			}
			continue
		}
		if before != nil && l.kind == before.kind && l.series == before.series {
			words := joined(before.words, l.words)
			rules, err := m.parse(words)
			if err == nil && m.same(rules, append(slices.Clone(before.rules), l.rules...)) {
				m.become(before, words, rules)
				m.become(l, nil, nil)
				continue
			}
		}
		before = l
	}
}

// same tells whether a rule holds wherever one of two does, and tells as much of
// its language as they.
func (m *mourner) same(rules, two []pattern) bool {
	return len(rules) == 1 && len(two) == 2 && m.covers(rules[0], two[0]) && m.covers(rules[0], two[1]) &&
		maps.Equal(literals(rules), literals(two))
}

// joined are the words of two rules as one, nil where they differ in more than
// one word, or in what must not be found.
func joined(a, b []string) []string {
	at, not := -1, false
	for i := range a {
		if len(a) != len(b) {
			return nil
		}
		if a[i] == "-" || a[i] == "+" {
			not = a[i] == "-"
		}
		if a[i] == b[i] {
			continue
		}
		if at >= 0 || not {
			return nil
		}
		at = i
	}
	if at < 0 || strings.Contains(" .. + - ", " "+a[at]+" ") || strings.Contains(" .. + - ", " "+b[at]+" ") {
		return nil
	}
	group := func(w string) (head string, list []string, tail string) {
		if strings.Contains(w, "(") {
			return alternatives(w)
		}
		w, first := strings.CutPrefix(w, "^")
		w, last := strings.CutSuffix(w, "$")
		return "^"[:bit(first)], []string{w}, "$"[:bit(last)]
	}
	head, list, tail := group(a[at])
	head2, list2, tail2 := group(b[at])
	if head != head2 || tail != tail2 || strings.Contains(a[at]+b[at], "?") {
		return nil
	}
	return with(a, at, head+"("+strings.Join(append(list, list2...), "|")+")"+tail)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
