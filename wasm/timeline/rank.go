package timeline

import "posthorn/carriers"

// ranks is one more than the highest rank.
const ranks = 17

// arrived is the rank of a parcel that is in the recipient's country.
const arrived = 6

// rank is how far along its way a meaning puts a parcel; 0 where it does not
// tell, or only a guess does. It decides only what no clock decides.
func rank(m carriers.Meaning) int {
	if m.Notice || m.Unsure {
		return 0
	}
	switch m.Substatus {
	case carriers.ExceptionReturned:
		return 16
	case carriers.ExceptionReturning:
		return 14
	case carriers.TransitPickedUp:
		return 2
	case carriers.TransitDeparture:
		return 5
	case carriers.TransitArrival:
		return arrived
	case carriers.CustomsReleased:
		switch m.Stage {
		case carriers.ExportCustoms:
			return 4
		case carriers.ImportCustoms:
			return 8
		}
		return 5
	case "", carriers.NotFoundOther, carriers.NotFoundInvalidCode, carriers.ExpiredOther:
		return 0
	}
	switch m.Status() {
	case carriers.InfoReceived:
		return 1
	case carriers.OutForDelivery:
		return 10
	case carriers.DeliveryFailure:
		return 11
	case carriers.AvailableForPickup:
		return 12
	case carriers.Exception:
		return 13
	case carriers.Delivered:
		return 15
	}
	switch m.Stage {
	case carriers.Origin, carriers.ExportCustoms:
		return 3
	case carriers.ImportCustoms:
		return 7
	case carriers.Destination, carriers.LastMile:
		return 9
	}
	return 4
}

// leg is which part of the way an event belongs to, where it says so: 1 in the
// sender's country, 2 between, 3 in the recipient's, 4 at its end; 0 unknown,
// and on the way back.
func leg(m carriers.Meaning) int {
	if m.Return || m.Notice || m.Unsure {
		return 0
	}
	if m.Substatus == carriers.DeliveredOther {
		return 4
	}
	switch m.Stage {
	case carriers.Origin, carriers.ExportCustoms:
		return 1
	case carriers.Crossing:
		return 2
	case carriers.ImportCustoms, carriers.Destination, carriers.LastMile:
		return 3
	}
	switch m.Substatus {
	case carriers.InfoReceivedAny, carriers.TransitPickedUp:
		return 1
	case carriers.TransitArrival:
		return 3
	}
	switch m.Status() {
	case carriers.OutForDelivery, carriers.AvailableForPickup, carriers.DeliveryFailure:
		return 3
	}
	return 0
}
