package postnl

import "posthorn/carriers"

// statuses are PostNL's observation codes, with its own words.
var statuses = carriers.Table{
	{Code: "A01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Shipment expected, but not yet arrived at PostNL
	{Code: "A08", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient’s choice: deliver to neighbour
	{Code: "A09", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient’s choice: deliver to pick-up location
	{Code: "A10", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Sender has generated return label
	{Code: "A11", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient’s choice: deliver to random neighbour
	{Code: "A12", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient’s choice: deliver on a different day
	{Code: "A13", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient’s choice: deliver on a different part of the day
	{Code: "A20", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},      // Request for payment of shipment costs sent
	{Code: "A21", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Payment for shipment costs received
	{Code: "A22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Request for payment refused
	{Code: "A27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered to the parcel locker
	{Code: "A28", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // To be collected at PostNL outlet from 9:00am
	{Code: "A29", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered in the evening to another address
	{Code: "A30", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered to a different address
	{Code: "A31", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered in the evening to a neighbour
	{Code: "A32", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered in the evening on another day
	{Code: "A34", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Delivery changed to a PostNL outlet
	{Code: "A35", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Delivery changed to another day
	{Code: "A41", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Extra@Home Customer Service has made contact
	{Code: "A42", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Delivery date of shipment changed
	{Code: "A43", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // E-mail with invitation for 2nd delivery attempt sent
	{Code: "A46", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Recipient request for pick-up location to return shipment
	{Code: "A71", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Shipment registered
	{Code: "A72", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment is ready for transport to the Netherlands
	{Code: "A73", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment has been collected by partner
	{Code: "A74", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment received by partner in country of shipment
	{Code: "A75", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment is en route to the Netherlands
	{Code: "A76", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},          // Shipment arrived in the Netherlands
	{Code: "A94", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Delivery changed by customer
	{Code: "A99", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered to a PostNL outlet
	{Code: "B01", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment received by PostNL
	{Code: "B04", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Shipment collected by PostNL
	{Code: "B06", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment accepted by PostNL IMEC.
	{Code: "C01", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment collected by PostNL
	{Code: "C02", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Scanned at PostNL service point
	{Code: "D*", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                       // not collected from the sender
	{Code: "D02", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Shipment not collected; incorrect address
	{Code: "D03", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Collection shipment not collected, no one present at address
	{Code: "D04", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Shipment not collected; incorrect address
	{Code: "D05", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // There was no shipment to collect
	{Code: "D06", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Collection shipment not collected, shipment incorrectly/not labelled
	{Code: "D07", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Collection shipment not collected, shipment not properly packed
	{Code: "D08", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // We missed you; we’ll try again
	{Code: "D09", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Collection shipment not collected, no answer
	{Code: "D40", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Collection shipment not collected
	{Code: "D41", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Pick-up order cancelled
	{Code: "F*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                   // not processed
	{Code: "F01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Pick-up shipment will be collected
	{Code: "F03", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment not processed because of missing shipment details
	{Code: "F04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment not processed because of missing shipment details
	{Code: "F05", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment will not be processed. Collection contract missing
	{Code: "F06", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment will not be processed. Collection address post code unknown.
	{Code: "F07", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment will not be processed. Delivery address post code unknown.
	{Code: "F08", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment not processed. Collection date is in the past.
	{Code: "F10", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment will not be processed. Collection date is not a working day.
	{Code: "G*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true, By: carriers.ByText}},       // missing in sorting
	{Code: "G01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "G02", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "G03", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Sorry, delivery time has been updated
	{Code: "G05", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "H*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}}, // on the way back
	{Code: "H01", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Refused at delivery; return shipment to sender
	{Code: "H02", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Incorrect address; return shipment to sender
	{Code: "H03", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not collected, return to sender
	{Code: "H04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment is damaged, return to sender
	{Code: "H05", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // We missed you; shipment returned to sender
	{Code: "H07", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // We missed you; shipment returned to sender
	{Code: "H08", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Incorrect delivery code or ID, return shipment to sender
	{Code: "H09", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment incomplete, return to sender
	{Code: "H10", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return, content not permitted
	{Code: "H12", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment returned to sender, addressee incorrect
	{Code: "H15", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment too large or too heavy, return to sender
	{Code: "H16", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not delivered, address long unavailable. Return
	{Code: "H17", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Value exceeds maximum customs value. Return to sender.
	{Code: "H18", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Delivery failed, package goes back to sender
	{Code: "H20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment returned to sender
	{Code: "H22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment returned on request of sender
	{Code: "H23", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Cancelled by PostNL, no delivery appointment could be made.
	{Code: "H24", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Returned by pick-up location on recipient’s request
	{Code: "H25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not delivered, location long term unreachable
	{Code: "H30", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Sender has cancelled the shipment order
	{Code: "H31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Sender has cancelled the shipment order
	{Code: "H32", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "H34", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered
	{Code: "H35", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment is damaged, return to sender
	{Code: "H36", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered; incorrect address
	{Code: "H38", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Refused at delivery; return shipment to sender
	{Code: "H51", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not delivered, no letterbox. Return to sender.
	{Code: "H52", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not delivered, does not fit. Return to sender.
	{Code: "I*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, By: carriers.ByText}},                   // delivered
	{Code: "I01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Zending is bezorgd
	{Code: "I02", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Shipment collected at PostNL outlet
	{Code: "I03", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Shipment delivered
	{Code: "I05", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment in letterbox
	{Code: "I06", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment sorted, will be transferred to addressee
	{Code: "I07", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return shipment sorted, will be transferred to sender
	{Code: "I08", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                          // Shipment available at PostNL outlet
	{Code: "I09", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment delivered in personal parcel locker
	{Code: "I10", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment delivered to neighbour
	{Code: "I11", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Shipment in letterbox
	{Code: "I12", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment delivered to indicated location
	{Code: "I22", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment collected at PostNL outlet
	{Code: "I23", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Shipment has been handed over to recipient
	{Code: "J01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment has been sorted
	{Code: "J02", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                          // Shipment to be collected at PostNL outlet
	{Code: "J05", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                                  // Driver is en route
	{Code: "J06", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment sorted in sorting centre
	{Code: "J07", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // Closed: delivery postponed until the following working day
	{Code: "J08", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Delivery unsuccessful, we’ll try again
	{Code: "J09", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "J10", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment has been sorted
	{Code: "J12", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                          // Shipment to be collected at PostNL outlet
	{Code: "J14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "J16", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},               // Delivery address inaccessible, new attempt to follow
	{Code: "J17", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery postponed due to ‘closed’ notification
	{Code: "J22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery postponed because of incomplete multi-parcel shipment
	{Code: "J23", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Shipment can be collected at the parcel locker
	{Code: "J24", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "J26", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery postponed until the following working day
	{Code: "J27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment sorted by the depot
	{Code: "J28", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Due to size, shipment will be delivered by PostNL Extra@Home
	{Code: "J29", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment does not fit through letterbox, we’ll try again
	{Code: "J33", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Recovery procedure for incorrect address
	{Code: "J36", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "J39", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery postponed until the following working day
	{Code: "J41", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not allowed in the parcel locker
	{Code: "J42", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Insufficient space in the parcel locker
	{Code: "J45", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // On liner service to distribution depot
	{Code: "J47", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Pickup window closed; shipment moved to PostNL pickup point
	{Code: "J48", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Parcel too large for delivery in the parcel locker
	{Code: "J52", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                          // Shipment to be collected at PO Box location
	{Code: "J55", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Driver is en route to PostNL outlet
	{Code: "J56", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // We are en route to pickup address
	{Code: "J59", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},        // Parcel will be delivered to you today by courier
	{Code: "J61", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment has been sorted
	{Code: "J63", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Return shipment delivered
	{Code: "J80", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // No delivery scan for this shipment yet
	{Code: "J90", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment will be delivered on an indicated desired date
	{Code: "J91", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Partially-defective shipment delivered
	{Code: "J92", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "J93", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Pre-alerted shipment partially not found
	{Code: "J94", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // Freight shipment not delivered; addressee absent
	{Code: "J95", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Postponed, scanned at depot
	{Code: "K01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "K02", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Recipient has moved. Shipment forwarded to new address
	{Code: "K03", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment forwarded to address chosen by addressee.
	{Code: "K14", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // We missed you; we’ll try again
	{Code: "K15", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Error during shipment delivery. More information to follow
	{Code: "K16", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered, address long term unreachable
	{Code: "K25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Shipment delayed, location unreachable for processing
	{Code: "K30", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment cannot be delivered
	{Code: "K41", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Cash on Delivery shipment not delivered, recipient cannot pay
	{Code: "K43", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment will be returned
	{Code: "K70", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Delivery unsuccessful, shipment will go to PostNL outlet
	{Code: "K71", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // We missed you, shipment sent to PostNL retail point
	{Code: "K90", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // Status as yet unknown. Try again later.
	{Code: "K91", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // In storage because of closed return address – coronavirus measure
	{Code: "K92", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                   // Shipment destroyed
	{Code: "M01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Shipment not physically presented to PostNL
	{Code: "M03", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Period of validity label expired
	{Code: "P*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, By: carriers.ByText}},                     // the agreed place is not fit
	{Code: "P20", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Appointed place is not safe, prone to theft
	{Code: "P21", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Appointed place is visible form the street, open area
	{Code: "P22", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Appointed place is wet, not covered
	{Code: "P23", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Appointed place is not accessible/available
	{Code: "P24", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Appointed place is not sufficient, package dimensions too large
	{Code: "Q02", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Transaction cancelled at PostNL outlet
	{Code: "Q12", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},           // Shipment sent to country of destination
	{Code: "Q13", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Parcel placed on transport
	{Code: "Q14", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing}},                                    // Shipment removed from transport for inspection
	{Code: "Q15", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment is en route
	{Code: "Q16", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Package in depot, goes enroute to country of destination
	{Code: "Q17", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Your parcel is ready for shipment to Europe
	{Code: "Q18", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Your parcel is ready for shipment to The Netherlands
	{Code: "Q19", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment still in transit
	{Code: "R01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment has been sorted
	{Code: "R06", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                      // Shipment has been cancelled. Please contact the sender
	{Code: "S05", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment is en route
	{Code: "T02", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                     // held
	{Code: "V01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V02", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V03", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery delayed due to late delivery to PostNL
	{Code: "V06", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Your shipment has been delayed due to very high traffic. It will be delivered as soon as p
	{Code: "V11", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V12", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},              // Received by PostNL
	{Code: "V13", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Received by PostNL
	{Code: "V21", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "V22", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment is at PostNL
	{Code: "V23", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Received by PostNL
	{Code: "V31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Received by PostNL, delayed
	{Code: "V50", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Received by PostNL
	{Code: "X01", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},           // Good news! Your parcel has crossed the border
	{Code: "X02", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},          // Yes! Your shipment has arrived in the destination country
	{Code: "X03", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // Customs in the destination country is checking your shipment
	{Code: "X04", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased}},                                      // Customs in the destination country has approved your parcel
	{Code: "X05", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                          // Shipment to be collected at pick-up location
	{Code: "X06", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                                  // Your shipment is on its way to the recipient
	{Code: "X07", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment sorted in country of destination
	{Code: "X08", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Your parcel's at a sorting centre in the destination country
	{Code: "X10", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},      // Parcel details missing. You will receive an information request from us
	{Code: "X11", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // Answer received with information for import declaration
	{Code: "X14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment in sorting centre in country of destination
	{Code: "X15", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment sorted at IMEC in destination country.
	{Code: "X16", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment pre-alerted by PostNL and sorted at IMEC.
	{Code: "X17", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment weighed and weight determined at IMEC.
	{Code: "X19", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture}},                                     // Shipment sent to country of destination
	{Code: "X20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return shipment received in distribution centre abroad
	{Code: "X21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return shipment received in distribution centre
	{Code: "X22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // International shipment returned
	{Code: "X24", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                      // Shipment returned to business PO Box holder abroad
	{Code: "X30", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Zending vertraagd in land van bestemming door aanvullend onderzoek bij inklaring
	{Code: "X40", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Shipment received at PostNL outlet
	{Code: "X42", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Shipment refused at PostNL outlet, too large/too heavy
	{Code: "X43", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Shipment refused at PostNL outlet, insufficient packaging
	{Code: "X50", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment in sorting centre
	{Code: "X51", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Shipment has been sorted
	{Code: "X52", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Your parcel is awaiting delivery in the destination country
	{Code: "X55", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                                  // Driver is en route
	{Code: "X60", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // Import declaration submitted by PostNL
	{Code: "X61", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},       // Import declaration completed successfully
	{Code: "X62", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // Additional declaration has been submitted
	{Code: "X63", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Shipment delayed due to sample check at customs clearance
	{Code: "X64", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Shipment delayed due to sample check at customs clearance
	{Code: "X65", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},       // Additional customs declaration completed successfully
	{Code: "X66", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                       // Shipment declaration process has been stopped
	{Code: "X67", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},      // Awaiting payment of import costs
	{Code: "X68", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Parcel back in PostNL process
	{Code: "X80", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},              // Collection order received
	{Code: "X81", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return shipment received in country of destination
	{Code: "Y01", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered; incorrect address
	{Code: "Y02", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // We missed you; shipment not delivered
	{Code: "Y03", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                                      // Shipment refused by addressee
	{Code: "Y04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                      // Shipment damaged
	{Code: "Y05", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                                  // Your shipment is on its way to the recipient
	{Code: "Y07", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y08", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y09", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Contact addressee due to incorrect delivery address
	{Code: "Y10", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // We missed you; we’ll try again
	{Code: "Y11", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                      // Shipment damaged, attempt made to contact recipient
	{Code: "Y12", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Address incorrect, PostNL will contact sender
	{Code: "Y13", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                                      // Shipment refused, PostNL contacting sender
	{Code: "Y14", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                      // Shipment damaged
	{Code: "Y15", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered, sender contacted
	{Code: "Y16", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Address incorrect, return shipment to sender
	{Code: "Y17", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered; incorrect address
	{Code: "Y18", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment is damaged, return shipment to sender
	{Code: "Y19", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment contains prohibited item, return shipment to sender
	{Code: "Y20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment not collected, return to sender
	{Code: "Y21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Shipment returned to sender
	{Code: "Y22", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered, addressee relocated
	{Code: "Y23", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Address corrected, new delivery attempt to follow
	{Code: "Y24", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Address corrected, new delivery attempt to follow
	{Code: "Y25", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},     // De zending ligt bij de douane in het land van bestemming voor verdere afhandeling
	{Code: "Y26", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                // Shipment to be collected at PO Box
	{Code: "Y29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                   // The shipment has been destroyed on behalf of customs in the destination country
	{Code: "Y30", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered due to incorrect postcode
	{Code: "Y31", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered, missing postcode
	{Code: "Y32", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                       // Shipment not delivered, address unknown
	{Code: "Y33", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Delivery postponed until the following working day
	{Code: "Y35", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y36", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered: recipient identification missing
	{Code: "Y37", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered: contact local deliverer
	{Code: "Y38", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered: parcel sent to depot in destination country
	{Code: "Y39", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                         // Contact recipient to arrange an appointment.
	{Code: "Y40", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // We missed you; shipment returned to sender
	{Code: "Y41", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Shipment not delivered. Location access code is missing
	{Code: "Y42", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                        // Shipment not delivered, addressee unavailable
	{Code: "Y43", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Shipment delayed as addressee location is closed
	{Code: "Y44", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                                      // Shipment refused by recipient due to damage.
	{Code: "Y45", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                    // Parcel permanently removed from process due to prohibited contents.
	{Code: "Y46", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Parcel exceeds customs value, transport is postponed
	{Code: "Y47", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                     // Return to sender because of a missing/incorrect export form
	{Code: "Y48", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                         // Parcel is undeliverable: incorrect export form and missing return adress
	{Code: "Y50", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                                      // Shipment refused, incomplete
	{Code: "Y60", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y61", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y62", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Notice: true}},                           // Sorry, delivery time has been updated
	{Code: "Y64", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Sorry, delay due to import controls in destination country
	{Code: "Y65", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Sorry, shipment delayed due to extreme weather conditions
	{Code: "Y66", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                     // Sorry, shipment delayed
	{Code: "Y71", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                        // Shipment missing
	{Code: "Y80", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // We hebben je gemist, we komen nog een keer
	{Code: "Y81", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                      // Pick-up order unsuccessful, no new attempt
	{Code: "Z*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, By: carriers.ByText}},                   // delivered
	{Code: "Z01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Yes! Your shipment has been delivered to the recipient
	{Code: "Z02", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Yes! Your shipment has been delivered to the recipient
	{Code: "Z03", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Your shipment has been delivered to the recipient
	{Code: "Z04", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Yes! Your shipment has been delivered to the recipient
	{Code: "Z05", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Parcel was delivered to neighbours in destination country
	{Code: "Z06", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Yes! Your shipment has been picked up at a collection point
	{Code: "Z08", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                       // Your shipment has been delivered to the recipient
	{Code: "Z09", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},             // Your parcel has been delivered to recipient's safe location
	{Code: "Z80", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                      // Yes! Your shipment has been picked up at a collection point
}
