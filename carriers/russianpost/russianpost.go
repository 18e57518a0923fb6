// Package russianpost knows Russian Post (Почта России), the national post of
// Russia.
//
// Its scans are operations: a type and an attribute, which the list of
// operations of its tracking service (OperationHistory, parameters OperType
// and OperAttr) explains. We write them with a slash between:
//
//	8/2   Обработка: прибыло в место вручения, waits at the post office
//	12/1  Неудачная попытка вручения: временное отсутствие адресата
//	2/2   Вручение отправителю: back at the sender, not delivered
package russianpost

import "posthorn/carriers"

// Carrier is Russian Post.
var Carrier = carriers.Carrier{ID: "russian-post", Interfaces: []carriers.Interface{public, single, batch}}
