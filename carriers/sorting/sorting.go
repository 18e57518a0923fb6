// Package sorting sorts.
//
//	sorting.By(list, func(a, b Entry) int { return strings.Compare(a.ID, b.ID) })
//
// Why not slices.SortFunc: every type that it sorts costs the core ten
// kilobytes of its own, since the whole algorithm is compiled anew for each.
package sorting

import "sort"

// By sorts a list so that less, which is negative where a comes before b, is
// never positive from one element to the next. Equal elements keep their order.
func By[T any](list []T, less func(a, b T) int) {
	sort.SliceStable(list, func(i, j int) bool { return less(list[i], list[j]) < 0 })
}
