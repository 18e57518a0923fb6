package page

import "strings"

// textTag is the tag of a run of text.
const textTag = "#text"

// Nodes are the nodes of a snapshot. What cannot be one, in a snapshot that a
// page has tampered with, ends the list or is left out; more than maxNodes are
// never given.
func (s *Snapshot) Nodes() []Node {
	lines := strings.Split(s.Strings, "\n")
	line := func(k int32) string {
		if k < 0 || int(k) >= len(lines) {
			return ""
		}
		return lines[k]
	}
	nodes := make([]Node, 0, min(len(s.Tree)/3, maxNodes))
	attrs := make([]string, 0, len(s.Tree)/4)
	open := make([]int32, 0, 64)
	for in := s.Tree; len(in) >= 3 && len(nodes) < maxNodes; {
		// The root never ends, so that every snapshot is one tree.
		if up := int(in[0]); up > 0 {
			open = open[:max(len(open)-up, min(len(open), 1))]
		}
		n := Node{Parent: -1}
		if len(open) > 0 {
			n.Parent = open[len(open)-1]
		}
		if in[1] == 0 {
			n.Tag, n.Text = textTag, line(in[2])
			in = in[3:]
			if n.Parent < 0 {
				continue // beside the root
			}
		} else {
			if len(in) < 4 || in[3] < 0 || int(in[3]) > maxAttrs || len(in) < 4+2*int(in[3]) {
				break
			}
			n.Tag, n.Class = line(in[1]), line(in[2])
			from, count := len(attrs), int(in[3])
			in = in[4:]
			for ; count > 0; count, in = count-1, in[2:] {
				attrs = append(attrs, line(in[0]), line(in[1]))
			}
			n.Attrs = attrs[from:len(attrs):len(attrs)]
			open = append(open, int32(len(nodes)))
		}
		nodes = append(nodes, n)
	}
	return nodes
}

// SetNodes puts nodes into the snapshot. A node whose parent is not around it
// goes into the innermost element around it that is known.
func (s *Snapshot) SetNodes(nodes []Node) {
	of := map[string]int32{"": 0}
	lines := []string{""}
	line := func(w string) int32 {
		k, ok := of[w]
		if !ok {
			k = int32(len(lines))
			of[w] = k
			lines = append(lines, strings.ReplaceAll(w, "\n", " "))
		}
		return k
	}
	s.Tree = s.Tree[:0]
	var open []int32
	for i, n := range nodes {
		up := int32(0)
		for len(open) > 1 && open[len(open)-1] > n.Parent {
			open = open[:len(open)-1]
			up++
		}
		if n.Tag == textTag {
			s.Tree = append(s.Tree, up, 0, line(n.Text))
			continue
		}
		s.Tree = append(s.Tree, up, line(n.Tag), line(n.Class), int32(len(n.Attrs)/2))
		for _, a := range n.Attrs[:len(n.Attrs)/2*2] {
			s.Tree = append(s.Tree, line(a))
		}
		open = append(open, int32(i))
	}
	s.Strings = strings.Join(lines, "\n")
}
