package page

// popovers are the parcels in the small windows that a list opens over a
// tracking button: number and estimate, and whose they are, where that is
// certain. A window is known by its name, or as something with a labelled
// number that appeared while the user pointed at an order.
func (t *tree) popovers(cards []card) []Package {
	var out []Package
	seen := int32(0) // end of the window read last
	for i := int32(0); i < t.n && len(out) < maxPackages; i++ {
		named := t.class[i]&rPopover != 0
		if i < seen || !named && !t.appeared(i, cards) {
			continue
		}
		seen = t.end[i]
		found := t.numbered(i, seen, named, nil)
		p := Package{Eta: t.eta(i, seen)}
		for _, n := range found[:min(len(found), maxNumbers)] {
			p.Numbers = append(p.Numbers, n.number)
		}
		if len(found) > 0 {
			p.Order = t.pointedAt(found[0].node, cards)
			for _, n := range found[1:] {
				if t.pointedAt(n.node, cards) != p.Order {
					p.Order = ""
				}
			}
			out = append(out, p)
		}
	}
	return out
}

// appeared: node i came onto the page while it was open, and it is no part of
// an order and holds none.
func (t *tree) appeared(i int32, cards []card) bool {
	for k := 0; k+1 < len(t.hovers); k += 2 {
		if t.hovers[k] == i {
			return t.apart(i, cards)
		}
	}
	return false
}

// apart: the subtree of node i and the orders have nothing in common.
func (t *tree) apart(i int32, cards []card) bool {
	for _, c := range cards {
		if c.lo < t.end[i] && i < c.hi {
			return false
		}
	}
	return true
}

// pointedAt is the order that the user pointed at when what stands at node at
// appeared on the page; empty where that is not known, or where it could have
// been another.
func (t *tree) pointedAt(at int32, cards []card) string {
	h := t.hovers
	for k := 0; k+1 < len(h); {
		root, order := h[k], int32(0)
		around := root >= 0 && root < t.n && t.within(at, root)
		if around && !t.apart(root, cards) {
			return ""
		}
		for ; k+1 < len(h) && h[k] == root; k += 2 {
			if !around {
				continue
			}
			if h[k+1] < 0 || h[k+1] >= t.n {
				return ""
			}
			for _, c := range cards {
				if h[k+1] < c.lo || h[k+1] >= c.hi {
					continue
				}
				if order != 0 && order != c.id {
					return ""
				}
				order = c.id
			}
		}
		if around { // what is older does not count
			if order == 0 {
				return ""
			}
			return t.ids[order-1]
		}
	}
	return ""
}
