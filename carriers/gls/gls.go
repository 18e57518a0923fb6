// Package gls knows GLS, a parcel service of Europe.
//
// The codes are the states of its group's tracking interface:
//
//	INDELIVERY    on the round
//	DELIVEREDPS   waits in a parcel shop
//	NOTDELIVERED  an attempt failed
package gls

import "posthorn/carriers"

// Carrier is GLS.
var Carrier = carriers.Carrier{ID: "gls", Interfaces: []carriers.Interface{netherlands}}
