// Package fancourier knows FAN Courier, a courier of Romania with its FANbox
// lockers.
//
// The codes are the events of a waybill in its tracking interface: C of the
// pickup, H of the depots, S of the delivery.
//
//	C0   Expediție ridicată: taken over from the sender
//	H17  Expediție în depozitul de destinație
//	S1   Expediție în livrare; also what lies in a FANbox: the words decide
//	S2   Livrat
//	S43  Retur
package fancourier

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "fan-courier"}
