package upu

import "posthorn/carriers"

// statuses are the EMSEVT codes of the Universal Postal Union's standard M40,
// with its own words.
var statuses = carriers.Table{
	{Code: "EDA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // Held at inward office of exchange
	{Code: "EDB", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Item presented to import customs
	{Code: "EDC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // Item returned from customs
	{Code: "EDD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // Item into sorting centre
	{Code: "EDE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // Item out of sorting centre
	{Code: "EDF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},           // Item held at delivery depot
	{Code: "EDG", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // Item out for physical delivery
	{Code: "EDH", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Arrival at collection point for pick-up
	{Code: "EDX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Import terminated
	{Code: "EMA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Posting/collection
	{Code: "EMB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},             // Arrival at outward office of exchange
	{Code: "EMC", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // Departure from outward office of exchange
	{Code: "EMD", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Arrival at inward office of exchange
	{Code: "EME", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Held by import customs
	{Code: "EMF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // Departure from inward office of exchange
	{Code: "EMG", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // Arrival at delivery office
	{Code: "EMH", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Unsuccessful
	{Code: "EMI", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Final delivery
	{Code: "EMJ", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},           // Arrival at transit office of exchange
	{Code: "EMK", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},           // Departure from transit office of exchange
	{Code: "EXA", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}}, // Item presented to export customs/security
	{Code: "EXB", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}}, // Item held by export customs/security
	{Code: "EXC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ExportCustoms}},   // Item returned from export customs/security
	{Code: "EXD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, Stage: carriers.Origin}},         // Item held at outward office of exchange
	{Code: "EXX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, Stage: carriers.Origin}},          // Export cancellation
}
