package dhlde

import "posthorn/carriers"

// statuses are the standard event codes of DHL Paket, with its own words. Those
// of five letters are what it tells beside (ICE), read where there is no
// standard code: they mean what the standard codes do that they were seen with.
var statuses = carriers.Table{
	{Code: "AA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Departed from (initial scan at inbound hub or departure from intransit-hub)
	{Code: "AE", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                               // Pickup successful at customer site
	{Code: "AN", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                               // Pickup not successful at customer site
	{Code: "BV", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Exception occured, e.g. damaged parcel or delay in delivery
	{Code: "DD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Data service, e.g. a delivery day was booked by receiver
	{Code: "DLVRD", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},      // delivered
	{Code: "EE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Arrived at (arrival scan at delivery hub or intransit-hub)
	{Code: "ES", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                               // First processed by DHL, e.g. handover by customer to a DHL facility
	{Code: "GT", Meaning: carriers.Meaning{Notice: true}},                                                                              // Money transfer
	{Code: "HLDCC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},         // held for collection
	{Code: "LA", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                 // In storage, e.g. waiting for pickup by receiver
	{Code: "LDTMV", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                  // loaded
	{Code: "NB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Normal processing during transit
	{Code: "NTDEL", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},        // not delivered
	{Code: "PCKDU", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},       // picked up
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                         // In delivery process
	{Code: "RETRN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},              // goes back
	{Code: "SHRCU", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},       // received from the customer
	{Code: "SRTED", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // in delivery
	{Code: "ULFMV", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                  // unloaded
	{Code: "VA", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                               // Electronic pre advise of a shipment
	{Code: "ZF", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                 // Delivery to agency / postal office / Packstation
	{Code: "ZN", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                                // Delivery attempt not successful
	{Code: "ZO", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Customs clearance
	{Code: "ZU", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                              // Delivery successful
}
