// Package dhlecommerce knows DHL eCommerce, which collects parcels in Asia and
// America and leaves the last mile to the local post.
//
// The codes are the numbers of its tracking interface:
//
//	442  cleared customs
//	522  available for pickup at a post office
//	600  delivered
package dhlecommerce

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "dhl-ecommerce"}
