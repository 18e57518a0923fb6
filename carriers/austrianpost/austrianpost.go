// Package austrianpost knows Österreichische Post.
//
// The codes are the reasons of its list of events; the type that stands before
// a reason there tells less and is not needed:
//
//	AT  Sendung in Zustellung: out for delivery
//	HO  Sendung abholbereit: waits at a branch
//	ZE  zugestellt an Ersatzabgabestelle: delivered elsewhere
package austrianpost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "austrian-post"}
