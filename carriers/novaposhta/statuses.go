package novaposhta

import "posthorn/carriers"

// statuses are the status codes of Nova Poshta, with its own words.
var statuses = carriers.Table{
	{Code: "1", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},         // Відправник самостійно створив цю накладну, але ще не надав до відправки
	{Code: "10", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},       // Відправлення отримано 01
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // На шляху до одержувача
	{Code: "102", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},              // Відмова одержувача (створено заявку на повернення)
	{Code: "103", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},     // Відмова одержувача (отримувач відмовився від відправлення)
	{Code: "104", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Змінено адресу
	{Code: "105", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                // Припинено зберігання
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},      // Одержано і створено ЄН зворотньої доставки
	{Code: "108", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                               // Відмова одержувача
	{Code: "11", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},       // Відправлення отримано 01
	{Code: "111", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},       // Невдала спроба доставки через відсутність Одержувача на адресі або зв'язку з ним
	{Code: "112", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                              // Дата доставки перенесена Одержувачем
	{Code: "12", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // Нова Пошта комплектує ваше відправлення
	{Code: "14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Відправлення передано до огляду отримувачу
	{Code: "2", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                 // Видалено
	{Code: "3", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                   // Номер не знайдено
	{Code: "4", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                    // Відправлення у місті …
	{Code: "41", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Відправлення у місті одержувача
	{Code: "5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                    // Відправлення прямує до міста …
	{Code: "6", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                    // Відправлення у місті …, орієнтовна доставка до ВІДДІЛЕННЯ-12 03-05
	{Code: "7", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Прибув на відділення
	{Code: "8", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Прибув на відділення (завантажено в Поштомат)
	{Code: "9", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // Відправлення отримано
}
