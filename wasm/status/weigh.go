package status

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"

	"posthorn/carriers"
	"posthorn/carriers/press"
)

// packedWeights holds what the words of English tell by themselves: in
// weights.txt a line for each word or pair of words, with letters of [weighed]
// and how much they count, capital ones for a status and small ones against it:
//
//	courier=O4i2
//	no one=F7
//
// It is learned from the phrases in testdata: `go test ./wasm/status -run
// TestWeights -weigh` writes it, and `go run ./build gen` packs its lines as a
// list of words.
//
//go:embed zz_gen_weights.bin
var packedWeights string

// weighed are the statuses that words are weighed for.
var weighed = [...]carriers.Substatus{
	carriers.InfoReceivedAny, carriers.TransitOther, carriers.OutForDeliveryOther, carriers.PickupOther,
	carriers.FailureOther, carriers.DeliveredOther, carriers.ExceptionOther,
}

// weighedLetters are their letters in weights.txt.
const weighedLetters = "ITOPFDX"

// clear is by how much the weightiest status has to lead: 2 is as much as
// e to 1.
const (
	clearLead      = 2
	clearDelivered = 6
)

// weights are the lines of weights.txt by their words.
var weights = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	lists, _ := press.UnpackLists(packedWeights)
	for _, list := range lists {
		for _, line := range list {
			words, of, _ := strings.Cut(line.Word, "=")
			m[words] = of
		}
	}
	return m
})

// weigh says what the words of a folded English text tell together, where no
// line of the lexicon decides. ok tells whether they do so clearly.
func weigh(text []byte, small string) (s carriers.Substatus, ok bool) {
	var sums [len(weighed)]int
	known := 0
	add := func(of string) {
		for i := 0; i+1 < len(of); i += 2 {
			n := int(of[i+1] - '0')
			if k := strings.IndexByte(weighedLetters, of[i]); k >= 0 {
				sums[k] += n
			} else if k := strings.IndexByte(weighedLetters, of[i]&^0x20); k >= 0 {
				sums[k] -= n
			}
		}
	}
	add(weights()[""])
	traits(text, small, func(trait []byte) {
		if of, is := weights()[string(trait)]; is {
			known++
			add(of)
		}
	})
	best, second := 0, -1
	for k := 1; k < len(sums); k++ {
		switch {
		case sums[k] > sums[best]:
			best, second = k, best
		case second < 0 || sums[k] > sums[second]:
			second = k
		}
	}
	lead := clearLead
	if weighed[best] == carriers.DeliveredOther {
		lead = clearDelivered
	}
	return weighed[best], known > 0 && sums[best]-sums[second] >= lead
}

// traits yields what is weighed of a folded text: the stem of each word that
// is not small, and of each two that follow each other.
func traits(text []byte, small string, yield func([]byte)) {
	var space [2*maxStem + 2]byte
	last := 0 // the length of the stem before, in space
	for len(text) > 0 {
		word := text
		if i := bytes.IndexByte(text, ' '); i >= 0 {
			word, text = text[:i], text[i+1:]
		} else {
			text = nil
		}
		if len(word) == 0 || word[0] == edgeMark || strings.Contains(small, " "+string(word)+" ") {
			continue
		}
		stem := stemOf(word)
		if last > 0 {
			yield(append(append(space[:last], ' '), stem...))
		}
		last = copy(space[:], stem)
		yield(space[:last])
	}
}

// maxStem is how much of a word counts.
const maxStem = 7

// endings are what words lose, the first that fits.
var endings = [...]string{"ing", "ed", "ies", "es", "s", "er"}

// stemOf is a word without its ending; "#" is any number.
func stemOf(word []byte) []byte {
	for _, c := range word {
		if c <= '9' {
			return []byte{'#'}
		}
	}
	for _, e := range endings {
		if len(word) >= len(e)+4 && string(word[len(word)-len(e):]) == e {
			word = word[:len(word)-len(e)]
			break
		}
	}
	return word[:min(len(word), maxStem)]
}
