package number

import "unicode/utf8"

// inner finds a number glued to words: "trackingRR123456785CNarrived". Only
// shapes that settle the matter are taken out of a longer run.
func (f *finder) inner(c chunk) verdict {
	best := verdict{score: -100}
	// the longest run of digits
	from, to := 0, 0
	for i := c.from; i < c.to; i++ {
		j := i
		for j < c.to && f.num[j] <= '9' {
			j++
		}
		if j-i > to-from {
			from, to = i, j
		}
		if j > i {
			i = j
		}
	}
	if to-from < 8 {
		return best
	}
	for before := 0; before <= 5 && from-before >= c.from; before++ {
		for after := 0; after <= 2 && to+after <= c.to; after++ {
			a, b := from-before, to+after
			if a == c.from && b == c.to || before == 0 && after == 0 {
				continue
			}
			if !f.seam(a, c.from) || !f.seam(b, c.to) {
				continue
			}
			v := f.judge(a, b, form{chunks: 1, inner: true})
			if v.score > best.score {
				best = v
			}
		}
	}
	return best
}

// seam says whether a run may be cut before character i: at its end, or where
// the case or the script of the letters changes.
func (f *finder) seam(i, end int) bool {
	if i == end {
		return true
	}
	l, r := f.num[i-1], f.num[i]
	if l <= '9' || r <= '9' {
		// between digits and letters: the letters must be a word's
		return l <= '9' && r > '9' && f.text[f.at[i]] >= 'A' && i+1 < f.n && f.num[i+1] > '9'
	}
	lr, _ := utf8.DecodeRuneInString(f.text[f.at[i-1]:])
	rr, _ := utf8.DecodeRuneInString(f.text[f.at[i]:])
	if script(lr) != script(rr) {
		return true
	}
	lower := func(r rune) bool { return r >= 'a' && r <= 'z' }
	return lower(lr) != lower(rr)
}
