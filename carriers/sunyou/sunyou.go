// Package sunyou knows Sunyou Logistics, a consolidator of Shenzhen.
//
// The codes are the states of its tracking interface:
//
//	101   registered
//	2071  out for delivery
//	209   delivered
package sunyou

import "posthorn/carriers"

// Carrier is Sunyou Logistics.
var Carrier = carriers.Carrier{ID: "sunyou", Interfaces: []carriers.Interface{query}}
