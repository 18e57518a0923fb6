package number

import "posthorn/carriers/directory"

// A page writes its numbers into one template: what stood around the last
// number with these letters stands around this one too, and so its verdict
// would be the same. again compares all that the verdict hangs on, which costs
// a fraction of weighing it.

// memo is a number that was told, with what its verdict hung on.
type memo struct {
	hits     [4]directory.Hit
	hit      int     // how many those are
	head     [8]byte // its letters before the first digit, two characters at least
	suffix   [2]byte // of an S10 number
	letters  int     // how many those are
	digits   int
	length   int
	at, size int  // where it stood, and how many bytes before it were looked at
	behind   bool // those stand behind a digit, whichever
	score    int
	alone    bool // on its line, where that counts
	found    Found
}

// plainAround are the bytes that may stand at a number's edges without any
// influence on what is thought of it.
var plainAround = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '<': true, '>': true, '"': true}

// repeatable says whether the number from s to e, which is in f.num, may be
// told by again, or be remembered for it; and how many letters are before its
// first digit.
func (f *finder) repeatable(s, e int) (letters int, ok bool) {
	text := f.text
	if f.slow || s < 64 || e == len(text) || !plainAround[text[e]] || !plainAround[text[s-1]] || text[s-2] >= 0x80 || len(f.hits) == 0 || len(f.hits) > 4 {
		return 0, false
	}
	for f.num[letters] > '9' {
		if letters++; letters == 8 {
			return 0, false
		}
	}
	return max(letters, 2), true
}

// place is where the memo is of numbers that begin like the one in f.num.
func (f *finder) place() *memo { return &f.memos[(int(f.num[0])*31+int(f.num[1]))&15] }

// again tells the number of n characters, of which some are digits, from s to e
// as the last one of its kind was told. bar is what the score must reach.
func (f *finder) again(s, e, digits, bar int) bool {
	m := f.place()
	n := e - s
	if m.length != n || m.digits != digits || m.hit != len(f.hits) || m.score < bar {
		return false
	}
	letters, ok := f.repeatable(s, e)
	if !ok || letters != m.letters || f.hits[0].Shape < 0 && (f.num[n-2] != m.suffix[0] || f.num[n-1] != m.suffix[1]) {
		return false
	}
	for i, h := range f.hits {
		if m.hits[i] != h {
			return false
		}
	}
	for i := range letters {
		if m.head[i] != f.num[i] {
			return false
		}
	}
	text := f.text
	if text[m.at-m.size:m.at] != text[s-m.size:s] || m.behind && !isDigit(rune(text[s-m.size-1])) || iban(f.num[:n]) || f.hint.Asked && m.alone != f.aloneOnLine(s, e) {
		return false
	}
	found := m.found
	found.Number, found.Start, found.End = f.written(n, s, e), s, e
	f.hand(found)
	return true
}

// remember keeps what was told of the number from s to e for again, if all that
// was looked at is known.
func (f *finder) remember(s, e, digits int, v *verdict) {
	letters, ok := f.repeatable(s, e)
	if !ok || f.low < 0 || iban(f.num[:e-s]) {
		return
	}
	n := e - s
	m := f.place()
	size, behind := s-f.low, isDigit(rune(f.text[f.low]))
	if behind {
		size--
	}
	if size < 2 {
		size, behind = 2, false
	}
	*m = memo{hit: len(f.hits), suffix: [2]byte{f.num[n-2], f.num[n-1]}, letters: letters, digits: digits, length: n, at: s, size: size, behind: behind, score: v.score, found: f.last}
	copy(m.hits[:], f.hits)
	copy(m.head[:], f.num[:letters])
	m.alone = f.hint.Asked && f.aloneOnLine(s, e)
}
