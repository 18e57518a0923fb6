package sunyou

import "posthorn/carriers"

// statuses are the numbers of Sunyou's states; longer numbers refine the
// shorter ones that they begin with. The words decide where there are any.
var statuses = carriers.Table{
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},        // registered
	{Code: "102", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},        // registered
	{Code: "105", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},        // registered
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},        // registered
	{Code: "20*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                   // on the way
	{Code: "200", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                   // on the way
	{Code: "207", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                               // ready for pickup
	{Code: "2071", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // out for delivery
	{Code: "2072", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // out for delivery
	{Code: "208*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},        // delivery failed
	{Code: "209*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},      // delivered
	{Code: "210", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                // returned
	{Code: "220", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                 // exception
}
