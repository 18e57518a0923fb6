// Package ceskaposta knows Česká pošta with Balíkovna, the post of Czechia.
//
// The codes are the states of its parcel history:
//
//	-M  Obdrženy údaje k zásilce: the sender has told of the parcel
//	21  Zásilka převzata do přepravy: taken over
//	53  Doručování zásilky: on the round
//	82  Uložení zásilky: waits at the office, nobody was at home
//	91  Dodání zásilky: handed over
package ceskaposta

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "ceska-posta"}
