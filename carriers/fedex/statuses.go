package fedex

import "posthorn/carriers"

// statuses are FedEx's scan event types, with its own words. Delivery and
// shipment exceptions, and EA, say what happened only in words; what concerns
// labels and requests moves nothing.
var statuses = carriers.Table{
	{Code: "AA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At Airport
	{Code: "AC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At Canada Post facility
	{Code: "AD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},               // At Delivery
	{Code: "AF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At local FedEx Facility
	{Code: "AO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Shipment arriving On-time
	{Code: "AP", Meaning: carriers.Meaning{Notice: true}},                                                                    // At Pickup
	{Code: "AR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Arrived at FedEx location
	{Code: "AX", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At USPS facility
	{Code: "BR", Meaning: carriers.Meaning{Notice: true}},                                                                    // Broker
	{Code: "CA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                             // Shipment Cancelled
	{Code: "CC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},              // Cleared Customs
	{Code: "CD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                            // Clearance Delay
	{Code: "CH", Meaning: carriers.Meaning{Notice: true}},                                                                    // Location Changed
	{Code: "CP", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},            // Clearance in Progress
	{Code: "CU", Meaning: carriers.Meaning{Notice: true}},                                                                    // Customs
	{Code: "DD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                            // Delivery Delay
	{Code: "DE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // Delivery Exception
	{Code: "DL", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // Delivered
	{Code: "DP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Departed
	{Code: "DR", Meaning: carriers.Meaning{Notice: true}},                                                                    // Vehicle furnished but not used
	{Code: "DS", Meaning: carriers.Meaning{Notice: true}},                                                                    // Vehicle Dispatched
	{Code: "DY", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                            // Delay
	{Code: "EA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // Enroute to Airport; Export Approved
	{Code: "ED", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},               // Enroute to Delivery
	{Code: "EO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Enroute to Origin Airport
	{Code: "EP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                     // Enroute to Pickup
	{Code: "FD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At FedEx Destination
	{Code: "HA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Hold at location requested
	{Code: "HL", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // Hold at Location
	{Code: "HP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // Ready for Recipient Pickup
	{Code: "IT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // In Transit
	{Code: "IX", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // In transit (see Details)
	{Code: "LO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Left Origin
	{Code: "LP", Meaning: carriers.Meaning{Notice: true}},                                                                    // Return label link cancelled by shipment originator
	{Code: "MD", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                     // Manifest data
	{Code: "OC", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                     // Order Created
	{Code: "OD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},               // Out for Delivery
	{Code: "OF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At FedEx origin facility
	{Code: "OX", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                     // Shipment information sent to USPS
	{Code: "Ow", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // On the way
	{Code: "PD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                            // Pickup Delay
	{Code: "PF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Plane in Flight
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Plane Landed
	{Code: "PM", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // In Progress
	{Code: "PU", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                     // Picked Up
	{Code: "PX", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                     // Picked up (see Details)
	{Code: "RC", Meaning: carriers.Meaning{Notice: true}},                                                                    // CDO Cancelled
	{Code: "RD", Meaning: carriers.Meaning{Notice: true}},                                                                    // Return label link expired
	{Code: "RG", Meaning: carriers.Meaning{Notice: true}},                                                                    // Return label link expiring soon
	{Code: "RM", Meaning: carriers.Meaning{Notice: true}},                                                                    // CDO Modified
	{Code: "RP", Meaning: carriers.Meaning{Notice: true}},                                                                    // Return label link emailed to return sender
	{Code: "RR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // CDO requested
	{Code: "RS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                            // Return to Shipper
	{Code: "RT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                            // Return to shipper
	{Code: "SE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                         // Shipment Exception
	{Code: "SF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // At Sort Facility
	{Code: "SH", Meaning: carriers.Meaning{Notice: true}},                                                                    // Shipper
	{Code: "SP", Meaning: carriers.Meaning{Notice: true}},                                                                    // Split Status
	{Code: "TP", Meaning: carriers.Meaning{Notice: true}},                                                                    // Transfer Partner
	{Code: "TR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Transfer
}
