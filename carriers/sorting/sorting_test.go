package sorting

import (
	"slices"
	"testing"
)

func TestBy(t *testing.T) {
	words := []string{"van", "door", "horn", "a", "tick", "is", "locker"}
	By(words, func(a, b string) int { return len(a) - len(b) })
	if want := []string{"a", "is", "van", "door", "horn", "tick", "locker"}; !slices.Equal(words, want) {
		t.Errorf("%v, want %v", words, want)
	}
	By[int](nil, nil)
}
