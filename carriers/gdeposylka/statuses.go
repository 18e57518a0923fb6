package gdeposylka

import "posthorn/carriers"

// statuses are the few codes that were seen. No list of them is published and
// they are coarse, so the carrier's own words decide where they say something.
var statuses = carriers.Table{
	{Code: "arrived", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},
	{Code: "arrived-destination", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}}, // Прибыла в место назначения
	{Code: "customs", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, By: carriers.ByText}},
	{Code: "delivered", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},
	{Code: "in_delivery", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}}, // Посылка выдана для доставки
	{Code: "transited", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                    // В пути
}
