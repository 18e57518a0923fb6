package yanwen

import "posthorn/carriers"

// statuses are the tracking_status codes of Yanwen; the letters are the stage.
var statuses = carriers.Table{
	{Code: "EC*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}}, // export customs
	{Code: "IC*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // import customs
	{Code: "LH*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},           // line haul
	{Code: "LM10", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},       // with the last-mile carrier
	{Code: "LM20", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},       // last mile
	{Code: "LM40", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // delivered
	{Code: "LM50", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},          // delivery failed
	{Code: "LM90", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                 // returned
	{Code: "OR10", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},         // ordered
	{Code: "PU10", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},         // Yanwen acceptance
	{Code: "SC*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},             // sorting
}
