package dhlparcelnl

import "posthorn/carriers"

// statuses are the event names of DHL eCommerce Netherlands, with its own
// words.
var statuses = carriers.Table{
	{Code: "ADDRESS_NOT_FOUND", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},                                       // Delivery interrupted, address not located
	{Code: "ARRIVED_AT_ORIGIN_DEPOT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                             // Arrived at depot in country of origin
	{Code: "ARRIVED_FACILITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                    // Arrived at the international sorting center
	{Code: "AWAITING_PAYMENT_RECEIVER_NOTIFIED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                // Awaiting payment, recipient has been notified
	{Code: "BACKLOG_NOT_COLLECTED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                    // No pick-up due to DHL backlog, new pick-up attempt next delivery day
	{Code: "COLLECTION_ORDER_REFUSED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                 // Pickup order refused by the courier
	{Code: "COLLECTION_ORDER_SCANNED", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                                 // Pickup order scanned by the courier
	{Code: "CONFIRMATION_OF_CLOSING_THE_SCAN-APPLICATION_AFTER_THE_SCAN_FOR_RETURN", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},              // Sorted to send to the sorting center
	{Code: "CS_ACTION_REQUIRED", Meaning: carriers.Meaning{Notice: true}},                                                                                      // Sender will contact DHL
	{Code: "DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                                               // Delivered
	{Code: "DELIVERED_AT_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                             // INTERNAL EVENT - Parcel not ready for collection at DHL ServicePoint
	{Code: "DELIVERED_AT_PARCELSTATION", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                 // Delivered at DHL ServicePoint, your shipment is ready for collection
	{Code: "DELIVERED_AT_PREFERED_NEIGHBOURS", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                        // Delivered at the preferred neighbours
	{Code: "DELIVERED_NOT_IN_TIME", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                                   // Delivered
	{Code: "DELIVERED_NO_CODE_VALIDATION", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                            // Delivered
	{Code: "DELIVERY_DATA_INCORRECT_RETURN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                  // Incorrect address details, the shipment will return to the sender
	{Code: "DEPARTURE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                           // Departure from the sorting center
	{Code: "FACILITY_CHECK_IN", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                   // Arrived at the international sorting center
	{Code: "FAILED_TO_DELIVER_REDELIVER", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                               // Delivery delayed, new delivery attempt on next delivery day
	{Code: "FORWARDED_TO_DIFFERENT_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                      // Will be forwarded to another address
	{Code: "FOUND_DURING_INVENTORY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                              // Found during stocktaking
	{Code: "HELD_IN_STORAGE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                                   // Held in storage
	{Code: "HELD_IN_STORAGE_CLOSED", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                                   // Held in storage, receiver location closed
	{Code: "INTERVENTION", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                        // Delivery instruction changed
	{Code: "INTERVENTION_DELIVERY_ADDRESS_CHANGED_INTO_PARCELSTATION", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // Delivery address changed to DHL Locker
	{Code: "INTERVENTION_PROCESSED_FOR_COLLECTION_AT_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                 // Delivery instruction changed to delivery at DHL ServicePoint
	{Code: "INTERVENTION_RECEIVER_REQUESTS_DELIVERY_AT_NEIGHBOURS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                               // We deliver your shipment at your neigbours
	{Code: "INTERVENTION_RECEIVER_REQUEST_DELIVERY_CANCELLED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                 // Returned to sender
	{Code: "INTERVENTION_REQUEST_CANCEL_INTERVENTION", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                         // Returned to sender
	{Code: "INTERVENTION_SYSTEM_REQUESTS_DELIVERY_AT_SAFEPLACE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                  // We'll deliver your parcel at the specified place near your house
	{Code: "IN_CLEARANCE_PROCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                            // In clearance at customs
	{Code: "MISSORT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                                                         // Sorted incorrectly, delayed because of resorting
	{Code: "MIS_ROUTED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                                                      // Sorted incorrectly, delayed because of resorting
	{Code: "NEW_COLLECTION_ATTEMPT", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                   // New pickup attempt by the courier
	{Code: "NOTHING_PICKED_UP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                        // No shipment(s) picked up
	{Code: "NOTHING_PICKED_UP_ORDER_CANCELLED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                                // Nothing was picked up, order was cancelled
	{Code: "NOTHING_PICKED_UP_OTHER_REASON", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                           // No shipment(s) picked up
	{Code: "NOT_ARRIVED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                                                     // Not arrived at the CityHub
	{Code: "NOT_HOME", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                                                 // We missed each other
	{Code: "NOT_HOME_TO_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                                   // We missed each other
	{Code: "ON_HOLD_BAD_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                               // Incorrect address details, pending correct details
	{Code: "PACKAGING_ISSUE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                                   // The shipment's packaging is not suited for transport
	{Code: "PARCELSTATION_NOT_AVAILABLE_REDELIVER_TO_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},       // DHL Locker not available, new delivery attempt to DHL ServicePoint on the next delivery day
	{Code: "PARCEL_ALREADY_RETURNED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                                          // Already returned to the sender
	{Code: "PARCEL_FOUND_AT_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                 // Pickup at DHL ServicePoint possible again
	{Code: "PARCEL_HANDED_OVER_TO_COURIER", Meaning: carriers.Meaning{Notice: true}},                                                                           // Handed over to the courier
	{Code: "PARCEL_MISSING_AT_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                                       // Parcel missing, please contact the sender
	{Code: "PARCEL_MISSING_AT_PARCELSHOP_NOTICED_AT_STOCK_CHECK", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                               // Parcel collection at DHL ServicePoint temporarily not possible
	{Code: "PARCEL_PICKED_UP_AT_PARCELSTATION", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                        // Picked up from DHL Locker by the courier
	{Code: "PARCEL_SCANNED_AT_RETURN_HUB", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                                     // Returned to sender
	{Code: "PARCEL_SCANNED_FOR_COLLECTION_AT_PARCELSHOP_BY_COURIER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},   // Pickup order scanned at DHL ServicePoint by the courier
	{Code: "PARCEL_SCANNED_FOR_COLLECTION_AT_SERVICEPOINT_BY_COURIER", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}}, // Pickup order scanned at DHL ServicePoint by the courier
	{Code: "PARCEL_SCANNED_FOR_RETURN_TO_HUB", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                // Scanned for return to sorting center
	{Code: "PARCEL_SCANNED_INTO_HAND-TERMINAL", Meaning: carriers.Meaning{Notice: true}},                                                                       // Entered into handheld device of the courier
	{Code: "PARCEL_WILL_BE_DELIVERED_SOON", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                      // We're almost there
	{Code: "PICKUP_DATA_RECEIVED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                     // Pick-up data received by DHL Parcel
	{Code: "POSTAL_CODE_INCORRECT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                           // Incorrect address details, the shipment will return to the sender
	{Code: "POSTPROCESS_RETURN_CONSOLIDATION", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                // Handed over to third party for return process
	{Code: "POSTPROCESS_RETURN_CONSOLIDATION_DEPART", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                         // Departed from third party for return under new shipment ID
	{Code: "POSTPROCESS_RETURN_CONSOLIDATION_LOAD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                           // Loaded into a transport container for return
	{Code: "RECEIVER_CLOSED_PASSED_TO_PARCELSHOP", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                     // Recipient is closed, will be forwarded to DHL ServicePoint
	{Code: "RECEIVER_MOVED_OR_UNKNOWN_NOT_COLLECTED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                  // Pick-up address unknown
	{Code: "RECEIVER_ON_HOLIDAY_ANNOUNCED", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                       // Recipient on holiday, delivery date changed
	{Code: "RECEIVER_RETURN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                                 // Parcel is returned
	{Code: "RECEIVER_UNKNOWN_RETURN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                         // Recipient moved or unknown, return to sender
	{Code: "RECORD_OF_TRANSIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                   // On route to the international sorting center
	{Code: "REFUSED_INVENTORY", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                                      // Refused because of inventory
	{Code: "REFUSED_NOT_ORDERED", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                                    // Refused by the recipient because of not ordered
	{Code: "REFUSED_RETURN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                                  // Delivery interrupted, return to sender
	{Code: "REFUSED_RETURN_TO_DD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                            // Refused and return to sorting center
	{Code: "REFUSED_TOO_LATE", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                                       // Refused because of delivery too late
	{Code: "RESPONSE_RECEIVED", Meaning: carriers.Meaning{Notice: true}},                                                                                       // Response received
	{Code: "RETURN_ORDER_CANCELLED", Meaning: carriers.Meaning{Notice: true}},                                                                                  // Return order cancelled at DHL ServicePoint
	{Code: "SERVICE_CHANGED", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                     // Service changed
	{Code: "SHIPMENT_INSPECTION_ON_HOLD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                                     // Shipment is being screened, a delay may occur
	{Code: "SORTED_AT_ORIGIN_HUB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                                // Sorted at sorting center in country of origin
	{Code: "SPONTANEOUS_RETURN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                              // Unannounced return given to the courier
}
