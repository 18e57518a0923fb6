package ups

import "posthorn/carriers"

// statuses are UPS's status codes, with its own words, and behind them the
// codes of its scans and exceptions. UPS gives one code to several things
// ("62" is a status and two exceptions), so for most of them the words decide
// and the code is what is left when they say nothing.
var statuses = carriers.Table{
	{Code: "0", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther, By: carriers.ByText}},                                        // Status Not Available
	{Code: "009", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}},     // Cleared Customs
	{Code: "011", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Out for Delivery
	{Code: "012", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivered
	{Code: "013", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                     // Exception
	{Code: "014", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                    // Shipment Information Voided
	{Code: "027", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}},     // Cleared Customs
	{Code: "042", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},   // Documents turned over to UPS broker
	{Code: "044", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Entered Into Warehouse for Storage
	{Code: "07", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Appointment is required before delivery
	{Code: "10", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way
	{Code: "100", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold at UPS Access Point™ Confirmed
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold at UPS Access Point™ Requested
	{Code: "102", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Courier Requested
	{Code: "103", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Courier Confirmed
	{Code: "104", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Instructions Confirmed
	{Code: "105", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Instructions Requested
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Pickup Confirmed
	{Code: "107", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Pickup Requested
	{Code: "108", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Pickup Today Confirmed
	{Code: "109", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Hold for Pickup Today Requested
	{Code: "11", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Delivered
	{Code: "110", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Refrigeration Confirmed
	{Code: "111", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Refrigeration Requested
	{Code: "112", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Re-Ice Confirmed
	{Code: "113", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Re-Ice Requested
	{Code: "114", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Request Canceled
	{Code: "115", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                   // Reschedule Delivery Confirmed
	{Code: "116", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                   // Reschedule Delivery Requested
	{Code: "117", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Return by Saturday Confirmed
	{Code: "118", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                   // Return to Sender Confirmed
	{Code: "119", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                   // Return to Sender Requested
	{Code: "12", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Clearance in Progress
	{Code: "120", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Saturday Delivery Confirmed
	{Code: "121", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Saturday Delivery Requested
	{Code: "122", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Upgrade Confirmed
	{Code: "123", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},   // Pending Release From Non-UPS Broker
	{Code: "124", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Clearance Information Needed
	{Code: "125", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Clearance Information Needed
	{Code: "126", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},   // Pending Government Agency Release
	{Code: "127", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Investigation Closed
	{Code: "128", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Investigation Canceled
	{Code: "129", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                     // Investigation Opened
	{Code: "13", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Exception
	{Code: "130", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                     // Claim in Progress
	{Code: "131", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},            // Final Pickup Attempted
	{Code: "132", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                   // Airport Security Delay
	{Code: "133", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Return Label Left With Customer
	{Code: "134", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}},     // Cleared Import Customs
	{Code: "135", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},            // Second Pickup Attempted
	{Code: "136", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                   // Delivery Rescheduled for Saturday
	{Code: "137", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Transferred to UPS Delivery Partner
	{Code: "138", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Awaiting Scheduled Departure
	{Code: "139", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                     // Security Access Required
	{Code: "14", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}},      // Clearance Completed
	{Code: "140", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Claim Paid - Claim Payment Has Been Processed.
	{Code: "141", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Incomplete Documentation Received
	{Code: "142", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Claim Voided
	{Code: "143", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivered to Agent
	{Code: "144", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivered to Post Office for Pickup
	{Code: "145", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},             // Delivery Attempted
	{Code: "146", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Out for Delivery
	{Code: "147", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, By: carriers.ByText}},                                  // Seized by Law Enforcement, No Longer in UPS possession
	{Code: "148", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Package Information Unavailable
	{Code: "149", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                                 // Prohibited Contents, Package Destroyed No Longer in UPS possession
	{Code: "15", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // A train derailment has delayed delivery. We're adjusting plans to deliver your package as quickly as possible.
	{Code: "153", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Updated Delivery Time
	{Code: "154", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // Updated Delivery Date
	{Code: "155", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Delivery Photo
	{Code: "156", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Commercial Inside Release
	{Code: "157", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},            // Shipment Ready for UPS
	{Code: "158", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // On the Way
	{Code: "159", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // On the Way
	{Code: "16", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // In Warehouse
	{Code: "160", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},            // We Have Your Package
	{Code: "161", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivered to UPS Access Point
	{Code: "162", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Out for Delivery
	{Code: "163", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                         // Package Information Unavailable
	{Code: "164", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // On the Way
	{Code: "165", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                       // On the Way
	{Code: "166", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},            // Shipment Ready for Roadie
	{Code: "167", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},            // Dropped off at UPS Store by Customer
	{Code: "168", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},            // Dropped off at Retail Location by Customer
	{Code: "169", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},            // Dropped off at a UPS Access Point by Customer
	{Code: "17", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},               // Held for Customer Pickup
	{Code: "18", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Change Requested: Hold for Pickup
	{Code: "19", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Held for Future Delivery
	{Code: "1B/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Package sorted by post office
	{Code: "1C/IC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Available for Pickup
	{Code: "1E/IC", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Package picked-up by agent at post office
	{Code: "20", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Held for Future Delivery Requested
	{Code: "21", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out for Delivery
	{Code: "22", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // First Attempt Made
	{Code: "23", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Second Delivery Attempted
	{Code: "24", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Final Attempt Made
	{Code: "25", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way
	{Code: "26", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Delivered by Local Post Office
	{Code: "27", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Address Change Requested
	{Code: "28", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Address Changed
	{Code: "29", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Exception: Action Required
	{Code: "2O", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Departed from Facility
	{Code: "3", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},              // Shipment Ready for UPS
	{Code: "30", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Local Post Office Exception
	{Code: "32", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Adverse Weather May Cause Delay
	{Code: "33", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                    // Return to Sender Requested
	{Code: "34", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                     // Returned to Sender
	{Code: "35", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                    // Returning to Sender
	{Code: "36", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                    // Returning to Sender: In Transit
	{Code: "37", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out for Delivery
	{Code: "38", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},             // Picked Up by UPS
	{Code: "39", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way
	{Code: "3T", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delivery will be delayed by one business day.
	{Code: "40", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},               // Ready for Customer Pickup
	{Code: "41", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Service Upgrade Requested
	{Code: "42", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Service Upgraded
	{Code: "43", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                     // Voided Pickup
	{Code: "44", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // On the Way to UPS
	{Code: "45", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // On the Way to UPS
	{Code: "46", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay
	{Code: "47", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way
	{Code: "48", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay
	{Code: "49", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay: Action Required
	{Code: "5", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                         // On the Way
	{Code: "50", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Address Information Required
	{Code: "51", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay: Emergency Situation or Severe Weather
	{Code: "52", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay: Severe Weather
	{Code: "53", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay: Severe Weather
	{Code: "54", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Change Requested
	{Code: "55", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Rescheduled Delivery
	{Code: "56", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Service Upgrade Requested
	{Code: "57", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way to a Local UPS Access Point™
	{Code: "58", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},     // Clearance Information Required
	{Code: "59", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage, By: carriers.ByText}},                                     // Damage Reported
	{Code: "5S", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Reroute to an alternate UPS Access Point™ location for delivery and customer pickup
	{Code: "6", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},        // Out for Delivery
	{Code: "60", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivery Attempted
	{Code: "61", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivery Attempted: Adult Signature Required
	{Code: "62", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivery Attempted: Funds Required
	{Code: "63", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Change Completed
	{Code: "64", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivery Refused
	{Code: "65", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Pickup Attempted
	{Code: "66", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Post Office Delivery Attempted
	{Code: "67", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                     // Returned to Sender by Post Office
	{Code: "68", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost, By: carriers.ByText}},                                       // Sent to Lost and Found
	{Code: "69", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Unable to Deliver
	{Code: "7", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                      // Shipment Information Voided
	{Code: "70", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Package not at UPS Access Point™ yet
	{Code: "71", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Preparing for Delivery
	{Code: "72", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Loaded on Delivery Vehicle
	{Code: "73", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // In Transit to UPS Delivery Partner
	{Code: "74", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // UPS Delivery Partner has Shipment
	{Code: "75", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Scheduled for Delivery
	{Code: "76", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // UPS Delivery Partner Exception
	{Code: "77", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Scheduled for Pickup Today
	{Code: "78", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Your Driver is Arriving Soon!
	{Code: "79", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Order Processed: In Transit to UPS
	{Code: "7D", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // UPS SurePost® package was upgraded to UPS Ground; UPS will deliver package to UPS Access Point™ location.
	{Code: "7E", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // UPS SurePost® package upgraded to UPS Ground. Preferred UPS Access Point™ is unavailable; UPS will contact cus
	{Code: "7Z", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delivery will be delayed by one business day.
	{Code: "80", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Order Processed: Ready for UPS
	{Code: "81", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                    // Returned - Damage Reported
	{Code: "82", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Delivery Instructions Received
	{Code: "83", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Held
	{Code: "84", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms, By: carriers.ByText}},      // Cleared
	{Code: "85", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Held for COD Payment
	{Code: "86", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay
	{Code: "87", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // On the Way
	{Code: "88", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                          // Test
	{Code: "89", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out for Delivery
	{Code: "8I", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},               // The package was incorrectly scanned as picked up. UPS Access Point™ corrected the status to available for pick
	{Code: "90", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay
	{Code: "91", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out for Delivery
	{Code: "92", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Customs Clearance in Progress
	{Code: "93", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                          // Premier Recovery In Progress
	{Code: "94", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                          // Premier Recovery Completed
	{Code: "95", Meaning: carriers.Meaning{By: carriers.ByText}},                                                                          // Additional Attempt Requested
	{Code: "96", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Address Change Confirmed
	{Code: "97", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Address Change Requested
	{Code: "98", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Deliver to Original Address Requested
	{Code: "99", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Deliver to Original Address Confirmed
	{Code: "9I", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // The address has been corrected.
	{Code: "A3", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Held at customs
	{Code: "A6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Your package cannot be delivered to a P.O. box. We're attempting to obtain an alternate delivery address.
	{Code: "AC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // The city name in the address is incorrect. This may delay delivery. We're attempting to update the address.
	{Code: "AD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // The company or receiver name is incorrect. This will delay delivery. We're attempting to update this informati
	{Code: "AE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // The street number is incorrect. This may delay delivery. We're attempting to update the address.
	{Code: "AM", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},           // The receiver has canceled the product order and refused delivery.
	{Code: "AP", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},           // The receiver had no invoice information for this package and has refused the delivery.
	{Code: "BI", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, By: carriers.ByText}},             // Closed.
	{Code: "BO", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},            // Incorrect address.
	{Code: "C0", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                      // Wrong phone number provided. TForce Freight is attempting to obtain appointment information
	{Code: "C6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delivery will be delayed by one business day.
	{Code: "CU", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Not Delivered-Missing Or Illegible Label
	{Code: "D", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},             // Delivered
	{Code: "DG", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, By: carriers.ByText}},                                   // Dangerous goods refusal
	{Code: "DI", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // No money.
	{Code: "DK", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Delay - Custom'S Pre-Inspection Required
	{Code: "DO/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivery Attempted: No Access to Delivery Location
	{Code: "DP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Shipment ready for UPS, manifest processed.
	{Code: "DR/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Departed USPS Facility
	{Code: "DS/VT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Sorted at UPS Facility
	{Code: "DU", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // We are experiencing transit delays. We will deliver your package as soon as possible.
	{Code: "DW/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Notice Left: No Secure Location Available
	{Code: "DY/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Departed USPS Facility
	{Code: "DZ", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},            // Not Delivered - Room Number Needed
	{Code: "DZ/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Arrived at USPS Facility
	{Code: "ED/IC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Held at Post Office, At Customer Request
	{Code: "EE/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Insufficient Address
	{Code: "EJ/IC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                 // Return To Sender
	{Code: "EK/IC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true, By: carriers.ByText}},                 // Return To Sender
	{Code: "EM/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Notice Left
	{Code: "EN/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},          // USPS in Possession of Item
	{Code: "EO", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // We've arranged a special flight to complete your delivery.
	{Code: "F0", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Arrival Scan
	{Code: "F3", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Departure Scan
	{Code: "F4", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Delivered
	{Code: "F4/VT", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Package Delivered to Customer
	{Code: "GB", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Delivery Attempted
	{Code: "GD", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Arrived At Facility
	{Code: "HD", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage, By: carriers.ByText}},                                     // After the delivery was made, the package was reported as damaged.
	{Code: "HF", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},             // Package reported picked up - pickup scan.
	{Code: "HL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Your package was processed at our facility.
	{Code: "HU", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Hub Scan
	{Code: "I", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                         // In transit
	{Code: "I6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Shipment is delayed due to congestion at Port
	{Code: "IB", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // The delivery has been rescheduled and linked to a new tracking number
	{Code: "IP", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination, By: carriers.ByText}},         // Import Scan
	{Code: "JB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // We have updated the delivery information for your package.
	{Code: "KT", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},           // The receiver refused the delivery.
	{Code: "LV", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},    // Package Forwarded To Government Agency
	{Code: "M", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},              // Manifest / billing information received
	{Code: "M/DP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                // Shipment ready for UPS, manifest processed.
	{Code: "M/MP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                // Shipment ready for UPS, billing information has been received.
	{Code: "M/RD", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                // Shipper created a label, Roadie has not received the package yet
	{Code: "M/VP", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                                        // Manifest cancelled and shipment voided
	{Code: "MP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Shipment ready for UPS, billing information has been received.
	{Code: "MR/VT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // In Transit to United States
	{Code: "MS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // Miscellaneous delay
	{Code: "MS/VT", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination, By: carriers.ByText}},      // Arrival in United States; Pending Clearance
	{Code: "MV/*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                   // Billing information voided
	{Code: "MY/VT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // In Transit
	{Code: "O/*", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},      // Out for delivery
	{Code: "OE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // Security Code required to enter property
	{Code: "OO", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Your UPS Premier Package Was Delivered
	{Code: "OR", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},             // Origin scan or we have your package (normally, the first scan of the package or the first time UPS “sees” the
	{Code: "P", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},              // Pickup
	{Code: "P1/H6", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Delivered
	{Code: "P2/H6", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination, By: carriers.ByText}},      // Package Arrived in Destination Country
	{Code: "P6/H6", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivery Attempted
	{Code: "P7", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Apple volume at origin pending departure on Charter Aircraft as scheduled.
	{Code: "P8/H6", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // In Transit
	{Code: "P9/H6", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Out for Delivery
	{Code: "PC/H6", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Package is Awaiting Customer Pick Up from UPS Access Point™
	{Code: "PE/H6", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Package Remains at UPS Access Point™ and is Reaching Final Day for Retrieval by Customer
	{Code: "PG", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Processing at UPS Facility
	{Code: "PI/H6", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Incorrect Address
	{Code: "PJ/H6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Returned to Shipper - No Pickup from UPS Access Point™
	{Code: "PL", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Shipper created a label, UPS has not received the package yet
	{Code: "PL/H6", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile, By: carriers.ByText}},        // Package Refused by Receiver
	{Code: "PM/H6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                 // Delivery Delay
	{Code: "PN/H6", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Incorrect Address
	{Code: "PO/H6", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},  // Customs Requiring Information, contact UPS
	{Code: "PX/H6", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage, By: carriers.ByText}},                                  // Package Damaged
	{Code: "PX/IC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage, By: carriers.ByText}},                                  // Package Damaged
	{Code: "Q0/A4", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},          // Electronic Shipment Information Received for Package by international carrier
	{Code: "Q1", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed, By: carriers.ByText}},                                    // We are experiencing transit delays. We will deliver your package as soon as possible.
	{Code: "QI/A4", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},  // Package retained by foreign customs office because an import/VAT number is required
	{Code: "QJ/A4", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},  // Package retained by foreign customs office because a certificate of returned goods is required
	{Code: "QL/A4", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms, By: carriers.ByText}},  // Package retained by foreign customs office because it contained incomplete consignment
	{Code: "QM/A4", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}}, // Package retained by foreign customs office because it was handed over to the customs authority
	{Code: "QS/A4", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Package delivery was attempted
	{Code: "QZ/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Package being held by international carrier because the addressee has moved
	{Code: "R1/A4", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Package being held by international carrier because addressee requested pickup
	{Code: "R2/A4", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, By: carriers.ByText}},          // Package being held by international carrier because addressee was unavailable
	{Code: "R3/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage, By: carriers.ByText}},                                  // Package being held by international carrier because the item is damaged
	{Code: "R5/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Package being held by international carrier because it has an incorrect address
	{Code: "R7/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                   // Package being held by international carrier because payment of charges are necessary
	{Code: "RA/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionNoBody, By: carriers.ByText}},                                  // Package was left unclaimed by the addressee
	{Code: "RB", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // Processing At UPS Facility
	{Code: "RB/A4", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Out for delivery
	{Code: "RC/A4", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Package is out for delivery but payment of charges is required
	{Code: "RD", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Shipper created a label, Roadie has not received the package yet
	{Code: "RE/A4", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},    // Out for delivery
	{Code: "RG/A4", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Package delivery was missed due to extraordinary circumstances
	{Code: "RK", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out for Delivery Today
	{Code: "RL", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},       // Out For Delivery
	{Code: "RM/A4", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Package was not delivered because the addressee is unknown
	{Code: "RQ/A4", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Delivered
	{Code: "RR/A4", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Package is undeliverable as addressed
	{Code: "RS/*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                   // Returned to the shipper
	{Code: "RU/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed because the addressee was unavailable
	{Code: "RW/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed due to extraordinary circumstances
	{Code: "RX/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed because the address was incomplete
	{Code: "RZ/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed because the item was damaged
	{Code: "S0/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed because the addressee refused it
	{Code: "S1/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed, By: carriers.ByText}},                               // Package was seized and/or destroyed because it contained prohibited content
	{Code: "S6", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},              // The receiver will only accept delivery during certain hours. We're adjusting delivery plans as quickly as poss
	{Code: "S9", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost, By: carriers.ByText}},                                       // We've sent the package to UPS lost and found.
	{Code: "S9/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package returned to sender by international carrier
	{Code: "SC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                     // Shipment cancelled
	{Code: "SD/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package returned to sender by international carrier because of extraordinary circumstances. Contact Sender
	{Code: "SE/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package returned to sender by international carrier because the addressee's address is incomplete. Contact Sen
	{Code: "SG/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package returned to sender by international carrier because the item was damaged. Contact Sender for further a
	{Code: "SK/A4", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package returned to sender by international carrier because the address is unknown. Contact Sender
	{Code: "SP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin, By: carriers.ByText}},             // Scheduled for Pickup Today
	{Code: "VB", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},               // Will-call pickup must be made within 5 business days.
	{Code: "VM", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // The delivery change was completed.
	{Code: "VP", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, By: carriers.ByText}},                                     // Void Pickup
	{Code: "X", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                       // Exception
	{Code: "XA/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Accepted by post office
	{Code: "XD", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination, By: carriers.ByText}},         // Import Scan
	{Code: "XO/VT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},                  // Package Returned to Sender
	{Code: "YC/IC", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},         // Delivered
	{Code: "YD/IC", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},            // Held at Post Office, At Customer Request
	{Code: "YF/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // Unable to deliver, problem with address
	{Code: "YG", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                        // The post office forwarded the UPS SurePost® package to the receiver's address on file.
	{Code: "YG/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Forwarded
	{Code: "YH/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Arrived at Post Office
	{Code: "YI/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Arrived at USPS Facility
	{Code: "YJ/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile, By: carriers.ByText}},         // No Such Number
	{Code: "YM/IC", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost, By: carriers.ByText}},                                    // Dead Mail: Sent to Mail Recovery Center
	{Code: "YX", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing, By: carriers.ByText}},          // Export Scan
	{Code: "Z5", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin, By: carriers.ByText}},             // Pickup Scan
	{Code: "ZI", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, By: carriers.ByText}},               // Left At UPS Retail Location
	{Code: "ZM/IC", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}},           // Delivery Attempted: No Access to Delivery Location
	{Code: "ZT/VT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Package processed
	{Code: "ZZ/IC", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                     // Arrived at USPS Facility
}
