package status

import (
	"slices"
	"strings"
	"testing"
)

// pattern is a rule with its literals in the place of atoms.
type pattern []run

type run struct {
	not   bool
	steps []step
	// close are the steps with those in one that only a blank can lie between.
	close []step
}

type step struct {
	gap   bool
	texts []string
}

// closed joins steps that follow each other in a language in which no small
// words can stand between.
func closed(steps []step) []step {
	var out []step
	for _, s := range steps {
		if n := len(out) - 1; n >= 0 && !s.gap && len(out[n].texts)*len(s.texts) <= 64 {
			var texts []string
			for _, a := range out[n].texts {
				for _, b := range s.texts {
					switch {
					case b[0] != ' ' || a[len(a)-1] == edgeMark:
					case a[len(a)-1] == ' ':
						texts = append(texts, a+b[1:])
					default:
						texts = append(texts, a+string(restOfWord)+b)
					}
				}
			}
			if len(texts) == len(out[n].texts)*len(s.texts) {
				out[n] = step{out[n].gap, texts}
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// covers tells whether the rule upper holds wherever lower does.
func (m *mourner) covers(upper, lower pattern) bool {
	for _, u := range upper {
		if u.not {
			if !m.excluded(u, lower) {
				return false
			}
		} else if !slices.ContainsFunc(lower, func(l run) bool { return !l.not && m.found(u.steps, l.close) }) {
			return false
		}
	}
	return true
}

// excluded tells whether a run, or each of its alternatives, is nowhere where a
// rule holds.
func (m *mourner) excluded(r run, rule pattern) bool {
	no := func(steps []step) bool {
		return slices.ContainsFunc(rule, func(l run) bool { return l.not && m.found(l.steps, steps) })
	}
	if no(r.close) {
		return true
	}
	for i, s := range r.close {
		if !slices.ContainsFunc(s.texts, func(text string) bool {
			one := slices.Clone(r.close)
			one[i] = step{s.gap, []string{text}}
			return !no(one)
		}) {
			return true
		}
	}
	return false
}

// The most that may lie between two steps; far is more than any gap.
const far = 1 << 20

// found tells whether the run upper is found wherever the run lower is.
func (m *mourner) found(upper, lower []step) bool {
	for i := range lower {
		if m.place(upper, lower, i, far) {
			return true
		}
	}
	return false
}

// place tells whether the steps of upper are found from the step i of lower on,
// the first of them at most so many bytes behind where that begins.
func (m *mourner) place(upper, lower []step, i, late int) bool {
	fits := func(n, early int) bool {
		return !slices.ContainsFunc(lower[i].texts, func(text string) bool { return !m.lies(upper[:n], text, -1, late, early) })
	}
	for n := 1; n < len(upper); n++ {
		if !upper[n].gap {
			if i+1 < len(lower) && !lower[i+1].gap && fits(n, sameWord) && m.place(upper[n:], lower, i+1, 0) {
				return true
			}
			continue
		}
		apart := 0
		for next := i + 1; next < len(lower); next++ {
			apart += m.between(lower[next-1], lower[next])
			if apart > maxGap {
				break
			}
			if fits(n, maxGap-apart) && m.place(upper[n:], lower, next, 0) {
				return true
			}
			apart += longest(lower[next])
		}
	}
	return fits(len(upper), far)
}

// between is how many bytes may lie between the end of a step and the next one.
func (m *mourner) between(a, b step) int {
	if b.gap {
		return maxGap
	}
	if slices.ContainsFunc(a.texts, func(s string) bool { return s[len(s)-1] != ' ' }) ||
		slices.ContainsFunc(b.texts, func(s string) bool { return s[0] != ' ' }) {
		return far // the rest of a word has any length
	}
	if m.small == "" {
		return -1
	}
	return maxGap - 2
}

func longest(s step) (n int) {
	for _, text := range s.texts {
		if strings.IndexByte(text, restOfWord) >= 0 {
			return far
		}
		n = max(n, len(text))
	}
	return n
}

// sameWord in the place of a number of bytes: what is found ends in the word in
// which all ends.
const sameWord = -1

// lies tells whether steps are found in a literal: the first behind the byte
// after, where there is one before it, or else at most late bytes from the
// start; the last at most early bytes before the end.
func (m *mourner) lies(steps []step, text string, after, late, early int) bool {
	for i := range len(text) {
		if after < 0 && i > late {
			break
		}
		if after >= 0 && !m.follows(steps[0].gap, text, after, i) {
			continue
		}
		for _, literal := range steps[0].texts {
			e := end(literal, text, i)
			switch {
			case e < 0:
			case len(steps) > 1:
				if m.lies(steps[1:], text, e, late, early) {
					return true
				}
			case early == far || early == sameWord && wordEnd(text, e) == wordEnd(text, len(text)) ||
				early >= 0 && len(text)-e <= early && strings.IndexByte(text[e:], restOfWord) < 0:
				return true
			}
		}
	}
	return false
}

// end is where a literal ends that begins at a byte of another; -1 where it does
// not.
func end(literal, text string, i int) int {
	if i == 0 && literal == text {
		return len(text)
	}
	for j := range len(literal) {
		if literal[j] == restOfWord {
			n := strings.IndexByte(text[i:], ' ')
			if n < 0 {
				return -1
			}
			i += n
			continue
		}
		if i == len(text) || text[i] == restOfWord || text[i] != literal[j] {
			return -1
		}
		i++
	}
	return i
}

// wordEnd is where the blank behind the word stands that ends before a byte; far
// where it is not in the text. See follow.
func wordEnd(text string, end int) int {
	if text[end-1] == ' ' {
		return end - 1
	}
	if n := strings.IndexByte(text[end:], ' '); n >= 0 {
		return end + n
	}
	return far
}

// follows tells whether a byte is where the next step may begin: as follow does.
func (m *mourner) follows(gap bool, text string, after, start int) bool {
	if gap {
		return start >= after-1 && start <= after+maxGap && (start >= after || text[start] == ' ') && strings.IndexByte(text[after:max(after, start)], restOfWord) < 0
	}
	blank := wordEnd(text, after)
	return start >= min(blank, after) && (start <= blank || inNextWord([]byte(text[blank+1:start+1])))
}

// TestCovers: what holds wherever another line does, and what only seems to.
func TestCovers(t *testing.T) {
	for _, c := range []struct {
		language, upper, lower string
		want                   bool
	}{
		{"en", "delivered", "delivered to neighbour", true},
		{"en", "delivered to neighbour", "delivered", false},
		{"en", "deliver*", "not delivered + today", true},
		{"en", "delivered", "deliver*", false},
		{"en", "a x", "a x - y", true},
		{"en", "a x - y", "a x", false},
		{"en", "a x - y", "a x - (y|z)", true},
		{"en", "a x - y z", "a x - z", true},
		{"en", "a x - z", "a x - y z", false},
		{"en", "(a|b*) .. c", "(a|bc) c", true},
		{"en", "(a|b*) .. c", "(a|bcd) c", false}, // with small words, "cd" may be more than the gap
		{"en", "(a|b) .. c", "(a|b) c", true},
		{"en", "a* .. c", "a* .. c d", true},
		{"en", "a* .. c", "aa .. c", false}, // the second "a" is in the gap of the other
		{"en", "a .. c", "a b c", false},    // with small words, it is too far
		{"fi", "a .. c", "a b c", true},
		{"fi", "b c", "a b c d", true},
		{"fi", "b c", "a (b|x) c", false},
		{"fi", "(b c)", "a b* c", false},
		{"fi", "(b* c)", "a bb* c", true},
		{"en", "(b c)", "b c", false}, // "b the c"
		{"en", "a c", "(x a c|a c)", true},
		{"en", "*ed x", "delivered x", true},
		{"en", "^a", "a", false},
		{"en", "a", "^a$", true},
		{"en", "a + b", "b .. a", true},
		{"zh", "派送", "再派送 失败", true},
		{"zh", "派 送", "派送", true},
		{"zh", "派送", "派 送", false},
	} {
		m, err := mourn(file{latin, c.language}, "")
		if err != nil {
			t.Fatal(err)
		}
		if c.language == "zh" {
			m.script = han
		}
		if c.language == "en" {
			m.small = " the "
		}
		upper, err := m.parse(splitRule(c.upper))
		if err != nil {
			t.Fatal(err)
		}
		lower, err := m.parse(splitRule(c.lower))
		if err != nil {
			t.Fatal(err)
		}
		if got := m.covers(upper[0], lower[0]); got != c.want {
			t.Errorf("%q holds wherever %q does: %v, want %v", c.upper, c.lower, got, c.want)
		}
	}
}
