package thailandpost

import "posthorn/carriers"

// statuses are the status codes of Thailand Post's tracking interface, with
// its own words.
var statuses = carriers.Table{
	{Code: "103", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},       // รับฝาก
	{Code: "201", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // อยู่ระหว่างการขนส่ง
	{Code: "206", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},     // ถึงที่ทำการไปรษณีย์
	{Code: "301", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // อยู่ระหว่างการนำจ่าย
	{Code: "401", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // นำจ่ายไม่สำเร็จ
	{Code: "501", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // นำจ่ายสำเร็จ
}
