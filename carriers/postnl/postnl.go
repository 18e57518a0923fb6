// Package postnl knows PostNL, the national post of the Netherlands.
//
// The codes are the observation codes of its status interface, a letter for
// the kind of observation and two digits:
//
//	A76  arrived in the Netherlands
//	J07  closed: the delivery is put off to the next working day
//	I10  delivered at the neighbours
package postnl

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "postnl"}
