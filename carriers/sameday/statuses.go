package sameday

import "posthorn/carriers"

// statuses are the states of Sameday, with its own words. State 5 is told of
// parcels that cross a border and of delivered ones: the words decide.
var statuses = carriers.Table{
	{Code: "1", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},       // Expediția a fost înregistrată
	{Code: "18", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},        // Comanda a fost încărcată în easybox
	{Code: "4", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // Livrare în curs
	{Code: "5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},             // În tranzit internațional; Livrat
	{Code: "56", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                 // Coletul este în tranzit
	{Code: "7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // În tranzit
}
