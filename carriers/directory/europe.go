package directory

// Europe and Turkey.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var europe = []Entry{
	{ID: "acs", Name: "ACS", Country: "GR", Home: "https://www.acscourier.net/", Words: "acs courier", Shapes: []Shape{
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
	}},
	{ID: "aland-post", Name: "Aland Post", Country: "AX", Home: "https://www.alandpost.ax/", S10: "AX"},
	{ID: "allegro-one", Name: "Allegro One", Country: "PL", Home: "https://allegro.pl/", Words: "one box,allegro one box", Shapes: []Shape{
		{"A000*6", 1, NoCheck, 0, eg("A000123456 A000432109 -A00012345")},
		{"ALE#6@#5", 1, NoCheck, 0, eg("ALE123456A78901 ALE432109H87654 -ALE123456A7890")},
		{"AD*8-10", 1, NoCheck, 0, eg("AD12345678 AD432109876 -AD1234567")},
	}},
	{ID: "an-post", Name: "An Post", Country: "IE", Home: "https://www.anpost.com/", Link: "https://track.anpost.ie/TrackingResults.aspx?rtt=1&items=%s", S10: "IE"},
	{ID: "aras", Name: "Aras Kargo", Country: "TR", Home: "https://www.araskargo.com.tr/", Words: "aras kargo", Shapes: []Shape{
		{"#13", 3, NoCheck, 4, eg("1234567890123 4321098765432 -123456789012")},
	}},
	{ID: "austrian-post", Name: "Österreichische Post", Latin: "Austrian Post", Country: "AT", Home: "https://www.post.at/", Link: "https://www.post.at/sv/sendungsdetails?snr=%s", Words: "österreichische post,post ag,austrian post", S10: "AT", Shapes: []Shape{
		{"10#20", 2, NoCheck, 0, eg("1012345678901234567890 1043210987654321098765 -101234567890123456789")},
		{"05#20", 2, NoCheck, 0, eg("0512345678901234567890 0543210987654321098765 -051234567890123456789")},
	}},
	{ID: "bh-posta", Name: "BH Pošta", Latin: "BH Posta", Country: "BA", Home: "https://www.posta.ba/", S10: "BA"},
	{ID: "bpost", Name: "bpost", Country: "BE", Home: "https://track.bpost.cloud/", Link: "https://track.bpost.cloud/btr/web/#/search?lang=en&itemCode=%s", Words: "b-post", S10: "BE", Shapes: []Shape{
		{"323#9", 1, NoCheck, 0, eg("323123456789 323432109876 -32312345678")},
		{"3232#14-20", 1, NoCheck, 0, eg("323212345678901234 323243210987654321098 -32321234567890123")},
		{"3299#14-20", 1, NoCheck, 0, eg("329912345678901234 329943210987654321098 -32991234567890123")},
		{"JJBEA*22", 1, NoCheck, 0, eg("JJBEA1234567890123456789012 JJBEA4321098765432109876543 -JJBEA123456789012345678901")},
		{"CD#9BE", 1, NoCheck, 0, eg("CD123456789BE CD432109876BE -CD123456789B")},
	}},
	{ID: "bring", Name: "Bring", Country: "NO", Home: "https://www.bring.com/", Link: "https://sporing.posten.no/sporing/%s?lang=no", House: "posten-norge", Shapes: []Shape{
		{"70#15", 2, NoCheck, 2, eg("70123456789012345 70432109876543210 -7012345678901234")},
		{"3707#14", 2, NoCheck, 0, eg("370712345678901234 370743210987654321 -37071234567890123")},
	}},
	{ID: "brt", Name: "BRT", Country: "IT", Home: "https://www.brt.it/", Words: "bartolini", Shapes: []Shape{
		{"#12", 3, NoCheck, 3, eg("123456789012 432109876543 -12345678901")},
		{"#14", 3, NoCheck, 0, eg("12345678901234 43210987654321 -1234567890123")},
		{"#19", 3, NoCheck, 0, eg("1234567890123456789 4321098765432109876 -123456789012345678")},
	}},
	{ID: "bulgarian-posts", Name: "Български пощи", Latin: "Bulgarian Posts", Country: "BG", Home: "https://www.bgpost.bg/", Link: "https://www.bgpost.bg/IPSWebTracking/IPSWeb_item_events.asp?itemid=%s&submit=Follow", S10: "BG"},
	{ID: "ceska-posta", Name: "Česká pošta", Latin: "Czech Post", Country: "CZ", Home: "https://www.ceskaposta.cz/", Link: "https://www.postaonline.cz/trackandtrace/-/zasilka/cislo?parcelNumbers=%s", Words: "ceska posta,balíkovna,české pošty", Hosts: "postaonline.cz,balikobot.cz", S10: "CZ", Shapes: []Shape{
		{"@2#10@", 1, NoCheck, 0, eg("AB1234567890C HI4321098765J -AB1234567890")},
	}},
	{ID: "chronopost", Name: "Chronopost", Country: "FR", Home: "https://www.chronopost.fr/", House: "la-poste", Shapes: []Shape{
		{"X@#9@2", 2, S10, 0, eg("XA123456785BC XH432109875IJ -XA123456780BC")},
	}},
	{ID: "colis-prive", Name: "Colis Privé", Country: "FR", Home: "https://www.colisprive.com/", Words: "colis prive", Shapes: []Shape{
		{"*2#10-15", 3, NoCheck, 0, eg("123456789012 432109876543210 -12345678901")},
		{"7800#8", 3, NoCheck, 9, eg("780012345678 780043210987 -78001234567")},
	}},
	{ID: "colissimo", Name: "Colissimo", Country: "FR", Home: "https://www.laposte.fr/", Link: "https://www.laposte.fr/outils/suivre-vos-envois?code=%s", House: "la-poste", Shapes: []Shape{
		{"#@#11", 1, NoCheck, 0, eg("1A23456789012 4H32109876543 -1A2345678901")},
	}},
	{ID: "correos", Name: "Correos", Country: "ES", Home: "https://www.correos.es/", Link: "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=%s", Words: "correos de españa,paq ligero", S10: "ES", Alias: "correos-spain", Shapes: []Shape{
		{"P*5#16@", 1, NoCheck, 0, eg("P123456789012345678901A P432109876543210987654H -P123456789012345678901")},
		{"P[KQ]#10ES", 1, NoCheck, 0, eg("PK1234567890ES PQ4321098765ES -PK1234567890E")},
	}},
	{ID: "correos-express", Name: "Correos Express", Country: "ES", Home: "https://www.correosexpress.com/", House: "correos", Shapes: []Shape{
		{"#16", 3, NoCheck, 3, eg("1234567890123456 4321098765432109 -123456789012345")},
		{"#23", 3, NoCheck, 0, eg("12345678901234567890123 43210987654321098765432 -1234567890123456789012")},
		{"ES#14", 3, NoCheck, 0, eg("ES12345678901234 ES43210987654321 -ES1234567890123")},
	}},
	{ID: "ctt", Name: "CTT", Country: "PT", Home: "https://www.ctt.pt/", Link: "https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx?lang=def&s=%s", Words: "ctt correios,ctt expresso,correios de portugal", S10: "PT"},
	{ID: "ctt-express", Name: "CTT Express", Country: "ES", Home: "https://www.cttexpress.com/", House: "ctt", Shapes: []Shape{
		{"00#20", 3, NoCheck, 5, eg("0012345678901234567890 0043210987654321098765 -001234567890123456789")},
	}},
	{ID: "cyprus-post", Name: "Κυπριακά Ταχυδρομεία", Latin: "Cyprus Post", Country: "CY", Home: "https://www.cypruspost.post/", Link: "https://ips.cypruspost.gov.cy/ipswebtrack/IPSWeb_item_events.aspx?itemid=%s&Submit=Submit", S10: "CY"},
	{ID: "deutsche-post", Name: "Deutsche Post", Country: "DE", Home: "https://www.deutschepost.de/", Words: "warenpost,deutsche post dhl", House: "dhl", S10: "DE", Shapes: []Shape{
		{"A%19", 2, NoCheck, 0, eg("A1234567890123456789 AA18F07E5C3A18F07E5C -A123456789012345678")},
		{"@2#9DE", 2, NoCheck, 0, eg("AB123456789DE HI432109876DE -AB123456789D")},
	}},
	{ID: "dhl", Name: "DHL", Country: "DE", Home: "https://www.dhl.com/", Link: "https://www.dhl.com/us-en/home/tracking.html?tracking-id=%s&submit=1", Words: "дхл", Hosts: "dhl.com", Shapes: []Shape{
		{"JD#16-21", 1, NoCheck, 4, eg("JD1234567890123456 JD4321098765432109876 -JD123456789012345")},
		{"JJD#16-21", 1, NoCheck, 0, eg("JJD1234567890123456 JJD4321098765432109876 -JJD123456789012345")},
		{"JJD#12-20", 1, NoCheck, 0, eg("JJD123456789012 JJD4321098765432109 -JJD12345678901")},
		{"JVGL#8-12", 1, NoCheck, 0, eg("JVGL12345678 JVGL4321098765 -JVGL1234567")},
		{"JJD#8-12", 1, NoCheck, 0, eg("JJD12345678 JJD4321098765 -JJD1234567")},
	}},
	{ID: "dhl-express", Name: "DHL Express", Country: "DE", Home: "https://mydhl.express.dhl/", Link: "https://www.dhl.com/en/express/tracking.html?brand=DHL&AWB=%s", Words: "敦豪,dhl worldwide", House: "dhl", Shapes: []Shape{
		{"#10", 3, Mod7, 9, eg("1234567891 4321098762 -1234567890")},
		{"#11", 3, Mod7, 6, eg("12345678903 43210987654 -12345678900")},
	}},
	{ID: "dhl-paket", Name: "DHL Paket", Country: "DE", Home: "https://www.dhl.de/en/privatkunden/pakete-empfangen/verfolgen.html", Link: "https://www.dhl.de/en/privatkunden/dhl-sendungsverfolgung.html?piececode=%s", Words: "packstation,dhl sendung", Hosts: "dhl.de", House: "dhl", Alias: "dhl-de", Shapes: []Shape{
		{"0034#16", 1, GS1, 0, eg("00341234567890123459 00344321098765432100 -00341234567890123450")},
		{"00340#15", 1, GS1, 0, eg("00340123456789012340 00340432109876543214 -00340123456789012341")},
		{"#12", 3, NoCheck, 2, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "dhl-parcel", Name: "DHL Parcel", Country: "NL", Home: "https://www.dhlparcel.nl/", Words: "dhl parcel nl,dhl servicepoint", House: "dhl", Shapes: []Shape{
		{"JVGL#8-20", 1, NoCheck, 0, eg("JVGL12345678 JVGL43210987654321 -JVGL1234567")},
		{"MDP*5-15", 2, NoCheck, 0, eg("MDP12345 MDP4321098765 -MDP1234")},
		{"3S*10-14", 2, NoCheck, 4, eg("3S1234567890 3S432109876543 -3S123456789")},
		{"[12]#10", 3, NoCheck, 9, eg("11234567890 24321098765 -1123456789")},
	}},
	{ID: "directlink", Name: "Direct Link", Country: "SE", Home: "https://www.directlink.com/", Shapes: []Shape{
		{"Q#8-11XX", 1, NoCheck, 0, eg("Q12345678XX Q4321098765XX -Q12345678X")},
	}},
	{ID: "dpd", Name: "DPD", Country: "FR", Home: "https://www.dpd.co.uk/", Link: "https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber=%s", Words: "dpd uk,dpd germany,dpdgroup,dpd group", Hosts: "dpd.com,dpd.co.uk,dpd.de", Shapes: []Shape{
		{"1[56]#12", 3, NoCheck, 9, eg("15123456789012 16432109876543 -1512345678901")},
		{"#27*", 1, Iso3736, 0, eg("123456789012345678901234567N 4321098765432109876543210984 -1234567890123456789012345670")},
		{"#14*", 2, Iso3736, 6, eg("12345678901234E 43210987654321C -123456789012340")},
		{"0#13", 3, NoCheck, 8, eg("01234567890123 04321098765432 -0123456789012")},
	}},
	{ID: "dpd-pl", Name: "DPD Polska", Country: "PL", Home: "https://www.dpd.com.pl/", Link: "https://tracktrace.dpd.com.pl/parcelDetails?p1=%s", Words: "dpd poland", Hosts: "dpd.com.pl", House: "dpd", Shapes: []Shape{
		{"#13@#0-1", 1, NoCheck, 0, eg("1234567890123A 4321098765432H1 -1234567890123")},
	}},
	{ID: "elta", Name: "ΕΛΤΑ", Latin: "ELTA", Country: "GR", Home: "https://www.elta.gr/", Link: "https://itemsearch.elta.gr/en-GB/Query/Direct/%s", Words: "elta courier,ελτα", S10: "GR"},
	{ID: "evri", Name: "Evri", Country: "GB", Home: "https://www.evri.com/", Link: "https://www.evri.com/track/parcel/%s", Words: "myhermes", Hosts: "evri.com,myhermes.co.uk", Shapes: []Shape{
		{"[CHT]#2*13", 2, NoCheck, 0, eg("C123456789012345 T432109876543210 -C12345678901234")},
		{"8#15", 3, NoCheck, 5, eg("8123456789012345 8432109876543210 -812345678901234")},
	}},
	{ID: "expresso24", Name: "Expresso24", Country: "PT", House: "ctt", Shapes: []Shape{
		{"ES#14", 2, NoCheck, 5, eg("ES12345678901234 ES43210987654321 -ES1234567890123")},
	}},
	{ID: "fan-courier", Name: "FAN Courier", Country: "RO", Home: "https://www.fancourier.ro/", Link: "https://www.fancourier.ro/awb-tracking/?tracking=%s", Words: "fan courier"},
	{ID: "geodis", Name: "Geodis", Country: "FR", Home: "https://geodis.com/", Shapes: []Shape{
		{"1G*10", 2, NoCheck, 0, eg("1G1234567890 1G4321098765 -1G123456789")},
	}},
	{ID: "gls", Name: "GLS", Country: "NL", Home: "https://gls-group.com/", Link: "https://gls-group.com/GROUP/en/parcel-tracking?match=%s", Words: "gls group", Hosts: "gls-group.com,gls-group.eu", Shapes: []Shape{
		{"#11-12", 3, NoCheck, 8, eg("12345678901 432109876543 -1234567890")},
		{"#14", 3, NoCheck, 3, eg("12345678901234 43210987654321 -1234567890123")},
		{"*8", 3, NoCheck, 4, eg("12345678 43210987 -1234567")},
	}},
	{ID: "guernsey-post", Name: "Guernsey Post", Country: "GG", S10: "GG"},
	{ID: "hermes", Name: "Hermes", Country: "DE", Home: "https://www.myhermes.de/", Link: "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#%s", Words: "hermes paketshop,hermes germany", Hosts: "myhermes.de,hermesworld.com", House: "evri", Alias: "hermes-de", Shapes: []Shape{
		{"H#19-20", 1, NoCheck, 0, eg("H1234567890123456789 H43210987654321098765 -H123456789012345678")},
		{"#14", 3, NoCheck, 4, eg("12345678901234 43210987654321 -1234567890123")},
	}},
	{ID: "hrvatska-posta", Name: "Hrvatska pošta", Latin: "Croatian Post", Country: "HR", Home: "https://www.posta.hr/", Link: "https://posiljka.posta.hr/Tracking/Details?Barcode=%s", S10: "HR"},
	{ID: "iceland-post", Name: "Pósturinn", Latin: "Iceland Post", Country: "IS", Home: "https://www.postur.is/", Link: "https://posturinn.is/en/individuals/receive/track-shipment/?q=%s", Words: "íslandspóstur", S10: "IS"},
	{ID: "inpost", Name: "InPost", Country: "PL", Home: "https://inpost.pl/", Link: "https://inpost.pl/sledzenie-przesylek?number=%s", Words: "paczkomat,paczkomaty,paczkomacie,inpost.pl", Hosts: "inpost.pl", Shapes: []Shape{
		{"#24", 2, NoCheck, 8, eg("123456789012345678901234 432109876543210987654321 -12345678901234567890123")},
	}},
	{ID: "isle-of-man-post", Name: "Isle of Man Post", Country: "IM", S10: "IM"},
	{ID: "jersey-post", Name: "Jersey Post", Country: "JE", Home: "https://www.jerseypost.com/", S10: "JE"},
	{ID: "la-poste", Name: "La Poste", Country: "FR", Home: "https://www.laposte.fr/", Link: "https://www.laposte.fr/outils/suivre-vos-envois?code=%s", Words: "laposte,lettre suivie", S10: "FR"},
	{ID: "la-poste-monaco", Name: "La Poste Monaco", Country: "MC", S10: "MC"},
	{ID: "landmark", Name: "Landmark Global", Country: "BE", Home: "https://landmarkglobal.com/", Link: "https://track.landmarkglobal.com/?search=%s", Shapes: []Shape{
		{"LTN#8-9N1", 1, NoCheck, 0, eg("LTN12345678N1 LTN432109876N1 -LTN12345678N")},
	}},
	{ID: "latvijas-pasts", Name: "Latvijas Pasts", Country: "LV", Home: "https://www.pasts.lv/", Words: "latvian post", S10: "LV"},
	{ID: "lietuvos-pastas", Name: "Lietuvos paštas", Latin: "Lithuanian Post", Country: "LT", Home: "https://www.post.lt/", Words: "lp express", S10: "LT"},
	{ID: "magyar-posta", Name: "Magyar Posta", Latin: "Hungarian Post", Country: "HU", Home: "https://posta.hu/", Link: "https://www.posta.hu/nyomkovetes/nyitooldal?searchvalue=%s", Words: "mpl", S10: "HU", Shapes: []Shape{
		{"@5#10", 1, NoCheck, 0, eg("ABCDE1234567890 HIJKL4321098765 -ABCDE123456789")},
	}},
	{ID: "makedonska-posta", Name: "Македонска пошта", Latin: "North Macedonia Post", Country: "MK", Home: "https://www.posta.com.mk/", S10: "MK"},
	{ID: "malta-post", Name: "MaltaPost", Country: "MT", Home: "https://www.maltapost.com/", Words: "malta post", S10: "MT"},
	{ID: "matkahuolto", Name: "Matkahuolto", Country: "FI", Home: "https://www.matkahuolto.fi/", Shapes: []Shape{
		{"MH#10-12", 1, NoCheck, 0, eg("MH1234567890 MH43210987654 -MH123456789")},
	}},
	{ID: "mng", Name: "MNG Kargo", Country: "TR", Words: "mng kargo"},
	{ID: "mondial-relay", Name: "Mondial Relay", Country: "FR", Home: "https://www.mondialrelay.fr/", Words: "mondialrelay,point relais", Shapes: []Shape{
		{"#8", 3, NoCheck, 6, eg("12345678 43210987 -1234567")},
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
		{"#12", 3, NoCheck, 0, eg("123456789012 432109876543 -12345678901")},
		{"16#13", 3, NoCheck, 9, eg("161234567890123 164321098765432 -16123456789012")},
	}},
	{ID: "mrw", Name: "MRW", Country: "ES", Home: "https://www.mrw.es/", Shapes: []Shape{
		{"0#11", 3, NoCheck, 4, eg("012345678901 043210987654 -01234567890")},
	}},
	{ID: "nacex", Name: "Nacex", Country: "ES", Home: "https://www.nacex.com/", Shapes: []Shape{
		{"#11-12", 3, NoCheck, 0, eg("12345678901 432109876543 -1234567890")},
	}},
	{ID: "omniva", Name: "Omniva", Country: "EE", Home: "https://www.omniva.ee/", Words: "eesti post", S10: "EE", Shapes: []Shape{
		{"CC#9EE", 2, S10, 0, eg("CC123456785EE CC432109875EE -CC123456780EE")},
		{"#13", 3, NoCheck, 1, eg("1234567890123 4321098765432 -123456789012")},
	}},
	{ID: "orlen-paczka", Name: "ORLEN Paczka", Country: "PL", Home: "https://www.orlenpaczka.pl/", Words: "orlen", Shapes: []Shape{
		{"2#12", 3, NoCheck, 6, eg("2123456789012 2432109876543 -212345678901")},
	}},
	{ID: "packeta", Name: "Zásilkovna", Latin: "Packeta", Country: "CZ", Home: "https://www.packeta.com/", Words: "zasilkovna,zásielkovňa,zásilkovny,z-box,packeta", Hosts: "packeta.com,zasilkovna.cz,zasielkovna.sk", Shapes: []Shape{
		{"Z#10", 2, NoCheck, 0, eg("Z1234567890 Z4321098765 -Z123456789")},
		{"#10", 3, NoCheck, 4, eg("1234567890 4321098765 -123456789")},
	}},
	{ID: "parcelforce", Name: "Parcelforce", Country: "GB", Home: "https://www.parcelforce.com/", Link: "https://www.parcelforce.com/track-trace?trackNumber=%s", Words: "parcelforce worldwide", House: "royal-mail", Shapes: []Shape{
		{"@4#10", 3, NoCheck, 2, eg("ABCD1234567890 HIJK4321098765 -ABCD123456789")},
		{"PB@2#10", 2, NoCheck, 0, eg("PBAB1234567890 PBHI4321098765 -PBAB123456789")},
		{"@2#7", 3, NoCheck, 0, eg("AB1234567 HI4321098 -AB123456")},
	}},
	{ID: "planzer", Name: "Planzer", Country: "CH", Home: "https://planzer-paket.ch/", Link: "https://tracking.app.planzer.ch/delivery/info?deliveryNumber=%s", Words: "planzer paket", Shapes: []Shape{
		{"9134#16", 2, NoCheck, 0, eg("91341234567890123456 91344321098765432109 -9134123456789012345")},
		{"99990#8", 2, NoCheck, 0, eg("9999012345678 9999043210987 -999901234567")},
	}},
	{ID: "poczta-polska", Name: "Poczta Polska", Country: "PL", Home: "https://www.poczta-polska.pl/", Link: "https://emonitoring.poczta-polska.pl/?numer=%s", Words: "pocztex", Hosts: "poczta-polska.pl", S10: "PL", Shapes: []Shape{
		{"0015900773#10", 2, GS1, 5, eg("00159007731234567899 00159007734321098764 -00159007731234567890")},
		{"00#18", 2, GS1, 0, eg("00123456789012345675 00432109876543210980 -00123456789012345670")},
		{"PX#10", 1, NoCheck, 0, eg("PX1234567890 PX4321098765 -PX123456789")},
	}},
	{ID: "post-li", Name: "Liechtensteinische Post AG", Country: "LI", S10: "LI"},
	{ID: "post-lu", Name: "POST Luxembourg", Country: "LU", Home: "https://www.post.lu/", S10: "LU"},
	{ID: "posta-crne-gore", Name: "Pošta Crne Gore", Latin: "Posta Crne Gore", Country: "ME", Home: "https://www.postacg.me/", S10: "ME"},
	{ID: "posta-faroe", Name: "Posta", Country: "FO", Home: "https://www.posta.fo/", S10: "FO"},
	{ID: "posta-kosoves", Name: "Posta e Kosoves", Country: "XK", Home: "https://postakosoves.com/", S10: "XK"},
	{ID: "posta-romana", Name: "Poșta Română", Latin: "Posta Romana", Country: "RO", Home: "https://www.posta-romana.ro/", Words: "poşta română", S10: "RO"},
	{ID: "posta-shqiptare", Name: "Posta Shqiptare", Latin: "Albanian Post", Country: "AL", Home: "https://www.postashqiptare.al/", S10: "AL"},
	{ID: "posta-slovenije", Name: "Pošta Slovenije", Latin: "Slovenian Post", Country: "SI", Home: "https://www.posta.si/", S10: "SI"},
	{ID: "posta-srbije", Name: "Пошта Србије", Latin: "Posta Srbije", Country: "RS", Home: "https://www.postesrpske.com/", Words: "pošta srbije", S10: "RS"},
	{ID: "poste-italiane", Name: "Poste Italiane", Country: "IT", Home: "https://www.poste.it/", Link: "https://www.poste.it/cerca/index.html#/risultati-spedizioni/%s", Words: "poste delivery,poste.it", S10: "IT", Shapes: []Shape{
		{"*2#10-11", 3, NoCheck, 3, eg("123456789012 4321098765432 -12345678901")},
	}},
	{ID: "poste-san-marino", Name: "Poste San Marino", Country: "SM", Home: "https://www.poste.sm/", S10: "SM"},
	{ID: "posten-norge", Name: "Posten Norge", Country: "NO", Home: "https://www.posten.no/", Link: "https://sporing.posten.no/sporing/%s?lang=no", Words: "posten", S10: "NO", Alias: "posten", Shapes: []Shape{
		{"70#15", 2, NoCheck, 4, eg("70123456789012345 70432109876543210 -7012345678901234")},
	}},
	{ID: "posti", Name: "Posti", Country: "FI", Home: "https://www.posti.fi/", Link: "https://www.posti.fi/en/tracking#/lahetys/%s?lang=en", Words: "itella,smartpost", S10: "FI", Shapes: []Shape{
		{"JJFI#17-20", 1, NoCheck, 0, eg("JJFI12345678901234567 JJFI4321098765432109876 -JJFI1234567890123456")},
		{"MA#9FI", 1, NoCheck, 0, eg("MA123456789FI MA432109876FI -MA123456789F")},
	}},
	{ID: "postnl", Name: "PostNL", Country: "NL", Home: "https://www.postnl.nl/", Link: "https://postnl.post/track?barcodes=%s", Words: "post nl", Hosts: "postnl.nl,postnl.post", S10: "NL", Shapes: []Shape{
		{"[23]S*11", 2, NoCheck, 9, eg("2S12345678901 3S43210987654 -2S1234567890")},
		{"[23]S*13", 2, NoCheck, 9, eg("2S1234567890123 3S4321098765432 -2S123456789012")},
	}},
	{ID: "postnord", Name: "PostNord", Country: "SE", Home: "https://www.postnord.se/", Link: "https://portal.postnord.com/tracking/details/%s", Words: "post nord,posten sverige,post danmark", S10: "DK SE", Shapes: []Shape{
		{"[37]#17", 2, GS1, 0, eg("312345678901234561 743210987654321099 -312345678901234560")},
		{"00[37]#17", 2, GS1, 0, eg("00312345678901234561 00743210987654321099 -00312345678901234560")},
		{"70#15", 2, NoCheck, 5, eg("70123456789012345 70432109876543210 -7012345678901234")},
	}},
	{ID: "ppl", Name: "PPL", Country: "CZ", Home: "https://www.ppl.cz/", Shapes: []Shape{
		{"[48]#10", 3, NoCheck, 0, eg("41234567890 84321098765 -4123456789")},
	}},
	{ID: "ptt", Name: "PTT", Country: "TR", Home: "https://www.ptt.gov.tr/", Link: "https://gonderitakip.ptt.gov.tr/Track/Verify?q=%s", Words: "ptt kargo,pttkargo,türk postası", S10: "TR", Shapes: []Shape{
		{"2[67]#11", 2, NoCheck, 6, eg("2612345678901 2743210987654 -261234567890")},
		{"KP#11", 2, NoCheck, 0, eg("KP12345678901 KP43210987654 -KP1234567890")},
	}},
	{ID: "quickpac", Name: "Quickpac", Country: "CH", Home: "https://quickpac.ch/", Link: "https://tracking.app.planzer.ch/delivery/info?deliveryNumber=%s", House: "planzer", Shapes: []Shape{
		{"44#16", 2, NoCheck, 0, eg("441234567890123456 444321098765432109 -44123456789012345")},
	}},
	{ID: "royal-gibraltar-post", Name: "Royal Gibraltar Post", Country: "GI", Home: "https://www.royalgibraltar.post/", S10: "GI"},
	{ID: "royal-mail", Name: "Royal Mail", Country: "GB", Home: "https://www.royalmail.com/", Link: "https://www.royalmail.com/track-your-item#/tracking-results/%s", Words: "royalmail", Hosts: "royalmail.com", S10: "GB", Shapes: []Shape{
		{"0%20", 2, NoCheck, 0, eg("012345678901234567890 0A18F07E5C3A18F07E5C3 -01234567890123456789")},
	}},
	{ID: "sameday", Name: "Sameday", Country: "RO", Home: "https://sameday.ro/", Words: "easybox", Shapes: []Shape{
		{"#ONB#8-14", 3, NoCheck, 0, eg("1ONB23456789 4ONB32109876543 -1ONB2345678")},
		{"*10-16RO", 3, NoCheck, 0, eg("1234567890RO 4321098765432RO -1234567890R")},
	}},
	{ID: "sda", Name: "SDA", Country: "IT", Home: "https://www.sda.it/", Words: "sda express,sda courier", House: "poste-italiane", Shapes: []Shape{
		{"28#@2#8", 3, NoCheck, 0, eg("281AB23456789 284HI32109876 -281AB2345678")},
		{"#13", 3, NoCheck, 0, eg("1234567890123 4321098765432 -123456789012")},
	}},
	{ID: "seur", Name: "SEUR", Country: "ES", Home: "https://www.seur.com/", Shapes: []Shape{
		{"SEU#12", 2, NoCheck, 0, eg("SEU123456789012 SEU432109876543 -SEU12345678901")},
		{"93#8", 3, NoCheck, 8, eg("9312345678 9343210987 -931234567")},
	}},
	{ID: "slovenska-posta", Name: "Slovenská pošta", Latin: "Slovak Post", Country: "SK", Home: "https://www.posta.sk/", Words: "slovenska posta,slovenská pošta", S10: "SK", Shapes: []Shape{
		{"ZB#9SK", 1, S10, 0, eg("ZB123456785SK ZB432109875SK -ZB123456780SK")},
	}},
	{ID: "speedex", Name: "Speedex", Country: "GR", Home: "https://www.speedex.gr/", Shapes: []Shape{
		{"SP#8-10", 2, NoCheck, 0, eg("SP12345678 SP432109876 -SP1234567")},
		{"#9@2", 2, NoCheck, 0, eg("123456789AB 432109876HI -123456789A")},
		{"#12", 3, NoCheck, 0, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "speedy", Name: "Спиди", Latin: "Speedy", Country: "BG", Home: "https://www.speedy.bg/en/", Words: "speedy.bg", Shapes: []Shape{
		{"6#10", 3, NoCheck, 4, eg("61234567890 64321098765 -6123456789")},
	}},
	{ID: "spring", Name: "Spring GDS", Country: "NL", Home: "https://www.postnl.post/", Words: "postnl international,spring global", House: "postnl", Alias: "spring-gds", Shapes: []Shape{
		{"LX@2#8NL", 1, NoCheck, 0, eg("LXAB12345678NL LXHI43210987NL -LXAB12345678N")},
	}},
	{ID: "surat", Name: "Sürat Kargo", Latin: "Surat Kargo", Country: "TR", Home: "https://www.suratkargo.com.tr/", Link: "https://www.suratkargo.com.tr/KargoTakip/?kargotakipno=%s", Words: "sürat"},
	{ID: "swiss-post", Name: "Die Post", Latin: "Swiss Post", Country: "CH", Home: "https://www.post.ch/", Link: "https://service.post.ch/ekp-web/ui/entry/search/%s", Words: "schweizerische post,post.ch,la poste suisse,posta svizzera,swisspost,swiss post", Hosts: "post.ch", S10: "CH", Shapes: []Shape{
		{"9[89]#16", 2, NoCheck, 0, eg("981234567890123456 994321098765432109 -98123456789012345")},
	}},
	{ID: "tnt", Name: "TNT", Country: "NL", Home: "https://www.tnt.com/", Link: "https://www.tnt.com/express/en_gb/site/shipping-tools/tracking.html?searchType=con&cons=%s", Shapes: []Shape{
		{"#9", 3, NoCheck, 3, eg("123456789 432109876 -12345678")},
		{"G[DE]#9@2", 1, S10, 9, eg("GD123456785AB GE432109875HI -GD123456780AB")},
	}},
	{ID: "vatican-post", Name: "Vatican post", Country: "VA", S10: "VA"},
	{ID: "venipak", Name: "Venipak", Country: "LT", Home: "https://venipak.lt/en/", Shapes: []Shape{
		{"V#5E#7", 1, NoCheck, 0, eg("V12345E6789012 V43210E9876543 -V12345E678901")},
	}},
	{ID: "vinted-go", Name: "Vinted Go", Country: "FR", Home: "https://vintedgo.com/", Shapes: []Shape{
		{"VG#10-14", 3, NoCheck, 0, eg("VG1234567890 VG432109876543 -VG123456789")},
		{"17#14", 3, NoCheck, 7, eg("1712345678901234 1743210987654321 -171234567890123")},
	}},
	{ID: "yodel", Name: "Yodel", Country: "GB", Home: "https://www.yodel.co.uk/", Link: "https://www.yodel.co.uk/tracking/%s", Shapes: []Shape{
		{"JD#16", 1, NoCheck, 3, eg("JD1234567890123456 JD4321098765432109 -JD123456789012345")},
		{"JD000#13", 1, NoCheck, 0, eg("JD0001234567890123 JD0004321098765432 -JD000123456789012")},
		{"JJD#16", 1, NoCheck, 5, eg("JJD1234567890123456 JJD4321098765432109 -JJD123456789012345")},
		{"JJD000#13", 1, NoCheck, 0, eg("JJD0001234567890123 JJD0004321098765432 -JJD000123456789012")},
		{"8YDR#9", 1, NoCheck, 0, eg("8YDR123456789 8YDR432109876 -8YDR12345678")},
	}},
	{ID: "yurtici", Name: "Yurtiçi Kargo", Latin: "Yurtici Kargo", Country: "TR", Home: "https://www.yurticikargo.com/", Link: "https://www.yurticikargo.com/tr/online-islemler/gonderi-sorgula?code=%s", Words: "yurtiçi,yurtici", Shapes: []Shape{
		{"#12", 3, NoCheck, 0, eg("123456789012 432109876543 -12345678901")},
	}},
}
