// Package aramex knows Aramex, the courier of the Gulf and the Levant.
//
// The codes are the UpdateCode of its tracking service. They tell where a
// shipment is, and not why: SH033 is any attempt that failed, and the words
// beside it tell the reason.
//
//	SH014  Record created: a label, no more
//	SH047  Received at Origin Facility: taken over
//	SH003  Out for Delivery
//	SH005  Delivered
//	SH006  Collected by Consignee: at a counter, and delivered as well
package aramex

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "aramex"}
