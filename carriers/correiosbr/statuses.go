package correiosbr

import "posthorn/carriers"

// statuses are Correios' events, type and code with a blank between, with its
// own words. A code without its type means several things and has no row.
var statuses = carriers.Table{
	{Code: "66", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                        // Área com distribuição sujeita a prazo diferenciado
	{Code: "BDE 01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // Objeto entregue ao destinatário
	{Code: "BDE 20", Meaning: carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile}},         // Carteiro não atendido
	{Code: "BDI 01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // Objeto entregue ao destinatário
	{Code: "BDR 01", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},        // Objeto entregue ao destinatário
	{Code: "DO 01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Objeto em transferência
	{Code: "LDI 01", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Objeto aguardando retirada
	{Code: "LDI 02", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Objeto aguardando retirada
	{Code: "LDI 03", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Objeto aguardando retirada
	{Code: "LDI 04", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},           // Objeto aguardando retirada
	{Code: "OEC 01", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},   // Objeto saiu para entrega ao destinatário
	{Code: "PAR 17", Meaning: carriers.Meaning{Substatus: carriers.CustomsWantsInfo, Stage: carriers.ImportCustoms}}, // Aguardando pagamento
	{Code: "PO 01", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Objeto postado
	{Code: "PO 09", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // Objeto postado após o horário limite da unidade
	{Code: "RO 01", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // Objeto em transferência
}
