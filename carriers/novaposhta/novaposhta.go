// Package novaposhta knows Nova Poshta, the parcel service of Ukraine, in
// other countries Nova Post.
//
// The codes are the StatusCode of its tracking interface:
//
//	7    at the branch: ready for pickup
//	9    received by the recipient
//	102  refused, a return was ordered
//	103  refused
package novaposhta

import "posthorn/carriers"

// Carrier is Nova Poshta.
var Carrier = carriers.Carrier{ID: "nova-poshta", Interfaces: []carriers.Interface{public}}
