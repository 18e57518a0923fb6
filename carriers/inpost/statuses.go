package inpost

import "posthorn/carriers"

// statuses are the statuses of InPost's ShipX interface, in capitals, with its
// own words. TAKEN_BY_COURIER is the courier's pickup from the sender's
// locker, not the recipient's.
var statuses = carriers.Table{
	{Code: "ADOPTED_AT_SORTING_CENTER", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Przyjęta w sortowni
	{Code: "ADOPTED_AT_SOURCE_BRANCH", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Przyjęta w oddziale
	{Code: "ADOPTED_AT_TARGET_BRANCH", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Przyjęta w oddziale docelowym
	{Code: "AVIZO", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                                  // Powrót do oddziału
	{Code: "CANCELED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                                      // Anulowana
	{Code: "CANCELED_REDIRECT_TO_BOX", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Anulowano przekierowanie do paczkomatu
	{Code: "CLAIMED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                        // Zareklamowana
	{Code: "COLLECTED_FROM_SENDER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                 // Odebrana od nadawcy
	{Code: "CONFIRMED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                             // Potwierdzona
	{Code: "COURIER_AVIZO_IN_CUSTOMER_SERVICE_POINT", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}}, // Przekazana do punktu obsługi klienta
	{Code: "CREATED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                               // W trakcie przygotowania
	{Code: "DELAY_IN_DELIVERY", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                            // Opóźnienie w dostarczeniu
	{Code: "DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                            // Doręczona
	{Code: "DISPATCHED_BY_SENDER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                  // Nadana w paczkomacie
	{Code: "DISPATCHED_BY_SENDER_TO_POK", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},           // Nadana w PaczkoPunkcie
	{Code: "MISSING", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                                         // Zagubiona
	{Code: "OFFERS_PREPARED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                       // Oferty przygotowane
	{Code: "OFFER_SELECTED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                        // Oferta wybrana
	{Code: "OUT_FOR_DELIVERY", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                // Wydana do doręczenia
	{Code: "OUT_FOR_DELIVERY_TO_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},     // Gotowa do doręczenia
	{Code: "OVERSIZED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                      // Gabaryt
	{Code: "PICKUP_REMINDER_SENT", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                    // Wysłano przypomnienie o odbiorze
	{Code: "PICKUP_REMINDER_SENT_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Przypomnienie o odbiorze
	{Code: "PICKUP_TIME_EXPIRED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                            // Upłynął czas odbioru
	{Code: "READDRESSED", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                      // Zmiana punktu dostawy
	{Code: "READY_TO_PICKUP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                         // Gotowa do odbioru
	{Code: "READY_TO_PICKUP_FROM_BRANCH", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},             // Gotowa do odbioru z oddziału
	{Code: "READY_TO_PICKUP_FROM_POK", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Gotowa do odbioru w PaczkoPunkcie
	{Code: "READY_TO_PICKUP_FROM_POK_REGISTERED", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},     // Gotowa do odbioru w PaczkoPunkcie
	{Code: "REDIRECT_TO_BOX", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                  // Przekierowana do paczkomatu
	{Code: "REJECTED_BY_RECEIVER", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                // Odrzucona przez odbiorcę
	{Code: "RETURN*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},
	{Code: "RETURNED_TO_SENDER", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                    // Zwrócona do nadawcy
	{Code: "RETURN_PICKUP_CONFIRMATION_TO_SENDER", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},  // Nadawca odebrał zwrot
	{Code: "SENT_FROM_SORTING_CENTER", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                 // Wysłana z sortowni
	{Code: "SENT_FROM_SOURCE_BRANCH", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // Wysłana z oddziału
	{Code: "STACK_IN_BOX_MACHINE", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Przechowywana w paczkomacie tymczasowym
	{Code: "STACK_IN_CUSTOMER_SERVICE_POINT", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}}, // Przechowywana w punkcie obsługi klienta
	{Code: "STACK_PARCEL_IN_BOX_MACHINE_PICKUP_TIME_EXPIRED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},        // Upłynął czas odbioru z paczkomatu
	{Code: "STACK_PARCEL_PICKUP_TIME_EXPIRED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                       // Upłynął termin odbioru paczki magazynowanej
	{Code: "TAKEN_BY_COURIER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Odebrana przez Kuriera
	{Code: "TAKEN_BY_COURIER_FROM_CUSTOMER_SERVICE_POINT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},             // Odebrana przez kuriera z punktu obsługi klienta
	{Code: "TAKEN_BY_COURIER_FROM_POK", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},     // Odebrana z PaczkoPunktu nadawczego
	{Code: "UNDELIVERED", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                    // Nie dostarczona
	{Code: "UNDELIVERED_*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},
	{Code: "UNDELIVERED_COD_CASH_RECEIVER", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},        // Nie dostarczono z powodu nieopłacenia
	{Code: "UNDELIVERED_INCOMPLETE_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},     // Niepełny adres
	{Code: "UNDELIVERED_LACK_OF_ACCESS_LETTERBOX", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}}, // Brak dostępu do skrzynki
	{Code: "UNDELIVERED_NOT_LIVE_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},       // Odbiorca nie mieszka pod adresem
	{Code: "UNDELIVERED_NO_MAILBOX", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // Brak skrzynki
	{Code: "UNDELIVERED_UNKNOWN_RECEIVER", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},       // Odbiorca nieznany
	{Code: "UNDELIVERED_WRONG_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},          // Nie dostarczono z powodu złego adresu
	{Code: "UNSTACK_FROM_BOX_MACHINE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                       // W drodze do pierwotnie wybranego paczkomatu
	{Code: "UNSTACK_FROM_CUSTOMER_SERVICE_POINT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // W drodze do wybranego paczkomatu
}
