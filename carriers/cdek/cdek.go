// Package cdek knows CDEK (СДЭК), a courier of Russia and its neighbours that
// delivers AliExpress parcels to doors, counters and lockers.
//
// The codes are the order statuses of its public interface (API v2), and the
// few stages of its tracking page:
//
//	ACCEPTED_AT_PICK_UP_POINT             ready at a counter
//	POSTOMAT_RECEIVED                     taken out of the locker by the client
//	RETURNED_TO_RECIPIENT_CITY_WAREHOUSE  the courier brought it back
package cdek

import "posthorn/carriers"

// Carrier is CDEK.
var Carrier = carriers.Carrier{ID: "cdek", Interfaces: []carriers.Interface{public, graph, v2}}
