// Package fourpx knows 4PX, a consolidator that ships for many AliExpress
// sellers.
//
// The codes are the tkCode of its tracking page; the letter in the middle is
// the stage (L label, O and C origin, M line haul, I import, D distribution,
// S signed):
//
//	FPX_L_RPIF  parcel information received
//	FPX_D_SD    out for delivery
//	FPX_S_OK    delivered
package fourpx

import "posthorn/carriers"

// Carrier is 4PX.
var Carrier = carriers.Carrier{ID: "4px", Interfaces: []carriers.Interface{track}}
