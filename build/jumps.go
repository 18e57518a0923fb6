package main

import (
	"cmp"
	"slices"
)

// jumps are the ways within a function that can be gone on with. Its places
// are counted from 0, which is its beginning.
type jumps struct {
	at     int   // the br_table
	loop   int   // the label of the loop that jumps go back to
	labels []int // of the blocks at whose ends the places are
	places map[int]int
	table  []int
	code   [][]instruction // of each place
	rest   []instruction   // behind the last
	next   [][]int         // where each can go
	falls  []bool          // to the next place, too
	resume []bool          // the table goes there, from outside
}

// jumps takes a function apart; not ok where there is no jump.
func (c *code) jumps() (j jumps, ok bool) {
	for j.at < len(c.list) && c.list[j.at].op != opBrTable {
		switch c.list[j.at].op {
		case opGlobalGet, opLocalSet, opBlock, opLoop, opLocalGet:
			j.at++
		default:
			return j, false
		}
	}
	if j.at == len(c.list) || !c.is(j.at-1, opLocalGet, placeLocal) {
		return j, false
	}
	j.table, j.places = c.list[j.at].table, map[int]int{}
	for k := j.at - 2; j.loop == 0; k-- {
		switch i := c.list[k]; i.op {
		case opLoop:
			j.loop = i.label
		case opBlock:
			j.places[i.label] = len(j.labels)
			j.labels = append(j.labels, i.label)
		default:
			return j, false
		}
	}
	now, from, depth := -1, j.at+1, 0
	for k := from; k < len(c.list); k++ {
		switch i := c.list[k]; i.op {
		case opIf:
			depth++
		case opBlock, opLoop: // in assembly, or done already
			return j, false
		case opBr, opBrIf:
			if _, is := j.places[i.label]; is {
				return j, false
			}
		case opEnd:
			place, is := j.places[i.label]
			if !is && i.label != j.loop {
				depth--
				continue
			}
			if now >= 0 {
				j.code = append(j.code, c.list[from:k])
			}
			if from = k + 1; is && place == now+1 {
				now = place
				continue
			}
			if is || len(j.code) != len(j.labels) {
				return j, false
			}
			j.rest = c.list[k:]
			return j, j.ways()
		}
	}
	return j, false
}

// jumpTo tells whether a jump begins at k in some code, and to which place.
func (j *jumps) jumpTo(code []instruction, k int) (to int, is bool) {
	if k+2 >= len(code) || code[k].op != opI32Const || code[k+1].op != opLocalSet || code[k+1].n != placeLocal || code[k+2].op != opBr || code[k+2].label != j.loop {
		return 0, false
	}
	return j.places[j.table[min(uint64(code[k].n), uint64(len(j.table)-1))]], true
}

// ways finds out where each place goes; false if that is not plain to see.
func (j *jumps) ways() bool {
	n := len(j.labels)
	j.next, j.falls, j.resume = make([][]int, n), make([]bool, n), make([]bool, n)
	j.resume[0] = true
	for place, code := range j.code {
		depth, ended := 0, false
		for k := range code {
			ended = false
			switch code[k].op {
			case opIf:
				depth++
			case opEnd:
				depth--
			case opReturn, opUnreachable:
				ended = depth == 0
			case opBr:
				to, is := j.jumpTo(code, k-2)
				if !is {
					return false
				}
				j.next[place] = append(j.next[place], to)
				ended = depth == 0
			case opCall, opCallIndirect:
				if depth > 0 || k+1 == len(code) || code[k+1].op != opGlobalGet {
					break // it is not returned to through the table
				}
				if place+1 < n {
					j.resume[place+1] = true
				}
				// A panic that is recovered goes to the call of deferreturn:
				// nothing stands before that in its place.
				j.resume[place] = j.resume[place] || k < 10
			}
		}
		if j.falls[place] = !ended; j.falls[place] {
			if place+1 == n { // what stands behind is a trap
				j.falls[place] = false
				j.code[place] = append(slices.Clone(code), instruction{op: opUnreachable})
				break
			}
			j.next[place] = append(j.next[place], place+1)
		}
	}
	return true
}

// turn is a loop that can do without the table: nothing in it but its header
// is gone to from outside.
type turn struct {
	header int
	places []int // the header first, then in their order
}

// turns finds those loops, the smaller ones first, and from where each place
// is gone back to. Without the ways back there is no way round.
func (j *jumps) turns() (list []turn, sources [][]int) {
	n := len(j.labels)
	before := make([][]int, n)
	for u := range n {
		for _, v := range j.next[u] {
			before[v] = append(before[v], u)
		}
	}
	// Going ahead from what the table goes to, a way to a place that is still
	// being gone ahead from is the turn of a loop.
	const unseen, open, done = 0, 1, 2
	state := make([]byte, n)
	sources = make([][]int, n)
	type visit struct{ place, at int }
	var roots []int
	for _, resume := range []bool{true, false} { // what cannot be reached comes last
		for p := range n {
			if j.resume[p] == resume {
				roots = append(roots, p)
			}
		}
	}
	for _, root := range roots {
		if state[root] != unseen {
			continue
		}
		state[root] = open
		for stack := []visit{{root, 0}}; len(stack) > 0; {
			top := &stack[len(stack)-1]
			if top.at == len(j.next[top.place]) {
				state[top.place] = done
				stack = stack[:len(stack)-1]
				continue
			}
			v := j.next[top.place][top.at]
			top.at++
			switch state[v] {
			case unseen:
				state[v] = open
				stack = append(stack, visit{v, 0})
			case open:
				sources[v] = append(sources[v], top.place)
			}
		}
	}
	for header, from := range sources {
		if len(from) == 0 {
			continue
		}
		in := map[int]bool{header: true}
		entered := false
		for work := slices.Clone(from); len(work) > 0 && !entered; {
			p := work[len(work)-1]
			work = work[:len(work)-1]
			if in[p] {
				continue
			}
			in[p] = true
			entered = j.resume[p]
			work = append(work, before[p]...)
		}
		if entered {
			continue
		}
		t := turn{header, []int{header}}
		for p := range n {
			if in[p] && p != header {
				t.places = append(t.places, p)
			}
		}
		list = append(list, t)
	}
	slices.SortStableFunc(list, func(a, b turn) int { return cmp.Compare(len(a.places), len(b.places)) })
	return list, sources
}

// layout is the order in which places are written, loops together.
type layout struct {
	order []int // the places
	at    []int // where each stands in it
	loop  []int // the labels of the loops, by their headers; 0 for none
	end   []int // where they end, by where they begin; 0 for none
	// around is the header of the innermost loop that opens a place's block,
	// -1 for none.
	around []int
}

// layout puts the places in order: as the compiler has them, but each behind
// all that go to it, but for the ways back, and loops together.
func (j *jumps) layout(labels *int) layout {
	n := len(j.labels)
	list, back := j.turns()
	// What is gone to from a place behind it through the table cannot be in a
	// loop: the table would have to go there.
	for more := true; more; {
		headers := map[int]bool{}
		for _, t := range list {
			headers[t.header] = true
		}
		some := len(list)
		list = slices.DeleteFunc(list, func(t turn) bool {
			return slices.ContainsFunc(t.places, func(p int) bool { return len(back[p]) > 0 && !headers[p] })
		})
		more = len(list) < some
	}
	l := layout{at: make([]int, n), loop: make([]int, n), end: make([]int, n), around: make([]int, n)}
	waits := make([]int, n) // for that many ways to a place
	for u := range n {
		l.at[u], l.around[u] = -1, -1
		for _, v := range j.next[u] {
			if !slices.Contains(back[v], u) {
				waits[v]++
			}
		}
	}
	in := map[int][]int{-1: make([]int, n)} // by header: the places in its loop, in the compiler's order
	for p := range n {
		in[-1][p] = p
	}
	for _, t := range list {
		*labels++
		l.loop[t.header] = *labels
		in[t.header] = t.places
		for _, p := range t.places {
			if p != t.header && l.around[p] < 0 {
				l.around[p] = t.header
			}
		}
	}
	var put func(header int)
	put = func(header int) {
		rest := slices.Clone(in[header])
		for len(rest) > 0 {
			// In a loop, its header is the first.
			k := max(0, slices.IndexFunc(rest, func(p int) bool { return p == header || waits[p] == 0 }))
			if p := rest[k]; l.loop[p] > 0 && p != header {
				at := len(l.order)
				put(p)
				l.end[at] = len(l.order)
			} else {
				l.at[p] = len(l.order)
				l.order = append(l.order, p)
				for _, v := range j.next[p] {
					if !slices.Contains(back[v], p) {
						waits[v]--
					}
				}
			}
			rest = slices.DeleteFunc(rest, func(p int) bool { return l.at[p] >= 0 })
		}
	}
	put(-1)
	return l
}

// turns tells whether the way from u back to v is the turn of a loop.
func (l *layout) turns(u, v int) bool {
	return l.loop[v] > 0 && l.at[v] <= l.at[u] && l.at[u] < l.end[l.at[v]]
}

// jumpDirect makes branches of jumps: to a place that is further on, to where
// one of the open blocks ends; and back, to the beginning of a loop. What else
// goes back goes through the table, as before.
func (c *code) jumpDirect() {
	j, ok := c.jumps()
	if !ok {
		return
	}
	l := j.layout(&c.labels)
	var out []instruction
	// blocks opens those of the places from first to end that the loop with
	// this header opens, the last one first.
	blocks := func(header, first, end int) {
		for at := end - 1; at >= first; at-- {
			if p := l.order[at]; l.around[p] == header {
				out = append(out, instruction{op: opBlock, n: noResult, label: j.labels[p]})
			}
		}
	}
	jump := func(from, to int) {
		switch {
		case l.at[to] > l.at[from]:
			out = append(out, instruction{op: opBr, label: j.labels[to]})
		case l.turns(from, to):
			out = append(out, instruction{op: opBr, label: l.loop[to]})
		default:
			j.resume[to] = true
			out = append(out,
				instruction{op: opI32Const, n: int64(slices.Index(j.table, j.labels[to]))},
				instruction{op: opLocalSet, n: placeLocal},
				instruction{op: opBr, label: j.loop})
		}
	}
	for _, i := range c.list[:j.at-1] {
		if _, is := j.places[i.label]; !is || i.op != opBlock {
			out = append(out, i)
		}
	}
	blocks(-1, 0, len(l.order))
	// The table goes to what it has to alone: nothing else may be gone to from
	// outside, and the browser's compiler need not reckon with it.
	table := slices.Clone(j.table)
	out = append(out, c.list[j.at-1], instruction{op: opBrTable, table: table})
	var open []int // where the open loops begin
	for at, place := range l.order {
		out = append(out, instruction{op: opEnd, label: j.labels[place]})
		if end := l.end[at]; end > 0 {
			out = append(out, instruction{op: opLoop, n: noResult, label: l.loop[place]})
			blocks(place, at+1, end)
			open = append(open, at)
		}
		code, next := j.code[place], -1
		if at+1 < len(l.order) {
			next = l.order[at+1]
		}
		for k := 0; k < len(code); k++ {
			to, is := j.jumpTo(code, k)
			if !is {
				out = append(out, code[k])
				continue
			}
			if k += 2; k+1 < len(code) || to != next {
				jump(place, to)
			}
		}
		if j.falls[place] && place+1 != next {
			jump(place, place+1)
		}
		for len(open) > 0 && l.end[open[len(open)-1]] == at+1 {
			out = append(out, instruction{op: opEnd, label: l.loop[l.order[open[len(open)-1]]]})
			open = open[:len(open)-1]
		}
	}
	for k, label := range table {
		if k > 0 && !j.resume[j.places[label]] {
			table[k] = table[k-1]
		}
	}
	c.list = append(out, j.rest...)
}
