package canadapost

import "posthorn/carriers"

// statuses are the events of Canada Post that open clients have grouped; of
// the groups that hold different things the words decide.
var statuses = carriers.Table{
	{Code: "100", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "101", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "102", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "103", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "104", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "105", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "106", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "107", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                            // accepted or processed
	{Code: "1400", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1401", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1402", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1403", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1404", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1405", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                           // accepted or processed
	{Code: "1407", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1408", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1409", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1410", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1411", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                         // held
	{Code: "1414", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                         // held
	{Code: "1415", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1416", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1417", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1418", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1419", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1420", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1421", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1422", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1423", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1424", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1425", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1426", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1427", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1428", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1429", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1430", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1431", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1432", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1433", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1434", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1435", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1436", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1437", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1438", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1441", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1442", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1443", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                         // held
	{Code: "1450", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1479", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1481", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1482", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1483", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1484", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                         // held
	{Code: "1488", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "1491", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1492", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1493", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByText}}, // failed, or on its way back: the words tell which
	{Code: "1496", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1497", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1498", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1499", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                    // delivered
	{Code: "1701", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                       // ready for pickup
	{Code: "174", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                // out for delivery
	{Code: "20", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}}, // signature image recorded
	{Code: "500", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                // out for delivery
}
