package status

import (
	"cmp"
	"flag"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"posthorn/carriers"
)

var learnAnew = flag.Bool("weigh", false, "write weights.txt anew from the phrases in testdata")

// sample is a phrase as it is weighed: its traits, by number, and its status.
type sample struct {
	traits []int
	status int
}

// learner is a regression over the traits of all statuses, with few weights
// that are not zero.
type learner struct {
	names   []string // of the traits
	numbers map[string]int
	count   []int // of phrases with each trait
	weight  [][len(weighed)]float64
}

// thrift is how much a weight has to be worth to be kept.
const thrift = 1.6

func (l *learner) sample(text string, learn bool) (s sample) {
	folded := fold(nil, withoutPlace(text))
	take := func(trait []byte) {
		n, ok := l.numbers[string(trait)]
		if !ok && learn {
			n = len(l.names)
			l.numbers[string(trait)] = n
			l.names = append(l.names, string(trait))
			l.count = append(l.count, 0)
			l.weight = append(l.weight, [len(weighed)]float64{})
			ok = true
		}
		if ok && !slices.Contains(s.traits, n) {
			s.traits = append(s.traits, n)
			if learn {
				l.count[n]++
			}
		}
	}
	take(nil)
	traits(folded, englishSmall(), take)
	return s
}

func englishSmall() string { return lexicons[latin]().small[0] }

// learn fits the weights to phrases, in the same way on every run.
func learn(list []phrase) *learner {
	l := &learner{numbers: map[string]int{}}
	var samples []sample
	for _, p := range list {
		status := -1
		for k, w := range weighed {
			if (carriers.Meaning{Substatus: p.want}).Status() == (carriers.Meaning{Substatus: w}).Status() {
				status = k
			}
		}
		if p.language != "en" || status < 0 {
			continue
		}
		s := l.sample(p.text, true)
		s.status = status
		samples = append(samples, s)
	}
	for i := range samples { // what was met once tells nothing
		samples[i].traits = slices.DeleteFunc(samples[i].traits, func(n int) bool { return l.count[n] < 2 })
	}
	steps := make([][len(weighed)]float64, len(l.names))
	seed := uint32(1)
	for range 30 {
		for i := len(samples) - 1; i > 0; i-- {
			seed = seed*1664525 + 1013904223
			j := int(seed>>8) % (i + 1)
			samples[i], samples[j] = samples[j], samples[i]
		}
		for _, s := range samples {
			var sum, share [len(weighed)]float64
			most, total := math.Inf(-1), 0.0
			for k := range sum {
				for _, n := range s.traits {
					sum[k] += l.weight[n][k]
				}
				most = max(most, sum[k])
			}
			for k := range sum {
				share[k] = math.Exp(sum[k] - most)
				total += share[k]
			}
			for _, n := range s.traits {
				for k := range sum {
					d := -share[k] / total
					if k == s.status {
						d++
					}
					steps[n][k] += d * d
					rate := 0.3 / math.Sqrt(steps[n][k]+1e-8)
					w := l.weight[n][k] + rate*d
					if n > 0 {
						less := rate * thrift / float64(l.count[n])
						w = math.Copysign(max(0, math.Abs(w)-less), w)
					}
					l.weight[n][k] = w
				}
			}
		}
	}
	return l
}

// text is what weights.txt holds.
func (l *learner) text() string {
	order := make([]int, len(l.names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(l.names[a], l.names[b]) })
	var b strings.Builder
	for _, n := range order {
		of := ""
		for k, w := range l.weight[n] {
			switch q := int(math.Round(w * 2)); {
			case q > 0:
				of += weighedLetters[k:k+1] + strconv.Itoa(min(q, 9))
			case q < 0:
				of += strings.ToLower(weighedLetters[k:k+1]) + strconv.Itoa(min(-q, 9))
			}
		}
		if of != "" {
			b.WriteString(l.names[n] + "=" + of + "\n")
		}
	}
	return b.String()
}

// byWords are the lines of such a text by their words.
func byWords(text string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(text) {
		words, of, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "=")
		m[words] = of
	}
	return m
}

// TestUnsure takes the weights away: what was told as a guess is read otherwise
// then or not at all, and nothing else is.
func TestUnsure(t *testing.T) {
	r := New(table)
	list := append(phrases(t, "rounds.txt"), phrases(t, "phrases.txt")...)
	read := make([]carriers.Meaning, len(list))
	guesses := 0
	for i, p := range list {
		read[i] = r.Read("", carriers.Event{Text: p.text, Language: p.language})
		if !read[i].Unsure {
			continue
		}
		guesses++
		if read[i].By != carriers.ByText || read[i].Sure().Status() != "" {
			t.Errorf("%q is %+v, for sure %+v", p.text, read[i], read[i].Sure())
		}
		for _, code := range []string{"SIGNED", "CC_NEW", "GENERIC"} {
			if got := r.Read("made-up", carriers.Event{Code: code, Text: p.text}); got.By != carriers.ByCode || got.Unsure {
				t.Errorf("%s %q is %+v, though the code tells", code, p.text, got)
			}
		}
	}
	if guesses == 0 {
		t.Fatal("no phrase is weighed")
	}
	was := weights
	defer func() { weights = was }()
	weights = func() map[string]string { return nil }
	for i, p := range list {
		got := r.Read("", carriers.Event{Text: p.text, Language: p.language})
		if read[i].Unsure && got.Status() == read[i].Status() || !read[i].Unsure && got != read[i] {
			t.Errorf("%q is %+v, without weights %+v", p.text, read[i], got)
		}
	}
}

// TestWeights learns from nine tenths of the phrases and weighs the others:
// so much of what nobody has foreseen is told by words alone.
func TestWeights(t *testing.T) {
	list := append(phrases(t, "rounds.txt"), phrases(t, "phrases.txt")...)
	if text, err := os.ReadFile("weights.txt"); err != nil || !*learnAnew && !maps.Equal(byWords(string(text)), weights()) {
		t.Errorf("what is built in is not weights.txt (%v): go run ./build gen", err)
	}
	if *learnAnew {
		if err := os.WriteFile("weights.txt", []byte(learn(list).text()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	var known, unseen []phrase
	for i, p := range list {
		if p.language != "en" {
			continue
		}
		if i%10 == 3 {
			unseen = append(unseen, p)
		} else {
			known = append(known, p)
		}
	}
	was := weights
	defer func() { weights = was }()
	m := byWords(learn(known).text())
	weights = func() map[string]string { return m }
	clear, right, delivered := 0, 0, 0
	for _, p := range unseen {
		got, ok := weigh(fold(nil, withoutPlace(p.text)), englishSmall())
		if !ok {
			continue
		}
		clear++
		switch want := (carriers.Meaning{Substatus: p.want}).Status(); {
		case (carriers.Meaning{Substatus: got}).Status() == want:
			right++
		case got == carriers.DeliveredOther:
			delivered++
		}
	}
	t.Logf("%d phrases not seen, %d clear, %d of them right, %d taken for delivered", len(unseen), clear, right, delivered)
	if clear*10 < len(unseen)*6 || right*100 < clear*85 || delivered*100 > len(unseen)*2 {
		t.Errorf("%d phrases not seen, %d clear, %d of them right, %d taken for delivered", len(unseen), clear, right, delivered)
	}
}
