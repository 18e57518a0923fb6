// Package sfexpress knows SF Express (顺丰速运).
//
// The codes are the opCode of its open platform's routes:
//
//	50  taken over from the sender
//	30  loaded, on its way to the next centre
//	80  signed for, or laid into a locker: the words tell which
//
// It adds words to each, which say more; they decide where there are any.
package sfexpress

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "sf-express"}
