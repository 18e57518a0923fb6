package page

import (
	"strings"
	"sync"
)

// The words of the page in the shop's languages: the last evidence, after
// links, structure and class names. Each list is one string, so that it costs
// nothing before it is looked into; every entry is in lower case and stands
// between bars.

// statusWords are what the shop calls the state of an order. Texts are
// compared as a whole, so a product's title is never taken for a status.
var statusWords = []struct{ status, words string }{
	{"unpaid", "|to pay|awaiting payment|unpaid|time for payment|pending payment|payment pending|waiting for payment|payment being verified|awaiting payment confirmation|" +
		"к оплате|ждёт оплаты|ожидает оплаты|ожидается оплата|ожидание оплаты|не оплачен|оплатите|время на оплату|время для оплаты|оплата проверяется|" +
		"до сплати|очікує оплати|очікується оплата|очікування оплати|не сплачено|" +
		"pendiente de pago|por pagar|esperando pago|a la espera de pago|pago pendiente|" +
		"a ser pago|aguardando pagamento|a pagar|pagamento pendente|por pagar|à espera de pagamento|" +
		"paiement à effectuer|à payer|en attente de paiement|paiement en attente|" +
		"zu bezahlen|zahlung ausstehend|warten auf zahlung|ausstehende zahlung|unbezahlt|offene zahlung|" +
		"da pagare|in attesa di pagamento|in attesa del pagamento|pagamento in sospeso|" +
		"te betalen|in afwachting van betaling|wacht op betaling|nog te betalen|" +
		"do zapłaty|oczekuje na płatność|oczekiwanie na płatność|nieopłacone|" +
		"ödenecek|ödeme bekleniyor|ödeme bekliyor|" +
		"未払い|支払い待ち|お支払い待ち|未支払い|" +
		"결제 대기|결제 대기 중|결제대기|미결제|입금 대기|" +
		"في انتظار الدفع|بانتظار الدفع|للدفع|غير مدفوع|" +
		"ממתין לתשלום|לתשלום|טרם שולם|" +
		"待付款|等待付款|未付款|chờ thanh toán|menunggu pembayaran|belum bayar|รอการชำระเงิน|ที่ต้องชำระ|čeká na platbu|k zaplacení|de plătit|neplătită|fizetendő|"},
	{"processing", "|to ship|processing|awaiting shipment|pending shipment|partial shipment|preparing|preparing order|preparing to ship|being prepared|paid|waiting for shipment|" +
		"к отправке|ждёт отправки|ожидает отправки|ожидается отправка|ожидание отправки|готовится к отправке|обрабатывается|в обработке|собирается|оплачен|оформлен|собираем|проверка оплаты|частичная отправка|" +
		"до відправлення|очікує відправлення|очікується відправлення|обробляється|в обробці|готується до відправлення|" +
		"por enviar|pendiente de envío|procesando|en proceso|esperando envío|preparando|pendiente de enviar|a la espera de envío|" +
		"processando|a ser enviado|aguardando envio|em processamento|para enviar|a enviar|por enviar|" +
		"à expédier|en attente d'expédition|en attente d’expédition|en cours de traitement|traitement en cours|en préparation|" +
		"zu versenden|warten auf versand|in bearbeitung|wird bearbeitet|versand ausstehend|wird vorbereitet|auf versand warten|" +
		"da spedire|in attesa di spedizione|in elaborazione|in lavorazione|in preparazione|" +
		"te verzenden|te verwerken|in afwachting van verzending|wordt verwerkt|in behandeling|wacht op verzending|" +
		"do wysłania|do wysyłki|oczekuje na wysyłkę|oczekiwanie na wysyłkę|w trakcie realizacji|przetwarzanie|w realizacji|" +
		"комплектуется|комплектується|gönderilecek|kargolanacak|kargoya verilecek|gönderim bekleniyor|gönderilmeyi bekliyor|işleniyor|hazırlanıyor|" +
		"処理中|発送待ち|未発送|出荷待ち|発送準備中|準備中|" +
		"발송 대기|배송 준비 중|배송 준비중|처리 중|처리중|발송 대기 중|상품 준비 중|" +
		"قيد الشحن|في انتظار الشحن|بانتظار الشحن|قيد المعالجة|جاري المعالجة|للشحن|جاري التجهيز|" +
		"ממתין למשלוח|לשליחה|בעיבוד|בטיפול|בהכנה|ממתינה למשלוח|" +
		"待发货|等待发货|处理中|待出貨|chờ gửi hàng|đang xử lý|menunggu pengiriman|sedang diproses|diproses|รอการจัดส่ง|ที่ต้องจัดส่ง|กำลังดำเนินการ|k odeslání|čeká na odeslání|zpracovává se|de expediat|în procesare|se procesează|feldolgozás alatt|připravuje se|"},
	{"shipped", "|menunggu penerimaan|chờ giao hàng|awaiting delivery|shipped|in transit|processed|on the way|out for delivery|waiting for delivery|to receive|awaiting receipt|partially shipped|arriving|awaiting confirmation|ready for pickup|" +
		"ожидается доставка|ждёт получения|ожидает доставки|ожидание доставки|в пути|отправлен|отправлено|доставляется|едет к вам|ожидает получения|в пункте выдачи|доставлен в пункт выдачи|готов к выдаче|можно забирать|можно забрать|ожидает в пункте выдачи|передаётся в доставку|передан в доставку|в доставке|прибыл|ожидает подтверждения|к получению|" +
		"очікується доставка|очікує доставки|очікування доставки|в дорозі|у дорозі|відправлено|доставляється|" +
		"esperando entrega|enviado|en tránsito|en camino|a la espera de entrega|pendiente de entrega|pendiente de recibir|por recibir|" +
		"aguardando a entrega|aguardando entrega|processado|em trânsito|a caminho|à espera de entrega|aguardando recebimento|" +
		"en attente de livraison|expédiée|expédié|en transit|en cours de livraison|en cours d'acheminement|à recevoir|" +
		"warten auf lieferung|versandt|versendet|verschickt|unterwegs|auf lieferung warten|lieferung ausstehend|zu erhalten|" +
		"in attesa di consegna|in attesa della consegna|spedito|in transito|in consegna|in arrivo|da ricevere|" +
		"in afwachting van levering|wacht op levering|wachten op levering|verzonden|onderweg|te ontvangen|" +
		"oczekiwanie na dostawę|oczekuje na dostawę|wysłane|wysłano|w drodze|w transporcie|do odbioru|" +
		"yola çıktı|teslimat bekleniyor|teslimat bekliyor|teslim edilmeyi bekliyor|kargoda|kargoya verildi|gönderildi|yolda|" +
		"配達待ち|配送待ち|配送中|発送済み|輸送中|受取待ち|到着待ち|お届け待ち|" +
		"배송 대기 중|배송 대기|배송 중|배송중|발송됨|발송 완료|수령 대기|배송됨|" +
		"في انتظار التسليم|بانتظار التسليم|تم الشحن|في الطريق|قيد التوصيل|في انتظار الاستلام|بانتظار الاستلام|" +
		"ממתין לקבלה|ממתין למסירה|ממתינה למסירה|ממתין לאספקה|נשלח|נשלחה|בדרך|" +
		"待收货|等待收货|已发货|运输中|待收貨|đang giao hàng|chờ nhận hàng|đang vận chuyển|menunggu diterima|dikirim|dalam perjalanan|รอรับสินค้า|จัดส่งแล้ว|ที่ต้องได้รับ|čeká na doručení|odesláno|na cestě|expediată|expediat|în tranzit|pe drum|în curs de livrare|feladva|elküldve|úton|szállítás alatt|kiszállítás alatt|v přepravě|saiu para entrega|in zustellung|בדרך אליך|יצא לחלוקה|onderweg naar jou|в доставці|배송 출발|配達中|dağıtımda|en reparto|กำลังจัดส่ง|อยู่ระหว่างจัดส่ง|đã gửi hàng|spedita|enviada|отправлена|"},
	{"completed", "|delivered|доставлен|entregado|entregue|livrée|livré|zugestellt|geliefert|consegnato|geleverd|bezorgd|dostarczone|teslim edildi|配達済み|お届け済み|お届け完了|配達完了|배송 완료|تم التسليم|تم التوصيل|נמסר|נמסרה|סופק|סופקה|completed|finished|complete|order completed|received|" +
		"завершён|завершен|завершено|выполнен|выполнено|получен|получено|" +
		"завершено|виконано|отримано|завершене|" +
		"finalizado|completado|terminado|recibido|" +
		"concluído|concluido|finalizado|completo|recebido|" +
		"terminée|terminé|terminées|achevée|complétée|reçue|reçu|finalisée|" +
		"abgeschlossen|fertiggestellt|erledigt|beendet|erhalten|vollendet|" +
		"completato|completata|completati|concluso|terminato|ricevuto|" +
		"voltooid|afgerond|compleet|ontvangen|" +
		"zakończone|zakończono|zakończony|zrealizowane|ukończone|odebrane|" +
		"tamamlandı|tamamlanan|bitti|teslim alındı|" +
		"完了|取引完了|注文完了|完了済み|終了しました|受取済み|" +
		"완료|거래 완료|완료됨|구매 확정|수령 완료|" +
		"مكتمل|مكتملة|تم الإكمال|منتهي|اكتمل|انتهى|تم الاستلام|" +
		"הושלם|הושלמה|הסתיים|הסתיימה|התקבל|" +
		"已完成|交易完成|交易成功|hoàn thành|đã hoàn thành|selesai|เสร็จสิ้น|เสร็จสมบูรณ์|สำเร็จ|dokončeno|dokončená|to be reviewed|to review|doručeno|livrată|livrat|finalizată|finalizat|kézbesítve|befejezett|befejezve|teljesítve|teljesített|átvéve|待评价|diterima|đã giao|đã giao hàng|đã nhận hàng|kiszállítva|consegnata|entregada|доставлено|доставлена|dostarczono|dostarczona|ได้รับแล้ว|จัดส่งสำเร็จ|"},
	{"cancelled", "|canceled|cancelled|order canceled|order cancelled|awaiting cancellation|cancelling|canceling|cancellation requested|in cancel|" +
		"отменён|отменен|отменена|отменено|отменён продавцом|отменяется|ожидает отмены|" +
		"скасовано|скасований|скасоване|" +
		"cancelado|cancelada|anulado|cancelando|" +
		"annulée|annulé|annulées|en attente d'annulation|" +
		"storniert|abgebrochen|annulliert|stornierung ausstehend|" +
		"annullato|annullata|cancellato|" +
		"geannuleerd|" +
		"anulowane|anulowano|anulowany|" +
		"iptal edildi|iptal|iptal edilen|iptal ediliyor|" +
		"キャンセル済み|キャンセル|キャンセルされました|キャンセル完了|取消済み|" +
		"취소됨|취소|취소 완료|취소되었습니다|" +
		"ملغى|ملغي|ملغاة|تم الإلغاء|أُلغي|ألغيت|تم إلغاء الطلب|" +
		"בוטל|בוטלה|מבוטל|ההזמנה בוטלה|" +
		"已取消|取消中|交易取消|đã hủy|đã huỷ|dibatalkan|ยกเลิกแล้ว|ถูกยกเลิก|zrušeno|zrušená|anulată|anulat|törölve|törölt|"},
	{"closed", "|closed|order closed|" +
		"закрыт|закрыто|закрито|закритий|" +
		"cerrado|fechado|encerrado|fermée|fermé|clôturée|clôturé|" +
		"geschlossen|chiuso|chiusa|gesloten|zamknięte|zamknięty|zamknięto|" +
		"kapatıldı|kapalı|kapandı|終了|クローズ|クローズ済み|取引終了|종료됨|종료|닫힘|거래 종료|مغلق|مغلقة|تم الإغلاق|סגור|סגורה|נסגר|נסגרה|" +
		"已关闭|交易关闭|đã đóng|ditutup|ปิดแล้ว|uzavřeno|uzavřená|închisă|închis|lezárt|lezárva|"},
	{"expired", "|expired|order expired|timed out|" +
		"истёк|истек|просрочен|срок истёк|срок истек|срок оплаты истёк|термін минув|прострочено|закінчився термін|" +
		"caducado|expirado|vencido|expirée|expiré|abgelaufen|scaduto|scaduta|verlopen|wygasłe|wygasło|wygasł|" +
		"süresi doldu|süresi dolmuş|期限切れ|支払い期限切れ|お支払い期限切れ|有効期限切れ|만료됨|만료|기한 만료|منتهي الصلاحية|منتهية الصلاحية|انتهت الصلاحية|פג תוקף|פג תוקפה|פג|" +
		"已过期|đã hết hạn|hết hạn|kedaluwarsa|หมดอายุ|vypršelo|expirată|expirat|lejárt|"},
	{"dispute", "|in controversia|w sporze|ihtilaflı|vita alatt|in dispute|dispute|dispute in progress|dispute opened|refund in progress|refunding|return/refund|refund/return|in refund|" +
		"спор|идёт спор|идет спор|открыт спор|спор открыт|в споре|возврат|спір|відкрито спір|у спорі|" +
		"en disputa|disputa|disputa abierta|em disputa|disputa aberta|en litige|litige|litige en cours|" +
		"im streitfall|streitfall|in reklamation|reklamation|in disputa|controversia|in contestazione|contestazione|controversia in corso|" +
		"in geschil|geschil|spór|w trakcie sporu|spór otwarty|ihtilaf|ihtilafta|anlaşmazlık|anlaşmazlıkta|itirazda|" +
		"紛争中|係争中|異議申し立て中|분쟁 중|분쟁중|분쟁|نزاع|في نزاع|قيد النزاع|מחלוקת|במחלוקת|纠纷中|退款中|tranh chấp|đang tranh chấp|dalam sengketa|มีข้อพิพาท|ve sporu|în dispută|dispută|vitatott|"},
	{"frozen", "|bị đóng băng|frozen|order frozen|заморожен|заморожено|congelado|bloqueado|gelée|gelé|bloquée|eingefroren|gesperrt|congelato|bloccato|bevroren|geblokkeerd|zamrożone|zablokowane|donduruldu|dondurulmuş|凍結|凍結中|凍結済み|동결됨|동결|مجمد|مجمّد|קפוא|מוקפא|הוקפא|冻结|已冻结|đóng băng|dibekukan|ถูกระงับ|zmrazeno|blocată|zárolva|"},
}

// statusCodes are the shop's own codes, as the old pages carried them.
const statusCodes = "|PLACE_ORDER_SUCCESS unpaid|WAIT_SELLER_EXAMINE_MONEY unpaid|RISK_CONTROL processing|WAIT_SELLER_SEND_GOODS processing|SELLER_PART_SEND_GOODS processing|WAIT_BUYER_ACCEPT_GOODS shipped|" +
	"FUND_PROCESSING shipped|FINISH completed|IN_CANCEL cancelled|IN_ISSUE dispute|IN_FROZEN frozen|WAIT_BUYER_ACCEPT_GOODS_FROZEN frozen|"

// statusOf is the status that a whole text names, empty where it names none.
func statusOf(low string) string {
	k := wordsOf(low) & wStatus
	for _, noun := range [...]string{"ご注文", "注文", "주문", "订单", "訂單"} { // no space parts them
		if rest, ok := strings.CutPrefix(low, noun); ok && k == 0 {
			k = wordsOf(rest) & wStatus
		}
	}
	if k == 0 {
		k = inflected(low) & wStatus
	}
	if k > 0 {
		return statusWords[k-1].status
	}
	// "Bestellung versandt", "Собираем заказ"
	if i, j := strings.IndexByte(low, ' '), strings.LastIndexByte(low, ' '); i > 0 && len(low) < 80 && low != "order received" { // which is not the parcel
		if !orderNoun(low[:i]) {
			if !orderNoun(low[j+1:]) {
				return ""
			}
			i, low = -1, low[:j]
		}
		if k = wordsOf(low[i+1:]) & wStatus; k == 0 {
			k = inflected(low[i+1:]) & wStatus
		}
		if k > 0 {
			return statusWords[k-1].status
		}
	}
	return ""
}

// endings are those by which words agree with what they tell of, "odebrane" and
// "odebrana", "enviado" and "enviada": in each group any stands for any other.
var endings = [...][]string{{"a", "e", "o", "y", "i", ""}, {"ées", "és", "ée", "é"}, {"а", "о", "ы", "і", "е", ""}}

// inflected looks a whole text up that is not listed, with its other endings.
func inflected(low string) (k word) {
	low = bare(low)
	if len(low) < 6 || len(low) > 40 || hasDigit(low) || strings.Count(low, " ") > 2 {
		return 0
	}
	for _, group := range endings {
		for _, ending := range group {
			stem, ok := strings.CutSuffix(low, ending)
			if !ok || ending == "" && low[len(low)-1]&0x80 == 0 {
				continue
			}
			for _, other := range group {
				if k == 0 && other != ending {
					k = wholeWords()[stem+other]
				}
			}
			break
		}
	}
	return k
}

// orderNoun: a word for an order or its parcel.
func orderNoun(low string) bool {
	return strings.Contains(orderNouns, "|"+low+"|") || wordsOf(low)&wPackage != 0
}

// statusBegins also takes a status that more follows: "Received 5 December".
// It is for texts that are known to be a status.
func statusBegins(low string) string {
	for n := 0; n < 8 && low != ""; n++ {
		if s := statusOf(low); s != "" {
			return s
		}
		i := strings.LastIndexByte(low, ' ')
		if i < 0 {
			break
		}
		low = low[:i]
	}
	return ""
}

// What an order waits for, by words and parts of words: "still awaiting your
// payment" is told as "awaiting payment" is, in whichever order a language
// puts the two.
const waitWords = "|await|belum|waiting|pending|ожид|ждёт|ждет|очіку|esper|pendient|aguard|pendente|attente|attend|wart|ausstehend|attesa|wacht|oczek|bekl|待|대기|انتظار|ממתי|chờ|menunggu|รอ|čeká|czeka|aștept|vár|чека|requir|offen|aberto|attend|vereist|нужно|מחכה|기다|chưa|ยังไม่|szüks|paghi|"

var waitedFor = [...]struct{ status, words string }{
	{"completed", "|review|feedback|отзыв|оцен|відгук|valora|avalia|évalu|avis|bewert|recens|valuta|beoord|ocen|opini|değerl|評価|レビュー|리뷰|평가|التقييم|ביקורת|דירוג|评价|đánh giá|ulasan|รีวิว|hodnoc|evalu|recenz|értékel|"},
	{"unpaid", "|payment|zaplac|оплат|сплат|pago|pagam|abonar|paghi|دفع|opłac|dibayar|paiement|zahl|betal|płat|ödem|支払|결제|입금|الدفع|תשלום|付款|thanh toán|pembayaran|ชำระ|plat|fizet|"},
	{"processing", "|shipment|dispatch|отправ|відправ|envío|envio|expéd|versand|spediz|verzend|wysył|gönder|発送|出荷|발송|الشحن|משלוח|发货|gửi|pengiriman|dikirim|จัดส่ง|odesl|exped|felad|"},
	{"shipped", "|deliver|receipt|pickup|достав|получ|выдач|видач|abhol|retrait|ritir|afhal|vyzved|ridic|entrega|recog|livr|liefer|consegn|lever|bezorg|dostaw|odbi|teslim|配達|配送|到着|受取|배송|수령|التسليم|الاستلام|קבל|מסיר|אספק|收货|nhận|giao|diterima|รับ|doruč|szállít|kézbes|átvé|"},
}

// doneTo is the status of an order by the last word of a sentence: "Your order
// has been shipped". What was done about its payment or a refund is none.
func doneTo(low string) string {
	i := strings.LastIndexByte(low, ' ')
	if i < 0 || len(low) > 120 || strings.Count(low, " ") > 6 || strings.ContainsAny(low, "0123456789?:") {
		return ""
	}
	s := statusOf(low[i+1:])
	if s != "shipped" && s != "completed" && s != "cancelled" || anyOf(waitedFor[1].words, low) || anyOf(payWords, low) || anyOf(disputeWords, low) {
		return ""
	}
	return s
}

// stated are parts of sentences about an order's state, for texts that are known
// to stand in an order and to be no article's, and only where nothing else says
// what it is. What a button would say ("Cancel") is none of them.
var stated = [...]struct{ status, words string }{
	{"dispute", "|dispute open|dispute in|disputa ab|disputa em|disputa en |litige |streitfall|controversia|geschil|spór |spor otev|itiraz|ihtilaf|異議|紛争|분쟁|نزاع|מחלוקת|спор откр|открыт спор|т спор|є спір|спір |tranh chấp|sengketa|ข้อพิพาท|vita meg|vita al|"},
	{"cancelled", "|cancelled|canceled|cancelad|anulad|annulé|annullat|storniert|geannul|anulowan|iptal edil|キャンセルされ|취소되|تم إلغاء|أُلغي|בוטל|скасован|отмен|bị hủy|bị huỷ|đã hủy|đã huỷ|ถูกยกเลิก|dibatalkan|zrušen|anulat|töröl|"},
	{"closed", "|closed|ปิดแล้ว|cerrad|fechad| geschlossen|clôtur|fermé|chius|geslot|zamknię|kapatıl|終了|종료|إغلاق|נסגר|закрит|закрыт|đã đóng|ditutup|uzavřen|închis|lezár|"},
	{"expired", "|expired|expiré|vencid|minął|minęł|doldu|期限切れ|انتهت مهلة|תשלום פג|минув|berakhir|hết hạn|หมดเวลา|expirad|caducad|abgelaufen|scadut|verlopen|wygas|期限が切れ|만료|انتهت صلاحية|פג תוקף|истёк|истек|หมดอายุ|vyprše|lejár|"},
	{"unpaid", "|unpaid|nezaplac|ikke bet|unbezahlt|не оплач|non pag|sin pagar|"},
	{"processing", "|prepar|збира|verpackt|emball|imballa|pakow|paketlen|упаков|запак|梱包|포장|embala|ingepakt|ready to ship|versandbereit|voorbereid|előkész|prêt à exp|listo para env|pronto per|gotowe do wys|gönderime hazır|připraven|готов к отп|готово до відп|vorbereit|prépar|hazırlan|przygot|準備|준비|تجهيز|בהכנה|готується|готовим|готовит|собира|chuẩn bị|เตรียม|disiapkan|připrav|pregăt|csomagol|klaargem|separação|"},
	{"shipped", "|on its way|прямує|en chemin|acheminement|ระหว่างจัดส่ง|on the way|in transit|en camino|a caminho|unterwegs|en route|in viaggio|onderweg|w drodze|yolda|輸送中|배송 중|في الطريق|בדרך|в дорозі|в пути|đang được giao|đang giao|การขนส่ง|dalam pengiriman|dalam perjalanan|na cestě|pe drum|úton|"},
	{"completed", "|completed|اكتمل|completad|concluíd|abgeschlossen|terminé|completat|voltooid|zrealizowan|zakończon|tamamlan|完了しました|완료되|تم إكمال|הושלם|הושלמ|виконан|выполнен|hoàn tất|hoàn thành|เสร็จส|selesai|dokončen|finalizat|teljesít|"},
}

func stateIn(low string) string {
	if len(low) > 100 || strings.Count(low, " ") > 6 || strings.ContainsAny(low, "0123456789?:") || strings.HasSuffix(low, " store") {
		return ""
	}
	if s := waiting(low); s != "" {
		return s
	}
	if s := doneTo(low); s != "" {
		return s
	}
	for k := range stated {
		if anyOf(stated[k].words, low) {
			return stated[k].status
		}
	}
	return ""
}

// waiting is the status of an order that waits for something, by a short text
// that says so in words of its own.
func waiting(low string) string {
	if len(low) > 80 || strings.Count(low, " ") > 5 || strings.ContainsAny(low, "0123456789") || strings.ContainsAny(low, "?？؟") || !anyOf(waitWords, low) {
		return ""
	}
	for k := range waitedFor {
		if anyOf(waitedFor[k].words, low) {
			return waitedFor[k].status
		}
	}
	return ""
}

// word says in which lists a whole text stands: its lowest bits number the
// status, each of the others is a list.
type word uint16

const (
	wStatus    word = 0xF
	wTotal     word = 0x10
	wStore     word = 0x20
	wViewStore word = 0x40
	wMore      word = 0x80
	wLoading   word = 0x100
	wTracking  word = 0x200
	wCarrier   word = 0x400
	wPackage   word = 0x800
	wDay       word = 0x1000
	wCurrency  word = 0x2000
	wCount     word = 0x4000
	wPieces    word = 0x8000
)

// wholeWords is made when it is first needed: most pages are no order pages.
var wholeWords = sync.OnceValue(func() map[string]word {
	m := make(map[string]word, 2000)
	add := func(list string, k word) {
		for list != "" {
			var w string
			w, list, _ = strings.Cut(list, "|")
			if w = bare(w); w != "" && (k&wStatus == 0 || m[w]&wStatus == 0) {
				m[w] |= k
				if w[0] >= 0xEA && w[0] <= 0xED && strings.Contains(w, " ") {
					m[strings.ReplaceAll(w, " ", "")] |= k // Korean parts words as it likes
				}
			}
		}
	}
	for i := range statusWords {
		add(statusWords[i].words, word(i+1))
	}
	add(totalWords, wTotal)
	add(storeWords, wStore)
	add(viewStoreWords, wViewStore)
	add(moreWords, wMore)
	add(loadingWords, wLoading)
	add(trackingWords, wTracking)
	add(carrierWords, wCarrier)
	add(packageWords, wPackage)
	add(dayLabels, wDay)
	add(countWords, wCount)
	add(pieceWords, wPieces)
	add(strings.ReplaceAll(currencies, " ", "|"), wCurrency)
	return m
})

// moreOrders: a button's words ask for more: "Show more", "Show more orders".
func moreOrders(low string) bool {
	for i := len(low); i > 0; i = strings.LastIndexByte(low[:i], ' ') {
		if wordsOf(low[:i])&wMore != 0 && (i == len(low) || anyOf(orderWords, low[i:])) {
			return true
		}
	}
	return false
}

// wordsOf looks a whole text up, without the stops and colons around it.
func wordsOf(low string) word {
	low = bare(low)
	if low == "" || len(low) > 80 {
		return 0
	}
	k := wholeWords()[low]
	if k == 0 && low[0] >= 0xEA && low[0] <= 0xED && strings.Contains(low, " ") {
		k = wholeWords()[strings.ReplaceAll(low, " ", "")]
	}
	return k
}

// bare takes stops, colons and spaces from a label's ends.
func bare(low string) string {
	return strings.Trim(low, " .:：!…·•|*()[]-–—")
}

// anyOf says whether a text holds one of the listed words as a part.
func anyOf(list, low string) bool {
	for list != "" {
		var w string
		w, list, _ = strings.Cut(list, "|")
		if w != "" && strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// begins says whether a text begins with one of the listed words.
func begins(list, low string) bool {
	for list != "" {
		var w string
		w, list, _ = strings.Cut(list, "|")
		if w != "" && strings.HasPrefix(low, w) {
			return true
		}
	}
	return false
}

// Labels. They are looked for inside the short text before a value.
const (
	idWords = "|order id|order no|order number|ref. number|ref number|reference number|order:|order #|ref:|ref.|" +
		"nº de pedido|n.º de pedido|número de pedido|id de pedido|id del pedido|id do pedido|número do pedido|nº do pedido|n.º do pedido|pedido nº|n° de pedido|núm. de pedido|pedido:|" +
		"nº de commande|n° de commande|numéro de commande|id de commande|id de la commande|n° commande|référence|" +
		"bestellnummer|bestell-id|bestell-nr|bestellungs-id|auftragsnummer|auftrags-id|" +
		"id ordine|id dell'ordine|id dell’ordine|numero ordine|numero d'ordine|numero dell'ordine|n. ordine|n° ordine|nr. ordine|ordine n|" +
		"bestelnummer|bestel-id|ordernummer|order-id|bestellingsnummer|" +
		"nr zamówienia|numer zamówienia|id zamówienia|nr zam|" +
		"sipariş no|sipariş numarası|sipariş kimliği|sipariş id|" +
		"номер заказа|заказ №|№ заказа|id заказа|заказ:|номер замовлення|замовлення №|id замовлення|№ замовлення|" +
		"注文番号|注文id|オーダー番号|ご注文番号|주문 번호|주문번호|주문 id|رقم الطلب|معرف الطلب|رقم الطلبية|מספר הזמנה|מספר ההזמנה|מזהה הזמנה|" +
		"订单号|订单编号|訂單號|mã đơn hàng|id đơn hàng|id pesanan|nomor pesanan|no. pesanan|หมายเลขคำสั่งซื้อ|รหัสคำสั่งซื้อ|číslo objednávky|id objednávky|nr. comandă|număr comandă|numărul comenzii|id comandă|rendelésszám|rendelési szám|rendelésazonosító|"

	orderDateWords = "|order date|purchase date|purchased|fecha de compra|date d'achat|kaufdatum|data di acquisto|data da compra|data zakupu|aankoopdatum|order placed|placed on|ordered on|order time|date of order|order created|date:|ordered:|placed:|created:|" +
		"pedido efectuado|pedido realizado|fecha del pedido|fecha de pedido|fecha:|realizado el|hecho el|data do pedido|data da encomenda|pedido feito|data:|realizado em|feito em|" +
		"date de la commande|date de commande|commande passée|commandé le|passée le|date :|bestelldatum|bestellung aufgegeben|bestellt am|aufgegeben am|datum:|" +
		"data dell'ordine|data dell’ordine|data ordine|ordine effettuato|ordinato il|effettuato il|besteldatum|bestelling geplaatst|besteld op|geplaatst op|orderdatum|" +
		"data zamówienia|zamówiono|zamówienie złożone|złożone|złożono|sipariş tarihi|sipariş verildi|sipariş verilme|tarih:|" +
		"дата заказа|заказ оформлен|заказ создан|заказ от|оформлен|создан|время заказа|дата замовлення|замовлення оформлено|оформлено|дата:|" +
		"注文日|注文日時|ご注文日|日付|주문일|주문 날짜|주문일자|주문 일시|날짜|تاريخ الطلب|تاريخ الطلبية|تم الطلب|التاريخ|تم تقديم الطلب|תאריך הזמנה|תאריך ההזמנה|תאריך|הוזמן|בוצעה|下单时间|订单日期|订单时间|ngày đặt hàng|tanggal pesanan|tanggal pemesanan|วันที่สั่งซื้อ|datum objednávky|objednáno|data comenzii|comandat|rendelés dátuma|megrendelve|rendelve|"

	otherDateWords = "|deliver|оплач|сплач|arriv|estimated|shipping time|ship time|payment|paid|refund|cancel|shipped|complet|before|until|close|expires|expect|" +
		"entrega|llegada|pago|envío|reembols|entregad|enviad|cancelad|anulad|antes|estimad|previs|chegada|pagamento|envio|até|livraison|arrivée|paiement|expédition|rembours|livré|expédié|annulé|terminé|avant|estimée|" +
		"liefer|zustell|zahlung|versand|erstatt|zugestellt|storniert|abgeschlossen|bis zum|voraussicht|consegna|arrivo|spedizione|rimbors|consegnat|spedit|annullat|prima|previst|lever|bezorg|betaal|betaling|verzend|terugbeta|geannuleerd|vóór|verwacht|" +
		"dostaw|płatno|wysył|zwrot|zwróc|dostarcz|wysłan|anulowan|zakończ|przed|szacowan|teslim|ödeme|gönderi|iade|iptal|tahmini|önce|" +
		"достав|оплат|отправ|возврат|возвращ|отмен|заверш|до |прибуд|прибы|получ|сплат|відправ|поверн|скасов|заверш|配達|配送|お届け|支払|発送|返金|キャンセル|完了|배송|도착|결제|발송|환불|취소|완료|예상|تسليم|توصيل|الدفع|الشحن|استرداد|إلغاء|وصول|متوقع|משלוח|מסירה|תשלום|החזר|בוטל|נמסר|הגעה|צפוי|送达|付款|发货|退款|giao|thanh toán|hoàn tiền|tiba|bayar|kirim|จัดส่ง|ชำระ|คืนเงิน|doruč|plat|odesl|vrác|livr|plăt|rambur|expedi|szállít|fizet|felad|visszatér|"

	totalWords = "|total|amount paid|total pago|prix total|montant payé|importe pagado|totale pagato|order total|order amount|grand total|total price|total amount|total paid|amount|total:|total del pedido|importe total|total do pedido|valor total|total de la commande|montant total|" +
		"gesamt|gesamtbetrag|gesamtsumme|summe|gesamtpreis|endbetrag|insgesamt|bestellsumme|totale|totale ordine|totale dell'ordine|importo totale|totaal|totaalbedrag|bestellingstotaal|totaalprijs|" +
		"razem|suma|łącznie|ogółem|całkowita kwota|do zapłaty|toplam|toplam tutar|ödenen tutar|ödenecek tutar|לתשלום|sipariş toplamı|genel toplam|" +
		"итого|всего|сумма заказа|общая сумма|сумма|разом|всього|усього|загальна сума|підсумок|" +
		"合計|お支払い合計|お支払い金額|支払い金額|支払金額|総額|合計金額|注文合計|합계|총액|총 금액|총 결제 금액|총 결제금액|총합계|الإجمالي|المجموع|المبلغ الإجمالي|إجمالي|المجموع الكلي|الاجمالي|" +
		"סה\"כ|סה״כ|סך הכל|סך הכול|סהכ|总计|合计|总价|實付|tổng cộng|tổng|total pesanan|jumlah|ทั้งหมด|ยอดรวม|รวม|celkem|celková cena|összesen|végösszeg|suma totală|"

	taxWords = "|vat|tax|mwst|steuer|tva|ttc|iva|impuesto|imposto|imposte|btw|podat|kdv|vergi|ндс|налог|пдв|подат|税|세금|부가세|ضريب|מע\"מ|מע״מ|מס |dph|áfa|ppn|ภาษี|"

	storeWords = "|store|shop|seller|sold by|store name|tienda|vendedor|vendido por|loja|boutique|vendeur|vendu par|magasin|verkäufer|geschäft|laden|verkauft von|negozio|venditore|venduto da|winkel|verkoper|sklep|sprzedawca|mağaza|satıcı|продавец|магазин|продавець|крамниця|ストア|店舗|販売者|ショップ|상점|판매자|스토어|المتجر|متجر|البائع|חנות|מוכר|店铺|卖家|cửa hàng|toko|penjual|ร้านค้า|obchod|prodejce|magazin|vânzător|vândut de|bolt|üzlet|eladó|áruház|verkocht door|sprzedawane przez|dijual oleh|bán bởi|ขายโดย|название магазина|назва магазину|nazwa sklepu|mağaza adı|satıcı adı|ストア名|店舗名|상점 이름|"

	viewStoreWords = "|view store|visit store|go to store|ver tienda|visitar tienda|ver loja|visitar loja|voir la boutique|visiter la boutique|shop ansehen|shop besuchen|vai al negozio|visita il negozio|bekijk winkel|naar de winkel|zobacz sklep|odwiedź sklep|mağazaya git|mağazayı ziyaret et|в магазин|перейти в магазин|посмотреть магазин|до магазину|ストアを見る|ストアへ|상점 보기|스토어 보기|زيارة المتجر|عرض المتجر|לחנות|בקר בחנות|צפה בחנות|进入店铺|"

	trackingWords = "|tracking no|tracking number|tracking code|tracking id|track number|waybill|shipment number|parcel number|número de seguimiento|número de rastreo|código de seguimiento|º de seguimiento|" +
		"código de rastreamento|número de rastreamento|número de rastreio|código de rastreio|numéro de suivi|° de suivi|º de suivi|sendungsnummer|sendungsverfolgungsnummer|trackingnummer|tracking-nummer|paketnummer|" +
		"numero di tracciamento|numero di tracking|codice di tracciamento|numero tracking|numero di monitoraggio|numero di spedizione|trackingcode|volgnummer|traceringsnummer|track & trace|track-and-trace|" +
		"numer śledzenia|nr śledzenia|numer przesyłki|nr przesyłki|kod śledzenia|takip no|takip numarası|kargo takip|gönderi takip|" +
		"номер отслеживания|трек-номер|трек номер|трек-код|номер для отслеживания|номер посылки|номер відстеження|номер відправлення|追跡番号|送り状番号|お問い合わせ番号|伝票番号|운송장 번호|운송장번호|송장 번호|송장번호|추적 번호|추적번호|" +
		"رقم التتبع|رقم تتبع|رمز التتبع|رقم الشحنة|رقم البوليصة|מספר מעקב|קוד מעקב|מספר משלוח|运单号|物流单号|快递单号|mã vận đơn|mã theo dõi|nomor pelacakan|nomor resi|หมายเลขติดตาม|หมายเลขพัสดุ|sledovací číslo|číslo zásilky|număr de urmărire|cod de urmărire|awb|nyomkövetési szám|követési szám|csomagszám|"

	carrierWords = "|shipping company|jasa kirim|carrier|logistics company|shipping method|delivered by|courier|transportista|empresa de envío|método de envío|transportadora|empresa de transporte|método de entrega|transporteur|société de livraison|mode de livraison|" +
		"versandunternehmen|versanddienst|versandart|zusteller|corriere|società di spedizione|metodo di spedizione|vervoerder|bezorger|verzendmethode|przewoźnik|firma kurierska|metoda wysyłki|kargo şirketi|taşıyıcı|kargo firması|" +
		"служба доставки|перевозчик|способ доставки|компания доставки|перевізник|配送会社|運送会社|配送業者|zustellung durch|택배사|배송업체|운송사|배송사|شركة الشحن|الناقل|שירות משלוחים|חברת משלוחים|חברת שילוח|物流公司|承运商|doprav|curier|transportator|metodă de livrare|futár|szállító|đơn vị vận chuyển|kurir|ขนส่ง|"

	trackWords = "|track|seguir|seguimiento|rastrear|rastreio|acompanhar|suivre|suivi|verfolgen|sendungsverfolgung|traccia|tracciamento|monitora|volgen|volg |tracking|śledź|śledzenie|takip|отслед|отследить|відстеж|配送状況|追跡|배송 조회|배송조회|추적|تتبع|تعقب|מעקב|עקוב|查看物流|物流|theo dõi|lacak|ติดตาม|sledovat|urmăre|követés|nyomon köv|"

	confirmWords = "|confirm|confirmar|confirmer|bestätig|conferma|bevestig|potwierd|onayla|подтвер|підтверд|受取確認|受け取り確認|수령 확인|수취 확인|구매 확정|تأكيد|אישור קבלה|אשר קבלה|确认收货|xác nhận|konfirmasi|ยืนยัน|potvrdit|megerős|"

	payWords = "|pay now|pay |pagar|payer|bezahlen|paga|betalen|betaal|zapłać|opłać|öde|оплатить|сплатити|支払|결제|ادفع|الدفع|שלם|לתשלום|付款|thanh toán|bayar|ชำระ|zaplatit|plăteș|fizetés|"

	cancelWords = "|cancel|annul|stornier|abbrechen|anuluj|iptal|отмен|скасу|キャンセル|취소|إلغاء|ביטול|בטל|取消|hủy|batal|ยกเลิก|zrušit|anulea|törlés|lemond|"

	removeWords = "|remove|delete|eliminar|borrar|excluir|remover|apagar|supprimer|entfernen|löschen|elimina|rimuovi|verwijder|usuń|kaldır|sil|удал|видал|削除|삭제|حذف|إزالة|הסר|מחק|删除|xóa|hapus|ลบ|smazat|odstranit|șterge|eltávol|"

	disputeWords = "|dispute|refund|return|devoluc|reembols|disputa|devolver|rembours|retour|litige|rückgabe|erstattung|reklam|rimborso|reso|resi|contesta|terugbetaling|geschil|zwrot|spór|iade|itiraz|возврат|спор|поверн|спір|返品|返金|異議|반품|환불|분쟁|استرداد|إرجاع|نزاع|החזר|מחלוקת|退款|退货|纠纷|trả hàng|hoàn tiền|pengembalian|คืนเงิน|reklamace|vrácení|ramburs|visszaküld|visszatér|"

	againWords = "|add to cart|buy again|reorder|buy it again|añadir a la cesta|añadir al carrito|comprar de nuevo|volver a comprar|adicionar ao carrinho|comprar novamente|ajouter au panier|racheter|in den warenkorb|erneut kaufen|nochmal kaufen|aggiungi al carrello|acquista di nuovo|winkelwagen|opnieuw kopen|dodaj do koszyka|kup ponownie|sepete ekle|tekrar satın al|в корзину|купить снова|повторить|до кошика|купити знову|カートに|再購入|もう一度|장바구니|재구매|다시 구매|السلة|اشتر مرة|לעגלה|לסל|קנה שוב|加入购物车|再次购买|giỏ hàng|mua lại|keranjang|beli lagi|ตะกร้า|ซื้ออีก|do košíku|koupit znovu|în coș|cumpără din nou|kosárba|vásárlás újra|"

	moreWords = "|view orders|xem đơn hàng|lihat pesanan|ดูคำสั่งซื้อ|view more|view more orders|load more|show more|more orders|see more|next|ver pedidos|ver más|ver más pedidos|cargar más|siguiente|ver mais|ver mais pedidos|carregar mais|próximo|próxima|voir les commandes|voir plus|afficher plus|suivant|" +
		"bestellungen anzeigen|mehr anzeigen|mehr laden|weitere bestellungen|weiter|visualizza ordini|visualizza altri|mostra altro|carica altro|altri ordini|avanti|successivo|bestellingen bekijken|meer weergeven|meer laden|meer bestellingen|volgende|" +
		"zobacz zamówienia|pokaż więcej|więcej zamówień|wczytaj więcej|następna|siparişleri görüntüle|daha fazla|daha fazla göster|sonraki|показать заказы|посмотреть заказы|показать ещё|показать еще|ещё заказы|загрузить ещё|далее|следующая|показати замовлення|переглянути замовлення|показати ще|завантажити ще|далі|" +
		"注文を見る|もっと見る|さらに表示|次へ|주문 보기|더 보기|더보기|다음|عرض الطلبات|عرض المزيد|المزيد|التالي|הצג הזמנות|הצג עוד|עוד הזמנות|טען עוד|הבא|查看订单|查看更多|加载更多|下一页|xem thêm|lihat lainnya|ดูเพิ่มเติม|zobrazit objednávky|zobrazit více|další|vezi comenzile|vezi mai mult|mai multe|următor|rendelések megtekintése|több megjelenítése|továbbiak|"

	// An order, or how much of it, as it begins or ends a sentence about its state:
	// but see statusOf on one that was received.
	orderNouns = "|order|teilweise|partiellement|parcialmente|parzialmente|gedeeltelijk|częściowo|частично|частково|kısmen|pesanan|comanda|comandă|rendelés|pedido|commande|bestellung|bestelling|ordine|zamówienie|sipariş|заказ|замовлення|주문|상품|objednávka|ההזמנה|הזמנתך|החבילה|"

	loadingWords = "|loading|loading...|please wait|cargando|carregando|chargement|wird geladen|lädt|caricamento|laden|ładowanie|wczytywanie|yükleniyor|загрузка|завантаження|読み込み中|로딩 중|جار التحميل|جاري التحميل|טוען|加载中|đang tải|memuat|กำลังโหลด|načítání|se încarcă|betöltés|"

	protectionWords = "|refund if no delivery|refund if not delivered|no delivery before|not delivered before|if no delivery by|reembolso si no|reembolso se não|remboursement si|remboursé si|rückerstattung, wenn|rückerstattung wenn|erstattung, wenn|erstattung wenn|erstattung bei|rimborso se|rimborso in caso|terugbetaling als|terugbetaling indien|zwrot, jeśli|zwrot jeśli|zwrot pieniędzy, jeśli|zwrot środków|teslim edilmezse|teslimat olmazsa|teslim edilmediği|возврат, если|возврат если|возврат денег|возврат средств, если|вернём деньги|вернем деньги|повернення, якщо|повернення коштів|届かない場合|配達されない場合|返金|환불|미배송|استرداد إذا|استرداد الأموال إذا|إذا لم يتم التسليم|החזר אם|החזר כספי אם|如未在|未收到货|退款|hoàn tiền nếu|pengembalian dana jika|คืนเงินหาก|vrácení peněz|not delivered by|geld terug|protection|protección|proteção|protezione|käuferschutz|bescherming|ochrona|ochrana|koruma|защит|захист|保護|보호|حماية|הגנ|bảo vệ|คุ้มครอง|rambursare dacă|visszatérítés, ha|protecți|védelem|"

	packageWords = "|package|parcel|shipment|paquete|envío|pacote|remessa|colis|paket|sendung|pacco|spedizione|pakket|zending|paczka|przesyłka|kargo|gönderi|посылка|отправление|посилка|荷物|パッケージ|小包|패키지|소포|상품|طرد|الطرد|شحنة|חבילה|包裹|gói hàng|kiện hàng|พัสดุ|balík|zásilka|colet|csomag|"
)

// label is the text of an atom before its colon, and what stands behind it.
// Without a colon all of it may be a label.
func label(low string) (name, value string) {
	i := strings.IndexAny(low, ":：")
	for i >= 0 && i+1 < len(low) && digitAt(low, i+1) && digitAt(low, i-1) {
		// The colon of a time of day.
		j := strings.IndexAny(low[i+1:], ":：")
		if j < 0 {
			return low, ""
		}
		i += 1 + j
	}
	if i < 0 {
		return low, ""
	}
	v := i + 1
	if low[i] != ':' {
		v = i + len("：")
	}
	return strings.TrimSpace(low[:i]), strings.TrimSpace(low[v:])
}

const etaWords = "|deliver|arriv|estimated|expected|entrega|llegada|previs|chegada|livraison|arrivée|liefer|zustell|consegna|arrivo|lever|bezorg|verwacht|dostaw|teslim|tahmini|varış|достав|прибуд|прибы|配達|配送|お届け|到着|배송|도착|تسليم|توصيل|وصول|משלוח|מסירה|הגעה|送达|giao hàng|tiba|จัดส่ง|doručen|livrare|sosire|szállítás|érkezés|"

// dayLabels stand beside days of an order that are no events of its parcel.
const dayLabels = "|payment date|payment time|paid on|shipping time|ship time|confirmed on|fecha de pago|hora de envío|data do pagamento|data de envio|date de paiement|date d'expédition|zahlungsdatum|versanddatum|data di pagamento|data di spedizione|betaaldatum|verzenddatum|data płatności|data wysyłki|ödeme tarihi|kargo tarihi|дата оплаты|время оплаты|дата отправки|время отправки|дата оплати|дата відправлення|支払日|支払日時|発送日|결제일|결제 시간|발송일|تاريخ الدفع|تاريخ الشحن|תאריך תשלום|תאריך משלוח|付款时间|发货时间|"

// countWords stand before a number of pieces, pieceWords behind it.
const (
	countWords = "|x|×|х|qty|quantity|数量|個数|수량|cantidad|quantité|quantidade|menge|anzahl|quantità|aantal|ilość|adet|количество|кількість|الكمية|כמות|số lượng|jumlah|จำนวน|množství|cantitate|mennyiség|"
	pieceWords = "|x|×|piece|pieces|pcs|pc|шт|個|点|개|件|stück|stk|pièce|pièces|pieza|piezas|peça|peças|pezzo|pezzi|stuk|stuks|szt|adet|قطعة|قطع|יחידה|יחידות|lot|lots|db|buc|ks|ชิ้น|cái|buah|uds|ud|unidades|unidad|unid|unités|unità|个|"
)
