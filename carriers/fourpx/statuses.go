package fourpx

import "posthorn/carriers"

// statuses are 4PX's event codes; a code that is not listed is read by its
// stage. The words decide where there are any.
var statuses = carriers.Table{
	{Code: "FPX_C_*", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},           // taken over
	{Code: "FPX_D_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}},         // distribution
	{Code: "FPX_D_FD", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // delivery failed
	{Code: "FPX_D_SD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // out for delivery
	{Code: "FPX_I_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}},         // import
	{Code: "FPX_I_RCUK", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // released by customs
	{Code: "FPX_L_RPIF", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},        // parcel information received
	{Code: "FPX_M_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing, By: carriers.ByText}},            // line haul
	{Code: "FPX_M_ATA", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination, By: carriers.ByText}},     // the flight has arrived
	{Code: "FPX_O_IR", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},          // information received
	{Code: "FPX_O_RR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin, By: carriers.ByText}},             // left the origin
	{Code: "FPX_S_OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // delivered
}
