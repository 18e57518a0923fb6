// Package dhlparcelnl knows DHL eCommerce Netherlands (formerly DHL Parcel),
// which delivers in the Benelux.
//
// The codes are the event names of its tracking interface:
//
//	DELIVERED_AT_PARCELSTATION  ready at a ServicePoint, not yet collected
//	NOT_HOME                    we missed each other
//	MISSORT                     sorted incorrectly, delayed
package dhlparcelnl

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "dhl-parcel-nl"}
