// Package viettelpost knows Viettel Post, a courier of Vietnam.
//
// The codes are the numbers of its order statuses, the first figure of which
// tells the stage: 1 before the parcel is fetched, 2 the first office, 3 sent
// on, 4 received, 5 at the last office:
//
//	105  Bưu tá đã nhận hàng: the courier has fetched it
//	500  Giao bưu tá đi phát: out for delivery
//	501  Phát thành công: delivered
//	504  Chuyển trả người gửi: back with the sender, and never "delivered"
package viettelpost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "viettel-post"}
