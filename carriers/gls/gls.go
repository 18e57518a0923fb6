// Package gls knows GLS, a parcel service of Europe.
//
// The codes are the states of its group's tracking interface:
//
//	INDELIVERY    on the round
//	DELIVEREDPS   waits in a parcel shop
//	NOTDELIVERED  an attempt failed
package gls

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "gls", Statuses: statuses}
