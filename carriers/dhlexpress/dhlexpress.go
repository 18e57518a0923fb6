// Package dhlexpress knows DHL Express, whose ten-digit waybills go by air.
//
// The codes are the two-letter checkpoints of its tracking interfaces:
//
//	PU  shipment picked up
//	RR  customs status updated
//	WC  with delivery courier
//	OK  delivered, signed for
package dhlexpress

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "dhl-express"}
