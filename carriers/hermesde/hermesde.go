// Package hermesde knows Hermes Germany, with its parcel shops.
//
// The codes are the parcelStatus words of its tracking interface:
//
//	DELIVERY_TOUR_STARTED            on the round
//	PARCELSHOP_ITEMS_FOR_COLLECTION  ready at a parcel shop
//	DELIVERED_DROPOFF                left at the agreed place
package hermesde

import "posthorn/carriers"

// Carrier is Hermes Germany.
var Carrier = carriers.Carrier{ID: "hermes-de", Interfaces: []carriers.Interface{public}}
