package sunyou

import "posthorn/carriers"

// statuses are the numbers of Sunyou's states; longer numbers refine the
// shorter ones that they begin with.
var statuses = carriers.Table{
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // registered
	{Code: "102", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // registered
	{Code: "105", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // registered
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // registered
	{Code: "20*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // on the way
	{Code: "200", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // on the way
	{Code: "207", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},          // ready for pickup
	{Code: "2071", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "2072", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "208*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // delivery failed
	{Code: "209*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // delivered
	{Code: "210", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                // returned
	{Code: "220", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                 // exception
}
