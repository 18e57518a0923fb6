package ukrposhta

import "posthorn/carriers"

// statuses are Ukrposhta's event codes, with its own words. Codes that are not
// listed are read by their words.
var statuses = carriers.Table{
	{Code: "10100", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // Відправлення прийнято
	{Code: "20700", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Сортування
	{Code: "21500", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},         // У відділенні
	{Code: "31100", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // Передано для доставки
	{Code: "31200", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // Не вручено
	{Code: "31300", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // Повертається
	{Code: "41000", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // Відправлення вручено: адресату
}
