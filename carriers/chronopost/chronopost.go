// Package chronopost knows Chronopost, the express service of La Poste.
//
// The codes are the two letters of its tracking service:
//
//	DB  handed over by the shipper
//	SD  sorted at the delivery location
package chronopost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "chronopost"}
