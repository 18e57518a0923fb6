package hermesde

import "posthorn/carriers"

// statuses are the parcelStatus words of Hermes Germany.
var statuses = carriers.Table{
	{Code: "ANNOUNCED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                      // Shipment announced
	{Code: "ARRIVED_IN_DESTINATION_REGION", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                             // arrived in the region of destination
	{Code: "DELIVERED_DROPOFF", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // left at the agreed place
	{Code: "DELIVERED_HOMEDELIVERY", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // Delivered to the recipient
	{Code: "DELIVERY_TOUR_STARTED", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // on the round
	{Code: "EDL_BOOKED_DROPOFF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // the recipient chose a place
	{Code: "PARCELSHOP_COLLECTED_BY_DRIVER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}}, // collected by the driver from the parcel shop
	{Code: "PARCELSHOP_DROP_OFF", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},            // handed in at a parcel shop by the sender
	{Code: "PARCELSHOP_ITEMS_FOR_COLLECTION", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},  // Ready for collection
	{Code: "SORTED", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                    // At the sorting facility
}
