// Package chinapost knows China Post and its express service EMS, which carry
// the small packets of many AliExpress sellers (RR123456785CN).
//
// The codes are those of its tracking page, numbers for its own scans and
// EMSEVT letters for those of the exchange offices:
//
//	457  航空公司启运: the airline has left
//	463  【美国】已妥投: delivered, in the country in brackets
//	711  成功退回至寄件人: back at the sender
package chinapost

import "posthorn/carriers"

// Carrier is China Post, with EMS.
var Carrier = carriers.Carrier{ID: "china-post", Interfaces: []carriers.Interface{ems}}
