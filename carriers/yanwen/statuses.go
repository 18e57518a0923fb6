package yanwen

import "posthorn/carriers"

// statuses are the tracking_status codes of Yanwen; the letters are the stage. The
// words, which say more, decide where there are any.
var statuses = carriers.Table{
	{Code: "EC*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms, By: carriers.ByText}}, // export customs
	{Code: "IC*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // import customs
	{Code: "LH*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing, By: carriers.ByText}},           // line haul
	{Code: "LM10", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}},       // with the last-mile carrier
	{Code: "LM20", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}},       // last mile
	{Code: "LM40", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},        // delivered
	{Code: "LM50", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},          // delivery failed
	{Code: "LM90", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                 // returned
	{Code: "OR10", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},         // ordered
	{Code: "PU10", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},         // Yanwen acceptance
	{Code: "SC*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin, By: carriers.ByText}},             // sorting
}
