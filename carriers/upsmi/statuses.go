package upsmi

import "posthorn/carriers"

// statuses are the event codes of UPS Mail Innovations, with its own words.
var statuses = carriers.Table{
	{Code: "00", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // Processing Exception, Other Delay
	{Code: "1B", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package sorted by post office
	{Code: "1C", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Available for Pickup
	{Code: "1E", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Package picked-up by agent at post office
	{Code: "2O", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment Acceptance at Post Office
	{Code: "DM", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Redelivery scheduled
	{Code: "DO", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Delivery Attempted: No Access to Delivery Location
	{Code: "DP", Meaning: carriers.Meaning{Substatus: carriers.PickupOther}},                                      // Reminder to Schedule Redelivery of your item
	{Code: "DQ", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Accepted at USPS Destination Sort Facility
	{Code: "DS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Sorted at UPS Facility
	{Code: "DW", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Notice Left: No Secure Location Available
	{Code: "EH", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress}},                                   // Vacant
	{Code: "EJ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // Return To Sender
	{Code: "EM", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                     // Notice Left
	{Code: "F4", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // Package Delivered to Customer
	{Code: "MR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // In Transit to United States
	{Code: "MS", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Arrival in United States; Pending Clearance
	{Code: "MV", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                  // Shipment tendered to Mail Innovations
	{Code: "MY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // In Transit
	{Code: "P1", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                   // Delivered
	{Code: "P2", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // Package Arrived in Destination Country
	{Code: "P3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package in Local Delivery System
	{Code: "P8", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // In Transit
	{Code: "P9", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                              // Out for Delivery
	{Code: "PA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package Received at Export Site
	{Code: "PC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package is Awaiting Customer Pick Up from UPS Access Point™
	{Code: "PE", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package Remains at UPS Access Point™ and is Reaching Final Day for Retrieval by Customer
	{Code: "PF", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny}},                                  // Export Site has received Package Details from UPS
	{Code: "PH", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                  // Package was Damaged at UPS Access Point™ and returned to UPS
	{Code: "PI", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Incorrect Address
	{Code: "PJ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Returned to Shipper - No Pickup from UPS Access Point™
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},        // Package Refused by Receiver
	{Code: "PO", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Customs Requiring Information, contact UPS
	{Code: "PP", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                   // Package Retrieved from UPS Access Point™
	{Code: "PX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                  // Package Damaged
	{Code: "Q0", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // Electronic Shipment Information Received for Package by international carrier
	{Code: "Q1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment Acceptance at international carrier
	{Code: "Q4", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package departed international carrier facility
	{Code: "Q5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package rejected by international carrier
	{Code: "QI", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because an import/VAT number is required
	{Code: "QJ", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because a certificate of returned goods is required
	{Code: "QL", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // Package retained by foreign customs office because it contained incomplete consignment
	{Code: "QM", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // Package retained by foreign customs office because it was handed over to the customs authority
	{Code: "QS", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Package delivery was attempted
	{Code: "QV", Meaning: carriers.Meaning{Substatus: carriers.FailureOther}},                                     // Package delivery was attempted but the item was damaged
	{Code: "QZ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because the addressee has moved
	{Code: "R0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because the addressee could not be located
	{Code: "R1", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Package being held by international carrier because addressee requested pickup
	{Code: "R2", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},          // Package being held by international carrier because addressee was unavailable
	{Code: "R3", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                                  // Package being held by international carrier because the item is damaged
	{Code: "R5", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because it has an incorrect address
	{Code: "R7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // Package being held by international carrier because payment of charges are necessary
	{Code: "RA", Meaning: carriers.Meaning{Substatus: carriers.ExceptionNoBody}},                                  // Package was left unclaimed by the addressee
	{Code: "RB", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                              // Out for delivery
	{Code: "RC", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // Package is out for delivery but payment of charges is required
	{Code: "RE", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther}},                              // Out for delivery
	{Code: "RG", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // Package delivery was missed due to extraordinary circumstances
	{Code: "RM", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Package was not delivered because the addressee is unknown
	{Code: "RQ", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                   // Delivered
	{Code: "RR", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Package is undeliverable as addressed
	{Code: "RU", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the addressee was unavailable
	{Code: "RW", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed due to extraordinary circumstances
	{Code: "RX", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the address was incomplete
	{Code: "RZ", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the item was damaged
	{Code: "S0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because the addressee refused it
	{Code: "S1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // Package was seized and/or destroyed because it contained prohibited content
	{Code: "S5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package was received with an incorrect address and was forwarded to the address that is on file with the post office
	{Code: "S9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier
	{Code: "SD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because of extraordinary circumstances. Contact Sender
	{Code: "SE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the addressee's address is incomplete. Contact Sender
	{Code: "SG", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the item was damaged. Contact Sender for further assistance
	{Code: "SK", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package returned to sender by international carrier because the address is unknown. Contact Sender
	{Code: "SR", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody}},                                    // No authorized addressee is available at destination
	{Code: "VS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Shipment tendered to UPS Mail Innovations
	{Code: "XA", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Accepted by post office
	{Code: "XO", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // Package Returned to Sender
	{Code: "YC", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther}},                                   // Delivered
	{Code: "YD", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // Held at Post Office, At Customer Request
	{Code: "YE", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected}},                                  // Refused
	{Code: "YF", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // Unable to deliver, problem with address
	{Code: "YG", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Forwarded
	{Code: "YJ", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // No Such Number
	{Code: "YM", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                    // Dead Mail: Sent to Mail Recovery Center
	{Code: "ZR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Depature Scan: Enroute to USPS
	{Code: "ZS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package received for processing
	{Code: "ZT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Package processed
}
