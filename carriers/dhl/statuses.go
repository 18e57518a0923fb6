package dhl

import "posthorn/carriers"

// statuses are the codes of DHL's unified tracking. The five words of its
// statusCode are too coarse to decide where the text says more; the codes of a
// division stand behind its name.
var statuses = carriers.Table{
	{Code: "delivered", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},  // delivered; also back to the sender
	{Code: "dgf/ARRIVED", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},                  // FLIGHT LANDED
	{Code: "dgf/ARRIVED_AT_CUSTOMS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},  // ARRIVED AT CUSTOMS
	{Code: "dgf/ARRIVED_AT_ORIGIN_FACILITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                              // ARRIVED AT ORIGIN FACILITY
	{Code: "dgf/ARRIVED_PROCESSED_AT_FACILITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                           // ARRIVED AT FACILITY - PARTNER
	{Code: "dgf/CLEARED_BY_CUSTOMS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},    // CLEARED BY CUSTOMS
	{Code: "dgf/DATA_SUBMITTED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},               // DATA SUBMITTED - AWAITING PARCEL HANDOVER TO DHL
	{Code: "dgf/DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                   // SUCCESSFULLY DELIVERED
	{Code: "dgf/DELIVERY_EXCEPTION", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},            // DELIVERY EXCEPTION
	{Code: "dgf/DEPARTED", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},                  // DEPARTED ON OUTBOUND FLIGHT
	{Code: "dgf/DEPARTED_FROM_ORIGIN_FACILITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                           // DEPARTED FROM FACILITY
	{Code: "dgf/HELD_AT_CUSTOMS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // HELD AT CUSTOMS
	{Code: "dgf/OUT_FOR_DELIVERY", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},       // OUT FOR DELIVERY
	{Code: "dgf/PICKUP_SUCCESSFUL", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},            // PICKUP SUCCESSFUL
	{Code: "dgf/PROCESSED_AT_ORIGIN_FACILITY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // PROCESSED AT FACILITY
	{Code: "dgf/READY_FOR_DEPARTURE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // READY FOR DEPARTURE
	{Code: "ecommerce-europe/1", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},               // Electronical shipment data has been provided to DHL
	{Code: "ecommerce-europe/130", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ExportCustoms}},      // The shipment has been released from export Customs
	{Code: "ecommerce-europe/14", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // The shipment has been picked up at Parcelshop by courier
	{Code: "ecommerce-europe/141", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},             // The shipment has been held until next working day because recipient is not available
	{Code: "ecommerce-europe/142", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has been held because recipient requested later delivery
	{Code: "ecommerce-europe/15", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // The shipment has been picked up at Parcelstation by courier
	{Code: "ecommerce-europe/152", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The import of the shipment has been terminated. The shipment will be returned to sender
	{Code: "ecommerce-europe/154", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The delivery of the shipment failed
	{Code: "ecommerce-europe/156", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be delivered because of an exceptional event
	{Code: "ecommerce-europe/157", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The shipment could not be delivered because recipient moved. Shipment will be returned to sender
	{Code: "ecommerce-europe/159", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be delivered because recipient requested to forward/redirect parcel
	{Code: "ecommerce-europe/16", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // The shipment has been picked up at Access Point by courier
	{Code: "ecommerce-europe/161", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be delivered
	{Code: "ecommerce-europe/172", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has been held because recipient requested later delivery
	{Code: "ecommerce-europe/194", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Shipment has been held according to recipient's request
	{Code: "ecommerce-europe/20", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has departed from terminal
	{Code: "ecommerce-europe/200", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Service Point
	{Code: "ecommerce-europe/206", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},            // The shipment could not be delivered to the recipient, because of incorrect address
	{Code: "ecommerce-europe/207", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Recipient has refused the shipment
	{Code: "ecommerce-europe/208", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Recipient has refused the shipment during collection
	{Code: "ecommerce-europe/209", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},           // Recipient has refused the shipment during collection
	{Code: "ecommerce-europe/214", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be handed over because payment of charges is missing
	{Code: "ecommerce-europe/215", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be handed over because payment of charges is missing
	{Code: "ecommerce-europe/218", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be delivered because recipient requested later delivery
	{Code: "ecommerce-europe/22", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been processed at depot
	{Code: "ecommerce-europe/228", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},             // The shipment has been picked up at access point by courier
	{Code: "ecommerce-europe/23", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has left the depot
	{Code: "ecommerce-europe/231", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has departed from terminal
	{Code: "ecommerce-europe/234", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has arrived at gateway in origin country
	{Code: "ecommerce-europe/235", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},          // The shipment has left origin country
	{Code: "ecommerce-europe/236", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has arrived in transit country
	{Code: "ecommerce-europe/237", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has left transit country
	{Code: "ecommerce-europe/248", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The shipment is undeliverable and will be returned to destination under a new ID
	{Code: "ecommerce-europe/249", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The shipment is undeliverable and will be returned to the agreed return address in the destination country
	{Code: "ecommerce-europe/25", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been processed at sorting center
	{Code: "ecommerce-europe/254", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},             // The shipment has left the customer facility
	{Code: "ecommerce-europe/258", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // The shipment was presented to import customs by 3rd party provider
	{Code: "ecommerce-europe/259", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The shipment has been held because of missing or inapproriate documentation and will be returned to the sender
	{Code: "ecommerce-europe/26", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been processed and left the sorting center
	{Code: "ecommerce-europe/265", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                    // The shipment could not be delivered because of capacity issues. Further processing expected on next working day
	{Code: "ecommerce-europe/266", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                    // The shipment has been held for bad weather conditions. Further processing expected next working day
	{Code: "ecommerce-europe/267", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                    // The shipment has been held for capacity issues. Further processing expected next working day
	{Code: "ecommerce-europe/268", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // The shipment has been held and is awaiting payment of charges
	{Code: "ecommerce-europe/27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has arrived at gateway in origin country
	{Code: "ecommerce-europe/29", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},           // The shipment has left origin country
	{Code: "ecommerce-europe/30", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has arrived in transit country
	{Code: "ecommerce-europe/302", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // The shipment has been handed over for final delivery
	{Code: "ecommerce-europe/306", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},            // Packaging of parcel was torn. Parcel has been successfully delivered
	{Code: "ecommerce-europe/32", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has left transit country
	{Code: "ecommerce-europe/330", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},              // The shipment could not be delivered to the recipient, because the recipient could not show the mandatory ID for personal identification
	{Code: "ecommerce-europe/358", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                      // The shipment has been identified as oversized
	{Code: "ecommerce-europe/365", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                    // The shipment was assigned to a transport container and is ready for departure from return consolidator with new shipment ID
	{Code: "ecommerce-europe/366", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                     // The shipment has been delivered back to the business sender
	{Code: "ecommerce-europe/370", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},    // The shipment was presented to import customs by 3rd party provider
	{Code: "ecommerce-europe/38", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been processed at sorting center
	{Code: "ecommerce-europe/380", Meaning: carriers.Meaning{Notice: true}},                                                            // The shipment has been processed according to the business customer's instructions
	{Code: "ecommerce-europe/4", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},               // The shipment has been dropped off at Parcelstation by sender
	{Code: "ecommerce-europe/41", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been processed at depot
	{Code: "ecommerce-europe/42", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},        // The shipment has been loaded to the van
	{Code: "ecommerce-europe/43", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // The shipment has been handed over to the Access Point
	{Code: "ecommerce-europe/44", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // The shipment has been handed over to the Parcelshop
	{Code: "ecommerce-europe/46", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // The shipment has been handed over to the Postoffice
	{Code: "ecommerce-europe/47", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The shipment has been handed over to the depot
	{Code: "ecommerce-europe/52", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has been notified (e.g. via email) about delivery details and available services
	{Code: "ecommerce-europe/53", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/56", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/57", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/58", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/59", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/6", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},               // The shipment has been dropped off at depot by sender
	{Code: "ecommerce-europe/60", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/61", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/62", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // The recipient has requested changes to the delivery process
	{Code: "ecommerce-europe/63", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been successfully delivered
	{Code: "ecommerce-europe/64", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been successfully delivered
	{Code: "ecommerce-europe/65", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been picked up by the recipient from depot
	{Code: "ecommerce-europe/66", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been picked up by the recipient from Parcelshop
	{Code: "ecommerce-europe/67", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been picked up by the recipient from Parcelstation
	{Code: "ecommerce-europe/69", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been successfully delivered
	{Code: "ecommerce-europe/7", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},               // The shipment has been dropped off at sorting center by sender
	{Code: "ecommerce-europe/70", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been successfully delivered
	{Code: "ecommerce-europe/71", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // The shipment has been successfully delivered
	{Code: "ecommerce-europe/72", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be delivered to the recipient
	{Code: "ecommerce-europe/77", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be delivered to the recipient, due to unsuccessful COD payment
	{Code: "ecommerce-europe/78", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be delivered to the recipient, due to unsuccessful COD payment
	{Code: "ecommerce-europe/79", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},             // The shipment could not be delivered to the recipient, because of an incorrect delivery address
	{Code: "ecommerce-europe/8", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},               // The shipment has been dropped off at gateway by sender
	{Code: "ecommerce-europe/80", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},             // The shipment could not be delivered to the recipient, because of an incorrect delivery address
	{Code: "ecommerce-europe/82", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be delivered to the recipient, because the recipient could not show the mandatory ID for personal identification
	{Code: "ecommerce-europe/87", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Service Point because the Service point was closed
	{Code: "ecommerce-europe/89", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Service Point
	{Code: "ecommerce-europe/9", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},               // The shipment has been picked up at sender
	{Code: "ecommerce-europe/90", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Service Point because the Service point was closed
	{Code: "ecommerce-europe/92", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Service Point because it exceeds the maximum weight or dimensions allowed in the Service Point
	{Code: "ecommerce-europe/93", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Parcel Locker because of capacity restraints in the Parcel Locker
	{Code: "ecommerce-europe/94", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Parcel Locker because the Parcel Locker is out of service
	{Code: "ecommerce-europe/95", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Parcel Locker because it violates the GT&C of the Parcel Locker
	{Code: "ecommerce-europe/96", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Post Office because the Post Office was closed
	{Code: "ecommerce-europe/98", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // The shipment could not be handed over to the Post Office because it exceeds the maximum weight or dimensions allowed in the Post Office
	{Code: "ecommerce-ppl/150", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                // We received the parcel from the sender
	{Code: "ecommerce-ppl/300", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                           // The parcel is located at the delivery depot
	{Code: "ecommerce-ppl/343", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                  // Package is ready in pickup point
	{Code: "ecommerce-ppl/400", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                           // The parcel is ready for delivery
	{Code: "ecommerce-ppl/450", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},               // The parcel is delivered
	{Code: "ecommerce-ppl/460", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                       // The parcel will be delivered on another day
	{Code: "ecommerce-ppl/464", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},              // The recipient refused to accept the parcel
	{Code: "ecommerce-ppl/500", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                           // The parcel is on the way to the delivery depot
	{Code: "ecommerce-ppl/900", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                // Electronic data received
	{Code: "ecommerce-ppl/997", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                          // Undelivered - Shipment lost
	{Code: "ecommerce-ppl/999", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                        // Cancellation confirmed by sender - data only
	{Code: "failure", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, By: carriers.ByText}},                                // anything that went wrong
	{Code: "freight/1-21", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Arrival at destination
	{Code: "freight/12-0", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},              // Customs cleared
	{Code: "freight/13-0", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // Collected
	{Code: "freight/20-13", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                      // Shipment in warehouse - ready for self collection by consignee
	{Code: "freight/20-209", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                              // Shipment in warehouse  Delivery appointment booked
	{Code: "freight/20-266", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                          // Delayed during transport - bad weather.
	{Code: "freight/20-270", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                          // Exception occurred - Strike.
	{Code: "freight/20-354", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                          // Delayed during transport - bank holiday.
	{Code: "freight/21-0", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // Delivered
	{Code: "freight/21-23", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                   // Shipment delivered with exception - partly delivered
	{Code: "freight/21-600", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                  // Shipment delivered with exception.
	{Code: "freight/24-0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Shipped from terminal
	{Code: "freight/24-501", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},             // Out for Delivery
	{Code: "freight/24-600", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                  // Received by consignee
	{Code: "freight/24-628", Meaning: carriers.Meaning{Notice: true}},                                                                  // Direct delivery
	{Code: "freight/31-139", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                   // Entered collection geofence area
	{Code: "freight/361-140", Meaning: carriers.Meaning{Notice: true}},                                                                 // Exited delivery geofence area
	{Code: "freight/55-20", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                    // Not Collected - traffic jam
	{Code: "freight/55-240", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                   // Not Collected - DHL refusal, goods not transportable
	{Code: "freight/55-241", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                   // Not Collected - missing or wrong reference
	{Code: "freight/55-265", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                   // Not Collected - other reasons
	{Code: "freight/55-266", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                   // Not Collected - weather condition issue
	{Code: "freight/56-284", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                 // Attempted DHL delivery - refused by consignee, wrong goods.
	{Code: "freight/56-611", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                 // Attempted DHL delivery - refused by consignee.
	{Code: "parcel-pl/AN", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},                    // Invalid address for delivery. Please contact DHL Parcel Customer
	{Code: "parcel-pl/AN_RA", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},                 // Invalid or incomplete address for delivery
	{Code: "parcel-pl/AWI", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                    // Delivery failed.Recipient was absent upon delivery.
	{Code: "parcel-pl/AWI_DP2", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                // DHL courier did not find the recipient under the entered deliver
	{Code: "parcel-pl/AWI_SAS", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},                // DHL courier did not find alternative recipient (neighbour) under
	{Code: "parcel-pl/DOR_OWL", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},               // Shipment picked up by Recipient in person in Sorting Depot/Custo
	{Code: "parcel-pl/DOR_POC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                  // Shipment was delivered to post office
	{Code: "parcel-pl/DOR_RDZ", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},               // Shipment was delivered to family member
	{Code: "parcel-pl/DOR_SP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                   // Shipment arrived to DHL POP
	{Code: "parcel-pl/EDC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased}},                                            // Shipment has been cleared at customs
	{Code: "parcel-pl/OP", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},                   // Recipient refused to pick up shipment
	{Code: "parcel-pl/OP_OTH", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Recipient refused to pick up shipment
	{Code: "parcel-pl/OP_PNK", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Recipient refused to pick up shipment
	{Code: "parcel-pl/OP_REZ", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Pick-up refused  resignation
	{Code: "parcel-pl/OP_SAS", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Alternative neighbour recipient refused to pick up shipment
	{Code: "parcel-pl/OP_UMO", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Pick-up refused  errors in contract
	{Code: "parcel-pl/OP_USK", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Recipient refused to pick up shipment
	{Code: "parcel-pl/OP_USP", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},               // Recipient refused to pick up shipment
	{Code: "parcel-pl/OWL", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                      // Shipment to be picked up by customer in DHL terminal
	{Code: "parcel-pl/OWL_PS_ONO", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},               // Shipment to be picked up by customer  Packstation
	{Code: "parcel-pl/PNK", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                             // Incomplete shipment
	{Code: "parcel-pl/PPDOR", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                 // Shipment was picked up in DHL Customer Service Point
	{Code: "parcel-pl/REZ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                           // Recipients decision: shipment will be returned to Sender
	{Code: "parcel-pl/SAS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                               // Recipients decision: alternative delivery address for shipment
	{Code: "parcel-pl/SP_DOR", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                // Shipment has been collected from DHL POP
	{Code: "parcel-pl/SP_DW", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                             // Your shipment is on its way to DHL POP point
	{Code: "parcel-pl/SP_KP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                    // Customer was notified about the date and place for picking up sh
	{Code: "parcel-pl/SP_KZW", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                        // Return of shipment to Sender  collection date from DHL POP has
	{Code: "parcel-pl/SP_TO", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                         // Return of shipment to Sender  collection date from DHL POP has
	{Code: "parcel-pl/TRM2", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                              // Shipment arrived at DHL Terminal.Delivery to the recipient is pl
	{Code: "parcel-pl/WYJPL", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},               // Shipment left Poland
	{Code: "parcel-pl/ZA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                // Recipients decision: new delivery address for shipment
	{Code: "parcel-pl/ZAIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                              // Recipients decision: new delivery address for shipment
	{Code: "parcel-pl/ZWN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                           // Shipment returned to sender
	{Code: "parcel-pl/ZWR", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                           // Shipment will be returned to sender
	{Code: "parcel-pl/ZWR_AN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                        // Shipment will be returned to sender
	{Code: "parcel-pl/ZWR_WER", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                       // Shipment will be returned to sender
	{Code: "pre-transit", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}}, // announced
	{Code: "transit", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                // moving; also out for delivery and ready for pickup
	{Code: "unknown", Meaning: carriers.Meaning{}},                                                                                     // nothing is known
}
