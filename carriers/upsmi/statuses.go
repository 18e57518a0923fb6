package upsmi

import "posthorn/carriers"

// statuses are the event codes of UPS Mail Innovations, with its own words.
var statuses = carriers.Table{
	{Code: "1B", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package sorted by post office
	{Code: "1C", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Available for Pickup
	{Code: "1E", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Package picked-up by agent at post office
	{Code: "DO", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Delivery Attempted: No Access to Delivery Location
	{Code: "DS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Sorted at UPS Facility
	{Code: "DW", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Notice Left: No Secure Location Available
	{Code: "EJ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return To Sender
	{Code: "F4", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Package Delivered to Customer
	{Code: "MR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // In Transit to United States
	{Code: "MS", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Arrival in United States; Pending Clearance
	{Code: "P2", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Package Arrived in Destination Country
	{Code: "PC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package is Awaiting Customer Pick Up from UPS Access Point™
	{Code: "PE", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package Remains at UPS Access Point™ and is Reaching Final Day for Retrieval by Customer
	{Code: "PI", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Incorrect Address
	{Code: "PJ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Returned to Shipper - No Pickup from UPS Access Point™
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},        // Package Refused by Receiver
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Customs Requiring Information, contact UPS
	{Code: "PX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                  // Package Damaged
	{Code: "Q0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Electronic Shipment Information Received for Package by international carrier
	{Code: "QI", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because an import/VAT number is required
	{Code: "QJ", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because a certificate of returned goods is required
	{Code: "QL", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because it contained incomplete consignment
	{Code: "QM", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Package retained by foreign customs office because it was handed over to the customs authority
	{Code: "QS", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Package delivery was attempted
	{Code: "QZ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because the addressee has moved
	{Code: "R1", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package being held by international carrier because addressee requested pickup
	{Code: "R2", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},          // Package being held by international carrier because addressee was unavailable
	{Code: "R3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                  // Package being held by international carrier because the item is damaged
	{Code: "R5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because it has an incorrect address
	{Code: "R7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because payment of charges are necessary
	{Code: "RA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionNoBody}},                                  // Package was left unclaimed by the addressee
	{Code: "RC", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // Package is out for delivery but payment of charges is required
	{Code: "RG", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Package delivery was missed due to extraordinary circumstances
	{Code: "RM", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Package was not delivered because the addressee is unknown
	{Code: "RR", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Package is undeliverable as addressed
	{Code: "RU", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the addressee was unavailable
	{Code: "RW", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed due to extraordinary circumstances
	{Code: "RX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the address was incomplete
	{Code: "RZ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the item was damaged
	{Code: "S0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the addressee refused it
	{Code: "S1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because it contained prohibited content
	{Code: "S9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier
	{Code: "SD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because of extraordinary circumstances. Contact Sender
	{Code: "SE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the addressee's address is incomplete. Contact Sender
	{Code: "SG", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the item was damaged. Contact Sender for further assistance
	{Code: "SK", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the address is unknown. Contact Sender
	{Code: "XA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Accepted by post office
	{Code: "XO", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package Returned to Sender
	{Code: "YD", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Held at Post Office, At Customer Request
	{Code: "YF", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Unable to deliver, problem with address
	{Code: "YJ", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // No Such Number
	{Code: "YM", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                    // Dead Mail: Sent to Mail Recovery Center
	{Code: "ZT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package processed
}
