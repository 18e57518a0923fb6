// Package correiosbr knows Correios, the national post of Brazil.
//
// The codes are the type and the code of an event of its tracking (SRO):
//
//	PO 01   posted
//	OEC 01  out for delivery
//	LDI 01  waits for pickup
//	PAR 17  customs: waits for the recipient's payment
package correiosbr

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "correios-br"}
