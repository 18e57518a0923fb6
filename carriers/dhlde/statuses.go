package dhlde

import "posthorn/carriers"

// statuses are the standard event codes of DHL Paket, with its own words.
var statuses = carriers.Table{
	{Code: "AA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Departed from (initial scan at inbound hub or departure from intransit-hub)
	{Code: "AE", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Pickup successful at customer site
	{Code: "AN", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Pickup not successful at customer site
	{Code: "BV", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Exception occured, e.g. damaged parcel or delay in delivery
	{Code: "DD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Data service, e.g. a delivery day was booked by receiver
	{Code: "EE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Arrived at (arrival scan at delivery hub or intransit-hub)
	{Code: "ES", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // First processed by DHL, e.g. handover by customer to a DHL facility
	{Code: "GT", Meaning: carriers.Meaning{Notice: true}},                                                         // Money transfer
	{Code: "LA", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // In storage, e.g. waiting for pickup by receiver
	{Code: "NB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Normal processing during transit
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // In delivery process
	{Code: "VA", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Electronic pre advise of a shipment
	{Code: "ZF", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Delivery to agency / postal office / Packstation
	{Code: "ZN", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Delivery attempt not successful
	{Code: "ZO", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Customs clearance
	{Code: "ZU", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Delivery successful
}
