// Package sameday knows Sameday, a courier of Romania, Hungary and Bulgaria
// with its easybox lockers.
//
// The codes are the states of its tracking interface:
//
//	1  registered
//	4  being delivered, or handed over by the sender: the words decide
//	5  delivered, or on the way between two countries: the words decide
package sameday

import "posthorn/carriers"

// Carrier is Sameday.
var Carrier = carriers.Carrier{ID: "sameday", Interfaces: []carriers.Interface{public}}
