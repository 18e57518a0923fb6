// Package canadapost asks Canada Post with the key that its programme for
// developers gives to anybody.
//
// Its events have numbers, written with zeros in front or not; ours are
// without:
//
//	0174  Item out for delivery                           174
//	1496  Item successfully delivered                     1496
//	20    Signature image recorded: there is a signature  20
package canadapost

import "posthorn/carriers"

// Carrier is Canada Post.
var Carrier = carriers.Carrier{ID: "canada-post", Interfaces: []carriers.Interface{soa}}
