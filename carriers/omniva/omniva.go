// Package omniva knows Omniva, the post of Estonia with its lockers in Latvia
// and Lithuania.
//
// The codes are the events of its tracking interface; those that end in IPS_
// and letters are the Universal Postal Union's:
//
//	PACKET_EVENT_SAVED             the sender has told of the parcel
//	PACKET_EVENT_ON_DELIVERY_LIST  with the courier
//	PACKET_EVENT_STORING           waits for its recipient
//	PACKET_EVENT_DELIVERED         handed over
package omniva

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "omniva"}
