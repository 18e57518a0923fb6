// Package cainiao asks Cainiao, the logistics house of AliExpress. Nearly every
// parcel that AliExpress ships itself is known there, with the scans of the
// last mile included, without any key.
//
// An answer holds an entry for each number. A scan in it looks like this:
//
//	timeStr "2026-02-06 15:25:17"  timeZone "GMT+2"  time 1770362717000
//	actionCode "GTMS_SIGNED"  desc "Parcel delivered"
//
// Three traps: time is not the instant of the scan (it is timeStr read as
// Beijing's clock); an unknown number is a success with an empty list, and so
// is one that was announced but not scanned yet; GTMS_STA_SIGNED means that
// the pickup point has signed, not the buyer. The prefix of an action code
// tells the stage: PU pick-up, SC sorting centre, LH line haul, CC customs,
// GTMS last mile, GSTA pickup point, RT return.
//
// The codes' meanings come from AliExpress's open platform, in the reference
// of the sellers' tracking interface; the rest from recorded answers.
package cainiao

import "posthorn/carriers"

// Carrier is Cainiao.
var Carrier = carriers.Carrier{
	ID:         "cainiao",
	Interfaces: []carriers.Interface{detail},
}
