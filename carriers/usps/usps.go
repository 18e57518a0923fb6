// Package usps knows USPS, the post of the United States.
//
// The codes are the eventCode of its tracking interface:
//
//	GX  shipping label created, USPS awaiting the item
//	OF  out for delivery
//	52  notice left: an attempt failed
//	01  delivered
package usps

import "posthorn/carriers"

// Carrier is USPS.
var Carrier = carriers.Carrier{ID: "usps", Interfaces: []carriers.Interface{v3}}
