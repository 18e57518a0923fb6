package number

import "posthorn/carriers/directory"

// maxCorrections bounds what is offered: more is no help.
const maxCorrections = 40

// corrections lists the numbers that differ from n by two neighbours swapped
// or by one digit, and whose check digit is right for a shape that n has.
// Swaps come first: fingers make them most.
func corrections(n string) []string {
	var hits []directory.Hit
	fits := func(b []byte) bool {
		hits = directory.Match(b, hits[:0])
		for _, h := range hits {
			if h.Outcome == directory.Right {
				for _, w := range wrong(n) {
					if w.Carrier == h.Carrier && w.Shape == h.Shape {
						return true
					}
				}
			}
		}
		return false
	}
	var out []string
	b := []byte(n)
	for i := 0; i+1 < len(b); i++ {
		if b[i] == b[i+1] || b[i] > '9' || b[i+1] > '9' {
			continue
		}
		b[i], b[i+1] = b[i+1], b[i]
		if fits(b) {
			out = append(out, string(b))
		}
		b[i], b[i+1] = b[i+1], b[i]
	}
	for i := range b {
		was := b[i]
		if was > '9' {
			continue
		}
		for d := byte('0'); d <= '9' && len(out) < maxCorrections; d++ {
			if d == was {
				continue
			}
			if b[i] = d; fits(b) {
				out = append(out, string(b))
			}
		}
		b[i] = was
	}
	return out
}

// wrong lists the best shapes of a number whose check digit is wrong.
func wrong(n string) []directory.Hit {
	var out []directory.Hit
	best := uint8(9)
	for _, h := range directory.Match([]byte(n), nil) {
		if h.Outcome == directory.Wrong && h.Strength <= best {
			if h.Strength < best {
				best, out = h.Strength, out[:0]
			}
			out = append(out, h)
		}
	}
	return out
}
