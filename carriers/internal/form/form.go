// Package form says what a carrier's numbers look like, so that an interface
// is asked only for what its carrier can know.
//
//	form.Fits("SYAE123456789", "SY#11 SY@2#9") // true, by the second
//	form.S10("RR123456785CN")                  // true: form and check digit
//	form.Token(" rr123456785cn ")              // "RR123456785CN"
//	form.Token("see below")                    // ""
//
// The directory of all carriers has finer shapes, with weights, for telling
// carriers from each other; an adapter asks only "could this be mine?".
package form

import "strings"

// Fits tells whether a number has one of several forms, written with spaces
// between. In a form # is a digit, @ a letter and * either, each perhaps with
// how many of them behind it, "#14" or "#8-11"; all else stands for itself.
func Fits(number, forms string) bool {
	for _, f := range strings.Fields(forms) {
		if fits(number, f) {
			return true
		}
	}
	return false
}

func fits(n, f string) bool {
	if f == "" {
		return n == ""
	}
	class := f[0]
	f = f[1:]
	if class != '#' && class != '@' && class != '*' {
		return n != "" && n[0] == class && fits(n[1:], f)
	}
	least, f := count(f)
	most := least
	if strings.HasPrefix(f, "-") {
		most, f = count(f[1:])
	}
	for k := 0; k <= most; k++ {
		if k >= least && fits(n[k:], f) {
			return true
		}
		if k == len(n) || !in(n[k], class) {
			return false
		}
	}
	return false
}

// count reads how many there are of a class; one where nothing is said.
func count(f string) (n int, rest string) {
	i := 0
	for i < len(f) && f[i] >= '0' && f[i] <= '9' {
		n = n*10 + int(f[i]-'0')
		i++
	}
	if i == 0 {
		n = 1
	}
	return n, f[i:]
}

func in(c, class byte) bool {
	digit, letter := c >= '0' && c <= '9', c >= 'A' && c <= 'Z'
	return digit && class != '@' || letter && class != '#'
}

// S10 tells whether a number is one of the UPU's standard S10, by its form and
// its check digit: the number of a post that gave it out, which the posts of
// other countries follow as well.
func S10(n string) bool {
	if !fits(n, "@2#9@2") {
		return false
	}
	sum := 0
	for i, w := range "86423597" {
		sum += int(n[2+i]-'0') * int(w-'0')
	}
	want := 11 - sum%11
	switch want {
	case 10:
		want = 0
	case 11:
		want = 5
	}
	return int(n[10]-'0') == want
}

// Token is a number as we keep it: 5 to 40 capital letters and digits, one
// digit at least. What cannot be one gives "".
func Token(s string) string {
	if s = strings.ToUpper(strings.TrimSpace(s)); !fits(s, "*5-40") || !strings.ContainsAny(s, "0123456789") {
		return ""
	}
	return s
}

// GS1 checks the last of a number's digits as those of articles are: weights
// 3 1 3 1 … from the right. Russian Post counts its own so.
func GS1(n string) bool {
	sum := 0
	for i := range len(n) {
		d := int(n[i] - '0')
		if n[i] < '0' || n[i] > '9' {
			return false
		}
		if (len(n)-i)%2 == 0 {
			d *= 3
		}
		sum += d
	}
	return n != "" && sum%10 == 0
}
