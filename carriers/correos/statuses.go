package correos

import "posthorn/carriers"

// statuses are the event codes of Correos' locator, with its own words.
var statuses = carriers.Table{
	{Code: "A010000V", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Admitido
	{Code: "A090000V", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Pre-registrado / admitido
	{Code: "G01L010V", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // En unidad de reparto
	{Code: "G01L020V", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},         // En oficina
	{Code: "H020000V", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // En reparto
	{Code: "I010000V", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // Entregado
	{Code: "L010000V", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},         // En oficina
	{Code: "P040000V", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Clasificado
}
