// Package gdeposylka asks gdeposylka.ru, "Где посылка", which follows the
// parcels of several hundred carriers and is strong on those to Russia.
//
// Its terms forbid services whose purpose is tracking parcels. So nothing is
// ever asked here but with a token of the user's own, after a notice that says
// so.
//
// Which carriers could own a number is asked first, then the best of them:
//
//	detect/RR123456785CN               china-post, …
//	tracker/china-post/RR123456785CN   the scans
package gdeposylka

import "posthorn/carriers"

// Carrier is gdeposylka.ru.
var Carrier = carriers.Carrier{ID: "gdeposylka", Interfaces: []carriers.Interface{tracker}}
