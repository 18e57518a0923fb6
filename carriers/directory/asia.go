package directory

// Asia without China: Japan, Korea, the south, and the Near East.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var asia = []Entry{
	{ID: "afghan-post", Name: "Afghan Post", Country: "AF", Home: "https://afghanpost.gov.af/", S10: "AF"},
	{ID: "aramex", Name: "أرامكس", Latin: "Aramex", Country: "AE", Home: "https://www.aramex.com/", Link: "https://www.aramex.com/track/track-results-new?ShipmentNumber=%s", Shapes: []Shape{
		{"#10-12", 3, NoCheck, 5, eg("1234567890 43210987654 -123456789")},
	}},
	{ID: "bahrain-post", Name: "Bahrain Post", Country: "BH", S10: "BH"},
	{ID: "bangladesh-post", Name: "Bangladesh Post Office", Country: "BD", Home: "https://bdpost.gov.bd/", S10: "BD"},
	{ID: "bhutan-post", Name: "Bhutan Post", Country: "BT", Home: "https://www.bhutanpost.bt/", S10: "BT"},
	{ID: "boxit", Name: "BoxIt", Country: "IL", Words: "בוקסיט", Shapes: []Shape{
		{"BX#7", 3, NoCheck, 0, eg("BX1234567 BX4321098 -BX123456")},
		{"BOX#6", 3, NoCheck, 0, eg("BOX123456 BOX432109 -BOX12345")},
	}},
	{ID: "brunei-post", Name: "Brunei Postal Services", Country: "BN", Home: "https://www.post.gov.bn/", S10: "BN"},
	{ID: "cambodia-post", Name: "Ministry of Posts and Telecommunications", Country: "KH", Home: "https://cambodiapost.post/", S10: "KH"},
	{ID: "chita", Name: "צ'יטה", Latin: "Chita", Country: "IL", Words: "cheetah", Shapes: []Shape{
		{"CH#8", 3, NoCheck, 0, eg("CH12345678 CH43210987 -CH1234567")},
		{"CHT#8", 3, NoCheck, 0, eg("CHT12345678 CHT43210987 -CHT1234567")},
		{"CT#8", 3, NoCheck, 5, eg("CT12345678 CT43210987 -CT1234567")},
	}},
	{ID: "chunghwa-post", Name: "中華郵政", Latin: "Chunghwa Post", Country: "TW", Home: "https://www.post.gov.tw/", Words: "中华邮政", S10: "TW"},
	{ID: "cj-logistics", Name: "CJ대한통운", Latin: "CJ Logistics", Country: "KR", Home: "https://www.cjlogistics.com/en/main/", Link: "https://www.cjlogistics.com/ko/tool/parcel/tracking?gnbInvcNo=%s", Words: "대한통운,cj 대한통운,cj logistics", Shapes: []Shape{
		{"#10", 3, NoCheck, 3, eg("1234567890 4321098765 -123456789")},
		{"#12", 3, NoCheck, 5, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "correios-timor", Name: "Correios de Timor Leste", Country: "TL", S10: "TL"},
	{ID: "delhivery", Name: "Delhivery", Country: "IN", Home: "https://www.delhivery.com/", Shapes: []Shape{
		{"#12-14", 3, NoCheck, 1, eg("123456789012 4321098765432 -12345678901")},
	}},
	{ID: "dprk-post", Name: "Korea Post and Telecommunications Corporation", Country: "KP", S10: "KP"},
	{ID: "dtdc", Name: "DTDC", Country: "IN", Home: "https://www.dtdc.in/", Link: "https://www.dtdc.in/tracking/tracking_results.asp?Ttype=awb_no&strCnno=%s&TrkType2=awb_no"},
	{ID: "ekart", Name: "Ekart", Country: "IN", Home: "https://ekartlogistics.com/", Shapes: []Shape{
		{"FMP[CP]#10", 1, NoCheck, 0, eg("FMPC1234567890 FMPP4321098765 -FMPP123456789")},
	}},
	{ID: "emirates-post", Name: "بريد الإمارات", Latin: "Emirates Post", Country: "AE", Home: "https://emiratespost.ae/", S10: "AE"},
	{ID: "flash-express", Name: "Flash Express", Country: "TH", Home: "https://www.flashexpress.co.th/", Link: "https://www.flashexpress.co.th/tracking/?se=%s", Shapes: []Shape{
		{"TH#4*7-12", 2, NoCheck, 0, eg("TH1234A567890 TH4321098ABC7F -TH1234ABCDEF")},
	}},
	{ID: "hanjin", Name: "한진택배", Latin: "Hanjin", Country: "KR", Home: "https://www.hanjin.com/", Words: "한진", Shapes: []Shape{
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
		{"#12", 3, NoCheck, 2, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "hfd", Name: "HFD", Country: "IL", Home: "https://www.hfd.co.il/", Words: "e-post,epost,אי-פוסט", Hosts: "e-post.co.il", Shapes: []Shape{
		{"HFD#8", 3, NoCheck, 0, eg("HFD12345678 HFD43210987 -HFD1234567")},
		{"30#8", 3, NoCheck, 5, eg("3012345678 3043210987 -301234567")},
	}},
	{ID: "hongkong-post", Name: "香港郵政", Latin: "Hongkong Post", Country: "HK", Home: "https://www.hongkongpost.hk/", Words: "hong kong post,香港邮政", S10: "HK"},
	{ID: "india-post", Name: "भारतीय डाक", Latin: "India Post", Country: "IN", Home: "https://www.indiapost.gov.in/", Words: "speed post", S10: "IN"},
	{ID: "iran-post", Name: "Islamic Republic of Iran Post Co.", Country: "IR", Home: "https://post.ir/", S10: "IR"},
	{ID: "iraqi-post", Name: "Iraqi Post", Country: "IQ", Home: "https://post.iq/en/", S10: "IQ"},
	{ID: "israel-post", Name: "דואר ישראל", Latin: "Israel Post", Country: "IL", Home: "https://www.israelpost.co.il/", Link: "https://mypost.israelpost.co.il/itemtrace?itemcode=%s", Words: "דבר דואר,דואר,חברת הדואר,israelpost", Hosts: "israelpost.co.il", S10: "IL", Shapes: []Shape{
		{"SINOA#8IL", 1, NoCheck, 0, eg("SINOA12345678IL SINOA43210987IL -SINOA12345678I")},
	}},
	{ID: "japan-post", Name: "日本郵便", Latin: "Japan Post", Country: "JP", Home: "https://www.post.japanpost.jp/", Link: "https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=%s", Words: "ゆうパック,郵便局,レターパック,ゆうパケット,日本郵政", S10: "JP", Shapes: []Shape{
		{"#12", 3, Mod7, 5, eg("123456789013 432109876542 -123456789010")},
		{"[34]#11", 3, Mod7, 7, eg("312345678901 443210987656 -312345678900")},
	}},
	{ID: "jne", Name: "JNE", Country: "ID", Home: "https://www.jne.co.id/", Shapes: []Shape{
		{"TG#10", 2, NoCheck, 0, eg("TG1234567890 TG4321098765 -TG123456789")},
		{"TLJ*10-13", 2, NoCheck, 0, eg("TLJ1234567890 TLJ432109876543 -TLJ123456789")},
		{"CM#11", 2, NoCheck, 0, eg("CM12345678901 CM43210987654 -CM1234567890")},
	}},
	{ID: "jordan-post", Name: "البريد الأردني", Latin: "Jordan Post", Country: "JO", Home: "https://www.jordanpost.com.jo/", S10: "JO"},
	{ID: "jtexpress", Name: "极兔速递", Latin: "J&T Express", Country: "ID", Home: "https://www.jtexpress.com/", Words: "极兔,j&t,jt express,j & t", Hosts: "jtexpress.com,jtexpress.my,jet.co.id", Alias: "jt-express", Shapes: []Shape{
		{"JT#13", 1, NoCheck, 0, eg("JT1234567890123 JT4321098765432 -JT123456789012")},
		{"J@#10-12", 2, NoCheck, 0, eg("JA1234567890 JH43210987654 -JA123456789")},
		{"J@2#12", 2, NoCheck, 0, eg("JAB123456789012 JHI432109876543 -JAB12345678901")},
	}},
	{ID: "kerry-express", Name: "Kerry Express", Country: "TH", Home: "https://th.kerryexpress.com/", Link: "https://th.kerryexpress.com/en/track/?track=%s", Shapes: []Shape{
		{"KEX#8-13", 1, NoCheck, 0, eg("KEX12345678 KEX4321098765432 -KEX1234567")},
	}},
	{ID: "korea-post", Name: "우체국", Latin: "Korea Post", Country: "KR", Home: "https://www.epost.go.kr/", Link: "https://service.epost.go.kr/trace.RetrieveEmsRigiTraceList.comm?POST_CODE=%s", Words: "우체국택배,우정사업본부,epost korea", S10: "KR", Shapes: []Shape{
		{"#13", 3, NoCheck, 4, eg("1234567890123 4321098765432 -123456789012")},
	}},
	{ID: "kuwait-post", Name: "بريد الكويت", Latin: "Kuwait Post", Country: "KW", Home: "https://moc.gov.kw/", S10: "KW"},
	{ID: "lao-post", Name: "Entreprise des Postes Lao", Country: "LA", Home: "https://www.laopost.com.la/", S10: "LA"},
	{ID: "libanpost", Name: "LibanPost", Country: "LB", Home: "https://www.libanpost.com/", S10: "LB"},
	{ID: "lotte", Name: "롯데택배", Latin: "Lotte Global Logistics", Country: "KR", Home: "https://www.lotteglogis.com/", Words: "롯데글로벌로지스,lotte", Shapes: []Shape{
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
		{"#12", 3, NoCheck, 2, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "macau-post", Name: "澳門郵電", Latin: "Macau Post", Country: "MO", Home: "https://www.macaupost.gov.mo/", Words: "ctt macau", S10: "MO"},
	{ID: "maldives-post", Name: "Maldives Post", Country: "MV", Home: "https://www.maldivespost.com/", S10: "MV"},
	{ID: "mongol-post", Name: "Монгол шуудан", Latin: "Mongol Post", Country: "MN", Home: "https://www.mongolpost.mn/", S10: "MN"},
	{ID: "myanmar-post", Name: "Myanmar Post and Telecommunications Department", Country: "MM", Home: "https://www.myanmarpost.com.mm/", S10: "MM"},
	{ID: "nepal-post", Name: "Nepal Postal Services", Country: "NP", Home: "https://www.gpo.gov.np/", S10: "NP"},
	{ID: "ninja-van", Name: "Ninja Van", Country: "SG", Home: "https://www.ninjavan.co/", Link: "https://www.ninjavan.co/en-sg/tracking?id=%s", Words: "ninjavan", Shapes: []Shape{
		{"NV@2*9-15", 2, NoCheck, 0, eg("NVAB123456789 NVHI432109876543 -NVAB12345678")},
	}},
	{ID: "oman-post", Name: "Oman Post", Country: "OM", Home: "https://omanpost.om/", S10: "OM"},
	{ID: "pakistan-post", Name: "Pakistan Post", Country: "PK", Home: "https://www.pakpost.gov.pk/", S10: "PK"},
	{ID: "palestine-post", Name: "Palestine Post", Country: "PS", Home: "https://www.palpost.ps/", S10: "PS"},
	{ID: "phlpost", Name: "PHLPost", Country: "PH", Home: "https://www.phlpost.gov.ph/", Words: "philippine postal", S10: "PH"},
	{ID: "pos-indonesia", Name: "Pos Indonesia", Country: "ID", Home: "https://www.posindonesia.co.id/", S10: "ID"},
	{ID: "pos-malaysia", Name: "Pos Malaysia", Country: "MY", Home: "https://www.pos.com.my/", Words: "poslaju", S10: "MY"},
	{ID: "qatar-post", Name: "بريد قطر", Latin: "Qatar Post", Country: "QA", Home: "https://qatarpost.qa/", S10: "QA"},
	{ID: "sagawa", Name: "佐川急便", Latin: "Sagawa", Country: "JP", Home: "https://www.sagawa-exp.co.jp/", Link: "https://k2k.sagawa-exp.co.jp/p/sagawa/web/okurijoinput.jsp?okurijoi=%s", Words: "佐川", Hosts: "sagawa-exp.co.jp", Shapes: []Shape{
		{"#12", 3, Mod7, 4, eg("123456789013 432109876542 -123456789010")},
		{"6000#8", 3, Mod7, 9, eg("600012345671 600043210981 -600012345670")},
	}},
	{ID: "saudi-post", Name: "البريد السعودي", Latin: "Saudi Post", Country: "SA", Home: "https://splonline.com.sa/ar/", Words: "spl,سبل", S10: "SA"},
	{ID: "shopee-xpress", Name: "Shopee Xpress", Country: "SG", Home: "https://spx.co.id/", Words: "spx express,shopee express", Shapes: []Shape{
		{"SPX@0-2#10-15*0-1", 2, NoCheck, 0, eg("SPX1234567890 SPXH43210987654321 -SPX123456789")},
		{"@2[2]#12*", 2, NoCheck, 0, eg("AB21234567890123 HI24321098765432 -AB2123456789012")},
		{"MY#12*0-1", 2, NoCheck, 0, eg("MY123456789012 MY4321098765432 -MY12345678901")},
	}},
	{ID: "sicepat", Name: "SiCepat", Country: "ID", Home: "https://www.sicepat.com/", Shapes: []Shape{
		{"00#10", 3, NoCheck, 8, eg("001234567890 004321098765 -00123456789")},
	}},
	{ID: "singpost", Name: "SingPost", Country: "SG", Home: "https://www.singpost.com/", Link: "https://www.singpost.com/track-items?trackingNumber=%s", Words: "singapore post", S10: "SG", Shapes: []Shape{
		{"S0000#8", 2, NoCheck, 0, eg("S000012345678 S000043210987 -S00001234567")},
	}},
	{ID: "sri-lanka-post", Name: "Sri Lanka Post", Country: "LK", Home: "https://www.slpost.gov.lk/", S10: "LK"},
	{ID: "syrian-post", Name: "Syrian Post", Country: "SY", S10: "SY"},
	{ID: "thailand-post", Name: "ไปรษณีย์ไทย", Latin: "Thailand Post", Country: "TH", Home: "https://www.thailandpost.co.th/", Link: "https://track.thailandpost.co.th/?trackNumber=%s", S10: "TH"},
	{ID: "tiki", Name: "TIKI", Country: "ID", Home: "https://tiki.id/", Shapes: []Shape{
		{"TKP#10", 1, NoCheck, 0, eg("TKP1234567890 TKP4321098765 -TKP123456789")},
	}},
	{ID: "vietnam-post", Name: "Bưu điện Việt Nam", Latin: "Vietnam Post", Country: "VN", Home: "https://www.vnpost.vn/", Words: "vnpost,bưu điện", S10: "VN"},
	{ID: "yamato", Name: "ヤマト運輸", Latin: "Yamato", Country: "JP", Home: "https://www.kuronekoyamato.co.jp/", Link: "https://toi.kuronekoyamato.co.jp/cgi-bin/tneko?number=%s", Words: "クロネコヤマト,kuroneko,クロネコ,ヤマト,宅急便", Hosts: "kuronekoyamato.co.jp", Shapes: []Shape{
		{"#12", 3, Mod7, 6, eg("123456789013 432109876542 -123456789010")},
	}},
	{ID: "yemen-post", Name: "Yemen Post", Country: "YE", Home: "https://www.post.ye/", S10: "YE"},
}
