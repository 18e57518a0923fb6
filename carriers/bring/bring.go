// Package bring knows Bring and Posten of Norway.
//
// The codes are the statuses of its tracking interface:
//
//	PRE_NOTIFIED            the sender has told of the parcel
//	HANDED_IN               taken over at a counter
//	TRANSPORT_TO_RECIPIENT  on the round
//	READY_FOR_PICKUP        waits for its recipient
//	DEVIATION               something went wrong: the words tell what
package bring

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "bring"}
