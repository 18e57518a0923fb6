// Package swisspost knows Swiss Post (Die Post, La Poste, La Posta).
//
// Its interface tells an event as LETTER or PARCEL, service, product and number;
// only the number says what happened:
//
//	PARCEL.*.2.1003   loaded into the delivery vehicle
//	LETTER.*.88.918   arrived in the country of destination
//	PARCEL.*.2.4100   delivery failed
//
// Reasons stand behind the number of a return ("LETTER.*.88.36.RET2") and are
// left to the words beside.
package swisspost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "swiss-post"}
