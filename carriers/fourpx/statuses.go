package fourpx

import "posthorn/carriers"

// statuses are 4PX's event codes; a code that is not listed is read by its
// stage.
var statuses = carriers.Table{
	{Code: "FPX_C_*", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},           // taken over
	{Code: "FPX_D_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},         // distribution
	{Code: "FPX_D_FD", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // delivery failed
	{Code: "FPX_D_SD", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // out for delivery
	{Code: "FPX_I_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},         // import
	{Code: "FPX_I_RCUK", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}}, // released by customs
	{Code: "FPX_L_RPIF", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // parcel information received
	{Code: "FPX_M_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},            // line haul
	{Code: "FPX_M_ATA", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},     // the flight has arrived
	{Code: "FPX_O_IR", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // information received
	{Code: "FPX_O_RR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},             // left the origin
	{Code: "FPX_S_OK", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // delivered
}
