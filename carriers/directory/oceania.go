package directory

// Australia, New Zealand and the Pacific.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var oceania = []Entry{
	{ID: "allied-express", Name: "Allied Express", Country: "AU", Home: "https://www.alliedexpress.com.au/", Shapes: []Shape{
		{"AO[ET]#6-8@", 2, NoCheck, 0, eg("AOE123456A AOT4321098H -AOE123456")},
	}},
	{ID: "aramex-au", Name: "Aramex Australia", Country: "AU", Home: "https://www.aramex.com.au/", Link: "https://www.aramex.com.au/tools/track?l=%s", Words: "fastway", House: "aramex", Shapes: []Shape{
		{"@2#10", 3, NoCheck, 4, eg("AB1234567890 HI4321098765 -AB123456789")},
	}},
	{ID: "aramex-nz", Name: "Aramex New Zealand", Country: "NZ", Home: "https://www.aramex.co.nz/", Link: "https://www.aramex.co.nz/tools/track?l=%s", House: "aramex"},
	{ID: "australia-post", Name: "Australia Post", Country: "AU", Home: "https://auspost.com.au/", Link: "https://auspost.com.au/mypost/track/#/details/%s", Words: "auspost,eparcel", S10: "AU", Shapes: []Shape{
		{"*3#9", 3, NoCheck, 2, eg("123456789012 432109876543 -12345678901")},
		{"33*3#7-18", 3, NoCheck, 0, eg("331234567890 334321098765432109 -33123456789")},
		{"99#10", 3, NoCheck, 8, eg("991234567890 994321098765 -99123456789")},
	}},
	{ID: "courier-post-nz", Name: "CourierPost", Country: "NZ", Home: "https://trackandtrace.courierpost.co.nz/", Link: "https://trackandtrace.courierpost.co.nz/Search/%s", Words: "courier post"},
	{ID: "fare-rata", Name: "Fare Rata", Country: "PF", S10: "PF"},
	{ID: "kiribati-post", Name: "Kiribati Public Service Public", Country: "KI", Home: "https://kiribatipost.net.ki/", S10: "KI"},
	{ID: "nauru-post", Name: "Nauru General Post Office", Country: "NR", S10: "NR"},
	{ID: "nz-post", Name: "NZ Post", Country: "NZ", Home: "https://www.nzpost.co.nz/", Link: "https://www.nzpost.co.nz/tools/tracking?trackid=%s", Words: "new zealand post,nzpost", S10: "NZ"},
	{ID: "opt-nc", Name: "OPT-NC", Country: "NC", Home: "https://www.opt.nc/", S10: "NC"},
	{ID: "post-fiji", Name: "Post Fiji", Country: "FJ", Home: "https://www.postfiji.com.fj/", S10: "FJ"},
	{ID: "post-png", Name: "Post PNG", Country: "PG", Home: "https://www.postpng.com.pg/", S10: "PG"},
	{ID: "samoa-post", Name: "Samoa Post", Country: "WS", Home: "https://www.samoapost.ws/", S10: "WS"},
	{ID: "sendle", Name: "Sendle", Country: "AU", Home: "https://www.sendle.com/", Link: "https://track.sendle.com/tracking?ref=%s", Shapes: []Shape{
		{"S*6-7", 3, NoCheck, 0, eg("S123456 S4321098 -S12345")},
	}},
	{ID: "solomon-post", Name: "Solomon Post", Country: "SB", Home: "https://www.solomonpost.com.sb/", S10: "SB"},
	{ID: "tonga-post", Name: "Tonga Post", Country: "TO", Home: "https://www.tongapost.to/", S10: "TO"},
	{ID: "tuvalu-post", Name: "Tuvalu Philatelic Bureau", Country: "TV", Home: "https://www.tuvalupost.tv/", S10: "TV"},
	{ID: "vanuatu-post", Name: "Vanuatu Post", Country: "VU", Home: "https://www.vanuatupost.vu/", S10: "VU"},
	{ID: "zoom2u", Name: "Zoom2u", Country: "AU", Home: "https://www.zoom2u.com/", Shapes: []Shape{
		{"Z20#12", 3, NoCheck, 0, eg("Z20123456789012 Z20432109876543 -Z2012345678901")},
	}},
}
