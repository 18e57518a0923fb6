// Package thailandpost knows Thailand Post.
//
// The codes are those of its tracking interface:
//
//	301  out for delivery
//	401  the delivery failed
//	501  delivered
package thailandpost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "thailand-post"}
