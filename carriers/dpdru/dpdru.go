// Package dpdru knows DPD in Russia.
//
// The codes are the states of its tracing service:
//
//	OnTerminalPickup    at the terminal where it was taken over
//	OnRoad              between two terminals
//	OnTerminalDelivery  at the terminal of the addressee's town
//	Delivering          with the courier
//	Delivered           handed over
//
// One that ends in Return is of a parcel on its way back.
package dpdru

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "dpd-ru"}
