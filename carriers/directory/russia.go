package directory

// Russia and its neighbours to the west and south.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var russia = []Entry{
	{ID: "5post", Name: "5Post", Country: "RU", Home: "https://fivepost.ru/", Words: "пятёрочк,5пост", Shapes: []Shape{
		{"#10", 3, NoCheck, 0, eg("1234567890 4321098765 -123456789")},
		{"FP#10-12", 3, NoCheck, 0, eg("FP1234567890 FP43210987654 -FP123456789")},
	}},
	{ID: "azerpost", Name: "Azərpoçt", Latin: "Azerpost", Country: "AZ", Home: "https://www.azems.az/", S10: "AZ"},
	{ID: "belpost", Name: "Белпочта", Latin: "Belpost", Country: "BY", Home: "https://belpost.by/", Words: "белпошта,почта беларуси,белпочты", S10: "BY"},
	{ID: "boxberry", Name: "Boxberry", Country: "RU", Home: "https://boxberry.ru/", Words: "боксберри", Hosts: "boxberry.ru", Shapes: []Shape{
		{"@2-4#7-12", 3, NoCheck, 3, eg("AB1234567 HIJ4321098765 -AB123456")},
	}},
	{ID: "cdek", Name: "СДЭК", Latin: "CDEK", Country: "RU", Home: "https://www.cdek.ru/", Link: "https://www.cdek.ru/ru/tracking?order_id=%s", Words: "сдек,сдэка,сдэке", Hosts: "cdek.ru,cdek.kz", Shapes: []Shape{
		{"1#9", 3, NoCheck, 9, eg("1123456789 1432109876 -112345678")},
		{"CN*6-16RU#", 1, NoCheck, 0, eg("CN123456RU7 CN43210987654RU3 -CN123456RU")},
	}},
	{ID: "dpd-ru", Name: "DPD Россия", Latin: "DPD Russia", Country: "RU", Home: "https://www.dpd.ru/", Words: "dpd в россии,дпд", Hosts: "dpd.ru", House: "dpd", Shapes: []Shape{
		{"RU#9", 3, NoCheck, 0, eg("RU123456789 RU432109876 -RU12345678")},
		{"#14", 3, NoCheck, 0, eg("12345678901234 43210987654321 -1234567890123")},
	}},
	{ID: "europost-by", Name: "Европочта", Latin: "Europost", Country: "BY", Home: "https://evropochta.by/", Words: "еўропошта,evropochta", Shapes: []Shape{
		{"BY#12", 1, NoCheck, 0, eg("BY123456789012 BY432109876543 -BY12345678901")},
	}},
	{ID: "georgian-post", Name: "საქართველოს ფოსტა", Latin: "Georgian Post", Country: "GE", Home: "https://gpost.ge/", S10: "GE"},
	{ID: "haypost", Name: "Հայփոստ", Latin: "Haypost", Country: "AM", Home: "https://www.haypost.am/", S10: "AM", Shapes: []Shape{
		{"PAS#9AM", 1, NoCheck, 0, eg("PAS123456789AM PAS432109876AM -PAS123456789A")},
	}},
	{ID: "kazpost", Name: "Казпочта", Latin: "Kazpost", Country: "KZ", Home: "https://post.kz/", Words: "қазпошта,казпочты,qazpost", Hosts: "post.kz,qazpost.kz", S10: "KZ", Shapes: []Shape{
		{"KZ#9@2", 1, S10, 0, eg("KZ123456785AB KZ432109875HI -KZ123456780AB")},
	}},
	{ID: "kyrgyz-post", Name: "Кыргыз почтасы", Latin: "Kyrgyz Post", Country: "KG", Home: "https://kyrgyzpost.kg/", Words: "почта кыргызстана", S10: "KG"},
	{ID: "meest", Name: "Meest", Country: "UA", Home: "https://meest-group.com/", Words: "міст експрес,meest post,мист экспресс", Hosts: "meest.com", Shapes: []Shape{
		{"CV#9@2", 1, NoCheck, 0, eg("CV123456789AB CV432109876HI -CV123456789A")},
		{"MYCV#9@2", 1, NoCheck, 0, eg("MYCV123456789AB MYCV432109876HI -MYCV123456789A")},
	}},
	{ID: "nova-poshta", Name: "Нова Пошта", Latin: "Nova Poshta", Country: "UA", Home: "https://novaposhta.ua/", Link: "https://novaposhta.ua/tracking/%s", Words: "нова пошта,новая почта,новой почты,новою поштою,нової пошти,nova post,новой почтой,новій пошті", Hosts: "novaposhta.ua,novapost.com", Alias: "nova-post", Shapes: []Shape{
		{"20#12", 2, NoCheck, 4, eg("20123456789012 20432109876543 -2012345678901")},
		{"59#12", 2, NoCheck, 4, eg("59123456789012 59432109876543 -5912345678901")},
		{"NP@0-2#12-14NP[GI]", 1, NoCheck, 0, eg("NP123456789012NPG NPH4321098765432NPI -NP123456789012NP")},
		{"NP[GI]*10-16", 1, NoCheck, 0, eg("NPG1234567890 NPI4321098765432 -NPG123456789")},
		{"SHCN#10", 1, NoCheck, 0, eg("SHCN1234567890 SHCN4321098765 -SHCN123456789")},
		{"@2#10NP[GI]", 1, NoCheck, 0, eg("AB1234567890NPG HI4321098765NPI -AB1234567890NP")},
		{"1#13", 3, NoCheck, 6, eg("11234567890123 14321098765432 -1123456789012")},
	}},
	{ID: "pony-express", Name: "Pony Express", Country: "RU", Home: "https://www.ponyexpress.ru/", Words: "пони экспресс", Shapes: []Shape{
		{"#10", 3, NoCheck, 2, eg("1234567890 4321098765 -123456789")},
	}},
	{ID: "posta-moldovei", Name: "Poșta Moldovei", Latin: "Posta Moldovei", Country: "MD", Home: "https://www.posta.md/", Words: "почта молдовы", S10: "MD"},
	{ID: "russian-post", Name: "Почта России", Latin: "Russian Post", Country: "RU", Home: "https://pochta.ru/", Link: "https://www.pochta.ru/tracking?barcode=%s", Words: "почты россии,почте россии,почтой россии,почта рф,pochta.ru,russianpost", Hosts: "pochta.ru", S10: "RU", Shapes: []Shape{
		{"[1-6]#13", 2, GS1, 6, eg("11234567890125 64321098765434 -11234567890120")},
		{"80#12", 2, GS1, 6, eg("80123456789018 80432109876549 -80123456789010")},
	}},
	{ID: "tajik-post", Name: "Tajikistan’s communications service agency", Country: "TJ", S10: "TJ"},
	{ID: "turkmen-post", Name: "Turkmenpost", Country: "TM", S10: "TM"},
	{ID: "ukrposhta", Name: "Укрпошта", Latin: "Ukrposhta", Country: "UA", Home: "https://ukrposhta.ua/", Words: "укрпошти,укрпочта", S10: "UA", Shapes: []Shape{
		{"0#12", 3, NoCheck, 9, eg("0123456789012 0432109876543 -012345678901")},
	}},
	{ID: "uzpost", Name: "Oʻzbekiston pochtasi", Latin: "Uzbekistan Post", Country: "UZ", Home: "https://uz.post/", Words: "uzbekiston pochtasi,узпочта,почта узбекистана", S10: "UZ"},
}
