// Package aliexpress asks AliExpress's own open platform, for those with an
// application there: the tracking of an order, with every parcel of it.
//
// Calls are signed: HMAC-SHA256 with the application's secret over the names
// and values of all parameters, in the order of their names. The secret stays
// with whoever holds it, so the signature comes in as a credential, made over
// [Plain]:
//
//	Plain(ask)  "ae_order_id8100000000000000app_key123456formatjson…"
//	sign        upper-case hex of its HMAC
package aliexpress

import "posthorn/carriers"

// Carrier is AliExpress's platform.
var Carrier = carriers.Carrier{ID: "aliexpress", Interfaces: []carriers.Interface{order}}
