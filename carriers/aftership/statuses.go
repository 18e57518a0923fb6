package aftership

import "posthorn/carriers"

// statuses are AfterShip's subtags, with its own definitions. The general ones
// are refined by the words.
var statuses = carriers.Table{
	{Code: "AttemptFail_*", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, By: carriers.ByText}},
	{Code: "AttemptFail_001", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},  // failed attempt
	{Code: "AttemptFail_002", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}}, // addressee not available
	{Code: "AttemptFail_003", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}}, // business closed
	{Code: "AvailableForPickup_*", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, By: carriers.ByText}},
	{Code: "AvailableForPickup_001", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}}, // available at a pickup point
	{Code: "Delivered_*", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, By: carriers.ByText}},
	{Code: "Delivered_001", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}}, // delivered
	{Code: "Delivered_002", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}}, // picked up by the customer
	{Code: "Delivered_003", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}}, // signed by customer
	{Code: "Delivered_004", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}}, // delivered, cash on delivery received
	{Code: "Delivered_005", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}}, // delivered to neighbour
	{Code: "Exception_*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},
	{Code: "Exception_001", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},       // failed due to a shipping exception
	{Code: "Exception_002", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},  // customer moved
	{Code: "Exception_003", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}}, // customer refused delivery
	{Code: "Exception_004", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                          // delayed: customs clearance
	{Code: "Exception_005", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                          // delayed: external factors
	{Code: "Exception_006", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo}},                          // held for payment
	{Code: "Exception_007", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},  // incorrect address
	{Code: "Exception_008", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                            // pick up missed: available but not collected
	{Code: "Exception_009", Meaning: carriers.Meaning{Substatus: carriers.ExceptionRejected}},                         // rejected by carrier
	{Code: "Exception_010", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},          // returning to sender
	{Code: "Exception_011", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},           // returned to sender
	{Code: "Exception_012", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDamage}},                           // shipment damaged
	{Code: "Exception_013", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                             // shipment lost
	{Code: "Exception_016", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                          // delayed: processing issue
	{Code: "Exception_017", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                          // delayed: extreme weather
	{Code: "Exception_018", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo}},                          // incorrect or missing documents
	{Code: "Expired_001", Meaning: carriers.Meaning{Substatus: carriers.ExpiredOther}},                                // no information for 30 days
	{Code: "InTransit_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},
	{Code: "InTransit_001", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},       // on the way
	{Code: "InTransit_002", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}}, // acceptance scan
	{Code: "InTransit_003", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},       // arrival scan at hub or sorting centre
	{Code: "InTransit_004", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival}},                          // arrived at the destination country
	{Code: "InTransit_005", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased}},                         // customs clearance completed
	{Code: "InTransit_006", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing}},                       // customs clearance started
	{Code: "InTransit_007", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},       // departure scan
	{Code: "InTransit_008", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // problem resolved, in transit
	{Code: "InTransit_009", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                            // forwarded to a different delivery address
	{Code: "InfoReceived_*", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, By: carriers.ByText}},
	{Code: "InfoReceived_001", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}}, // request received from shipper
	{Code: "OutForDelivery_*", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, By: carriers.ByText}},
	{Code: "OutForDelivery_001", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // out for delivery
	{Code: "OutForDelivery_003", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // customer contacted before final delivery
	{Code: "OutForDelivery_004", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}}, // delivery appointment scheduled
	{Code: "Pending_001", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // no info on the carrier website / not yet tracked
	{Code: "Pending_002", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // (listed in an enum; definition not seen)
	{Code: "Pending_003", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // (definition not seen)
	{Code: "Pending_004", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // (definition not seen)
	{Code: "Pending_005", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // (definition not seen)
	{Code: "Pending_006", Meaning: carriers.Meaning{Substatus: carriers.NotFoundOther}},                                        // (definition not seen)
}
