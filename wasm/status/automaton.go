package status

import (
	"slices"
	"strings"

	"posthorn/carriers/sorting"
)

// literal is a piece of folded text to be found, and what it is found for.
type literal struct {
	text     string
	atom     uint16
	language uint8
}

// restOfWord stands in a literal for what remains of a word.
const restOfWord = '\x01'

// automaton finds every literal of a list in one pass over a text: a tree of
// the literals' bytes, entered at each byte of the text.
type automaton struct {
	nodes []node
	edges []edge
	found []found      // of the nodes, one after another
	wide  [][256]int32 // of nodes with many children: the child for each byte, 0 for none
}

type node struct {
	rest          int32 // the node behind restOfWord; 0: none
	edges, found  int32 // where the node's begin
	nEdge, nFound uint8
	wide          int16 // 1 more than the index in wide; 0: few children
}

type edge struct {
	to int32
	b  byte
}

type found struct {
	atom     uint16
	language uint8
}

// manyChildren is from how many children on a node gets a table of its own.
const manyChildren = 12

func newAutomaton(list []literal) automaton {
	sorting.By(list, func(a, b literal) int {
		if c := strings.Compare(a.text, b.text); c != 0 {
			return c
		}
		return int(a.atom) - int(b.atom)
	})
	list = slices.Compact(list)
	a := automaton{nodes: make([]node, 1, 1+2*len(list))}
	a.grow(0, list, 0)
	return a
}

// grow makes the children of a node, whose literals share their first depth
// bytes.
func (a *automaton) grow(n int32, list []literal, depth int) {
	a.nodes[n].found = int32(len(a.found))
	for len(list) > 0 && len(list[0].text) == depth {
		a.found = append(a.found, found{list[0].atom, list[0].language})
		a.nodes[n].nFound++
		list = list[1:]
	}
	first := int32(len(a.edges))
	rest := list
	for len(list) > 0 {
		b := list[0].text[depth]
		i := 1
		for i < len(list) && list[i].text[depth] == b {
			i++
		}
		if b == restOfWord {
			a.nodes[n].rest = int32(len(a.nodes))
		}
		a.edges = append(a.edges, edge{int32(len(a.nodes)), b})
		a.nodes = append(a.nodes, node{})
		list = list[i:]
	}
	children := len(a.edges) - int(first)
	a.nodes[n].edges, a.nodes[n].nEdge = first, uint8(children)
	if children >= manyChildren {
		var t [256]int32
		for _, e := range a.edges[first:] {
			t[e.b] = e.to
		}
		a.wide = append(a.wide, t)
		a.nodes[n].wide = int16(len(a.wide))
	}
	for at := first; len(rest) > 0; at++ {
		e := a.edges[at]
		i := 1
		for i < len(rest) && rest[i].text[depth] == e.b {
			i++
		}
		a.grow(e.to, rest[:i], depth+1)
		rest = rest[i:]
	}
}

// child is the node below n by the byte b; 0 where there is none.
func (a *automaton) child(n int32, b byte) int32 {
	at := &a.nodes[n]
	if at.wide != 0 {
		return a.wide[at.wide-1][b]
	}
	for _, e := range a.edges[at.edges : at.edges+int32(at.nEdge)] {
		if e.b == b {
			return e.to
		}
	}
	return 0
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
		for _, f := range a.found[now.found : now.found+int32(now.nFound)] {
			if len(hits) == cap(hits) {
				return hits
			}
			hits = append(hits, hit{f.atom, f.language, uint16(start), uint16(at)})
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
