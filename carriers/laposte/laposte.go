// Package laposte knows La Poste and Colissimo, the national post of France.
//
// The codes are those of its unified tracking (suivi v2):
//
//	DO1  entered customs
//	MD1  out for delivery
//	DI1  delivered
//	DI2  delivered to the sender: a return
package laposte

import "posthorn/carriers"

// Carrier is La Poste, with Colissimo.
var Carrier = carriers.Carrier{ID: "la-poste", Interfaces: []carriers.Interface{public, v2}}
