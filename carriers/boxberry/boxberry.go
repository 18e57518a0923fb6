// Package boxberry knows Boxberry, a courier of Russia with pick-up points.
//
// The codes are the numbers of its statuses:
//
//	0   Загружен реестр ИМ: the shop announced it
//	16  Передан на доставку до пункта выдачи: on its way to the pick-up point
//	21  Поступило в пункт выдачи: to be collected
//	22  Выдано: collected
package boxberry

import "posthorn/carriers"

// Carrier is what we know of it: its codes.
var Carrier = carriers.Carrier{ID: "boxberry"}
