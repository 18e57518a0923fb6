// Package pocztapolska knows Poczta Polska, the post of Poland.
//
// The codes are the events of its tracking service:
//
//	P_NAD  Nadanie: posted
//	P_WD   Wydanie doręczycielowi: with the postman
//	P_A    Awizo: nobody was there, a notice was left
//	P_D    Doręczenie: delivered
//
// Those of one letter are the results of an attempt.
package pocztapolska

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "poczta-polska"}
