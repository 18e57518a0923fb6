// Package aftership knows the subtags by which AfterShip, a tracking service,
// names what the carriers told it:
//
//	InTransit_005       customs clearance completed
//	Exception_011       returned to sender
//	OutForDelivery_001  out for delivery
package aftership

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "aftership"}
