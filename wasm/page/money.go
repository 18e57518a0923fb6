package page

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// currencies are the letters that stand beside amounts, in lower case, where
// no currency sign does.
const currencies = " usd eur gbp rub руб руб. р. грн uah pln zł zl czk kč huf ft ron lei bgn лв лв. try tl chf sek nok dkk kr kr. isk brl r$ mxn mex mx$ us$ ca$ au$ nz$ clp cop ars pen s/ s/. uyu cad ca c$ aud au a$ nzd nz sgd hkd twd nt$ jpy cny rmb krw thb vnd idr rp myr rm php inr rs ils nis sar aed qar kwd bhd omr jod egp mad dzd tnd lkr ngn zar kes din rsd ден kzt тг byn br сом uzs gel amd azn mdl د.إ ر.س ر.ق د.ك د.ب ر.ع د.ا ج.م د.م د.ج د.ت درهم ريال دينار جنيه د.إ. ر.س. sr. dh 円 원 元 บาท "

func currencySign(r rune) bool { return r >= 0x24 && unicode.Is(unicode.Sc, r) || r == 0xFFE5 }

// findMoney is where in a text its first amount with a currency stands:
// "Total: US $12.34 x2" gives "US $12.34", "1 234,56 zł" gives itself. A
// number without a currency is no amount.
func findMoney(s string) (from, to int, ok bool) {
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		if !anyDigit(r) {
			i += w
			continue
		}
		lo, hi := i, amountEnd(s, i)
		if strings.HasPrefix(s[hi:], ",-") {
			hi += 2
		}
		a, okBefore := currencyBefore(s, lo)
		b, okAfter := currencyAfter(s, hi)
		switch {
		case okBefore && !(digitsOnly(s[lo:hi]) && hi-lo > 7 && hi < len(s) && wordByte(s[hi])): // "RS700000035CN" is a number
			return a, hi, true
		case okAfter && !(digitsOnly(s[lo:hi]) && hi-lo > 7 && lo > 0 && wordByte(s[lo-1])): // "NN123456785BR"
			return lo, b, true
		}
		i = hi
	}
	return 0, 0, false
}

func anyDigit(r rune) bool {
	return r >= '0' && r <= '9' || r >= 0x660 && r <= 0x669 || r >= 0x6F0 && r <= 0x6F9 || r >= 0xFF10 && r <= 0xFF19
}

// separators stand inside of amounts.
const separators = "., '\u2019\u066b\u066c\u202f\uff0c\uff0e"

// amountEnd is the end of the number that begins at i, with its separators.
func amountEnd(s string, i int) int {
	end := i
	for i < len(s) {
		r, w := utf8.DecodeRuneInString(s[i:])
		switch {
		case anyDigit(r):
			i += w
			end = i
			continue
		case r == '.' || r == ',' || r == '\'' || r == 0x2019 || r == 0x66B || r == 0x66C || r == 0xFF0C || r == 0xFF0E:
		case r == ' ' || r == 0xA0 || r == 0x202F || r == 0x2009:
			// A space parts thousands only.
			if !digitsAt(s, i+w, 3) {
				return end
			}
		default:
			return end
		}
		i += w
	}
	return end
}

// digitsAt says whether exactly n digits stand at i.
func digitsAt(s string, i, n int) bool {
	for k := 0; k <= n; k++ {
		if i >= len(s) {
			return k == n
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		if anyDigit(r) != (k < n) {
			return false
		}
		i += w
	}
	return true
}

// currencyBefore finds the sign or letters that end at i.
func currencyBefore(s string, i int) (int, bool) {
	j := len(strings.TrimRight(s[:i], " "))
	if j == 0 || i-j > 1 {
		return 0, false
	}
	if r, w := utf8.DecodeLastRuneInString(s[:j]); currencySign(r) || r == '$' {
		k := j - w
		// "US $", "R$", "AU $": letters of the sign's country.
		m := len(strings.TrimRight(s[:k], " "))
		n := m
		for n > 0 && m-n < 3 && s[n-1] >= 'A' && s[n-1] <= 'Z' {
			n--
		}
		if n < m && (n == 0 || !wordByte(s[n-1])) {
			return n, true
		}
		return k, true
	}
	return wordBefore(s, j)
}

func wordBefore(s string, j int) (int, bool) {
	k := j
	for k > 0 && j-k < 12 && s[k-1] != ' ' && s[k-1] != ':' && s[k-1] != '(' {
		k--
	}
	if k < j && isCurrency(s[k:j]) {
		return k, true
	}
	return 0, false
}

func currencyAfter(s string, i int) (int, bool) {
	j := i
	if j < len(s) {
		if r, w := utf8.DecodeRuneInString(s[j:]); unicode.IsSpace(r) {
			j += w
		}
	}
	if j >= len(s) {
		return 0, false
	}
	if r, w := utf8.DecodeRuneInString(s[j:]); currencySign(r) {
		j += w
		if t := strings.TrimLeft(s[j:], "\u00a0 "); r == '$' && len(t) > 1 && isCurrency(t[:2]+"$") && (len(t) == 2 || !wordByte(t[2])) {
			j = len(s) - len(t) + 2 // "21,83 $ CA"
		}
		return j, true
	}
	k := j
	for k < len(s) && k-j < 12 && s[k] != ' ' && s[k] != ')' && s[k] != '/' && !digitAt(s, k) {
		k++
	}
	word := s[j:k]
	if !isCurrency(word) {
		word = strings.TrimRight(word, ".,;")
		k = j + len(word)
	}
	if isCurrency(word) {
		return k, true
	}
	// CJK amounts run on: "1,234円", "12,345원", "100元".
	for _, w := range []string{"円", "원", "元", "บาท"} {
		if strings.HasPrefix(s[j:], w) {
			return j + len(w), true
		}
	}
	return 0, false
}

func isCurrency(word string) bool {
	return word != "" && len(word) <= 12 && wordsOf(lower(word))&wCurrency != 0
}

func wordByte(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }

// pieceOfPrice says whether a short text can be a part of an amount that the
// page draws in pieces: digits, separators, a currency.
func pieceOfPrice(s string) bool {
	if len(s) > 24 {
		return false
	}
	word := strings.TrimSpace(s)
	if isCurrency(word) || word == "US" {
		return true
	}
	if len(s) > 9 && digitsOnly(word) {
		return false // a number of its own
	}
	for _, r := range s {
		if !anyDigit(r) && !strings.ContainsRune(separators, r) && !currencySign(r) {
			if i, j, ok := findMoney(s); ok && i == 0 && strings.Trim(s[j:], separators) == "" {
				return true
			}
			return currencyPrefix(word)
		}
	}
	return true
}

// currencyPrefix: "US $", "AU $", "R$", "MXN$".
func currencyPrefix(s string) bool {
	r, w := utf8.DecodeLastRuneInString(s)
	if !currencySign(r) {
		return false
	}
	s = strings.TrimRight(s[:len(s)-w], " ")
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) <= 3
}

// money is the first amount in a text as shown, empty where there is none.
func money(s string) string {
	from, to, ok := findMoney(s)
	if !ok {
		return ""
	}
	return strings.TrimSpace(s[from:to])
}
