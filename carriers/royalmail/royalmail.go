// Package royalmail knows Royal Mail, the post of the United Kingdom.
//
// The codes are the events of its tracking interface. The third letter tells
// where: B and C a regional centre, D and I a mail centre, G and K the round, H
// and J the exchange with other posts, N and P a counter:
//
//	EVDAV  through a mail centre's machine
//	EVGPD  sorted for today's round
//	EVKLC  at the post office that the recipient chose
//	EVKOP  delivered
package royalmail

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "royal-mail"}
