// Package upsmi knows UPS Mail Innovations, which sorts light parcels and
// leaves the last mile to the post.
//
// The codes are those of its tracking interface:
//
//	P2  arrived in the destination country
//	PC  awaiting pickup at a UPS Access Point
//	YM  sent to the mail recovery centre: lost
package upsmi

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "ups-mi"}
