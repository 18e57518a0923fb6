// Package mrw knows MRW, a courier of Spain and Portugal.
//
// The codes are the states of its tracking interface, two digits:
//
//	17  Envío recogido en origen
//	16  En reparto
//	07  Pendiente de recoger en franquicia: waits for the recipient
//	46  Pendiente de recoger: waits for the courier, at the sender's
//	00  Entregado
//
// Between 40 and 60 stand the states of a pickup from the sender: what fails
// there is no failed delivery.
package mrw

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "mrw"}
