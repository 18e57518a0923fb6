package correos

import "posthorn/carriers"

// statuses are the event codes of Correos' locator, with its own words. Of a
// code that is not listed the first letter tells the operation, where the
// words do not.
var statuses = carriers.Table{
	{Code: "A*", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},       // admission
	{Code: "A010000V", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                      // Admitido
	{Code: "A090000V", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                      // Pre-registrado / admitido
	{Code: "G01L010V", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                 // En unidad de reparto
	{Code: "G01L020V", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                        // En oficina
	{Code: "H*", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // the round
	{Code: "H020000V", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                // En reparto
	{Code: "I*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},      // delivery
	{Code: "I010000V", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                     // Entregado
	{Code: "L*", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},         // waits to be collected
	{Code: "L010000V", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                        // En oficina
	{Code: "P*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                  // sorting and transport
	{Code: "P040000V", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                 // Clasificado
}
