package chronopost

import "posthorn/carriers"

// statuses are the event codes of Chronopost, with its own words.
var statuses = carriers.Table{
	{Code: "DB", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // handed over by the shipper
	{Code: "DC", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},       // Shipment in preparation to be shipped
	{Code: "DY", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Parcel Registered by the post office
	{Code: "SC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},          // sorted at the departure location
	{Code: "SD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},     // sorted at the delivery location
	{Code: "TA", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // Shipment in delivery to the consignee
}
