package number

import "posthorn/carriers/directory"

// What is not a tracking number, but some other known thing, by itself.

// ibanCountries have accounts by ISO 13616: the second letters, bit by bit, by
// the first one.
var ibanCountries = func() (t ['Z' + 1]uint32) {
	const list = "ADAEALATAZBABEBGBHBRBYCHCRCYCZDEDKDOEEEGESFIFOFRGBGEGIGLGRGTHRHUIEILIQISITJOKWKZLBLCLILTLULVLYMCMDMEMKMRMTMUNLNOPKPLPSPTQARORSSASCSESISKSMSTSVTLTNTRUAVAVGXK"
	for i := 0; i < len(list); i += 2 {
		t[list[i]] |= 1 << (list[i+1] - 'A')
	}
	return t
}()

// iban says whether the number is a bank account by ISO 13616.
func iban(n []byte) bool {
	if len(n) < 15 || len(n) > 34 || n[0] < 'A' || n[1] < 'A' || n[2] > '9' || n[3] > '9' || ibanCountries[n[0]]>>(n[1]-'A')&1 == 0 {
		return false
	}
	rest := 0
	for i := range n {
		b := n[(i+4)%len(n)]
		if b > '9' {
			rest = (rest*100 + int(b-'A') + 10) % 97
		} else {
			rest = (rest*10 + int(b-'0')) % 97
		}
	}
	return rest == 1
}

// numeral knows digits that are other things by themselves.
func numeral(n []byte) (int, Code) {
	two := int(n[0]-'0')*10 + int(n[1]-'0')
	four := two*100 + int(n[2]-'0')*10 + int(n[3]-'0')
	switch len(n) {
	case 8:
		if day(n) || day(reversedDate(n)) {
			return -15, LikeDate
		}
	case 10:
		if n[0] == '1' && n[1] >= '6' && n[1] <= '8' {
			return -4, LikeTime
		}
	case 13:
		if n[0] == '1' && n[1] >= '4' && n[1] <= '9' {
			return -8, LikeTime
		}
		if directory.ValidGS1(n) {
			return -6, LikeArticle
		}
	case 14:
		if day(n) && n[8] < '3' {
			return -20, LikeDate
		}
	case 15:
		if (two == 35 || two == 86 || two == 1) && directory.ValidLuhn(n) {
			return -10, LikeIMEI
		}
	case 17:
		if four == 1200 && n[4] == '0' {
			return -40, LikeProduct
		}
	}
	if len(n) == 16 {
		switch {
		case four == 1005:
			return -30, LikeProduct
		case two >= 80 && two <= 82 && four != 8000, two == 30, two == 50, two == 10, two == 11:
			return -8, LikeOrder
		}
	}
	if (len(n) == 15 && (two == 34 || two == 37) || len(n) == 16 && (n[0] == '4' || two >= 51 && two <= 55 || two == 62 || four == 6011 || two == 22)) && directory.ValidLuhn(n) {
		return -12, LikeCard
	}
	return 0, 0
}

// day says whether digits begin with a day of our time, 20260131.
func day(n []byte) bool {
	return n[0] == '2' && n[1] == '0' && n[2] >= '1' && n[2] <= '3' &&
		(n[4] == '0' && n[5] > '0' || n[4] == '1' && n[5] <= '2') && (n[6] <= '2' || n[6] == '3' && n[7] <= '1')
}

func reversedDate(n []byte) []byte {
	return []byte{n[4], n[5], n[6], n[7], n[2], n[3], n[0], n[1]}
}

// phoneWidths knows how telephone numbers are grouped: 3-3-4 and the like, or
// ending in two and two.
func phoneWidths(w uint64, n int) bool {
	switch {
	case n == 3 && w == 3<<12|3<<6|4, n == 3 && w == 3<<12|3<<6|3, n == 4 && w == 1<<18|3<<12|3<<6|4, n == 4 && w == 2<<18|3<<12|3<<6|4,
		n == 3 && w == 3<<12|2<<6|2, n == 3 && w == 4<<12|2<<6|2, n == 3 && w == 4<<12|3<<6|3:
		return true
	case n >= 4 && w&0xFFF == 2<<6|2:
		return true
	}
	return false
}

// evenWidths says whether all groups but the first and last are equally wide
// and none is a single digit.
func evenWidths(w uint64, n int) bool {
	if n == 4 && w == 2<<18|2<<12|6<<6|8 {
		return true // 99.34.123456.12345678, as printed in Switzerland
	}
	if n > 10 {
		return false
	}
	for i := 1; i < n-1; i++ {
		if w>>(6*i)&63 != w>>6&63 {
			return false
		}
	}
	for i := range n {
		if w>>(6*i)&63 < 2 {
			return false
		}
	}
	return true
}
