// Package packeta knows Packeta (Zásilkovna), the pickup points and lockers of
// Czechia, Slovakia, Hungary, Poland and Romania.
//
// The codes are the numbers of its packet tracking interface:
//
//	1  received data: the sender has told of the packet
//	5  ready for pickup: waits at the branch, the customer has an SMS
//	7  delivered: the customer has picked it up
//	9  posted back: on its way back to the sender
package packeta

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "packeta"}
