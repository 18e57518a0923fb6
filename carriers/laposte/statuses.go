package laposte

import "posthorn/carriers"

// statuses are the event codes of La Poste's unified tracking. MD2 is the
// preparation in the delivery office, not yet the round.
var statuses = carriers.Table{
	{Code: "AG1", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // waiting at the counter
	{Code: "DI1", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // delivered
	{Code: "DI2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // delivered to the sender (return)
	{Code: "DO1", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // customs entry
	{Code: "DO2", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // customs exit
	{Code: "DO3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // held by customs
	{Code: "DR1", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // announced by sender
	{Code: "EP1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // waiting for presentation
	{Code: "ET1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // in processing
	{Code: "ET2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},           // in processing, leaving origin country
	{Code: "ET3", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // in processing in destination country
	{Code: "ET4", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},           // in processing, transit country
	{Code: "MD1", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // out for delivery
	{Code: "MD2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // in the delivery office, being prepared (peers: out for delivery)
	{Code: "MD3", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // not delivered, attempt failed
	{Code: "ND1", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // undeliverable
	{Code: "PB1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // problem in progress
	{Code: "PB2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // problem resolved
	{Code: "PC1", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // accepted
	{Code: "PC2", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // accepted in origin country
	{Code: "RE1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // returned to sender
}
