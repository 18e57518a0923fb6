// Package cainiao knows Cainiao, the logistics network that carries almost
// every AliExpress parcel, from the seller's warehouse to the last mile.
//
// Its numbers look like LP00123456789012, and its feed at global.cainiao.com
// gives every scan an action code that does not change with the language:
//
//	LH_DEPART        the line haul left the country of departure
//	CC_IM_SUCCESS    import customs have released the parcel
//	GTMS_STA_SIGNED  a pickup point signed for it: ready for collection
//	GTMS_SIGNED      the buyer signed for it: delivered
//
// The codes are those of Alibaba's reference for sellers
// (aliexpress.logistics.redefining.querytrackingresult) and those seen in use.
package cainiao

import "posthorn/carriers"

// Carrier is Cainiao: its codes, and how its feed is asked.
var Carrier = carriers.Carrier{ID: "cainiao", Statuses: statuses}
