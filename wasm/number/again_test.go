package number

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestAgain reads pages that write number after number into one template, with
// now and then something else before, behind or within them: what is told again
// is what would be told if each were weighed.
func TestAgain(t *testing.T) {
	befores := []string{"\nTracking number: ", "\nDelivered by PostNL: ", "\n", "\nOrder ", " трек ", ",", "\nSee https://example.com/?n=", "\nLast 5 ", "\nno. 1 ", "\nIBAN ", "> ", "\nid ", "\ncn "}
	afters := []string{"\n", " on its way", ", ", ".", "-1", "\"", "<br>", "\n12", " and more"}
	numbers := []string{"RR########5NL", "RR########5CN", "LP00############", "LP01############", "1Z###AA1########", "ID########", "PL##############", "4PX#############CN", "NO12########", "JD################", "uv#########cn", "22########ab"}
	r := rand.New(rand.NewPCG(3, 4))
	pick := func(list []string, few int) string {
		if r.IntN(8) > 0 {
			return list[r.IntN(few)]
		}
		return list[r.IntN(len(list))]
	}
	repeated := 0
	for range 300 {
		var b strings.Builder
		b.WriteString(strings.Repeat("The parcel has left the sorting centre. ", 2))
		first, last, kind := r.IntN(len(befores)), r.IntN(len(afters)), r.IntN(len(numbers))
		for range 40 {
			b.WriteString(pick(befores[first:], 1))
			for _, c := range pick(numbers[kind:], 1) {
				if c == '#' {
					c = '0' + rune(r.IntN(10))
				}
				b.WriteRune(c)
			}
			b.WriteString(pick(afters[last:], 1))
		}
		text := b.String()
		for _, asked := range []bool{false, true} {
			var told [2][]Found
			for i, slow := range []bool{false, true} {
				var f finder
				f.begin(text, Hint{Asked: asked, Country: "NL"}, func(found Found) bool {
					told[i] = append(told[i], found)
					return true
				})
				f.slow = slow
				f.scan()
				if !slow {
					for _, m := range f.memos {
						if m.length > 0 {
							repeated++
						}
					}
				}
			}
			check(t, text, told[0])
			same(t, text, told[0], told[1], 0)
		}
	}
	if repeated < 100 {
		t.Errorf("only %d kinds of numbers were remembered", repeated)
	}
}

// TestEach leaves off in the middle.
func TestEach(t *testing.T) {
	text := strings.Repeat("Tracking number: RR123456785CN\n", 20)
	count := 0
	for range Each(text, Hint{}) {
		if count++; count == 3 {
			break
		}
	}
	if count != 3 || len(Find(text, Hint{})) != 20 {
		t.Errorf("%d told before the third was the last, %d in all", count, len(Find(text, Hint{})))
	}
}
