package status

// restOfWord stands in a literal for what remains of a word.
const restOfWord = '\x01'

// automaton finds every literal of a list in one pass over a text: a tree of
// the literals' bytes, entered at each byte of the text.
type automaton struct {
	nodes []node // the first is the root
	found []found
	wide  [][256]int32 // of nodes with many children: the child for each byte, 0 for none
}

// node is one byte of a literal. Indexes are 0 where there is nothing.
type node struct {
	child, next int32 // the first child, and the next one of the same parent
	rest        int32 // the child behind restOfWord
	found       int32 // 1 more than the index of what ends here
	wide        int16 // 1 more than the index in wide
	children    uint8
	b           byte
}

// found is an atom that ends at a node.
type found struct {
	next     int32 // 1 more than the index of another that ends there
	atom     uint16
	language uint8
}

// manyChildren is from how many children on a node gets a table of its own.
const manyChildren = 6

// add puts a literal into the tree.
func (a *automaton) add(text []byte, atom uint16, language uint8) {
	if len(a.nodes) == 0 {
		a.nodes = append(make([]node, 0, 1<<12), node{})
	}
	n := int32(0)
	for _, b := range text {
		to := a.child(n, b)
		if to == 0 {
			to = a.grow(n, b)
		}
		n = to
	}
	at := &a.nodes[n]
	for f := at.found; f != 0; f = a.found[f-1].next {
		if a.found[f-1].atom == atom {
			return
		}
	}
	a.found = append(a.found, found{at.found, atom, language})
	at.found = int32(len(a.found))
}

// grow makes a child of a node.
func (a *automaton) grow(n int32, b byte) int32 {
	to := int32(len(a.nodes))
	a.nodes = append(a.nodes, node{next: a.nodes[n].child, b: b})
	at := &a.nodes[n]
	at.child = to
	if b == restOfWord {
		at.rest = to
	}
	at.children++
	switch {
	case at.wide != 0:
		a.wide[at.wide-1][b] = to
	case at.children == manyChildren:
		var t [256]int32
		for c := to; c != 0; c = a.nodes[c].next {
			t[a.nodes[c].b] = c
		}
		a.wide = append(a.wide, t)
		at.wide = int16(len(a.wide))
	}
	return to
}

// child is the node below n by the byte b; 0 where there is none.
func (a *automaton) child(n int32, b byte) int32 {
	at := &a.nodes[n]
	if at.wide != 0 {
		return a.wide[at.wide-1][b]
	}
	c := at.child
	for c != 0 && a.nodes[c].b != b {
		c = a.nodes[c].next
	}
	return c
}

// hit is one place where an atom was found.
type hit struct {
	atom       uint16
	language   uint8
	start, end uint16
}

// scan appends the places of all literals in text, ordered by where they
// start, at most cap(hits) of them.
func (a *automaton) scan(hits []hit, text []byte) []hit {
	for i := range text {
		if n := a.child(0, text[i]); n != 0 {
			hits = a.walk(hits, n, text, i, i+1)
		}
	}
	return hits
}

// walk goes on from node n, which was reached by text[start:at].
func (a *automaton) walk(hits []hit, n int32, text []byte, start, at int) []hit {
	for {
		now := &a.nodes[n]
		for i := now.found; i != 0; {
			f := &a.found[i-1]
			if len(hits) == cap(hits) {
				return hits
			}
			hits = append(hits, hit{f.atom, f.language, uint16(start), uint16(at)})
			i = f.next
		}
		if now.rest != 0 {
			end := at
			for end < len(text) && text[end] != ' ' {
				end++
			}
			hits = a.walk(hits, now.rest, text, start, end)
		}
		if at >= len(text) {
			return hits
		}
		if n = a.child(n, text[at]); n == 0 {
			return hits
		}
		at++
	}
}

// settle puts next to each other what is looked at together: the children of a
// node, what ends at it, and what lies below. A text is read a quarter faster
// then.
func (a *automaton) settle() {
	if len(a.nodes) == 0 {
		return
	}
	nodes := append(make([]node, 0, len(a.nodes)), a.nodes[0])
	ends := make([]found, 0, len(a.found))
	var below func(at int32)
	below = func(at int32) {
		n := nodes[at]
		if f := n.found; f != 0 {
			nodes[at].found = int32(len(ends) + 1)
			for ; f != 0; f = a.found[f-1].next {
				e := a.found[f-1]
				if e.next != 0 {
					e.next = int32(len(ends) + 2)
				}
				ends = append(ends, e)
			}
		}
		if n.child == 0 {
			return
		}
		first := int32(len(nodes))
		nodes[at].child = first
		for c := n.child; c != 0; c = a.nodes[c].next {
			to := int32(len(nodes))
			if c == n.rest {
				nodes[at].rest = to
			}
			if n.wide != 0 {
				a.wide[n.wide-1][a.nodes[c].b] = to
			}
			nodes = append(nodes, a.nodes[c])
			if a.nodes[c].next != 0 {
				nodes[to].next = to + 1
			}
		}
		for c := first; c < first+int32(n.children); c++ {
			below(c)
		}
	}
	below(0)
	a.nodes, a.found = nodes, ends
}
