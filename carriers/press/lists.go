package press

import (
	"errors"
	"strings"
)

// Entry is a word of a list, and a number that stands for what it means.
type Entry struct {
	Word   string
	Number uint8
}

// PackLists packs lists of words, which take the less room the more of its
// beginning each shares with the one before: codes such as
//
//	SH003 17, SH004 17, SH005 1, …
//
// of which each is written as how many letters of the one before are dropped,
// what follows instead, and its number. That leaves 8.4 kB of the carriers' 4,500
// codes, of which brotli leaves 13.4.
func PackLists(lists [][]Entry) (string, error) {
	c := newCoder(true, "", listBits)
	c.number(len(lists), 3, aLength, 0)
	for i, list := range lists {
		for _, e := range list {
			if len(e.Word) > longestWord || strings.ContainsFunc(e.Word, func(r rune) bool { return r < ' ' }) {
				return "", errors.New("press: not a word: " + e.Word)
			}
		}
		if len(list) >= 1<<16 || len(lists) >= 1<<12 {
			return "", errors.New("press: too long a list, or too many")
		}
		c.list(uint32(i), list)
	}
	return c.end(), nil
}

// UnpackLists reads the lists again.
func UnpackLists(packed string) ([][]Entry, error) {
	c := newCoder(false, packed, listBits)
	var lists [][]Entry
	for i := range c.number(0, 3, aLength, 0) {
		if c.short() {
			break
		}
		lists = append(lists, c.list(uint32(i), nil))
	}
	if c.short() {
		return nil, errors.New("press: there is more than was packed")
	}
	return lists, nil
}

const (
	longestWord = 200
	listBits    = 14
)

// list codes the list of that number.
func (c *coder) list(of uint32, list []Entry) []Entry {
	long := c.number(len(list), 4, aLength, 1)
	var w, before []byte
	meant := uint32(0) // the number before
	for i := 0; i < long && !c.short(); i++ {
		var e Entry
		if c.packing {
			e = list[i]
		}
		last, last2 := back(before, 1), back(before, 2)
		drop := len(before) - sharing(string(before), e.Word)
		drop = c.number(drop, 2, aDrop,
			context(30, uint32(len(before))),
			context(31, uint32(len(before))<<8|of),
			context(32, last),
			context(33, last2<<16|last<<8|of))
		shared := max(len(before)-drop, 0)
		w = append(w[:0], before[:shared]...)
		for {
			next := 0
			if len(w) < len(e.Word) {
				next = int(e.Word[len(w)])
			}
			if next = c.letter(next, w, before, len(w) == shared, of); next == 0 || len(w) == longestWord {
				break
			}
			w = append(w, byte(next))
		}
		begin := uint32(0)
		if len(w) > 1 {
			begin = uint32(w[0])<<8 | uint32(w[1])
		}
		e.Number = uint8(c.number(int(e.Number), 2, aMeaning,
			context(50, of),
			context(51, meant),
			context(53, begin<<8|of),
			context(54, lastWord(w))))
		meant = uint32(e.Number)
		before = append(before[:0], w...)
		if !c.packing {
			list = append(list, Entry{string(w), e.Number})
		}
	}
	return list
}

// letter codes the one that follows w, 0 at the end of a word; first tells that
// it is the first that differs from the word before.
func (c *coder) letter(letter int, w, before []byte, first bool, of uint32) int {
	above := uint32(0)
	if len(w) < len(before) {
		above = uint32(before[len(w)])
	}
	differs := uint32(0)
	if first {
		differs = 1<<8 | above
	}
	where := differs &^ 255 << 1
	if len(w) == len(before) {
		where |= 1
	}
	o1, o2, o3, word := back(w, 1), back(w, 2), back(w, 3), lastWord(w)
	return c.octet(letter, aCodeLetter,
		context(40, differs),
		context(41, o1<<9|differs),
		context(42, o2<<17|o1<<9|differs),
		context(o3, o2<<17|o1<<9|differs),
		context(word, 43<<8|o1),
		context(44, uint32(len(w))<<16|of),
		context(45, where<<16|above>>5<<8|o1>>5))
}

// lastWord is a number made of the last word in a code: "FAILURE" of
// "GTMS_FAILURE", and of "gtms/failure".
func lastWord(w []byte) (x uint32) {
	for _, c := range w {
		if x = (x + uint32(c&0xDF)) * 0x9E3779B1; c < '0' || c == '_' {
			x = 0
		}
	}
	return x
}
