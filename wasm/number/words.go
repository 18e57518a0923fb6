package number

import (
	"strings"
	"sync"
	"unicode/utf8"

	"posthorn/carriers/directory"
	"posthorn/carriers/sorting"
)

// topic is what a word speaks of.
type topic uint8

const (
	label   topic = iota // a tracking number
	parcel               // a parcel, its way
	filler               // "number", "no.", "is": extends the word before it
	carrier              // a carrier's name
	against              // from here on: something else
	order
	product
	phone
	money
	bank
	tax
	invoice
	article
	secret
	customs
	travel
	technical
	place
	date
	customer
)

// hard says that the word rules out even a number with a telling prefix.
func (t topic) hard() bool {
	return t == bank || t == tax || t == invoice || t == article || t == secret || t == customs || t == travel || t == technical
}

// The terms of the lexicon, in lower case, separated by |. A space matches
// spaces, hyphens and underscores; a * at the end lets the word go on. Terms
// of scripts without spaces match anywhere.
var topics = [...]struct {
	topic topic
	terms string
}{
	{label, "track*|trace|tracing|awb|waybill*|air waybill|consignment*|barcode|bar code|shipment no|shipment number|shipment id|shipmentid|shipmentnumber|shipment reference|parcel no|parcel number|parcel id|parcelnumber*|parcelno|package no|package number|package id|mail no|mailno*|mail number|item code|itemcode|delivery number|delivery no|dispatch number|dispatch no|bill of lading|pro number|logistics no|logistics number|logisticsno|logisticsnumber|shipping number|shipping code|lp no|reg number|registered number|registered no|registration no|nums|trknbr|piececode|colli|article id|postal item|" +
		"трек*|отслежив*|отследит*|накладн*|штрихкод*|штрих код*|шпи|рпо|номер отправления|номера отправления|номер посылки|номера посылки|номером отправления|номером посылки|почтовый идентификатор|почтового идентификатора|идентификатор отправления|почтовый номер|" +
		"відстежен*|відслідков*|ттн|відправлення номер|номер відправлення|номер посилки|експрес накладн*|адсочван*|бақылау нөмірі|" +
		"运单*|單號|单号|物流单号|快递单号|跟踪号*|跟踪码|追踪号*|追踪码|查询号*|邮件号*|挂号码|運單*|追蹤*|托運單*|貨運單*|物流編號|物流编号|包裹号|包裹編號|面单号|物流跟踪|快递号|条形码|" +
		"問い合わせ番号|問合せ番号|問合わせ番号|追跡*|伝票番号|送り状*|配送番号|荷物番号|トラッキング*|" +
		"운송장*|송장*|등기번호|배송조회|배송 조회|추적*|트래킹*|택배번호|조회번호|" +
		"seguimiento*|rastreo|rastrear|rastrea|rastreador|guía|guia|localizador|expedición|expedicion|nº de envío|nº envío|número de envío|numero de envio|n.º de envío|número del envío|albarán|albaran|código de envío|" +
		"rastreio|rastreamento|rastreie|código de objeto|código do objeto|objeto|nº do objeto|número do objeto|seguimento|número da encomenda ctt|número de envio|nº de envio|" +
		"suivi|suivre|suivez|numéro de colis|numéro du colis|n° de colis|n° colis|no de colis|numéro d'envoi|numéro d'expédition|n° d'envoi|bordereau|" +
		"sendungs*|paketnummer*|paketnr*|paketschein*|paket nr|frachtbrief*|nachverfolg*|verfolgungs*|identcode|sendung nr|sendungsnr|" +
		"tracciamento|tracciabilità|traccia|tracciatura|codice spedizione|numero spedizione|numero di spedizione|lettera di vettura|ldv|segnacollo|spedizione n|codice di tracciamento|codice di spedizione|" +
		"zendingsnummer*|zendingnummer*|volgnummer|volgcode|pakketnummer|traceer*|zending nr|zendingscode|" +
		"śledzeni*|sledzeni*|śledź|numer przesyłki|numer paczki|nr przesyłki|nr paczki|numerze przesyłki|numerem przesyłki|numeru przesyłki|numer przesylki|nr przesylki|list przewozowy|listu przewozowego|nr listu|numer listu|numer nadania|paczka o numerze|paczki o numerze|paczkę o numerze|przesyłka o numerze|przesyłki o numerze|przesyłkę o numerze|paczka nr|przesyłka nr|" +
		"takip|takibi|kargo no*|kargo kodu|gönderi no*|gönderi kodu|gonderi no*|barkod*|irsaliye|" +
		"sledovac*|sledován*|sledovan*|číslo zásilky|čísla zásilky|číslem zásilky|číslo zásielky|podací číslo|podacie číslo|číslo balíku|číslo balíka|zásilka č|zásielka č|zásilka číslo|" +
		"nyomkövet*|csomagszám*|csomagazonosító|küldeményazonosító|küldemény azonosító*|ragszám*|" +
		"urmărire*|urmarire*|număr de expediere|număr awb|numar awb|" +
		"spårning*|sparning*|sporing*|kollinr|kollinummer*|kolli id|försändelsenummer|försändelse id|sändningsnummer|sändnings id|forsendelsesnummer|forsendelsesnr|sendingsnummer*|sendingsnr|pakkenummer|pakkenr|paketnummer|seuranta*|lähetystunnus*|lähetysnumero|lähetyksen tunnus|" +
		"αριθμός αποστολής|αριθμό αποστολής|αριθμος αποστολης|παρακολούθηση*|εντοπισμ*|κωδικός αποστολής|αρ αποστολής|συνοδευτικό*|" +
		"товарителниц*|номер на пратка*|проследяв*|praćenj*|pracenj*|broj pošiljke|broj posiljke|broj paketa|пратка број|праћењ*|sledenj*|številka pošiljke|številko pošiljke|" +
		"jälgimis*|saadetise number|saadetise kood|sūtījuma numurs|sūtījuma nr|izsekošan*|siuntos numeris|siuntos nr|siuntų sekim*|sekimo|" +
		"تتبع*|التتبع|رقم الشحنة|رقم الشحنه|بوليصة|رهگیری|مرسوله|" +
		"מעקב|למעקב|המעקב|מספר משלוח|מספר חבילה|מספר פריט|שטר מטען|ברקוד|" +
		"เลขพัสดุ*|หมายเลขพัสดุ|ติดตาม*|เลขติดตาม|mã vận đơn|vận đơn|theo dõi|mã bưu gửi|no resi|nomor resi|resi|lacak|penjejakan|nombor penghantaran|ट्रैकिंग|nomor pengiriman"},
	{parcel, "parcel*|package*|packet|shipment*|shipped|delivered|delivery|deliver*|courier*|carrier*|dispatched|mailed|airmail|logistics|in transit|on its way|picked up|" +
		"посылк*|посылоч*|отправлен*|отправил*|доставк*|доставлен*|курьер*|бандерол*|посилк*|відправлен*|доставл*|кур'єр*|пасылк*|сәлемдеме|" +
		"包裹|快递|快件|物流|发货|派送|驿站|寄出|運送|配送|荷物|発送|出荷|宅配|お届け|소포|택배|배송|발송|" +
		"paquete*|envío|envio|envíos|enviado|enviada|reparto|mensajer*|encomenda*|pacote*|entrega*|entregue|colis|livraison|livré|livrée|expédi*|acheminement|" +
		"paket*|päckchen|lieferung*|versand*|versendet|verschickt|zugestellt|zustellung*|pacco|pacchi|spedizione|spedito|spedita|consegna*|corriere|" +
		"pakket*|pakje|bezorg*|verzonden|verzending|zending|paczk*|przesyłk*|przesylk*|doręcz*|dorecz*|kurier*|nadan*|kargo*|gönderi*|gonderi*|teslim*|" +
		"zásilk*|zásielk*|zasilk*|zasielk*|balík*|balíč*|doruč*|csomag*|küldemény*|szállít*|kézbesít*|colet*|livrare|curier*|expediat*|" +
		"försändelse*|leverans*|levererat|sending*|pakke*|levering|levert|leveret|forsendelse*|lähety*|paketti*|toimit*|δέμα*|αποστολ*|παράδοσ*|пратк*|доставя*|куриер*|" +
		"pošiljk*|posiljk*|dostav*|isporuk*|siunt*|sūtījum*|saadetis*|شحن*|الشحنة|طرد|توصيل|بسته|חבילה|חבילת*|החבילה|משלוח*|המשלוח|דואר|שליח*|" +
		"พัสดุ*|จัดส่ง*|kiện hàng|giao hàng|bưu kiện|paket|kiriman|bungkusan|penghantaran|पार्सल"},
	{filler, "number|numbers|no|nr|nos|num|nº|n°|nbr|id|ids|code|codes|is|are|was|the|your|my|for|this|as|to|in|on|by|with|from|of|it|and|or|via|sent|ref|" +
		"номер|номером|номера|номеру|код|кодом|коды|ваш|мой|вот|под|и|или|это|на|по|в|от|с|твой|дал|такой|их|ещё|еще|для|вашей|вашего|та|або|є|мій|ось|" +
		"es|est|ist|lautet|lauten|sind|der|die|das|und|oder|mit|ihre|ihr|unter|numero|numéro|número|numéros|números|nummer|nummern|numer|numerze|numerem|numery|to|oraz|lub|" +
		"código|codigo|codice|kod|kodu|kodun|kode|cod|codul|de|del|della|do|da|du|le|la|el|il|votre|su|tu|sua|seu|il|è|é|e|y|o|ou|a|con|com|avec|van|het|is|uw|je|een|met|en|of|" +
		"numaras*|numaran*|numaram|ile|ve|veya|číslo|čísla|čísle|č|cislo|szám|száma|a|az|és|număr|numărul|numarul|este|și|nummeret|er|og|eller|är|och|on|ja|tai|numeris|numurs|" +
		"番号|ナンバー|は|が|です|の|号|号码|號碼|编号|編號|是|为|為|번호|는|은|" +
		"αριθμός|αριθμό|είναι|και|број|број е|broj|je|številka|مספר|מספר|הוא|או|שלך|רقم|رقم|هو|أو|หมายเลข|mã|số|là|nomor|nombor|adalah|नंबर"},
	{order, "order*|ord|заказ*|замовлен*|заказа|заказу|pedido*|orden|compra|commande*|bestell*|auftrag*|ordine|ordini|ordre*|bestelling*|zamówieni*|zamowieni*|zam|sipariş*|siparis*|objednávk*|objednavk*|rendelés*|rendeles*|comand*|comenz*|beställning*|bestilling*|tilaus*|παραγγελ*|поръчк*|наруџб*|narudžb*|narudzb*|naročil*|tellimus*|pasūtījum*|užsakym*|тапсырыс*|" +
		"订单*|訂單*|注文*|ご注文*|オーダー*|주문*|طلب|الطلب|طلبك|سفارش*|הזמנה|ההזמנה|הזמנת*|הזמנתך|คำสั่งซื้อ*|đơn hàng|mã đơn hàng|đơn đặt hàng|pesanan|purchase*|po|p.o.|trade|tradeid|tradeorderid|encomenda web|checkout|basket|booking|reservation|бронь|ऑर्डर|ticket*|case id|dispute*|спор|заявк*|обращени*|rma"},
	{product, "product*|sku*|skuid|article|articles|artikel*|artículo*|articulo*|articolo|articoli|item|items|itemid|товар*|лот|арт|артикул*|商品*|製品*|상품*|produkt*|produit*|produto*|producto*|prodotto|asin|model|models|модель|модели|modelo|modell|modèle|modello|part no|part number|mpn|store|storeid|shop|shopid|магазин*|seller*|sellerid|продавец|tienda|loja|boutique|negozio|sklep|店铺*|店舗*|상점|reference|references|referencia|référence|referenz*|referencyjny|referencyjn*|referência|riferimento|referentie|kenmerk|справочн*|референс*|lot|batch|serie|מוצר|منتج|สินค้า|sản phẩm|produk"},
	{phone, "جوال*|tel|telephone*|phone*|call|calls|fax|mobile*|mob|cell|hotline*|helpline*|customer service|customer care|customer support|whatsapp|viber|contact*|sms|тел|телефон*|звон*|позвон*|факс|моб|мобильн*|горяч*|контакт*|служба поддержки|телефону|дзвон*|гаряч*|teléfono*|telefono*|telefone*|téléphone*|telefon*|telefoon*|tfno|tlf|tél|puhelin*|puh|τηλέφων*|τηλ|infolini*|atención al cliente|llam*|ligue|appelez|kontakt*|rufnummer|hotlin*|mobil*|handy*|cellulare|cellulari|numero verde|电话*|電話*|手机*|手機*|热线*|客服*|联系*|전화*|연락처|휴대폰|고객센터|טלפון|טל|נייד|להתקשר|هاتف|جوال|تليفون|اتصل|موبايل|โทร*|điện thoại|sđt|hp|gsm|telp|hubungi|फोन|тел-н|cep"},
	{money, "支付单号|交易单号|商户单号|退款单号|交易号|流水号|total*|subtotal|price*|sum|amount*|usd|eur|gbp|rub|cny|uah|kzt|pln|итого|цена|цены|сумм*|руб*|стоимост*|вартість|разом|ціна|importe|precio*|preço*|valor|prix|montant|preis*|betrag|summe|prezzo|totale|importo|kwota|cena|fiyat*|tutar*|bedrag|prijs|cijena|ár|összeg|金额*|价格*|实付款|合计|合計*|金額*|금액*|가격*|סכום|מחיר|سعر|المبلغ|ราคา|giá|harga|payment*|paymentid|paid|pay|transaction*|txn|transaktion*|card|cards|visa|mastercard|maestro|mir|amex|paypal|карт*|мир|carte|karte|kreditkarte|tarjeta|cartão|cartao|carta|karta|kartą|kart|karty|оплат*|платеж*|платёж*|транзакци*|zahlung*|paiement|pago|pagos|pagamento*|płatność|platnosc|ödeme*|支付*|付款*|決済*|支払*|결제*|כרטיס|תשלום|دفع|بطاقة|refund*|reembolso*|remboursement|erstattung|rimborso|возврат*|退款*|zwrot*|iade"},
	{bank, "iban*|account|acct|accounts|konto*|kontonummer|cuenta|compte|рахун*|bic|swift|банк*|bank*|р с|к с|расчетный счет|лицевой счет|routing|sort code|bankverbindung|hesap|účet|účtu|számla|rekening*|conto|conta|口座|账户|계좌|חשבון|حساب"},
	{tax, "vat|tin|tax*|инн|кпп|огрн*|окпо|снилс|унп|бин|иин|nip|regon|pesel|nif|cif|cpf|cnpj|ust id*|ustid*|steuer*|p.iva|p iva|partita iva|codice fiscale|cf|siret|siren|tva|kvk|btw*|ičo|dič|ico|dic|vergi*|tc kimlik*|kimlik*|ioss|dni|nie|rut|rfc|curp|oib|єдрпоу|едрпоу|рнокпп|іпн|税号|身份证*|身份證*|ת.ז|ת ז|ח.פ|ח פ|עוסק|תעודת זהות|passport*|паспорт*|passaporto|pasaporte|reisepass*|ausweis*|护照*|パスポート|여권|driver*|licence*|license*|ssn|hrb|gln|cuit|cuil|nit|adószám*|cui|egn|егн|personnummer|henkilötunnus|catastral|ahv"},
	{invoice, "invoice*|inv|bill|bills|faktur*|fatur*|factura*|facture*|rechnung*|fattura*|счёт|счет|счета|счёта|чек|чека|чеки|накладная №|fapiao|发票*|請求書*|インボイス*|계산서|영수증|חשבונית|قبضה|קבלה|فاتورة|receipt*|quittung*|scontrino*|reçu|recibo|paragon*|nota fiscal|nf e|nfe|pix*|účtenk*|faktúr*|számla*|factură|kvitto*|kvittering*|hóa đơn|kwitansi|договор*|contract*|vertrag*|contrat*|vs|variabilní symbol"},
	{article, "isbn*|ean*|upc*|gtin*|imei*|issn*|serial*|s n|sn|серийн*|iccid|eid|jan|mac|код товара|código de barras|codice a barre|seri no|sorozatszám|型番*|シリアル*|序列号*"},
	{secret, "pin|otp|pickup code|pick up code|collection code|pickup*|код получения|код выдачи|код для получения|код подтверждения|код отримання|código de recogida|codigo de recogida|código de entrega|code retrait|code de retrait|kod odbioru|kodem odbioru|abholcode|codice di ritiro|codice ritiro|afhaalcode|teslimat kodu|取件码*|取件碼*|提货码*|認証番号|受取番号|인증번호|קוד איסוף|password*|passwort|пароль*|coupon*|промокод*|promo*|voucher*|gutschein*|cupón|cupon|cupom|rabattcode|kupon*|купон*|wifi|wi fi|código promocional|verification code|security code|gift card|giftcard|优惠码|优惠券|クーポン*|쿠폰*|קופון|كود الخصم|discount*|скидк*"},
	{customs, "hs code|hs|tariff*|taric|mrn|customs*|таможен*|тамож*|cn22|cn23|cn 22|cn 23|тн вэд|тнвэд|zoll*|douane*|aduana*|dogana*|gümrük*|eori|harmonized|ncm|celní|colný|vám|海关*|通関*|세관|통관*|מכס|جمارك"},
	{travel, "flight*|рейс*|vuelo*|flug*|voo|航班*|便名|항공편|טיסה|رحلة|gate|visa no|виза|train|поезд*|zug|авиа*|awia*|uçuş|uçak|lot nr|vol|passenger*|boarding*|seat|bus"},
	{technical, "sign|signature|token*|access token|hash*|md5|sha*|uuid|guid|traceid|requestid|request id|session*|cookie*|utdid|spm|pvid|ts|timestamp*|millis|digest|version*|build*|commit|lat|lng|lon|latitude|longitude|gps|map|api|node|nodeid|createtime|updatetime|gmt*|time|nonce|etag|checksum|fingerprint|deviceid|userid|clientid|appid|appkey|key|apikey|csrf|px|widget*|координат*|версия|сборка"},
	{place, "zip*|postcode*|postal code|plz|cep|cap|индекс*|індекс*|postleitzahl|code postal|código postal|codigo postal|kod pocztowy|psč|irsz|irányítószám|postnummer|postinumero|郵便番号|邮编|우편번호|מיקוד|الرمز البريدي|posta kodu|cod poștal|postal address|street|улица|ул|адрес*|address*|deliver to|ship to"},
	{date, "date*|дата|даты|дате|datum*|fecha*|data|tarih*|日期*|时间*|日時|日付|תאריך|تاريخ|dato|päivä|dátum*|ngày|tanggal|ημερομηνία|delivered on|expected|estimated"},
	{customer, "customer*|client|clients|клиент*|kunden*|cliente*|klient*|user|users|username|member*|账号*|会员*|пользовател*|абонент*|login|логин|uid|buyer*|buyerid|покупател*|nickname|agent*"},
}

type term struct {
	text    string
	head    uint64 // its plain beginning, at most eight bytes, for a look at a glance
	mask    uint64 // which bytes those are
	topic   topic
	known   uint8 // how many those are
	size    uint8 // of the head where that is the whole term or all before *; else 0
	carrier int16
}

// glance fills in the head of a term.
func (t *term) glance() {
	n := 0
	for n < len(t.text) && n < 8 && t.text[n] < utf8.RuneSelf && t.text[n]&0x20 != 0 && t.text[n] != ' ' && t.text[n] != '*' {
		t.head |= uint64(t.text[n]) << (8 * n)
		t.mask |= 0xFF << (8 * n)
		n++
	}
	t.known = uint8(n)
	if n > 0 && isWord[t.text[n-1]] && (n == len(t.text) || t.text[n] == '*') {
		t.size = uint8(n)
	}
}

// words is the lexicon, indexed by how a term begins.
type words struct {
	terms   []term
	buckets [latinKeys + otherKeys + 1]uint16 // where in terms those of a key begin: latinKey's, then otherKey's
	starts  [256]bool                         // the first bytes of the terms in others
	houses  []int16                           // of each carrier, a number that those of one house have in common
}

const (
	latinKeys = 8192
	otherKeys = 4096
)

type hostOf struct {
	name    string
	carrier int16 // -1: a site that follows parcels of all carriers
}

var lexicon = sync.OnceValue(func() *words {
	var list []term
	for _, t := range topics {
		for rest := t.terms; rest != ""; {
			var one string
			one, rest, _ = strings.Cut(rest, "|")
			if one != "" {
				list = append(list, term{text: one, topic: t.topic, carrier: -1})
			}
		}
	}
	w := &words{}
	for i, e := range directory.All() {
		house := i
		for j := range i {
			if (e.House != "" || directory.All()[j].House != "") && directory.Related(i, j) {
				house = int(w.houses[j])
				break
			}
		}
		w.houses = append(w.houses, int16(house))
		names := []string{e.Name, e.Latin}
		if e.Words != "" {
			names = append(names, strings.Split(e.Words, ",")...)
		}
		for j, n := range names {
			if n = lowered(n); j < 2 && (len(n) < 3 || n == "spring" || j == 1 && n == names[0]) {
				continue
			}
			list = append(list, term{text: n, topic: carrier, carrier: int16(i)})
		}
	}
	w.index(list)
	return w
})

// hosts are the names of carriers' machines, and of those that follow the
// parcels of all carriers. They are needed only where there is a link.
var hosts = sync.OnceValue(func() []hostOf {
	var list []hostOf
	for i, e := range directory.All() {
		for _, link := range [...]string{e.Home, e.Link} {
			if h := hostName(link); h != "" {
				list = append(list, hostOf{h, int16(i)})
			}
		}
		for rest := e.Hosts; rest != ""; {
			var one string
			one, rest, _ = strings.Cut(rest, ",")
			list = append(list, hostOf{one, int16(i)})
		}
	}
	for _, h := range [...]string{"17track.net", "parcelsapp.com", "ship24.com", "track24.ru", "track24.net", "gdeposylka.ru", "aftership.com", "trackingmore.com", "ptc.post", "ems.post", "postal.ninja", "parceltrack.de", "pkge.net", "1track.ru", "track-trace.com", "17track.com", "posylka.net", "moyaposylka.ru", "trackerteam.ru", "kuaidi100.com"} {
		list = append(list, hostOf{h, -1})
	}
	sorting.By(list, byHost)
	return list
})

// byHost sorts hosts by name, and carriers of one host by their places, those
// without a house before its divisions.
func byHost(a, b hostOf) int {
	if c := strings.Compare(a.name, b.name); c != 0 {
		return c
	}
	if a.carrier >= 0 && b.carrier >= 0 {
		all := directory.All()
		if x, y := all[a.carrier].House == "", all[b.carrier].House == ""; x != y {
			if x {
				return -1
			}
			return 1
		}
	}
	return int(a.carrier - b.carrier)
}

// index puts the terms in the order of their buckets, the longer ones first
// within each.
func (w *words) index(list []term) {
	var all []term // those of list, once for each key
	var keys []int // theirs
	for _, t := range list {
		t.glance()
		switch letters := plainLetters(t.text); {
		case letters == 0:
			all, keys = append(all, t), append(keys, otherKeyAt(t.text, 0))
			w.starts[t.text[0]] = true
		case letters == 3 && len(t.text) > 3 && t.text[3] == '*':
			// The key has one letter more, whichever it is.
			for c := byte('a'); c <= 'z'; c++ {
				all, keys = append(all, t), append(keys, latinKey(t.head&0xFFFFFF|uint64(c)<<24, 4))
			}
			fallthrough
		default:
			all, keys = append(all, t), append(keys, latinKey(t.head, letters))
		}
	}
	for _, k := range keys {
		w.buckets[k]++
	}
	n := uint16(0)
	for k := range w.buckets {
		n += w.buckets[k]
		w.buckets[k] = n // the end of the bucket, for now
	}
	w.terms = make([]term, len(all))
	for i := len(all) - 1; i >= 0; i-- {
		w.buckets[keys[i]]--
		// What is already in the bucket stands behind; let it come forward
		// past this one where it is longer.
		j := int(w.buckets[keys[i]])
		w.terms[j] = all[i]
		for last := int(w.buckets[keys[i]+1]); j+1 < last && len(w.terms[j+1].text) > len(w.terms[j].text); j++ {
			w.terms[j], w.terms[j+1] = w.terms[j+1], w.terms[j]
		}
	}
}

// plainLetters counts the plain letters that a term begins with, to four.
func plainLetters(t string) (n int) {
	for n < len(t) && n < 4 && isWord[t[n]] {
		n++
	}
	return n
}

// latinKey is where in the index to look for words that begin with a plain
// letter: by the first letters of the word's eight bytes, four at most.
func latinKey(head uint64, letters int) int {
	if letters < 4 {
		head &= 1<<(8*letters) - 1
	}
	return int(uint32(head) * 2654435769 >> 19)
}

func lowered(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteRune(fold(r))
	}
	return b.String()
}

// otherKeyAt is where in the index to look for what does not begin with a
// plain letter: by the first three characters, two where words are not set
// apart.
func otherKeyAt(s string, i int) int {
	if c := s[i]; c&0xFE == 0xD0 && i+1 < len(s) {
		// Cyrillic: pairs of bytes, folded by table.
		a, b, c := cyrillic[c&1][s[i+1]&63], uint16(0), uint16(0)
		if i+3 < len(s) && s[i+2]&0xFE == 0xD0 {
			b = cyrillic[s[i+2]&1][s[i+3]&63]
			if i+5 < len(s) && s[i+4]&0xFE == 0xD0 {
				c = cyrillic[s[i+4]&1][s[i+5]&63]
			} else if i+4 < len(s) {
				c = letterAt(s, i+4)
			}
		} else if i+2 < len(s) {
			if b = letterAt(s, i+2); b != 0 {
				if _, size := decode(s, i+2); i+2+size < len(s) {
					c = letterAt(s, i+2+size)
				}
			}
		}
		return otherKey(rune(a), rune(b), rune(c))
	}
	r, size := decode(s, i)
	second, third := rune(0), rune(0)
	if i += size; i < len(s) {
		if second, size = decode(s, i); !isLetter(second) {
			second = 0
		} else if i += size; i < len(s) && !dense(r) {
			if third, _ = decode(s, i); !isLetter(third) {
				third = 0
			}
		}
	}
	return otherKey(fold(r), fold(second), fold(third))
}

// letterAt is the small form of the letter at a place, 0 for anything else.
func letterAt(s string, i int) uint16 {
	if r, _ := decode(s, i); isLetter(r) {
		return uint16(fold(r))
	}
	return 0
}

// cyrillic holds the small forms of what the bytes D0 and D1 begin.
var cyrillic = func() (t [2][64]uint16) {
	for i := range t {
		for j := range t[i] {
			t[i][j] = uint16(fold(rune(0x400 + 64*i + j)))
		}
	}
	return t
}()

func otherKey(a, b, c rune) int {
	return latinKeys + int(a*5^a>>6^b*67^c*1031^c>>3)&(otherKeys-1)
}

// fold turns a letter into its small form.
func fold(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			r += 32
		}
	case r < 0x100:
		if r >= 0xC0 && r <= 0xDE && r != 0xD7 {
			r += 32
		}
	case r < 0x180:
		switch {
		case r == 0x130 || r == 0x131:
			return 'i'
		case r == 0x178:
			return 0xFF
		case r >= 0x139 && r <= 0x148 || r >= 0x179 && r <= 0x17E:
			r += r & 1
		default:
			r |= 1
		}
	case r == 0x218 || r == 0x21A:
		r++
	case r >= 0x391 && r <= 0x3A9:
		r += 32
	case r == 0x386:
		r = 0x3AC
	case r >= 0x388 && r <= 0x38A:
		r += 37
	case r == 0x38C:
		r = 0x3CC
	case r >= 0x400 && r <= 0x40F:
		r += 80
	case r >= 0x410 && r <= 0x42F:
		r += 32
	case r >= 0x460 && r <= 0x4FF && r&1 == 0:
		r++
	}
	return r
}

// isLetter says whether a character belongs to a word.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case r < 0xC0:
		return r == 0xAA || r == 0xB5 || r == 0xBA
	case r < 0x2000:
		return r != 0xD7 && r != 0xF7
	case r < 0x2E80:
		return false
	case r < 0x3040:
		return r > 0x3030
	}
	return !(r >= 0xFF00 && r <= 0xFF20) && !(r >= 0xFF3B && r <= 0xFF40) && !(r >= 0xFE30 && r <= 0xFE6F) && r < 0x1F000
}

// dense says whether the script is written without spaces between words.
func dense(r rune) bool {
	return r >= 0x0E00 && r <= 0x0EFF || r >= 0x2E80 && r < 0xD7B0 || r >= 0xF900 && r < 0xFB00
}

// hostName cuts the host out of an address, without www.
func hostName(link string) string {
	_, rest, ok := strings.Cut(link, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexByte(rest, '/'); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimPrefix(rest, "www.")
}

// site finds the carrier that a host belongs to: by the host's own name or a
// name above it. ok is false for hosts that no carrier has.
func site(host string) (carrier int16, ok bool) {
	list := hosts()
	for strings.IndexByte(host, '.') > 0 {
		lo, hi := 0, len(list)
		for lo < hi {
			if mid := (lo + hi) / 2; list[mid].name < host {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		if lo < len(list) && list[lo].name == host {
			return list[lo].carrier, true
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return -1, false
}
