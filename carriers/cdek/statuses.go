package cdek

import "posthorn/carriers"

// statuses are the order statuses of CDEK's interface, with its own words.
// NOT_DELIVERED is final: the parcel goes back to the sender.
var statuses = carriers.Table{
	{Code: "ACCEPTED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                            // Принят: заказ зарегистрирован
	{Code: "ACCEPTED_AT_DELIVERY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                 // Принят на склад доставки
	{Code: "ACCEPTED_AT_PICK_UP_POINT", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},             // Принят на склад до востребования
	{Code: "ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                           // Принят на склад доставки
	{Code: "ACCEPTED_AT_TRANSIT_WAREHOUS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Принят на склад транзита
	{Code: "ACCEPTED_AT_TRANSIT_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Принят на склад транзита
	{Code: "ACCEPTED_AT_WAREHOUSE_ON_DEMAND", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},       // Принят на склад до востребования
	{Code: "ACCEPTED_IN_RECIPIENT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Встречен в городе-получателе
	{Code: "ACCEPTED_IN_SENDER_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Встречен в городе отправителе
	{Code: "ACCEPTED_IN_TRANSIT_CIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Встречен в городе-транзите
	{Code: "ACCEPTED_IN_TRANSIT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                       // Встречен в городе-транзите
	{Code: "ACCEPTED_TO_OFFICE_TRANSIT_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                           // Принят на склад транзита
	{Code: "COURIER", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                       // Передан курьеру
	{Code: "CREATED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                             // Создан
	{Code: "CUSTOMS_COMPLETE", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},             // Таможенное оформление завершено
	{Code: "DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                          // Вручен
	{Code: "DELIVERING", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                    // Доставляется
	{Code: "ENTERED_TO_DELIVERY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Поступил на склад доставки
	{Code: "ENTERED_TO_OFFICE_TRANSIT_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // Поступил в г. транзита
	{Code: "ENTERED_TO_WAREHOUSE_ON_DEMAND", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},        // Поступил на склад до востребования
	{Code: "INVALID", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                                     // Некорректный заказ
	{Code: "IN_CUSTOMS_INTERNATIONAL", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}},   // Таможенное оформление в стране отправления
	{Code: "IN_CUSTOMS_LOCAL", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},           // Таможенное оформление в стране назначения
	{Code: "IN_PROGRESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                    // В пути
	{Code: "ISSUED_FOR_DELIVERY", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},           // Выдан на доставку
	{Code: "MET_AT_RECIPIENT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Встречен в г. получателе
	{Code: "MET_AT_SENDING_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                          // Встречен в г. отправителе
	{Code: "MET_AT_TRANSIT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                          // Встречен в г. транзите
	{Code: "NOT_DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                              // Не вручен
	{Code: "PASSED_TO_CARRIER_AT_SENDING_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // Сдан перевозчику в г. отправителе
	{Code: "PASSED_TO_CARRIER_AT_TRANSIT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // Сдан перевозчику в г. транзите
	{Code: "PASSED_TO_TRANSIT_CARRIER", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                      // Передано транзитному перевозчику
	{Code: "POSTOMAT_POSTED", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // Заложен в постамат
	{Code: "POSTOMAT_RECEIVED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                  // Изъят из постамата клиентом
	{Code: "POSTOMAT_SEIZED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                            // Изъят из постамата курьером
	{Code: "READY_FOR_PICK_UP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                     // Готов к выдаче
	{Code: "READY_FOR_SHIPMENT_IN_SENDER_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                              // Готов к отправке в городе отправителе
	{Code: "READY_FOR_SHIPMENT_IN_TRANSIT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                             // Выдан на отправку в городе-транзите
	{Code: "READY_TO_SHIP_AT_SENDING_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                // Выдан на отправку в г. отправителе
	{Code: "READY_TO_SHIP_IN_TRANSIT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                // Выдан на отправку в г. транзите
	{Code: "RECEIVED_AT_SHIPMENT_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},      // Принят на склад отправителя
	{Code: "REMOVED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                                     // Удален
	{Code: "RETURNED_TO_DELIVERY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},       // Возвращен на склад доставки
	{Code: "RETURNED_TO_RECIPIENT_CITY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}}, // Возвращен на склад доставки
	{Code: "RETURNED_TO_SENDER_CITY_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                              // Возвращен на склад отправителя
	{Code: "RETURNED_TO_SENDER_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Возвращен на склад отправителя
	{Code: "RETURNED_TO_TRANSIT_WAREHOUSE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Возвращен на склад транзита
	{Code: "SEND_TO_RECIPIENT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                       // Отправлен в г. получатель
	{Code: "SEND_TO_SENDING_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Отправлен в г. отправитель
	{Code: "SEND_TO_TRANSIT_OFFICE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Отправлен в г. транзит
	{Code: "SENT_TO_RECIPIENT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Отправлен в город-получатель
	{Code: "SENT_TO_SENDER_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                            // Отправлен в город отправитель
	{Code: "SENT_TO_TRANSIT_CIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                            // Отправлен в город-транзит
	{Code: "SENT_TO_TRANSIT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                           // Отправлен в город-транзит
	{Code: "SHIPPED_TO_DESTINATION", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},           // Отправлено в страну назначения
	{Code: "TAKEN_BY_COURIER", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},              // Выдан на доставку
	{Code: "TAKEN_BY_TRANSPORTER_FROM_SENDER_CIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                           // Сдан перевозчику в городе отправителе
	{Code: "TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                          // Сдан перевозчику в городе отправителе
	{Code: "TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                         // Сдан перевозчику в городе-транзите
}
