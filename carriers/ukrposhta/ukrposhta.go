// Package ukrposhta knows Ukrposhta, the national post of Ukraine.
//
// The codes are the five-digit events of its status interface:
//
//	21500  at the post office
//	31200  not handed over
//	41000  handed over to the addressee
package ukrposhta

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "ukrposhta"}
