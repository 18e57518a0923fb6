package directory

// Check names the rule that a shape's check digit follows. The zero value
// means that no rule is known.
type Check uint8

// The rules, from the carriers' own descriptions and GS1's and the UPU's
// specifications. Beside each: over what it is reckoned.
const (
	NoCheck   Check = iota
	S10             // the 8 digits before the check digit and the two-letter suffix; weights 8 6 4 2 3 5 9 7 mod 11
	UPS             // the 15 characters after 1Z; letters count as (code−3) mod 10; weights 1 2 mod 10
	Waybill         // the digits after the letter; weights 1 2 from the left, mod 10
	OnTrac          // as Waybill, with the letter as a digit: C is 4, D is 5
	FedEx12         // the last 12 digits; weights 3 1 7 mod 11 mod 10
	FedEx34         // digits 21 to 33; weights 1 7 3 mod 11 mod 10
	FedEx32         // digits 17 to 27, checked by the 28th; as FedEx12
	GS1             // all digits; weights 3 1 from the right, mod 10
	GS1Last15       // as GS1, the last 15 digits
	GS1With92       // as GS1, with 92 put in front
	GS1Last22       // as GS1, the last 22 digits: what follows 420 and the postcode
	GS1Last26       // as GS1, the last 26 digits
	GS1With91       // as GS1, the last 20 digits with 91 or 92 put in front
	Mod7            // the number without its last digit, mod 7
	Luhn            // all digits
	Iso3736         // all characters; ISO 7064 mod 37,36
	Ident           // all digits; weights 4 9 from the left, mod 10
)

// Outcome is what a check digit says.
type Outcome uint8

const (
	Unchecked Outcome = iota // the shape has no known rule
	Right
	Wrong
)

// Run applies the rule to a number that matches the shape's pattern.
func (c Check) Run(n []byte) Outcome {
	if c == NoCheck {
		return Unchecked
	}
	if c.right(n) {
		return Right
	}
	return Wrong
}

func (c Check) right(n []byte) bool {
	last := len(n) - 1
	switch c {
	case S10:
		if len(n) < 11 {
			return false
		}
		return s10(n[len(n)-11 : len(n)-2])
	case UPS:
		sum := 0
		for i, b := range n[2:last] {
			v := int(b - '0')
			if b > '9' {
				v = int(b-3) % 10
			}
			sum += v << (i & 1)
		}
		return (10-sum%10)%10 == int(n[last]-'0')
	case Waybill:
		return weighted(n[1:], 0)
	case OnTrac:
		first := 4
		if n[0] == 'D' {
			first = 5
		}
		return weighted(n[1:], first)
	case FedEx12:
		return mod11(n[len(n)-12:], "31731731731")
	case FedEx34:
		return mod11(n[20:34], "1731731731731")
	case FedEx32:
		return mod11(n[16:28], "31731731731")
	case GS1:
		return gs1(n, 0)
	case GS1Last15:
		return gs1(n[len(n)-15:], 0)
	case GS1With92:
		return gs1(n, 92)
	case GS1Last22:
		return gs1(n[len(n)-22:], 0)
	case GS1Last26:
		return gs1(n[len(n)-26:], 0)
	case GS1With91:
		t := n[len(n)-20:]
		return gs1(t, 91) || gs1(t, 92)
	case Mod7:
		rest := 0
		for _, b := range n[:last] {
			rest = (rest*10 + int(b-'0')) % 7
		}
		return rest == int(n[last]-'0')
	case Luhn:
		return ValidLuhn(n)
	case Iso3736:
		p := 36
		for _, b := range n[:last] {
			p += value36(b)
			if p > 36 {
				p -= 36
			}
			p = p * 2 % 37
		}
		return (p+value36(n[last]))%36 == 1
	case Ident:
		sum := 0
		for i, b := range n[:last] {
			sum += int(b-'0') * (4 + 5*(i&1))
		}
		return (10-sum%10)%10 == int(n[last]-'0')
	}
	return false
}

// s10 checks the nine digits of an S10 number.
//
//go:noinline
func s10(n []byte) bool {
	const weights = "86423597"
	sum := 0
	for i := range 8 {
		sum += int(n[i]-'0') * int(weights[i]-'0')
	}
	want := 11 - sum%11
	switch want {
	case 10:
		want = 0
	case 11:
		want = 5
	}
	return want == int(n[8]-'0')
}

// weighted sums 1 2 1 2 …, behind a digit that is not written where first is
// set.
//
//go:noinline
func weighted(n []byte, first int) bool {
	sum, last, flip := first, len(n)-1, 0
	if first > 0 {
		flip = 1
	}
	for i, b := range n[:last] {
		sum += int(b-'0') << ((i + flip) & 1)
	}
	return (10-sum%10)%10 == int(n[last]-'0')
}

//
//go:noinline
func mod11(n []byte, weights string) bool {
	sum := 0
	for i := range len(weights) {
		sum += int(n[i]-'0') * int(weights[i]-'0')
	}
	return sum%11%10 == int(n[len(weights)]-'0')
}

// gs1 sums 3 1 3 1 … from the right; front is put before the number.
//
//go:noinline
func gs1(n []byte, front int) bool {
	sum, w, last := 0, 3, len(n)-1
	for i := last - 1; i >= 0; i-- {
		sum += int(n[i]-'0') * w
		w = 4 - w
	}
	for ; front > 0; front /= 10 {
		sum += front % 10 * w
		w = 4 - w
	}
	return (10-sum%10)%10 == int(n[last]-'0')
}

func value36(b byte) int {
	if b <= '9' {
		return int(b - '0')
	}
	return int(b-'A') + 10
}

// ValidLuhn checks digits as payment cards and phones' IMEI are checked.
//
//go:noinline
func ValidLuhn(n []byte) bool {
	sum := 0
	for i := range n {
		v := int(n[len(n)-1-i] - '0')
		if i&1 == 1 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		sum += v
	}
	return sum%10 == 0
}

// ValidGS1 checks digits as articles (EAN, UPC, GTIN) are checked.
func ValidGS1(n []byte) bool { return gs1(n, 0) }
