package chinapost

import "posthorn/carriers"

// statuses are China Post's operation codes, with the words of its page; the
// brackets hold whatever place it was. EMSEVT codes appear among them.
var statuses = carriers.Table{
	{Code: "404", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 已交承运商运输
	{Code: "423", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // 【上海国际】已出口直封
	{Code: "457", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // 航空公司启运
	{Code: "459", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // 到达寄达地处理中心
	{Code: "460", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 离开【美国】处理中心
	{Code: "461", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 已到达【美国】投递局
	{Code: "462", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // 【美国】安排投递
	{Code: "463", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // 【美国】已妥投
	{Code: "489", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 离开境外经转局
	{Code: "500", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 航空公司接收
	{Code: "505", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // 飞机进港
	{Code: "542", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // 已试投/投递失败
	{Code: "702", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // 邮件正在派送中
	{Code: "711", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                  // 您的邮件已代签收，成功退回至寄件人
	{Code: "713", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 邮件到达【杭州市邮政】
	{Code: "911", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 邮件已乘机由【北京】飞往【广州】
	{Code: "912", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 邮件到达【广州】，准备发往【广州处理中心】
	{Code: "954", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 邮件到达【上海国际交换站】
	{Code: "989", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                     // 邮件离开【广州处理中心】，正在发往下一站
	{Code: "EDB", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // 送交进口海关
	{Code: "EDC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // 进口海关/放行
	{Code: "EDG", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},    // 安排投递
	{Code: "EDH", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},            // 到达自提点
	{Code: "EMA", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},          // 收寄
	{Code: "EMC", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},       // 离开互换局
	{Code: "EMD", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Destination}},      // 到达寄达国互换局
	{Code: "EME", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // 进口海关/留存待验
	{Code: "EMG", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},        // 到达投递局
	{Code: "EMH", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},           // 试投
	{Code: "EMI", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},         // 妥投
	{Code: "EXA", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // 送交出口海关
	{Code: "EXB", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // 出口海关/留存待验
	{Code: "EXC", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},   // 出口海关/放行
}
