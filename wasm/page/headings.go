package page

import (
	"strconv"
	"strings"
)

// heading is what stands over several orders and is said of each: a state or a
// store, and how far it reaches.
type heading struct {
	text, value string
	end         int32
	n           int // of how many there is one before the next order
}

// headings gives orders that do not say so themselves the state or the store
// that stands over them:
//
//	h2   "Shipped"
//	div  order 8190000000001234
//	div  order 8190000000021234
//	h2   "Completed"
//	div  order 8190000000041234
//
// Tabs name states, too, but several of them before the first order.
func (t *tree) headings(orders []Order, cards []card) {
	var state, store, nextState, nextStore heading
	for k, i := 0, int32(0); i < t.n && k < len(cards); i++ {
		if i < cards[k].lo {
			t.headingAt(i, &nextState, &nextStore)
			continue
		}
		state, store = state.then(&nextState), store.then(&nextStore)
		for i < t.n && k < len(cards) && i >= cards[k].lo {
			o := &orders[k]
			if o.Status == "" && o.StatusText == "" && i < state.end {
				o.Status, o.StatusText = state.value, state.text
			}
			if o.Store == "" && i < store.end {
				o.Store, o.StoreID = store.text, store.value
			}
			i = max(i, cards[k].hi-1)
			k++
		}
	}
}

// then is the heading that holds after what stood before an order.
func (h heading) then(next *heading) heading {
	switch {
	case next.n == 1:
		h = *next
	case next.n > 1:
		h = heading{}
	}
	*next = heading{}
	return h
}

// headingAt looks at a node outside of all orders.
func (t *tree) headingAt(i int32, state, store *heading) {
	if t.nodes[i].Tag == textTag && t.first[i+1] > t.first[i] {
		a := &t.atoms[t.first[i]]
		if s := statusOf(a.low); s != "" && a.flag&(fProduct|fCopies|fButton) == 0 {
			*state = heading{cut(a.text), s, t.reach(i), state.n + 1}
		}
	}
	if t.is[i]&fStore != 0 && t.sub[i]&fCopies == 0 && len(t.texts(i)) <= 12 {
		if w := t.text(i); w != "" && wordsOf(lower(w))&wViewStore == 0 && !t.visits(w) {
			*store = heading{strings.TrimSpace(w), storeID(t.attr(i, "href")), t.reach(i), store.n + 1}
		}
	}
}

// reach is the end of the smallest part around a node that holds orders.
func (t *tree) reach(i int32) int32 {
	for n := 0; i > 0 && n < 12 && t.sub[i]&fOrder == 0; n++ {
		i = t.parent[i]
	}
	return t.end[max(i, 0)]
}

// storesByPlace gives orders the store that stands without a word or a link in
// the place where other orders of the list have theirs.
func (t *tree) storesByPlace(orders []Order, cards []card) {
	places := map[string]bool{} // the name of the element, or how many texts are before it
	for again := range 2 {
		for k := range orders {
			o, c := &orders[k], cards[k]
			if o.StoreID != "" || (o.Store == "") != (again == 1) {
				continue
			}
			atoms := t.span(c.lo, c.hi)
			for j := range atoms[:min(len(atoms), 20)] {
				a := &atoms[j]
				if a.flag&(fDate|fMoney|fProduct|fButton|fCopies) != 0 || a.longer(60) {
					continue
				}
				place := t.nodes[a.el].Class
				if place == "" {
					place = strconv.Itoa(j)
				}
				if again == 0 && a.text == o.Store && len(places) < 20 {
					places[place] = true
				} else if again == 1 && a.text != o.StatusText && statusOf(a.low) == "" && !orderNumbered(a.low, o.ID) && places[place] {
					o.Store = a.text
					break
				}
			}
		}
	}
}
