// Package yanwen knows Yanwen Express, a consolidator of Beijing.
//
// The codes are two letters for the stage (OR order, PU pickup, SC sorting, EC
// export customs, LH line haul, IC import customs, LM last mile) and a number:
//
//	PU10  Yanwen acceptance
//	LM40  delivered
//	LM50  the delivery failed
package yanwen

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "yanwen"}
