package cainiao

import "posthorn/carriers"

// statuses are the action codes of Cainiao's feed, with the words of the
// reference that Alibaba publishes for sellers, and those seen beside them in
// use. The first letters tell the leg: PU pickup, SC sorting centre, CC_EX
// export customs, LH line haul, TD transit, CC_IM import customs, GTMS
// delivery, GSTA pickup point, RT return. Codes nobody wrote down yet are read
// by those letters; GTMS alone spans too much to be guessed from.
// AE_GROUP is a stage, told beside the codes and read where a scan has none.
//
// GTMS_STA_SIGNED is the pickup point's signature, not the buyer's.
var statuses = carriers.Table{
	{Code: "*_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}}, // any other step that went wrong
	{Code: "AE_GROUP_CW_PROCESSING", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin, By: carriers.ByText}},
	{Code: "AE_GROUP_DELIVERED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByText}},
	{Code: "AE_GROUP_DELIVERING", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},
	{Code: "AE_GROUP_DES_PROCESSING", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}},
	{Code: "AE_GROUP_EX_CLEARING_CUSTOMS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms, By: carriers.ByText}},
	{Code: "AE_GROUP_IM_CLEARING_CUSTOMS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},
	{Code: "AE_GROUP_LH_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing, By: carriers.ByText}},
	{Code: "AE_GROUP_LH_PROCESSING", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing, By: carriers.ByText}},
	{Code: "AE_GROUP_SC_PROCESSING", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin, By: carriers.ByText}},
	{Code: "ARRIVAL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                              // 配送中各节点（国内）
	{Code: "CC_EX_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}},                          // any other step of export clearance
	{Code: "CC_EX_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.ExportCustoms}},                    // 出口清关异常
	{Code: "CC_EX_START", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms}},                      // 出口清关开始
	{Code: "CC_EX_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ExportCustoms}},                      // 出口清关完成
	{Code: "CC_HO_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                          // any other hand-over at customs
	{Code: "CC_HO_IN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.ImportCustoms}},                    // 清关交接异常
	{Code: "CC_HO_IN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                 // 清关交接成功
	{Code: "CC_HO_OUT_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.ImportCustoms}},                   // 清关转交失败
	{Code: "CC_HO_OUT_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},                  // 清关转交成功
	{Code: "CC_IM_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                          // any other step of import clearance
	{Code: "CC_IM_EXCEPTION", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.ImportCustoms}},                  // import customs exception
	{Code: "CC_IM_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.ImportCustoms}},                    // 清关异常(目的地）
	{Code: "CC_IM_PROCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                    // 清关中(目的地）
	{Code: "CC_IM_START", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // 清关开始(目的地）
	{Code: "CC_IM_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},                      // 清关完成(目的地）
	{Code: "CC_TRANS_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.Crossing}},                            // any other step of transit clearance
	{Code: "CC_TRANS_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.Crossing}},                      // 中转国清关失败
	{Code: "CC_TRANS_START", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.Crossing}},                        // 中转国清关开始
	{Code: "CC_TRANS_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.Crossing}},                        // 中转国清关成功
	{Code: "CIQ_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                            // any other inspection
	{Code: "CIQ_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.ImportCustoms}},                      // 商检审单异常
	{Code: "CIQ_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // 商检审单通过
	{Code: "COMMON_ACCEPT", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, By: carriers.ByText}},                                // generic accept
	{Code: "COMMON_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                   // generic departure
	{Code: "COMMON_INTRANSIT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByText}},                                // Shipment on the way; also on notices and "wait for customs clearance"
	{Code: "COMMON_SIGNED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                            // generic signed
	{Code: "CONSIGN", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                   // 声明发货
	{Code: "CUSTOMS_ARRIVED_IN_AREA_CALLBACK", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}}, // arrived in the customs area ("Carrier update")
	{Code: "CUS_*", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                            // any other step of customs
	{Code: "CUS_DECLARE", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                      // 海关申报
	{Code: "CUS_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.ImportCustoms}},                      // 海关审单异常
	{Code: "CUS_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ImportCustoms}},                        // 海关审单通过
	{Code: "CUS_TAX", Meaning: carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms}},                          // 海关出税
	{Code: "CW_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                         // any other step in a consolidation warehouse
	{Code: "CW_COMMON_PROCESSING1", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                        // consolidation warehouse processing
	{Code: "CW_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                   // consolidation warehouse inbound
	{Code: "CW_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                  // consolidation warehouse outbound
	{Code: "CW_SIGN_IN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                           // consolidation warehouse signed in
	{Code: "DEPARTURE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther}},                                                            // 配送中各节点（国内）
	{Code: "EXCEPTION", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByText}},                                     // exception
	{Code: "FAILED", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                                     // 包裹妥投异常（国内）
	{Code: "GOT", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp}},                                                               // 配送揽收成功（国内）
	{Code: "GSTAHUB_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                            // 自提分拨中心入库成功
	{Code: "GSTAHUB_INBOUND_FAIL", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.LastMile}},                     // 自提分拨中心入库失败
	{Code: "GSTA_BUYER_SIGN", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                          // 自提点用户签收
	{Code: "GSTA_BUYER_SIGN_FAIL", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                       // 自提点用户签收失败
	{Code: "GSTA_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                // 自提点入库成功
	{Code: "GSTA_INBOUND_FAIL", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.LastMile}},                        // 自提点入库失败
	{Code: "GSTA_INFORM_BUYER", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile, Notice: true}},             // pickup point informed the buyer
	{Code: "GSTA_SIGN", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                                // 自提点用户签收
	{Code: "GSTA_SIGN_FAIL", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                             // 自提点用户签收异常
	{Code: "GTMS_ACCEPT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},                             // 到达目的国/配送揽收成功
	{Code: "GTMS_ASN", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                  // 接收到电子预报
	{Code: "GTMS_DELIVERING", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                     // 开始投递
	{Code: "GTMS_DEL_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                           // 投递失败
	{Code: "GTMS_DO_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                             // 到达最后投递站
	{Code: "GTMS_DO_DEPART", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                      // 离开最后投递站
	{Code: "GTMS_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Destination}},                          // 配送异常
	{Code: "GTMS_OE_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},                          // left office of exchange ("Shipment departed from facility")
	{Code: "GTMS_RELABEL", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},                            // 转单
	{Code: "GTMS_RE_DELIVERING", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                  // 再次投递
	{Code: "GTMS_SC_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},                          // 到达目的国SC
	{Code: "GTMS_SC_ARRIVE_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Destination}},                // 到达目的国SC失败
	{Code: "GTMS_SC_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination}},                          // left destination sorting centre
	{Code: "GTMS_SIGNED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                              // 用户签收
	{Code: "GTMS_SIGN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile}},                          // 用户签收异常
	{Code: "GTMS_STATION_IN", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                            // 配送中各节点（国外）
	{Code: "GTMS_STATION_OUT", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                           // left destination station
	{Code: "GTMS_STA_CHANGE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                            // 二次路由消费者已更新自提点地址
	{Code: "GTMS_STA_CNCP_CHANGE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                       // 二次路由物流商已更新自提点地址
	{Code: "GTMS_STA_CNCP_TO_DOOR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                      // 二次路由物流商已更新收件地址
	{Code: "GTMS_STA_CN_CHANGE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                         // 二次路由已更新自提点地址
	{Code: "GTMS_STA_CN_TO_DOOR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                        // 二次路由已更新收件地址
	{Code: "GTMS_STA_CUST_TO_DOOR", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.LastMile}},                      // 二次路由消费者已更新收件地址
	{Code: "GTMS_STA_SIGNED", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                             // 自提点签收
	{Code: "GTMS_STA_SIGN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.LastMile}},                    // 自提点签收异常
	{Code: "GTMS_STA_WAIT_CUST_CHANGE_ADDRESS", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.LastMile}},        // 二次路由待消费者更新收件地址
	{Code: "GTMS_WAIT_SELF_PICK", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                         // 等待用户自提
	{Code: "GWMS_ACCEPT", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                               // 接单成功
	{Code: "GWMS_CANCEL", Meaning: carriers.Meaning{Substatus: carriers.ExceptionCancel, Stage: carriers.Origin}},                               // 取消成功
	{Code: "GWMS_EXCEPTION", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                             // 仓内异常
	{Code: "GWMS_HANDOVER", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                // 交接成功
	{Code: "GWMS_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                // 出库成功
	{Code: "GWMS_PACKAGE", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                              // 打包完成
	{Code: "GWMS_PICK", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                 // 拣选完成
	{Code: "GWMS_REJECT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                                // 接单异常
	{Code: "LAST_MILE_ASN_NOTIFY", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, Notice: true}},      // advance notice to last mile carrier
	{Code: "LH_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                                       // any other step of the line haul
	{Code: "LH_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Crossing}},                                // 航班到达（干线抵达目的国）
	{Code: "LH_ARRIVE_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Crossing}},                        // 干线到达异常
	{Code: "LH_BIGBAG_SHELVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                           // line-haul big bag shelved
	{Code: "LH_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitDeparture, Stage: carriers.Crossing}},                              // 航班起飞 (干线离开）
	{Code: "LH_HO_AIRLINE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                              // 交航安检成功
	{Code: "LH_HO_AIRLINE_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionSecurity, Stage: carriers.Crossing}},                 // 交航安检失败
	{Code: "LH_HO_IN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Crossing}},                         // 交接异常
	{Code: "LH_HO_IN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                           // 交接成功
	{Code: "LH_HO_OUT_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Crossing}},                        // 干线转交异常
	{Code: "LH_HO_OUT_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                          // 干线转交成功
	{Code: "LH_LINEHAUL_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitArrival, Stage: carriers.Crossing}},                       // line haul arrived
	{Code: "LH_OTHER", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                                   // on the line haul
	{Code: "LH_POST_COLLECTION", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Destination, By: carriers.ByText}}, // "hand-over to the post failed" in the reference, "Accepted for transportation by postal service" in use
	{Code: "LM_DELIVERY_DEPART", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                  // left the last station
	{Code: "LM_SIGN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                          // signed
	{Code: "OE_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                                  // left office of exchange
	{Code: "OM_CONSIGN", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                                // 商家发货
	{Code: "POSTMAN_POST", Meaning: carriers.Meaning{Substatus: carriers.PickupOther, Stage: carriers.LastMile}},                                // put in a parcel locker
	{Code: "PRE_READY_TO_SHIP", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                         // packed into a large shipment, ready for pickup
	{Code: "PU_*", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                                      // any other step of the pickup
	{Code: "PU_PICKUP_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                          // 揽收异常
	{Code: "PU_PICKUP_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                         // 揽收成功
	{Code: "PU_PRE_PICKUP_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                     // large shipment picked up
	{Code: "PU_SIGN_IN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                         // 揽收点签收异常
	{Code: "PU_SIGN_IN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                        // 揽收点签收成功
	{Code: "REJECT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther}},                                                             // 配送揽收异常（国内）
	{Code: "RETURNED", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true}},                                          // 退回卖家签收
	{Code: "RT_*", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                             // any other step of the return
	{Code: "RT_DESTROY", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                                     // 海外CP销毁
	{Code: "RT_HO_OUT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                        // CP交出
	{Code: "RT_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                       // 退回给卖家（回到海外cp仓库）
	{Code: "RT_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                      // 海外CP出库
	{Code: "RT_TMS_ACCEPT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                    // 国内配接收
	{Code: "RT_TRANSWH_HO_IN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                 // 中转仓接收
	{Code: "RT_TRANSWH_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                               // 中转仓入库
	{Code: "RT_TRANSWH_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                              // 中转仓出库
	{Code: "RT_WH_DESTROY", Meaning: carriers.Meaning{Substatus: carriers.ExceptionDestroyed}},                                                  // 销毁
	{Code: "RT_WH_HO_IN", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                      // 退货仓接收
	{Code: "RT_WH_HO_IN_FAIL", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                 // 退货仓接收失败
	{Code: "RT_WH_HO_OUT", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                     // 退货仓交出
	{Code: "RT_WH_INBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                    // 退货仓入库
	{Code: "RT_WH_INBOUND_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                            // 退货仓入库失败
	{Code: "RT_WH_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.ExceptionReturning, Return: true}},                                   // 退货仓出库
	{Code: "SC_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                         // any other step in a sorting centre
	{Code: "SC_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                    // arrived at sorting centre
	{Code: "SC_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                                    // left sorting centre
	{Code: "SC_HO_OUT_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                          // 仓转交干线异常
	{Code: "SC_HO_OUT_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                            // 仓转交干线成功
	{Code: "SC_INBOUND_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                         // 入库异常
	{Code: "SC_INBOUND_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                           // 入库成功
	{Code: "SC_OUTBOUND_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                        // 出库异常
	{Code: "SC_OUTBOUND_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                          // 出库成功
	{Code: "SC_SIGN_IN_FAILURE", Meaning: carriers.Meaning{Substatus: carriers.ExceptionOther, Stage: carriers.Origin}},                         // 签收异常
	{Code: "SC_SIGN_IN_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Origin}},                           // 签收成功
	{Code: "SC_TRANS_INBOUND_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                   // transit sorting inbound
	{Code: "SC_TRANS_OUTBOUND_SUCCESS", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                  // transit sorting outbound
	{Code: "SENT_SCAN", Meaning: carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile}},                           // 包裹开始派送（国内）
	{Code: "SIGNED", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                                   // 包裹妥投成功（国内）
	{Code: "SL_ACCEPT", Meaning: carriers.Meaning{Substatus: carriers.TransitPickedUp, Stage: carriers.Origin}},                                 // accepted
	{Code: "STA_SIGN", Meaning: carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile}},                                 // 自提点用户签收(国内段）
	{Code: "TD_*", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                                       // any other step in transit
	{Code: "TD_TRANSWH_OUTBOUND", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                        // left transit warehouse
	{Code: "TD_TRANS_ARRIVE", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                            // 到达中转
	{Code: "TD_TRANS_ARRIVE_C", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                          // Arrived in transit country/region
	{Code: "TD_TRANS_ARRIVE_DCP", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                        // Awaiting transit to final delivery office
	{Code: "TD_TRANS_DEPART", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                            // 离开中转
	{Code: "TD_TRANS_DEPART_C", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},                          // Departed from transit country/region
	{Code: "TRANSIT_PORT_REROUTE_CALLBACK", Meaning: carriers.Meaning{Substatus: carriers.TransitOther, Stage: carriers.Crossing}},              // rerouted
	{Code: "WMS_CONFIRMED", Meaning: carriers.Meaning{Substatus: carriers.InfoReceivedAny, Stage: carriers.Origin}},                             // warehouse confirmed
}
