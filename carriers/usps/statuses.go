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
	{Code: "16", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                   // Available for Pickup
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
	{Code: "30", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                  // No Access to Delivery Location
	{Code: "31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "33", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // Return to Sender
	{Code: "41", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                // Delivered to Agent for Final Delivery
	{Code: "43", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                               // Picked Up
	{Code: "51", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "52", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "53", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "54", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "55", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "56", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "57", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "58", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Tendered to Agent
	{Code: "59", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "60", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "80", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                               // Picked Up by Shipping Partner, USPS Awaiting Item
	{Code: "81", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                               // Arrived Shipping Partner Facility, USPS Awaiting Item
	{Code: "82", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                               // Departed Shipping Partner Facility, USPS Awaiting Item
	{Code: "A1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived at USPS Regional Facility
	{Code: "AD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived at USPS Regional Destination Facility
	{Code: "AE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Arrived
	{Code: "AH", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "BA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "BR", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "CA", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "CM", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "DG", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "DL", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "DN", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "DX", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                // Delivered, Picked Up at Postal Facility
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
	{Code: "LD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Container Loaded
	{Code: "MA", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},       // Electronic Shipping Info Received
	{Code: "MR", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                 // Missing Mail Search Request Initiated
	{Code: "NH", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery attempted
	{Code: "NT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // in transit to next facility
	{Code: "OA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Accepted at USPS Origin Sort Facility
	{Code: "OF", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "PC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Sorting Complete
	{Code: "PT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Processed through Facility
	{Code: "RD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "RE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "RT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // returned to sender
	{Code: "SF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Departed Post Office
	{Code: "T1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Departed USPS Regional Facility
	{Code: "TL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // In Transit to Next Facility
	{Code: "TM", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                               // Shipment Received, Package Acceptance Pending
	{Code: "U1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Unload
	{Code: "VC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                               // Label Cancelled
}
