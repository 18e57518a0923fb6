// Package ups knows UPS.
//
// The codes are the status codes of its tracking interface, the scans' and
// exceptions' two-character codes, and the manifest's behind "M/":
//
//	11   delivered
//	17   held for customer pickup
//	161  delivered to a UPS Access Point: ready for pickup
//	M/MP billing information received
package ups

import "posthorn/carriers"

// Carrier is UPS.
var Carrier = carriers.Carrier{ID: "ups", Interfaces: []carriers.Interface{track}}
