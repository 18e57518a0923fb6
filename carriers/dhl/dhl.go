// Package dhl knows DHL as its unified tracking interface tells it: one answer
// for all divisions.
//
// Each event has one of five coarse words, which the text refines, and some
// divisions add their own codes, written here with the division in front:
//
//	transit              moving, but perhaps ready for pickup: the text decides
//	ecommerce-europe/72  the shipment could not be delivered to the recipient
//	dgf/DEPARTED         departed on outbound flight
package dhl

import "posthorn/carriers"

// Carrier is DHL.
var Carrier = carriers.Carrier{ID: "dhl", Interfaces: []carriers.Interface{unified}}
