package track

import (
	"strings"

	"posthorn/carriers/sorting"
	"posthorn/wasm/wire"
)

// sortedOrders gives the orders in a stable order.
func (m *Machine) sortedOrders() []*wire.Order {
	out := make([]*wire.Order, 0, len(m.orders))
	for _, o := range m.orders {
		out = append(out, o)
	}
	sorting.By(out, func(a, b *wire.Order) int { return strings.Compare(a.ID, b.ID) })
	return out
}
