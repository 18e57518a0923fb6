// Package aras knows Aras Kargo, a courier of Turkey.
//
// The codes are the delivery codes and the reasons of its interface:
//
//	4   Teslimatta: out for delivery
//	6   Teslim Edildi: delivered
//	AY  Adres Yanlış/Yetersiz: wrong or incomplete address
package aras

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "aras"}
