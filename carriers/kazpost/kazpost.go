// Package kazpost knows Kazpost (Казпочта), the post of Kazakhstan.
//
// The codes are the operations of its tracking page; those of three letters
// that begin with E are the Universal Postal Union's, as it prints them:
//
//	RCPOPS     Прием: taken over at a counter
//	SRTRPOREG  Сортировка: in a sorting centre
//	DLV        Ожидает клиента: waits at the office
//	ISSPAY     Вручено: handed over
//
// What ends in _UNDO takes back the operation of that name, and tells no more
// than that the parcel is on its way.
package kazpost

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "kazpost"}
