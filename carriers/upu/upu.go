// Package upu knows the events of the Universal Postal Union, which posts all
// over the world tell each other of an S10 number (RR123456785CN).
//
// The codes are EMSEVT's: EM for the way, ED for the country of destination,
// EX for export.
//
//	EMC  departure from the outward office of exchange
//	EDB  presented to import customs
//	EDH  arrival at a collection point: ready for pickup
//	EMI  final delivery
package upu

import "posthorn/carriers"

// Carrier is the Universal Postal Union.
var Carrier = carriers.Carrier{ID: "upu", Interfaces: []carriers.Interface{gtt}}
