package dhlexpress

import "posthorn/carriers"

// statuses are the checkpoint codes of DHL Express, with the words that stand
// beside them. Where the words of a checkpoint vary, they decide.
var statuses = carriers.Table{
	{Code: "AD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Scheduled delivery
	{Code: "AF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Arrived
	{Code: "AR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Arrived
	{Code: "BA", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Bad address
	{Code: "BL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Bonded location
	{Code: "BN", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // Broker notified
	{Code: "BR", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing}},                                                     // Broker release
	{Code: "CA", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, By: carriers.ByText}},          // Closed on arrival
	{Code: "CC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Awaiting collection by recipient
	{Code: "CD", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Clearance event
	{Code: "CI", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Facility check-in
	{Code: "CM", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Recipient moved
	{Code: "CR", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},                        // Clearance processing complete
	{Code: "CS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Closed shipment
	{Code: "CU", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Confirm uplift
	{Code: "DD", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Delivered damaged
	{Code: "DF", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Departed from DHL facility
	{Code: "DI", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo}},                                                      // Duty invoice
	{Code: "DM", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                                       // Damaged
	{Code: "DS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                                    // Disposal
	{Code: "ES", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing}},                                                     // Entry submitted
	{Code: "FD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Forwarded for delivery
	{Code: "HI", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Lodged into a holding inventory
	{Code: "HN", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Hand-over
	{Code: "HP", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Held for payment
	{Code: "HX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Held for payment
	{Code: "IA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                                            // Image available
	{Code: "IC", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Processed for clearance
	{Code: "MC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Miscode
	{Code: "MD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Missed delivery cycle
	{Code: "MS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Missort
	{Code: "NA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                                      // Not arrived
	{Code: "ND", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Not delivered
	{Code: "NH", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                               // Delivery attempted; recipient not home
	{Code: "OD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Out for delivery
	{Code: "OH", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Shipment on hold
	{Code: "OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                              // Shipment delivered CAMPAGNA
	{Code: "PD", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Partial delivery
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Processed
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Departing origin 00:00:00
	{Code: "PU", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                               // Shipment picked up
	{Code: "PY", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo}},                                                      // Payment
	{Code: "RD", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},        // Refused delivery
	{Code: "RR", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // Customs status updated
	{Code: "RT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                 // Returned to consignor
	{Code: "RW", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Weighed and measured
	{Code: "SA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},          // Shipment accepted
	{Code: "SC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Service changed
	{Code: "SD", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},          // Shipment data received
	{Code: "SI", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Security inspection
	{Code: "SM", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Scheduled for movement
	{Code: "SS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Shipment stopped
	{Code: "ST", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Shipment intercept
	{Code: "TD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Transferred
	{Code: "TI", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Notice: true}},                                          // Trace initiated
	{Code: "TP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Forwarded to a third party
	{Code: "TR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                          // Transferred
	{Code: "TT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                                            // Trace terminated
	{Code: "UD", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // Uncleared, held in bond
	{Code: "WC", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                         // With delivery courier
}
