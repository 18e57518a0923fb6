// Package ghn knows GHN (Giao Hàng Nhanh), a courier of Vietnam.
//
// The codes are the order statuses of its interface:
//
//	ready_to_pick  the shop made the order
//	picked         the courier has fetched it
//	delivering     out for delivery
//	delivered      delivered
//	returned       back with the sender
package ghn

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "ghn"}
