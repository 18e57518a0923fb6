// Package cttexpress knows CTT Express (formerly Tourline), a courier of Spain
// and Portugal.
//
// The codes are the numbers of its states:
//
//	6   Recogerán en agencia: waits for pickup
//	9   Retornado: back at the sender
//	90  Anulado: cancelled
package cttexpress

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "ctt-express"}
