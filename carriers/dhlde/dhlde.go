// Package dhlde knows DHL Paket, the parcel service of Deutsche Post in
// Germany.
//
// The codes are the standard event codes of its tracking interface:
//
//	PO  in delivery process
//	ZF  delivered to an agency or Packstation: ready for pickup, not delivered
//	ZU  delivery successful
package dhlde

import "posthorn/carriers"

// Carrier is DHL Paket.
var Carrier = carriers.Carrier{ID: "dhl-de", Interfaces: []carriers.Interface{piece}}
