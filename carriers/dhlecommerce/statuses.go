package dhlecommerce

import "posthorn/carriers"

// statuses are the event codes of DHL eCommerce, with its own words. Events
// about papers and data are notices.
var statuses = carriers.Table{
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel}},                                  // SHIPMENT CANCELED
	{Code: "104", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVED AT ORIGIN PROCESSING FACILITY
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PACKAGE SCREENED SUCCESSFULLY
	{Code: "107", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity}},                                // PACKAGE SCREENING EXCEPTION - CANNOT BE SHIPPED INTERNATIONAL
	{Code: "110", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT DEPARTED SELLERS ORIGIN TERMINAL
	{Code: "113", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PARTNER EVENT - DEPARTED PARTNER FACILITY
	{Code: "116", Meaning: carriers.Meaning{Notice: true}},                                                         // ARRIVAL SERVICE POINT
	{Code: "120", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPARTURE DHL DISTRIBUTION CENTER
	{Code: "128", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // APPROACHING PICK UP LOCATION
	{Code: "129", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // OUT FOR PARCEL COLLECTION
	{Code: "130", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // PICKED UP
	{Code: "135", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // PICK UP RESCHEDULED
	{Code: "162", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // REDIRECTED TO PARCEL SHOP
	{Code: "163", Meaning: carriers.Meaning{Notice: true}},                                                         // SHIPMENT DATA UPDATED
	{Code: "164", Meaning: carriers.Meaning{Notice: true}},                                                         // THE SHIPMENT INFORMATION IS EDITED
	{Code: "200", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // PACKAGE RECEIVED AT DHL ECOMMERCE DISTRIBUTION CENTER
	{Code: "238", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // LABEL CREATED
	{Code: "312", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                   // PARCEL ON HOLD
	{Code: "399", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPARTED FROM FACILITY
	{Code: "402", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // IN TRANSIT
	{Code: "441", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // ARRIVED AT CUSTOMS
	{Code: "442", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // CLEARED CUSTOMS
	{Code: "443", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // HELD AT CUSTOMS
	{Code: "445", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},          // ELECTRONIC SHIPPING INFO RECEIVED
	{Code: "447", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // ARRIVED AT CUSTOMS
	{Code: "449", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // CLEARED CUSTOMS
	{Code: "450", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // POSSIBLE TRANSIT DELAY
	{Code: "452", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // PARCEL CLEARED CUSTOMS - PARTNER
	{Code: "454", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVED AT FACILITY - PARTNER
	{Code: "456", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT DEPARTED SELLER ORIGINAL TERMINAL  PARTNER
	{Code: "461", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // PARTNER EVENT - SHIPMENT PICKED UP BY SHIPPING PARTNER
	{Code: "463", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // PARTNER EVENT - ARRIVED AT CUSTOMS FACILITY
	{Code: "464", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // PARTNER EVENT - DEPARTED CUSTOMS FACILITY
	{Code: "468", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVAL AT POST OFFICE
	{Code: "480", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // FORWARDED TO LOCAL POST OFFICE
	{Code: "482", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPARTED FROM FACILITY
	{Code: "483", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED AT EXPORT FACILITY
	{Code: "494", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVED AT DELIVERY FACILITY
	{Code: "499", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVED AT USPS FACILITY
	{Code: "501", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // ARRIVED AT CUSTOMS
	{Code: "502", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // CLEARED CUSTOMS
	{Code: "503", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // CONSIGNEE CONTACTED FOR PAYMENT
	{Code: "504", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // DUTIES PAYMENT RECEIVED
	{Code: "505", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT ACCEPTED BY USPS
	{Code: "506", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // HELD AT CUSTOMS
	{Code: "507", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // HELD AT CUSTOMS
	{Code: "509", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // IN CLEARANCE PROCESSING
	{Code: "511", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT ACCEPTED BY USPS
	{Code: "517", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // LOADED FOR TRANSPORT
	{Code: "518", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // DEPARTED FROM EXPORT FACILITY
	{Code: "520", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVAL AT POST OFFICE
	{Code: "522", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // AVAILABLE FOR PICKUP AT POST OFFICE
	{Code: "523", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // HANDED OVER TO PARTNER CARRIER
	{Code: "524", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED THROUGH USPS SORT FACILITY
	{Code: "526", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVED USPS SORT FACILITY
	{Code: "528", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED AT EXPORT FACILITY
	{Code: "530", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // FORWARDED
	{Code: "532", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // IN TRANSIT TO DESTINATION COUNTRY
	{Code: "534", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // FORWARDED
	{Code: "535", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // HANDED OVER TO PARTNER CARRIER
	{Code: "538", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPART USPS SORT FACILITY
	{Code: "539", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SORTING COMPLETE
	{Code: "540", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED THROUGH USPS SORT FACILITY
	{Code: "543", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT WAS PROCESSED AT DESTINATION SORTING HUB
	{Code: "544", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // SHIPMENT WAS LOADED INTO DELIVERY VEHICLE
	{Code: "550", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // NOTICE LEFT
	{Code: "552", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},          // NO ONE TO RECEIVE, CARD LEFT
	{Code: "554", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // NOTICE LEFT (NO SECURE LOCATION AVAILABLE)
	{Code: "557", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // SHIPMENT WAS PROCESSED AT DESTINATION SORTING HUB
	{Code: "562", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // ARRIVAL AT FACILITY
	{Code: "563", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // ATTEMPTED DELIVERY
	{Code: "567", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED AT TRANSIT FACILITY
	{Code: "570", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // AVAILABLE FOR PICKUP
	{Code: "576", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PROCESSED AT LOCAL DISTRIBUTION CENTER
	{Code: "577", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPARTED FROM LOCAL DISTRIBUTION CENTER
	{Code: "582", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // CHANGE OF ADDRESS
	{Code: "585", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // AVAILABLE FOR PICKUP
	{Code: "588", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}},  // SHIPMENT HANDED OVER TO LOCAL CUSTOMS OFFICE; CONSIGNEE CONTACTED FOR PICKUP
	{Code: "589", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PICKED UP BY AGENT
	{Code: "590", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // PICKED UP BY AGENT
	{Code: "593", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDelayed}},                                 // POSSIBLE DELAY
	{Code: "594", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},          // CONSIGNEE ON HOLIDAY
	{Code: "595", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // ATTEMPTED DELIVERY
	{Code: "596", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // ATTEMPTED DELIVERY
	{Code: "597", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // OUT FOR DELIVERY
	{Code: "598", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // OUT FOR DELIVERY
	{Code: "600", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED
	{Code: "605", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // NO ACCESS
	{Code: "606", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED - LEFT WITH NEIGHBOR/FRONT DESK/OTHER
	{Code: "609", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // RESCHEDULED BY REQUEST FROM CONSIGNEE
	{Code: "611", Meaning: carriers.Meaning{Substatus: carriers.FailureRejected, Stage: carriers.LastMile}},        // UNDELIVERABLE - CUSTOMER REFUSED SHIPMENT
	{Code: "612", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},          // CLOSED ON ARRIVAL
	{Code: "614", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // COD NOT READY
	{Code: "615", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // ATTEMPTED DELIVERY
	{Code: "625", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // UNDELIVERABLE
	{Code: "626", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // UNDELIVERABLE
	{Code: "630", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // UNDELIVERABLE AS ADDRESSED
	{Code: "632", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // CHANGE OF ADDRESS
	{Code: "637", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // RECEIVED BACK AT DESTINATION DEPOT
	{Code: "656", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED AT RESIDENTIAL CONCIERGE
	{Code: "657", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED AT PARCEL BOX
	{Code: "658", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED AT OPEN PORCH
	{Code: "659", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // DELIVERED AT SAFE PLACE
	{Code: "665", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // HANDOVER TO SERVICE POINT FAILED
	{Code: "680", Meaning: carriers.Meaning{Notice: true}},                                                         // DELIVERY STATUS NOT UPDATED
	{Code: "683", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // INSUFFICIENT ADDRESS
	{Code: "690", Meaning: carriers.Meaning{Substatus: carriers.ExceptionLost}},                                    // PACKAGE REPORTED MISSING
	{Code: "699", Meaning: carriers.Meaning{Notice: true}},                                                         // DELIVERY STATUS NOT UPDATED
	{Code: "700", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // NO SUCH NUMBER
	{Code: "710", Meaning: carriers.Meaning{Substatus: carriers.FailureAddress, Stage: carriers.LastMile}},         // INSUFFICIENT ADDRESS
	{Code: "77014", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Arrival at Facility
	{Code: "77015", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Processing at DHLeC Facility
	{Code: "77032", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Departed DHLeC Facility
	{Code: "77057", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},    // Arrival at Destination Country
	{Code: "77123", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},        // Electronic Notification Received
	{Code: "77199", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                   // Processed at Transit Facility
	{Code: "77206", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},        // PICKED UP
	{Code: "800", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN TO SENDER
	{Code: "805", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // DEPARTED FROM DEPOT
	{Code: "809", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // UNDELIVERABLE
	{Code: "816", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN LOADED IN VEHICLE
	{Code: "817", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // DEPARTED RETURN FACILITY
	{Code: "820", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // OUT FOR RETURN
	{Code: "825", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                               // DESTROYED
	{Code: "855", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN ENCODED
	{Code: "857", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN SCANNED INTO SACK/CONTAINER
	{Code: "859", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN DELIVERY RESCHEDULED
	{Code: "862", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN ARRIVED AT PICKUP POINT
	{Code: "863", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // RETURNED TO CUSTOMER
	{Code: "867", Meaning: carriers.Meaning{Notice: true}},                                                         // PAPER POD HAS BEEN SUCCESSFULLY DELIVERED
	{Code: "869", Meaning: carriers.Meaning{Notice: true}},                                                         // PAPER POD RETURN PROCESSED TO FACILITY
	{Code: "870", Meaning: carriers.Meaning{Notice: true}},                                                         // PROOF OF DELIVERY DISPATCHED TO HUB
	{Code: "882", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN DELIVERY FAILED
	{Code: "885", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN FAILED - SHIPPER MOVED
	{Code: "886", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                 // RETURN FAILED - NO ONE HOME
}
