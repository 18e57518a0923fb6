package usps

import "posthorn/carriers"

// statuses are the event codes of USPS, with its own words.
var statuses = carriers.Table{
	{Code: "01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // Delivered, Parcel Locker
	{Code: "02", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "03", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // USPS in possession of item
	{Code: "04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "05", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "07", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived at Post Office
	{Code: "09", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "10", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived at USPS Origin Facility
	{Code: "14", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},         // available for pickup
	{Code: "17", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "23", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "24", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "26", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "27", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "28", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "51", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "52", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "53", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "54", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "55", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "56", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "57", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "59", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "60", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "A1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived at USPS Regional Facility
	{Code: "AH", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "BA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "BR", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "CA", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "CM", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "DG", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "DL", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "DN", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "EF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Departed USPS Facility
	{Code: "GX", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},       // Shipping Label Created
	{Code: "H0", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "H8", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "I0", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "K4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "K5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "K6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "K7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "L1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // left a facility
	{Code: "MA", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},       // Electronic Shipping Info Received
	{Code: "NH", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "NT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // in transit to next facility
	{Code: "OA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Accepted at USPS Origin Sort Facility
	{Code: "OF", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "PC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Sorting Complete
	{Code: "RD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "RE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "RT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "SF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Departed Post Office
	{Code: "T1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Departed USPS Regional Facility
	{Code: "TL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // In Transit to Next Facility
}
