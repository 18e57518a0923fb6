package directory

// The Americas.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var americas = []Entry{
	{ID: "4-72", Name: "4-72", Country: "CO", Home: "https://www.4-72.com.co/", S10: "CO"},
	{ID: "a1-international", Name: "A1 International", Country: "US", Shapes: []Shape{
		{"AZ*#6", 2, NoCheck, 0, eg("AZ1234567 AZ4321098 -AZ123456")},
		{"AZ@#10", 2, NoCheck, 0, eg("AZA1234567890 AZH4321098765 -AZA123456789")},
	}},
	{ID: "amazon", Name: "Amazon Logistics", Country: "US", Home: "https://www.amazon.com/", Words: "amazon shipping,amzl", Shapes: []Shape{
		{"TB[ACM]*#11", 1, NoCheck, 0, eg("TBA123456789012 TBM432109876543 -TBA12345678901")},
		{"TB[ACM]#12", 1, NoCheck, 0, eg("TBA123456789012 TBM432109876543 -TBA12345678901")},
		{"[ACFQ]*#8-9*", 3, NoCheck, 6, eg("A1234567890 Q43210987654 -A123456789")},
	}},
	{ID: "antigua-post", Name: "Antigua Postal Services", Country: "AG", S10: "AG"},
	{ID: "bahamas-post", Name: "Bahamas Postal Service", Country: "BS", S10: "BS"},
	{ID: "barbados-post", Name: "Barbados Postal Service", Country: "BB", Home: "https://www.bps.gov.bb/", S10: "BB"},
	{ID: "belize-post", Name: "Belize Postal Service", Country: "BZ", Home: "https://www.belizepostalservice.gov.bz/", S10: "BZ"},
	{ID: "canada-post", Name: "Canada Post", Country: "CA", Home: "https://www.canadapost.ca/", Link: "https://www.canadapost-postescanada.ca/track-reperage/en#/details/%s", Words: "postes canada,poste canada", S10: "CA", Shapes: []Shape{
		{"#16", 3, GS1, 8, eg("1234567890123452 4321098765432103 -1234567890123450")},
	}},
	{ID: "canpar", Name: "Canpar", Country: "CA", Home: "https://www.canpar.com/", Link: "https://www.canpar.com/en/track/tracking.jsp?reference=%s&locale=en", Shapes: []Shape{
		{"[CDKLSUXZ]#21", 1, NoCheck, 0, eg("C123456789012345678901 Z432109876543210987654 -C12345678901234567890")},
	}},
	{ID: "correios", Name: "Correios", Country: "BR", Home: "https://www.correios.com.br/", Words: "correios do brasil,ect", Hosts: "correios.com.br", S10: "BR", Alias: "correios-br"},
	{ID: "correo-argentino", Name: "Correo Argentino", Country: "AR", Home: "https://www.correoargentino.com.ar/", S10: "AR", Shapes: []Shape{
		{"#3@2#9AR", 1, NoCheck, 0, eg("123AB456789012AR 432HI109876543AR -123AB456789012A")},
	}},
	{ID: "correo-paraguayo", Name: "Correo Paraguayo", Country: "PY", Home: "https://www.correoparaguayo.gov.py/", S10: "PY"},
	{ID: "correo-uruguayo", Name: "Correo Uruguayo", Country: "UY", Home: "https://www.correo.com.uy/", S10: "UY"},
	{ID: "correos-bolivia", Name: "ECOBOL", Country: "BO", S10: "BO"},
	{ID: "correos-chile", Name: "Correos de Chile", Country: "CL", Home: "https://www.correos.cl/", Link: "https://www.correos.cl/web/guest/seguimiento-en-linea?codigos=%s", Words: "correos chile,correoschile", S10: "CL"},
	{ID: "correos-costa-rica", Name: "Correos de Costa Rica", Country: "CR", Home: "https://www.correos.go.cr/", S10: "CR"},
	{ID: "correos-cuba", Name: "Ministerio de la Informática y las comunicaciones de Cuba", Country: "CU", Home: "https://www.correos.cu/", S10: "CU"},
	{ID: "correos-ecuador", Name: "Correos del Ecuador", Country: "EC", Home: "https://www.correosdelecuador.gob.ec/", S10: "EC"},
	{ID: "correos-el-salvador", Name: "Correos de El Salvador", Country: "SV", Home: "https://www.correos.gob.sv/", S10: "SV"},
	{ID: "correos-guatemala", Name: "El Correo", Country: "GT", Home: "https://correosytelegrafos.civ.gob.gt/", S10: "GT"},
	{ID: "correos-mexico", Name: "Correos de México", Latin: "Correos de Mexico", Country: "MX", Home: "https://www.correosdemexico.gob.mx/", Link: "https://www.correosdemexico.gob.mx/SSLServicios/SeguimientoEnvio/seguimientoportal2.aspx?guia=%s", Words: "sepomex", S10: "MX"},
	{ID: "correos-nicaragua", Name: "Correos de Nicaragua", Country: "NI", Home: "https://www.correos.gob.ni/", S10: "NI"},
	{ID: "correos-panama", Name: "Correos de Panamá", Country: "PA", Home: "https://www.correospanama.gob.pa/", S10: "PA"},
	{ID: "cpost", Name: "CPost", Country: "AN", Home: "https://cpostinternational.com/", S10: "AN"},
	{ID: "dhl-ecommerce", Name: "DHL eCommerce", Country: "US", Home: "https://www.dhl.com/us-en/home/tracking/tracking-ecommerce.html", Link: "https://webtrack.dhlecs.com/orders?trackingNumber=%s", Words: "dhl global mail,dhl ecs,dhl smartmail", House: "dhl", Shapes: []Shape{
		{"GM#16-20", 1, NoCheck, 0, eg("GM1234567890123456 GM432109876543210987 -GM123456789012345")},
		{"51#12", 3, NoCheck, 9, eg("51123456789012 51432109876543 -5112345678901")},
		{"60#12", 3, NoCheck, 7, eg("60123456789012 60432109876543 -6012345678901")},
		{"GM%18-24", 1, NoCheck, 0, eg("GM123456789012345678 GMA18F07E5C3A18F07E5C3A -GM12345678901234567")},
	}},
	{ID: "dominica-post", Name: "General Post Office", Country: "DM", S10: "DM"},
	{ID: "dynamex", Name: "Dynamex", Country: "US", Shapes: []Shape{
		{"DX@4#7", 1, NoCheck, 0, eg("DXABCD1234567 DXHIJK4321098 -DXABCD123456")},
	}},
	{ID: "estafeta", Name: "Estafeta", Country: "MX", Home: "https://www.estafeta.com/", Shapes: []Shape{
		{"#22", 3, NoCheck, 3, eg("1234567890123456789012 4321098765432109876543 -123456789012345678901")},
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
	}},
	{ID: "fedex", Name: "FedEx", Country: "US", Home: "https://www.fedex.com/", Link: "https://www.fedex.com/fedextrack/?trknbr=%s", Words: "federal express,fedex ground,fedex smartpost,federalexpress,联邦快递,フェデックス,페덱스", Shapes: []Shape{
		{"#12", 3, FedEx12, 9, eg("123456789012 432109876540 -123456789010")},
		{"#15", 3, GS1, 9, eg("123456789012343 432109876543217 -123456789012340")},
		{"6129#16", 2, GS1With92, 0, eg("61291234567890123459 61294321098765432100 -61291234567890123450")},
		{"7489#16", 2, GS1With92, 0, eg("74891234567890123455 74894321098765432106 -74891234567890123450")},
		{"96#20", 1, GS1Last15, 0, eg("9612345678901234567893 9643210987654321098767 -9612345678901234567890")},
		{"[0-8]#33", 2, FedEx34, 5, eg("0123456789012345678901234567890129 8432109876543210987654321098765436 -0123456789012345678901234567890120")},
		{"96#32", 1, FedEx34, 0, eg("9612345678901234567890123456789010 9643210987654321098765432109876548 -9612345678901234567890123456789011")},
		{"00#16", 3, GS1, 0, eg("001234567890123452 004321098765432103 -001234567890123450")},
		{"DT#12", 1, FedEx12, 0, eg("DT123456789012 DT432109876540 -DT123456789010")},
		{"3#31", 2, FedEx32, 0, eg("31234567890123456789012345688901 34321098765432109876543210987654 -31234567890123456789012345608901")},
		{"#20", 3, GS1With91, 4, eg("12345678901234567891 43210987654321098766 -12345678901234567890")},
	}},
	{ID: "gofo", Name: "GOFO Express", Country: "US", Home: "https://www.gofoexpress.com/", Link: "https://www.gofoexpress.com/tracking.html?searchID=%s", Words: "gofo", Shapes: []Shape{
		{"GFUS#14", 1, NoCheck, 0, eg("GFUS12345678901234 GFUS43210987654321 -GFUS1234567890123")},
	}},
	{ID: "grenada-post", Name: "Grenada Postal Corporation", Country: "GD", S10: "GD"},
	{ID: "guyana-post", Name: "Guyana Post Office Corporation", Country: "GY", Home: "https://guypost.gy/", S10: "GY"},
	{ID: "honducor", Name: "Honducor", Country: "HN", Home: "https://www.honducor.gob.hn/", S10: "HN"},
	{ID: "inposdom", Name: "INPOSDOM", Country: "DO", Home: "https://www.inposdom.gob.do/", S10: "DO"},
	{ID: "intelcom", Name: "Intelcom", Country: "CA", Home: "https://intelcom.ca/", Words: "dragonfly", Shapes: []Shape{
		{"INTL@2-4#9-12", 1, NoCheck, 0, eg("INTLAB123456789 INTLHIJ43210987654 -INTLAB12345678")},
		{"INTL*8-14", 1, NoCheck, 0, eg("INTL12345678 INTL43210987654 -INTL1234567")},
	}},
	{ID: "ipostel", Name: "IPOSTEL", Country: "VE", Home: "https://www.ipostel.gob.ve/", S10: "VE"},
	{ID: "jadlog", Name: "Jadlog", Country: "BR", Home: "https://www.jadlog.com.br/", Shapes: []Shape{
		{"#14", 3, NoCheck, 0, eg("12345678901234 43210987654321 -1234567890123")},
	}},
	{ID: "jamaica-post", Name: "Jamaica Post", Country: "JM", Home: "https://www.jamaicapost.gov.jm/", S10: "JM"},
	{ID: "lasership", Name: "LaserShip", Country: "US", Home: "https://www.lasership.com/", Words: "laser ship", House: "ontrac", Shapes: []Shape{
		{"L@#8", 2, NoCheck, 6, eg("LA12345678 LH43210987 -LA1234567")},
		{"1LSCX*10", 1, NoCheck, 0, eg("1LSCX1234567890 1LSCX4321098765 -1LSCX123456789")},
		{"1LS7[12]#10", 1, NoCheck, 0, eg("1LS711234567890 1LS724321098765 -1LS71123456789")},
		{"1LS7[12]#13[1]", 1, NoCheck, 0, eg("1LS7112345678901231 1LS7243210987654321 -1LS711234567890123")},
		{"1LS#12-17", 1, NoCheck, 0, eg("1LS123456789012 1LS432109876543210 -1LS12345678901")},
		{"Q#8@", 2, NoCheck, 0, eg("Q12345678A Q43210987H -Q12345678")},
	}},
	{ID: "nationex", Name: "Nationex", Country: "CA", Home: "https://www.nationex.com/", Shapes: []Shape{
		{"#9", 3, NoCheck, 3, eg("123456789 432109876 -12345678")},
	}},
	{ID: "old-dominion", Name: "Old Dominion", Country: "US", Home: "https://www.odfl.com/", Link: "https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers=%s", Words: "odfl", Shapes: []Shape{
		{"77[78]#8", 3, Luhn, 0, eg("77712345675 77843210988 -77712345670")},
		{"072#8", 3, Luhn, 0, eg("07212345677 07243210981 -07212345670")},
		{"780#8", 3, Luhn, 0, eg("78012345670 78043210984 -78012345671")},
		{"80#9", 3, Luhn, 0, eg("80123456784 80432109876 -80123456780")},
	}},
	{ID: "ontrac", Name: "OnTrac", Country: "US", Home: "https://www.ontrac.com/", Link: "https://www.ontrac.com/tracking/?number=%s", Shapes: []Shape{
		{"[CD]#14", 1, OnTrac, 0, eg("C12345678901236 D43210987654325 -C12345678901230")},
	}},
	{ID: "pitney-bowes", Name: "Pitney Bowes", Country: "US", Home: "https://www.pitneybowes.com/", Shapes: []Shape{
		{"UPA@2#15-18", 1, NoCheck, 0, eg("UPAAB123456789012345 UPAHI43210987654321098 -UPAAB12345678901234")},
	}},
	{ID: "poste-haiti", Name: "Office des Postes d’Haiti", Country: "HT", S10: "HT"},
	{ID: "purolator", Name: "Purolator", Country: "CA", Home: "https://www.purolator.com/", Link: "https://www.purolator.com/en/shipping/tracker?searchValue=%s", Shapes: []Shape{
		{"[0-5]#11", 3, Luhn, 5, eg("012345678903 543210987656 -012345678900")},
		{"3[23]#10", 3, Luhn, 9, eg("321234567899 334321098769 -321234567890")},
		{"@3#9", 3, NoCheck, 8, eg("ABC123456789 HIJ432109876 -ABC12345678")},
	}},
	{ID: "roadie", Name: "Roadie", Country: "US", Home: "https://www.roadie.com/", Shapes: []Shape{
		{"R*15", 3, NoCheck, 0, eg("R123456789012345 R432109876543210 -R12345678901234")},
	}},
	{ID: "saint-lucia-post", Name: "Saint Lucia Postal Service", Country: "LC", Home: "https://www.stluciapostal.com/", S10: "LC"},
	{ID: "seko", Name: "SEKO Logistics", Country: "US", Home: "https://www.sekologistics.com/", Words: "omni parcel,omniparcel", Shapes: []Shape{
		{"DG#11", 2, NoCheck, 0, eg("DG12345678901 DG43210987654 -DG1234567890")},
	}},
	{ID: "serpost", Name: "Serpost", Country: "PE", Home: "https://www.serpost.com.pe/Cliente/Home/Paginacomercial", S10: "PE"},
	{ID: "speedee", Name: "Spee-Dee", Country: "US", Home: "https://www.speedeedelivery.com/", Link: "https://www.speedeedelivery.com/track/?tracking=%s", Words: "spee dee,speedee delivery", Shapes: []Shape{
		{"SP#18", 1, NoCheck, 0, eg("SP123456789012345678 SP432109876543210987 -SP12345678901234567")},
	}},
	{ID: "speedx", Name: "SpeedX", Country: "US", Home: "https://www.speedx.io/", Shapes: []Shape{
		{"SPX@3#12-15", 2, NoCheck, 0, eg("SPXABC123456789012 SPXHIJ43210987654321 -SPXABC12345678901")},
	}},
	{ID: "st-kitts-post", Name: "St. Kitts & Nevis Postal Services", Country: "KN", S10: "KN"},
	{ID: "surpost", Name: "SURPOST", Country: "SR", S10: "SR"},
	{ID: "svg-post", Name: "SVG Postal Corporation", Country: "VC", Home: "https://www.svgpost.gov.vc/", S10: "VC"},
	{ID: "swiship", Name: "Swiship", Country: "US", House: "cainiao", Shapes: []Shape{
		{"SWX#15-21", 1, NoCheck, 0, eg("SWX123456789012345 SWX432109876543210987 -SWX12345678901234")},
	}},
	{ID: "ttpost", Name: "Trinidad and Tobago Postal Corporation", Country: "TT", Home: "https://www.ttpost.net/", S10: "TT"},
	{ID: "tusass-post", Name: "Tusass Post", Country: "GL", Home: "https://telepost.gl/", S10: "GL"},
	{ID: "uniuni", Name: "UniUni", Country: "CA", Home: "https://uniuni.com/", Shapes: []Shape{
		{"UU#13-16", 2, NoCheck, 0, eg("UU1234567890123 UU432109876543210 -UU123456789012")},
		{"UUS*13-16", 2, NoCheck, 0, eg("UUS1234567890123 UUSA432109876543 -UUS123456789012")},
		{"N#14-18", 2, NoCheck, 0, eg("N12345678901234 N4321098765432109 -N1234567890123")},
	}},
	{ID: "ups", Name: "UPS", Country: "US", Home: "https://www.ups.com/", Link: "https://www.ups.com/track?tracknum=%s", Words: "united parcel service,юпс", Hosts: "wwwapps.ups.com", Shapes: []Shape{
		{"1Z*15#", 1, UPS, 0, eg("1Z1234567890123454 1Z4321098765432106 -1Z1234567890123450")},
		{"[AHJKTV]#10", 3, Waybill, 8, eg("A1234567895 V4321098760 -A1234567890")},
		{"#9", 3, NoCheck, 2, eg("123456789 432109876 -12345678")},
		{"#12", 3, NoCheck, 0, eg("123456789012 432109876543 -12345678901")},
	}},
	{ID: "ups-mi", Name: "UPS Mail Innovations", Country: "US", Home: "https://www.upsmailinnovations.com/", Words: "mail innovations", House: "ups", Shapes: []Shape{
		{"MI#6*1-22", 1, NoCheck, 0, eg("MI1234567 MI432109876543210987 -MI123456")},
	}},
	{ID: "usps", Name: "USPS", Country: "US", Home: "https://www.usps.com/", Link: "https://tools.usps.com/go/TrackConfirmAction?tLabels=%s", Words: "united states postal service,us postal service,u.s. postal service,priority mail,certified mail,first-class package", S10: "GU PR US", Shapes: []Shape{
		{"9[2-5]#20", 1, GS1, 0, eg("9212345678901234567891 9543210987654321098763 -9212345678901234567890")},
		{"9[2-5]#24", 1, GS1, 0, eg("92123456789012345678901237 95432109876543210987654327 -92123456789012345678901230")},
		{"420#5[9][2-5]#20", 1, GS1Last22, 0, eg("420123459267890123456789012346 420432109598765432109876543218 -420123459267890123456789012340")},
		{"420#9[9][2-5]#20", 1, GS1Last22, 0, eg("4201234567899201234567890123456780 4204321098769554321098765432109874 -4201234567899201234567890123456781")},
		{"420#5[9][2-5]#24", 1, GS1Last26, 0, eg("4201234592678901234567890123456782 4204321095987654321098765432109872 -4201234592678901234567890123456780")},
		{"7#19", 2, GS1, 0, eg("71234567890123456788 74321098765432109870 -71234567890123456780")},
		{"0[1-4]#18", 2, GS1, 0, eg("01123456789012345674 04432109876543210986 -01123456789012345670")},
		{"1[34]#18", 2, GS1, 0, eg("13123456789012345679 14432109876543210983 -13123456789012345670")},
		{"23#18", 2, GS1, 0, eg("23123456789012345676 23432109876543210981 -23123456789012345670")},
		{"91#20", 2, GS1, 8, eg("9112345678901234567892 9143210987654321098767 -9112345678901234567890")},
		{"82#8", 3, NoCheck, 3, eg("8212345678 8243210987 -821234567")},
		{"#20", 3, GS1With91, 6, eg("12345678901234567891 43210987654321098766 -12345678901234567890")},
		{"420#25", 2, GS1With91, 0, eg("4201234567890123456789012346 4204321098765432109876543211 -4201234567890123456789012340")},
		{"420#5[9]1#20", 2, GS1Last22, 5, eg("42012345967890123456789012341 42043210998765432109876543211 -42012345967890123456789012340")},
		{"420#27", 2, GS1Last22, 0, eg("420123456789012345678901234562 420432109876543210987654321093 -420123456789012345678901234560")},
	}},
	{ID: "ywe", Name: "YWE", Country: "US", House: "yanwen", Shapes: []Shape{
		{"YWE*10-18", 1, NoCheck, 0, eg("YWE1234567890 YWE43210987654321 -YWE123456789")},
	}},
}
