// Package seventeentrack asks 17TRACK, which follows the parcels of some 2,600
// carriers, with a key of the user's own.
//
// A number has to be registered before anything is known of it, and each costs
// one of the key's quota, once; asking again is free:
//
//	gettrackinfo  [{"number":"RR123456785CN"}]  rejected, -18019902
//	register      [{"number":"RR123456785CN"}]  accepted: news in some minutes
//	gettrackinfo  [{"number":"RR123456785CN"}]  accepted, with track_info
//
// So an asking registers by itself what is not registered yet; getquota tells
// how many more may be, and stoptrack ends the following of a parcel that its
// user has removed. The events bear
// 17TRACK's own sub-statuses, which are ours too, or only a stage of the way.
package seventeentrack

import "posthorn/carriers"

// Carrier is 17TRACK.
var Carrier = carriers.Carrier{ID: "17track", Interfaces: []carriers.Interface{info}}
