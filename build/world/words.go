package world

// languages are those in which the carrier speaks; any other gets English.
var languages = []string{"en", "ru", "de", "es", "fr", "pt", "zh"}

// words are what the carrier says of a code, in the order of languages.
var words = map[string][]string{
	"GWMS_ACCEPT":         {"Order received by the warehouse", "Заказ принят складом", "Auftrag im Lager eingegangen", "Pedido recibido en el almacén", "Commande reçue à l'entrepôt", "Pedido recebido no armazém", "仓库已接单"},
	"PU_PICKUP_SUCCESS":   {"Accepted by the carrier", "Принято перевозчиком", "Vom Versanddienst angenommen", "Aceptado por el transportista", "Pris en charge par le transporteur", "Aceito pela transportadora", "已揽收"},
	"SC_INBOUND_SUCCESS":  {"Arrived at the sorting centre", "Прибыло в сортировочный центр", "Im Sortierzentrum angekommen", "Ha llegado al centro de clasificación", "Arrivé au centre de tri", "Chegou ao centro de triagem", "到达分拨中心"},
	"SC_OUTBOUND_SUCCESS": {"Left the sorting centre", "Покинуло сортировочный центр", "Hat das Sortierzentrum verlassen", "Ha salido del centro de clasificación", "A quitté le centre de tri", "Saiu do centro de triagem", "离开分拨中心"},
	"CC_EX_SUCCESS":       {"Export customs clearance finished", "Экспортное таможенное оформление завершено", "Ausfuhr vom Zoll freigegeben", "Despacho de exportación finalizado", "Dédouanement à l'export terminé", "Liberação alfandegária de exportação concluída", "出口清关完成"},
	"LH_HO_AIRLINE":       {"Handed to the airline", "Передано авиакомпании", "An die Fluggesellschaft übergeben", "Entregado a la aerolínea", "Remis à la compagnie aérienne", "Entregue à companhia aérea", "已交航空公司"},
	"LH_ARRIVE":           {"Arrived in the destination region", "Прибыло в страну назначения", "Im Zielland angekommen", "Ha llegado a la región de destino", "Arrivé dans la région de destination", "Chegou à região de destino", "到达目的地区"},
	"CC_IM_START":         {"Import customs clearance started", "Начато импортное таможенное оформление", "Einfuhrverzollung begonnen", "Ha comenzado el despacho de importación", "Dédouanement à l'import commencé", "Liberação alfandegária de importação iniciada", "进口清关开始"},
	"CC_IM_SUCCESS":       {"Import customs clearance finished", "Импортное таможенное оформление завершено", "Einfuhr vom Zoll freigegeben", "Despacho de importación finalizado", "Dédouanement à l'import terminé", "Liberação alfandegária de importação concluída", "进口清关完成"},
	"CC_IM_FAILURE":       {"Import customs clearance failed", "Импортное таможенное оформление не пройдено", "Einfuhrverzollung nicht möglich", "El despacho de importación ha fallado", "Échec du dédouanement à l'import", "Falha na liberação alfandegária de importação", "进口清关失败"},
	"GTMS_ACCEPT":         {"Accepted by the local carrier", "Принято местной службой доставки", "Vom Zustelldienst übernommen", "Aceptado por el transportista local", "Pris en charge par le transporteur local", "Aceito pela transportadora local", "末端配送公司已接收"},
	"GTMS_SC_DEPART":      {"Left the local sorting centre", "Покинуло местный сортировочный центр", "Hat das örtliche Sortierzentrum verlassen", "Ha salido del centro de clasificación local", "A quitté le centre de tri local", "Saiu do centro de triagem local", "离开末端分拨中心"},
	"GTMS_DO_ARRIVE":      {"Arrived at the delivery depot", "Прибыло в отделение доставки", "Im Zustelldepot angekommen", "Ha llegado al centro de reparto", "Arrivé au centre de distribution", "Chegou à unidade de entrega", "到达派送网点"},
	"GTMS_DO_DEPART":      {"Out for delivery", "Передано курьеру", "In Zustellung", "En reparto", "En cours de livraison", "Saiu para entrega", "派送中"},
	"GTMS_DEL_FAILURE":    {"Delivery attempt failed", "Неудачная попытка вручения", "Zustellversuch erfolglos", "Intento de entrega fallido", "Tentative de livraison échouée", "Tentativa de entrega sem sucesso", "派送失败"},
	"GTMS_STA_SIGNED":     {"Ready at the pickup point", "Ожидает в пункте выдачи", "Liegt zur Abholung in der Abholstelle bereit", "Disponible en el punto de recogida", "Disponible au point de retrait", "Disponível no ponto de retirada", "已到自提点"},
	"GSTA_SIGN":           {"Collected at the pickup point", "Получено в пункте выдачи", "In der Abholstelle abgeholt", "Recogido en el punto de recogida", "Récupéré au point de retrait", "Retirado no ponto de retirada", "已从自提点取件"},
	"GTMS_SIGNED":         {"Delivered", "Доставлено", "Zugestellt", "Entregado", "Livré", "Entregue", "已签收"},
}

// countries are names by ISO letters, in the order of languages.
var countries = map[string][]string{
	"CN": {"Mainland China", "Материковый Китай", "Festlandchina", "China continental", "Chine continentale", "China continental", "中国大陆"},
	"NL": {"Netherlands", "Нидерланды", "Niederlande", "Países Bajos", "Pays-Bas", "Países Baixos", "荷兰"},
	"RU": {"Russia", "Россия", "Russland", "Rusia", "Russie", "Rússia", "俄罗斯"},
	"UA": {"Ukraine", "Украина", "Ukraine", "Ucrania", "Ukraine", "Ucrânia", "乌克兰"},
	"DE": {"Germany", "Германия", "Deutschland", "Alemania", "Allemagne", "Alemanha", "德国"},
	"FR": {"France", "Франция", "Frankreich", "Francia", "France", "França", "法国"},
	"ES": {"Spain", "Испания", "Spanien", "España", "Espagne", "Espanha", "西班牙"},
	"RO": {"Romania", "Румыния", "Rumänien", "Rumanía", "Roumanie", "Romênia", "罗马尼亚"},
	"US": {"United States", "США", "Vereinigte Staaten", "Estados Unidos", "États-Unis", "Estados Unidos", "美国"},
	"CA": {"Canada", "Канада", "Kanada", "Canadá", "Canada", "Canadá", "加拿大"},
	"AU": {"Australia", "Австралия", "Australien", "Australia", "Australie", "Austrália", "澳大利亚"},
	"HK": {"Hong Kong", "Гонконг", "Hongkong", "Hong Kong", "Hong Kong", "Hong Kong", "香港"},
	"BE": {"Belgium", "Бельгия", "Belgien", "Bélgica", "Belgique", "Bélgica", "比利时"},
	"LV": {"Latvia", "Латвия", "Lettland", "Letonia", "Lettonie", "Letônia", "拉脱维亚"},
	"EE": {"Estonia", "Эстония", "Estland", "Estonia", "Estonie", "Estônia", "爱沙尼亚"},
}

// say picks the words for a language out of a row.
func say(row []string, language string) string {
	for i, l := range languages {
		if l == language && i < len(row) {
			return row[i]
		}
	}
	if len(row) == 0 {
		return ""
	}
	return row[0]
}
