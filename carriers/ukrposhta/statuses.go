package ukrposhta

import "posthorn/carriers"

// statuses are Ukrposhta's event codes, with its own words. The list is a part
// only, so the words decide where there are any.
var statuses = carriers.Table{
	{Code: "10100", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},       // Відправлення прийнято
	{Code: "20700", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                  // Сортування
	{Code: "21500", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},         // У відділенні
	{Code: "31100", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // Передано для доставки
	{Code: "31200", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},        // Не вручено
	{Code: "31300", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},              // Повертається
	{Code: "41000", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Відправлення вручено: адресату
}
