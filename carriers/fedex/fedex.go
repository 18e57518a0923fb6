// Package fedex knows FedEx.
//
// The codes are the eventType and derivedStatusCode of its tracking interface:
//
//	OC  order created: nothing handed over yet
//	HL  hold at location: ready for pickup
//	DE  delivery exception: the words tell which
package fedex

import "posthorn/carriers"

// Carrier is FedEx.
var Carrier = carriers.Carrier{ID: "fedex", Interfaces: []carriers.Interface{track}}
