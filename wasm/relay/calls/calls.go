// Package calls holds the messages that go between the front of the relay and
// its objects, and between objects, with their codec. They never leave the
// relay, and both ends are of one release, but for the minutes of a roll-out:
// named fields keep those harmless.
//
//	front → "parcels/3"     Call{Op: Ask, Asks: [{Carrier: "fedex", Number: "449044304137821", Language: "en"}]}
//	      ←                 Reply{Told: [{Raw: an encoded api.Told, Fresh: 1795306500000, Found: true}]}
package calls

//msgp:tag json
//msgp:limit arrays:2000 maps:1000

// Call is one call. Op says which fields are set.
type Call struct {
	Op string `json:"op"`
}

// Reply is the answer to a Call.
type Reply struct {
	Error string `json:"error,omitempty"` // the object failed, or knows no such call
}
