// Package australiapost asks Australia Post with the key of a contract
// customer.
//
// It tells no codes: what an event means is in its words ("Onboard for
// delivery"). The times of events abroad are told by Australia's own clock.
package australiapost

import "posthorn/carriers"

// Carrier is Australia Post.
var Carrier = carriers.Carrier{ID: "australia-post", Interfaces: []carriers.Interface{track}}
