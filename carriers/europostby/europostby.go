// Package europostby knows Europochta (Европочта), a parcel post of Belarus.
//
// The codes are the steps of its tracking page:
//
//	0   Заявка зарегистрирована: a label, no more
//	10  Принято на ОПС: taken over at an office
//	80  Прибыло на ОПС выдачи: waits for its buyer
//	90  Выдано: handed over
package europostby

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "europost-by"}
