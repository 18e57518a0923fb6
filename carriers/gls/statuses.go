package gls

import "posthorn/carriers"

// statuses are the states of a parcel in GLS's tracking interface. DELIVEREDPS
// is a delivery to a parcel shop: the recipient has yet to collect. The digits
// are the states of GLS Netherlands, coarse ones: the words decide.
var statuses = carriers.Table{
	{Code: "0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},       // Netherlands: announced
	{Code: "1", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, By: carriers.ByText}},                               // Netherlands: received by GLS
	{Code: "2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                  // Netherlands: in a depot
	{Code: "3", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // Netherlands: loaded for delivery
	{Code: "4", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Netherlands: delivered, at the door or at a parcel shop
	{Code: "CANCELED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                             // cancelled
	{Code: "DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                   // delivered
	{Code: "DELIVEREDPS", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                    // delivered to a parcel shop
	{Code: "INDELIVERY", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},             // on the round
	{Code: "INPICKUP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                     // on the way to the pickup
	{Code: "INTRANSIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                               // moving
	{Code: "INWAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                             // in a depot
	{Code: "NOTDELIVERED", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                  // not delivered
	{Code: "NOTPICKEDUP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                  // not picked up from the sender
	{Code: "PLANNEDPICKUP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                // pickup planned
	{Code: "PREADVICE", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                    // announced
}
