// Package brt knows BRT (Bartolini), the courier of Italy that most parcels
// from abroad are handed to there.
//
//	MIC  IN CONSEGNA: out for delivery
//	AVV  Destin.Assente:LASCIATO AVVISO: nobody there, a notice left
//	704  CONSEGNATA: delivered
//
// Three figures below 100 are why a parcel lies in storage (giacenza) and its
// sender is asked what to do.
package brt

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "brt"}
