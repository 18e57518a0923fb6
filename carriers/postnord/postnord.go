// Package postnord knows PostNord of Denmark and Sweden, with its parcels in
// Norway and Finland.
//
// The codes are the statuses of its tracking interface, coarse ones, so the
// words decide where they can be read:
//
//	CREATED                 the sender has told of the parcel
//	EN_ROUTE                on its way, on the round too
//	AVAILABLE_FOR_DELIVERY  waits at a service point
package postnord

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "postnord"}
