package world

// otherWords are what carriers say of a step in languages that Cainiao is not
// asked in here, by language and step.
var otherWords = map[string]map[string]string{
	"nl": {
		"PU_PICKUP_SUCCESS": "Pakket ontvangen van de afzender", "SC_INBOUND_SUCCESS": "Aangekomen in het sorteercentrum", "SC_OUTBOUND_SUCCESS": "Vertrokken uit het sorteercentrum",
		"CC_EX_SUCCESS": "Vrijgegeven door de douane voor uitvoer", "LH_HO_AIRLINE": "Overgedragen aan de luchtvaartmaatschappij", "LH_ARRIVE": "Aangekomen in het land van bestemming",
		"CC_IM_START": "Inklaring door de douane begonnen", "CC_IM_SUCCESS": "Vrijgegeven door de douane", "CC_IM_FAILURE": "Inklaring mislukt",
		"GTMS_ACCEPT": "Ontvangen door de bezorgdienst", "GTMS_SC_DEPART": "Vertrokken uit het sorteercentrum", "GTMS_DO_ARRIVE": "Aangekomen op het depot",
		"GTMS_DO_DEPART": "Onderweg - geladen voor aflevering", "GTMS_DEL_FAILURE": "Niet afgeleverd: niemand thuis", "GTMS_STA_SIGNED": "Ligt klaar bij het afhaalpunt",
		"GSTA_SIGN": "Afgehaald bij het afhaalpunt", "GTMS_SIGNED": "Afgeleverd",
	},
	"uk": {
		"PU_PICKUP_SUCCESS": "Відправлення прийнято", "SC_INBOUND_SUCCESS": "Прибуло до сортувального центру", "SC_OUTBOUND_SUCCESS": "Залишило сортувальний центр",
		"CC_EX_SUCCESS": "Експортне митне оформлення завершено", "LH_HO_AIRLINE": "Передано авіакомпанії", "LH_ARRIVE": "Прибуло до країни призначення",
		"CC_IM_START": "Розпочато митне оформлення", "CC_IM_SUCCESS": "Митне оформлення завершено", "CC_IM_FAILURE": "Митне оформлення не пройдено",
		"GTMS_ACCEPT": "Прийнято службою доставки", "GTMS_SC_DEPART": "Відправлення прямує до міста призначення", "GTMS_DO_ARRIVE": "Прибуло до відділення доставки",
		"GTMS_DO_DEPART": "Відправлення на шляху до одержувача", "GTMS_DEL_FAILURE": "Невдала спроба доставки", "GTMS_STA_SIGNED": "Прибув на відділення",
		"GSTA_SIGN": "Відправлення отримано", "GTMS_SIGNED": "Відправлення отримано",
	},
	"ro": {
		"PU_PICKUP_SUCCESS": "Coletul a fost preluat de la expeditor", "SC_INBOUND_SUCCESS": "Sosit în centrul de sortare", "SC_OUTBOUND_SUCCESS": "A părăsit centrul de sortare",
		"CC_EX_SUCCESS": "Vămuire la export finalizată", "LH_HO_AIRLINE": "Predat companiei aeriene", "LH_ARRIVE": "Sosit în țara de destinație",
		"CC_IM_START": "Vămuire la import începută", "CC_IM_SUCCESS": "Vămuire la import finalizată", "CC_IM_FAILURE": "Vămuire la import eșuată",
		"GTMS_ACCEPT": "Colet în tranzit", "GTMS_SC_DEPART": "A plecat din depozit", "GTMS_DO_ARRIVE": "Sosit în depozitul de livrare",
		"GTMS_DO_DEPART": "Livrare în curs", "GTMS_DEL_FAILURE": "Livrare eșuată", "GTMS_STA_SIGNED": "Încărcat în easybox",
		"GSTA_SIGN": "Livrat", "GTMS_SIGNED": "Livrat",
	},
}
