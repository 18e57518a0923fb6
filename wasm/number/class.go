package number

import "unicode/utf8"

// What a character is to a number.
type kind uint8

const (
	isOther  kind = iota // ends a number
	isAlnum              // A to Z, 0 to 9, also full-width and in other digits
	isDouble             // a Cyrillic or Greek letter that looks like a Latin one
	isNone               // invisible: zero-width, soft hyphen, direction mark
	isSpace              // a space of some width
	isDash               // a hyphen of some length
	isDot
	isLine // a line break
)

// ascii gives for each byte what it is; bytes from 0x80 on begin or go on with
// a longer character.
var ascii = func() (t [256]kind) {
	for c := '0'; c <= '9'; c++ {
		t[c] = isAlnum
	}
	for c := 'A'; c <= 'Z'; c++ {
		t[c], t[c+32] = isAlnum, isAlnum
	}
	t[' '], t['-'], t['.'], t['\n'], t['\r'] = isSpace, isDash, isDot, isLine, isLine
	return t
}()

// class says what a character is, and which of A to Z and 0 to 9 it stands
// for.
func class(r rune) (byte, kind) {
	switch {
	case r < utf8.RuneSelf:
		c := byte(r)
		if c >= 'a' && c <= 'z' {
			c -= 32
		}
		return c, ascii[r]
	case r >= 0xFF10 && r <= 0xFF19:
		return byte(r - 0xFF10 + '0'), isAlnum
	case r >= 0xFF21 && r <= 0xFF3A:
		return byte(r - 0xFF21 + 'A'), isAlnum
	case r >= 0xFF41 && r <= 0xFF5A:
		return byte(r - 0xFF41 + 'A'), isAlnum
	case r >= 0x660 && r <= 0x669:
		return byte(r - 0x660 + '0'), isAlnum
	case r >= 0x6F0 && r <= 0x6F9:
		return byte(r - 0x6F0 + '0'), isAlnum
	case r >= 0x391 && r <= 0x458:
		if c := double(r); c != 0 {
			return c, isDouble
		}
		return 0, isOther
	}
	switch r {
	case 0xAD, 0x34F, 0x61C, 0x180E, 0xFE0E, 0xFE0F, 0xFEFF,
		0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
		0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
		0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069:
		return 0, isNone
	case 0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000:
		return 0, isSpace
	case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFF0D, 0xFE63:
		return 0, isDash
	case 0x2028, 0x2029, 0x85:
		return 0, isLine
	}
	return 0, isOther
}

// decode is utf8.DecodeRuneInString with a short way for pairs of bytes.
func decode(s string, i int) (rune, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return rune(c&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(s[i:])
}

// double is the Latin letter that a Cyrillic or Greek one cannot be told from.
func double(r rune) byte {
	switch r {
	case 'А', 'а', 'Α':
		return 'A'
	case 'В', 'Β':
		return 'B'
	case 'С', 'с':
		return 'C'
	case 'Е', 'е', 'Ε':
		return 'E'
	case 'Н', 'Η':
		return 'H'
	case 'І', 'і', 'Ι':
		return 'I'
	case 'Ј', 'ј':
		return 'J'
	case 'К', 'Κ':
		return 'K'
	case 'М', 'Μ':
		return 'M'
	case 'Ν':
		return 'N'
	case 'О', 'о', 'Ο', 'ο':
		return 'O'
	case 'Р', 'р', 'Ρ':
		return 'P'
	case 'Ѕ', 'ѕ':
		return 'S'
	case 'Т', 'Τ':
		return 'T'
	case 'Х', 'х', 'Χ':
		return 'X'
	case 'У', 'у', 'Υ':
		return 'Y'
	case 'Ζ':
		return 'Z'
	}
	return 0
}

// script tells letters that look alike apart: 0 none, 1 Latin, 2 the others.
func script(r rune) uint8 {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= 0xFF21 && r <= 0xFF5A:
		return 1
	case r >= 0x370 && r <= 0x52F:
		return 2
	}
	return 0
}
