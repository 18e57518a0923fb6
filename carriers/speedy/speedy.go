// Package speedy knows Speedy of Bulgaria, and DPD in Romania, which is told in
// the same words.
//
// The codes are the operations of its tracking interface:
//
//	148  shipment data received
//	39   picked up by the courier
//	12   out for delivery
//	-14  delivered
//	124  delivered back to the sender
package speedy

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "speedy"}
