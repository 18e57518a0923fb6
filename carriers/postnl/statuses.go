package postnl

import "posthorn/carriers"

// statuses are PostNL's observation codes, with its own words.
var statuses = carriers.Table{
	{Code: "A01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Shipment expected, but not yet arrived at PostNL
	{Code: "A08", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Recipient’s choice: deliver to neighbour
	{Code: "A09", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Recipient’s choice: deliver to pick-up location
	{Code: "A10", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Sender has generated return label
	{Code: "A11", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Recipient’s choice: deliver to random neighbour
	{Code: "A12", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Recipient’s choice: deliver on a different day
	{Code: "A13", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Recipient’s choice: deliver on a different part of the day
	{Code: "A20", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Request for payment of shipment costs sent
	{Code: "A21", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Payment for shipment costs received
	{Code: "A22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Request for payment refused
	{Code: "A27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered to the parcel locker
	{Code: "A29", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered in the evening to another address
	{Code: "A30", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered to a different address
	{Code: "A31", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered in the evening to a neighbour
	{Code: "A32", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered in the evening on another day
	{Code: "A34", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Delivery changed to a PostNL outlet
	{Code: "A35", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Delivery changed to another day
	{Code: "A42", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Delivery date of shipment changed
	{Code: "A43", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // E-mail with invitation for 2nd delivery attempt sent
	{Code: "A71", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Shipment registered
	{Code: "A76", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Shipment arrived in the Netherlands
	{Code: "A99", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered to a PostNL outlet
	{Code: "B04", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Shipment collected by PostNL
	{Code: "F01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Pick-up shipment will be collected
	{Code: "H16", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Shipment not delivered, address long unavailable. Return
	{Code: "H25", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Shipment not delivered, location long term unreachable
	{Code: "I01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Zending is bezorgd
	{Code: "I05", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment in letterbox
	{Code: "I07", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return shipment sorted, will be transferred to sender
	{Code: "I09", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment delivered in personal parcel locker
	{Code: "I10", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment delivered to neighbour
	{Code: "I12", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment delivered to indicated location
	{Code: "I22", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment collected at PostNL outlet
	{Code: "I23", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Shipment has been handed over to recipient
	{Code: "J01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment has been sorted
	{Code: "J06", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment sorted in sorting centre
	{Code: "J07", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Closed: delivery postponed until the following working day
	{Code: "J16", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Delivery address inaccessible, new attempt to follow
	{Code: "J17", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Delivery postponed due to ‘closed’ notification
	{Code: "J22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Delivery postponed because of incomplete multi-parcel shipment
	{Code: "J23", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Shipment can be collected at the parcel locker
	{Code: "J26", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Delivery postponed until the following working day
	{Code: "J27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment sorted by the depot
	{Code: "J28", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Due to size, shipment will be delivered by PostNL Extra@Home
	{Code: "J33", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Recovery procedure for incorrect address
	{Code: "J59", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // Parcel will be delivered to you today by courier
	{Code: "J63", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Return shipment delivered
	{Code: "J90", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment will be delivered on an indicated desired date
	{Code: "J91", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Partially-defective shipment delivered
	{Code: "J93", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Pre-alerted shipment partially not found
	{Code: "M01", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Shipment not physically presented to PostNL
	{Code: "M03", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Period of validity label expired
	{Code: "Q02", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                  // Transaction cancelled at PostNL outlet
	{Code: "Q12", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // Shipment sent to country of destination
	{Code: "Q13", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Parcel placed on transport
	{Code: "R06", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                  // Shipment has been cancelled. Please contact the sender
	{Code: "V04", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Delivery delayed due to late delivery to PostNL
	{Code: "V12", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Received by PostNL
	{Code: "V22", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment is at PostNL
	{Code: "V31", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Received by PostNL, delayed
	{Code: "X01", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // Good news! Your parcel has crossed the border
	{Code: "X02", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Yes! Your shipment has arrived in the destination country
	{Code: "X03", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Customs in the destination country is checking your shipment
	{Code: "X07", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment sorted in country of destination
	{Code: "X08", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Your parcel's at a sorting centre in the destination country
	{Code: "X10", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Parcel details missing. You will receive an information request from us
	{Code: "X11", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Answer received with information for import declaration
	{Code: "X14", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment in sorting centre in country of destination
	{Code: "X17", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment weighed and weight determined at IMEC.
	{Code: "X20", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return shipment received in distribution centre abroad
	{Code: "X21", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return shipment received in distribution centre
	{Code: "X22", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // International shipment returned
	{Code: "X30", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Zending vertraagd in land van bestemming door aanvullend onderzoek bij inklaring
	{Code: "X50", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment in sorting centre
	{Code: "X60", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Import declaration submitted by PostNL
	{Code: "X61", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // Import declaration completed successfully
	{Code: "X62", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Additional declaration has been submitted
	{Code: "X63", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Shipment delayed due to sample check at customs clearance
	{Code: "X65", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // Additional customs declaration completed successfully
	{Code: "X66", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Shipment declaration process has been stopped
	{Code: "X67", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Awaiting payment of import costs
	{Code: "X68", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Parcel back in PostNL process
	{Code: "X80", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Collection order received
	{Code: "X81", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return shipment received in country of destination
	{Code: "Y23", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Address corrected, new delivery attempt to follow
	{Code: "Y25", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // De zending ligt bij de douane in het land van bestemming voor verdere afhandeling
	{Code: "Y26", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Shipment to be collected at PO Box
	{Code: "Y29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // The shipment has been destroyed on behalf of customs in the destination country
	{Code: "Z01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Yes! Your shipment has been delivered to the recipient
	{Code: "Z05", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Parcel was delivered to neighbours in destination country
	{Code: "Z09", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Your parcel has been delivered to recipient's safe location
}
