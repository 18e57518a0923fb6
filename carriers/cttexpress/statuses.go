package cttexpress

import "posthorn/carriers"

// statuses are the states of CTT Express, with its own words.
var statuses = carriers.Table{
	{Code: "0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},           // PENDIENTE DE ENTRADA EN RED
	{Code: "1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                      // EN TRANSITO
	{Code: "10", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // EN ADUANA
	{Code: "11", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // EN AGENCIA
	{Code: "12", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // ENTREGA PARCIAL
	{Code: "4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                    // INCIDENCIA
	{Code: "5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                  // DEVOLUCION
	{Code: "50", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // DEVOLUCION DESDE PLATAFORMA
	{Code: "51", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // DEVOLUCION SINIESTROS MERCANCIA YA EVALUADA
	{Code: "6", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},             // RECOGERAN EN AGENCIA
	{Code: "7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                      // RECANALIZADO
	{Code: "70", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // RECANALIZADO A SINIESTROS POR PLATAFORMA
	{Code: "71", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // REENCAMINADO
	{Code: "9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                   // RETORNADO
	{Code: "90", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                  // ANULADO
	{Code: "91", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // REACTIVACION ENVIO (TOL)
}
