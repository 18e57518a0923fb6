// Package inpost knows InPost, whose parcel lockers cover Poland.
//
// The codes are the statuses of its ShipX interface:
//
//	DISPATCHED_BY_SENDER  put into a locker by the sender
//	READY_TO_PICKUP       waits in the recipient's locker
//	DELIVERED             taken out by the recipient
package inpost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "inpost"}
