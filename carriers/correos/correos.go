// Package correos knows Correos, the national post of Spain.
//
// The codes are the codEvento of its locator: a letter for the operation and
// digits for the way it was done.
//
//	H020000V  En reparto
//	L010000V  En oficina: waits at the post office
//	I010000V  Entregado
package correos

import "posthorn/carriers"

// Carrier is Correos.
var Carrier = carriers.Carrier{ID: "correos", Interfaces: []carriers.Interface{localizador}}
