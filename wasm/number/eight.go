package number

// begins is true for the bytes that begin a digit: plain ones, and the first of
// full-width (EF BC …) and Arabic ones (D9, DB).
var begins = [256]bool{'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '6': true, '7': true, '8': true, '9': true, 0xD9: true, 0xDB: true, 0xEF: true}

// eight packs the eight bytes from a place on into a word, the first one
// lowest.
func eight(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// eightOf is eight for the characters of a sequence.
func eightOf(n *[maxChars + 8]byte, i int) uint64 {
	b := n[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// setEight is the contrary of eightOf.
func setEight(n *[maxChars + 8]byte, i int, x uint64) {
	b := n[i : i+8]
	b[0], b[1], b[2], b[3] = byte(x), byte(x>>8), byte(x>>16), byte(x>>24)
	b[4], b[5], b[6], b[7] = byte(x>>32), byte(x>>40), byte(x>>48), byte(x>>56)
}

const (
	ones = 0x0101010101010101 // a byte, in each of eight
	tops = 0x80 * ones
)

// Eight bytes are looked at in one go: a loop from byte to byte takes long in
// WebAssembly, where Go makes an indirect jump of every turn. The answers have
// the top bit of each byte set that is such a one.

// beginnings finds the bytes of begins.
func beginnings(x uint64) uint64 {
	low := x &^ tops
	digit := ((low + (0x80-'0')*ones) ^ (low + (0x80-'9'-1)*ones)) &^ x & tops
	if x&tops == 0 {
		return digit
	}
	// D9 and DB, without the bit that tells them apart, and EF.
	arabic := (low &^ (0x02 * ones)) ^ 0x59*ones
	wide := low ^ 0x6F*ones
	return digit | x&tops&^((arabic+0x7F*ones)&(wide+0x7F*ones))
}

// digitsOf finds the plain digits.
func digitsOf(x uint64) uint64 {
	low := x &^ tops
	return ((low + (0x80-'0')*ones) ^ (low + (0x80-'9'-1)*ones)) &^ x & tops
}

// edges says of a byte beside a run of digits: 0 ends it, 1 may stand before
// more of a number, 2 needs a closer look.
var edges = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 0x80 || ascii[c] == isAlnum || c == '%' || c == '\\':
			t[c] = 2
		case ascii[c] >= isSpace:
			t[c] = 1
		}
	}
	return t
}()

// letters finds the plain letters.
func letters(x uint64) uint64 {
	low := x&^tops | 0x20*ones
	return ((low + (0x80-'a')*ones) ^ (low + (0x80-'z'-1)*ones)) &^ x & tops
}

// alnums finds the plain letters and digits.
func alnums(x uint64) uint64 { return characters(x) &^ x }

// characters finds the plain letters and digits, and what belongs to longer
// characters.
func characters(x uint64) uint64 {
	low := x &^ tops
	small := low | 0x20*ones
	letter := (small + (0x80-'a')*ones) ^ (small + (0x80-'z'-1)*ones)
	digit := (low + (0x80-'0')*ones) ^ (low + (0x80-'9'-1)*ones)
	return (letter | digit | x) & tops
}
