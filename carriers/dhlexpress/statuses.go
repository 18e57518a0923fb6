package dhlexpress

import "posthorn/carriers"

// statuses are the checkpoint codes of DHL Express, with the words that stand
// beside them. Where the words of a checkpoint vary, they decide.
var statuses = carriers.Table{
	{Code: "AD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Scheduled delivery
	{Code: "AF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Arrived
	{Code: "AR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Arrived
	{Code: "BA", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Bad address
	{Code: "BN", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // Broker notified
	{Code: "CA", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, By: carriers.ByText}},          // Closed on arrival
	{Code: "CC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Awaiting collection by recipient
	{Code: "CD", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Clearance event
	{Code: "CM", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Recipient moved
	{Code: "CR", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},                        // Clearance processing complete
	{Code: "CS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Closed shipment
	{Code: "DD", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Delivered damaged
	{Code: "DF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Departed from DHL facility
	{Code: "FD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Forwarded for delivery
	{Code: "HP", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Held for payment
	{Code: "HX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Held for payment
	{Code: "IC", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Processed for clearance
	{Code: "MC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Miscode
	{Code: "MD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Missed delivery cycle
	{Code: "MS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Missort
	{Code: "ND", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Not delivered
	{Code: "NH", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                               // Delivery attempted; recipient not home
	{Code: "OD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Out for delivery
	{Code: "OH", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Shipment on hold
	{Code: "OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                              // Shipment delivered CAMPAGNA
	{Code: "PD", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Partial delivery
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Processed
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Departing origin 00:00:00
	{Code: "PU", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                               // Shipment picked up
	{Code: "RD", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},        // Refused delivery
	{Code: "RR", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Customs status updated
	{Code: "RT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                 // Returned to consignor
	{Code: "SA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},          // Shipment accepted
	{Code: "SC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Service changed
	{Code: "SD", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},          // Shipment data received
	{Code: "TD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Transferred
	{Code: "TP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Forwarded to a third party
	{Code: "TR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Transferred
	{Code: "UD", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // Uncleared, held in bond
	{Code: "WC", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                         // With delivery courier
}
