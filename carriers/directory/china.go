package directory

// China.
//
// Sources: the carriers' own pages, the UPU's list of operators, and numbers
// met in public. All examples are made up.
var china = []Entry{
	{ID: "4px", Name: "递四方", Latin: "4PX", Country: "CN", Home: "https://www.4px.com/", Link: "https://track.4px.com/#/track?trackCode=%s", Words: "递四方速递,4px express,4px worldwide", Hosts: "track.4px.com", Shapes: []Shape{
		{"4PX*9-13", 1, NoCheck, 0, eg("4PX123456789 4PX4321098765432 -4PX12345678")},
		{"4PX#13CN", 1, NoCheck, 0, eg("4PX1234567890123CN 4PX4321098765432CN -4PX1234567890123C")},
		{"4PX*16-20", 1, NoCheck, 0, eg("4PX1234567890123456 4PX432109876543210987 -4PX123456789012345")},
		{"30#10", 3, NoCheck, 7, eg("301234567890 304321098765 -30123456789")},
		{"40#10", 3, NoCheck, 7, eg("401234567890 404321098765 -40123456789")},
		{"S0000#8", 2, NoCheck, 0, eg("S000012345678 S000043210987 -S00001234567")},
	}},
	{ID: "anjun", Name: "安骏物流", Latin: "Anjun", Country: "CN", Home: "https://www.szanjun.com/", Words: "安骏", Shapes: []Shape{
		{"AJ*12-16", 2, NoCheck, 0, eg("AJ123456789012 AJ43210987654321 -AJ12345678901")},
	}},
	{ID: "best", Name: "百世快递", Latin: "Best Express", Country: "CN", Words: "百世", Shapes: []Shape{
		{"5[05]#12", 3, NoCheck, 2, eg("50123456789012 55432109876543 -5512345678901")},
	}},
	{ID: "cainiao", Name: "菜鸟", Latin: "Cainiao", Country: "CN", Home: "https://www.cainiao.com/", Link: "https://global.cainiao.com/newDetail.htm?mailNoList=%s", Words: "菜鸟国际,菜鸟驿站,cainiao expedited,cainiao super economy,aliexpress standard shipping,aliexpress selection,aliexpress standard,aliexpress premium,цайняо", Shapes: []Shape{
		{"LP#11-20", 1, NoCheck, 0, eg("LP12345678901 LP43210987654321 -LP1234567890")},
		{"AP#14", 1, NoCheck, 0, eg("AP12345678901234 AP43210987654321 -AP1234567890123")},
		{"AE#9-14", 2, NoCheck, 0, eg("AE123456789 AE432109876543 -AE12345678")},
		{"AE@2#8-14@0-2#0-1", 2, NoCheck, 0, eg("AEAB12345678 AEHI43210987654J3 -AEAB1234567")},
		{"CAINIAO#9-16", 1, NoCheck, 0, eg("CAINIAO123456789 CAINIAO4321098765432 -CAINIAO12345678")},
		{"63590#18", 2, NoCheck, 0, eg("63590123456789012345678 63590432109876543210987 -6359012345678901234567")},
		{"6#10", 3, NoCheck, 6, eg("61234567890 64321098765 -6123456789")},
		{"SWX#15-21", 1, NoCheck, 0, eg("SWX123456789012345 SWX432109876543210987 -SWX12345678901234")},
		{"621#12", 2, NoCheck, 0, eg("621123456789012 621432109876543 -62112345678901")},
		{"LP#11CN", 1, NoCheck, 0, eg("LP12345678901CN LP43210987654CN -LP12345678901C")},
		{"CN@1-5#8-16", 1, NoCheck, 0, eg("CNA12345678 CNHIJ4321098765432 -CNA1234567")},
		{"CNE[EGS]#8-14", 1, NoCheck, 0, eg("CNES12345678 CNEE432109876 -CNES1234567")},
		{"CN@1-5#8-14[HN][DX]#", 1, NoCheck, 0, eg("CNA12345678HD9 CNHIJ43210987654NX3 -CNA12345678HD")},
	}},
	{ID: "china-ems", Name: "中国邮政速递物流", Latin: "China EMS", Country: "CN", Home: "https://www.11183.com.cn/", Words: "ems中国,中国ems,特快专递,邮政快递", Hosts: "ems.com.cn", House: "china-post", Shapes: []Shape{
		{"[189]#12", 3, NoCheck, 3, eg("1123456789012 9432109876543 -112345678901")},
		{"P@#11", 3, NoCheck, 0, eg("PA12345678901 PH43210987654 -PA1234567890")},
	}},
	{ID: "china-post", Name: "中国邮政", Latin: "China Post", Country: "CN", Home: "https://yjcx.ems.com.cn/", Words: "почта китая,邮政挂号,邮政小包,chinapost,china registered,eub,epacket,e邮宝", S10: "CN"},
	{ID: "cne", Name: "CNE Express", Country: "CN", Home: "https://www.cne.com/", Words: "递一,cne express", Shapes: []Shape{
		{"3A5V#9", 1, NoCheck, 0, eg("3A5V123456789 3A5V432109876 -3A5V12345678")},
		{"CNE*9-14", 1, NoCheck, 0, eg("CNE123456789 CNE432109876543 -CNE12345678")},
	}},
	{ID: "deppon", Name: "德邦快递", Latin: "Deppon", Country: "CN", Home: "https://www.deppon.com/", Words: "德邦", Shapes: []Shape{
		{"DPK#12", 1, NoCheck, 0, eg("DPK123456789012 DPK432109876543 -DPK12345678901")},
	}},
	{ID: "equick", Name: "Equick", Country: "CN", Home: "https://www.equick.cn/", Shapes: []Shape{
		{"EQ*10-16", 2, NoCheck, 0, eg("EQ1234567890 EQ4321098765432 -EQ123456789")},
		{"EQK@2#10@2", 1, NoCheck, 0, eg("EQKAB1234567890CD EQKHI4321098765JK -EQKAB1234567890C")},
	}},
	{ID: "flyt", Name: "飞特物流", Latin: "Flyt Express", Country: "CN", Home: "https://www.flytexpress.com/", Words: "flytexpress,飞特", Shapes: []Shape{
		{"A#12@3", 1, NoCheck, 0, eg("A123456789012ABC A432109876543HIJ -A123456789012AB")},
		{"F#5-6*6-10", 1, NoCheck, 0, eg("F12345678901 F43210987654321 -F1234567890")},
	}},
	{ID: "gofly", Name: "GoFly", Country: "CN", Shapes: []Shape{
		{"GF#12CN", 2, NoCheck, 0, eg("GF123456789012CN GF432109876543CN -GF123456789012C")},
	}},
	{ID: "j-net", Name: "J-NET", Country: "CN", Shapes: []Shape{
		{"JNT@2#10YQ", 1, NoCheck, 0, eg("JNTAB1234567890YQ JNTHI4321098765YQ -JNTAB1234567890Y")},
	}},
	{ID: "jcex", Name: "佳成国际", Latin: "JCEX", Country: "CN", Home: "https://www.jcex.com/", Words: "佳成", Shapes: []Shape{
		{"JC@2#10-12", 2, NoCheck, 0, eg("JCAB1234567890 JCHI43210987654 -JCAB123456789")},
		{"JCEX*8-14", 2, NoCheck, 0, eg("JCEX12345678 JCEX43210987654 -JCEX1234567")},
	}},
	{ID: "jd-logistics", Name: "京东物流", Latin: "JD Logistics", Country: "CN", Home: "https://www.jingdonglogistics.com/", Words: "京东快递,京东", Shapes: []Shape{
		{"JD*2#11", 1, NoCheck, 0, eg("JD1234567890123 JD4321098765432 -JD123456789012")},
	}},
	{ID: "orangeconnex", Name: "橙联", Latin: "Orange Connex", Country: "CN", Home: "https://www.orangeconnex.com/", Words: "speedpak", Shapes: []Shape{
		{"E[ES]#20*5-8", 1, NoCheck, 0, eg("EE1234567890123456789012345 ES432109876543210987654321098 -EE123456789012345678901234")},
	}},
	{ID: "sf-express", Name: "顺丰速运", Latin: "SF Express", Country: "CN", Home: "https://intl.sf-express.com/", Words: "顺丰,sf-express,sf international", Hosts: "sf-express.com,sf-international.com", Shapes: []Shape{
		{"SF*0-1#12", 1, NoCheck, 0, eg("SF123456789012 SF4321098765432 -SF12345678901")},
	}},
	{ID: "sky56", Name: "Sky56", Country: "CN", Shapes: []Shape{
		{"NL14#12", 2, NoCheck, 0, eg("NL14123456789012 NL14432109876543 -NL1412345678901")},
		{"LVS#12-16", 2, NoCheck, 0, eg("LVS123456789012 LVS43210987654321 -LVS12345678901")},
		{"GEGMY#8", 2, NoCheck, 0, eg("GEGMY12345678 GEGMY43210987 -GEGMY1234567")},
		{"SB3#9", 2, NoCheck, 0, eg("SB3123456789 SB3432109876 -SB312345678")},
		{"TH14#12", 2, NoCheck, 0, eg("TH14123456789012 TH14432109876543 -TH1412345678901")},
	}},
	{ID: "sto", Name: "申通快递", Latin: "STO Express", Country: "CN", Home: "https://www.sto.cn/", Words: "申通", Shapes: []Shape{
		{"77#11-15", 3, NoCheck, 8, eg("7712345678901 7743210987654321 -771234567890")},
		{"43#12-15", 3, NoCheck, 8, eg("43123456789012 4343210987654321 -4312345678901")},
	}},
	{ID: "sunyou", Name: "顺友物流", Latin: "SunYou", Country: "CN", Home: "https://www.sypost.com/", Link: "https://www.sypost.net/search?orderNo=%s", Words: "顺友,sun you,sunyou logistics,санью", Hosts: "sypost.net", Shapes: []Shape{
		{"SY#11", 1, NoCheck, 0, eg("SY12345678901 SY43210987654 -SY1234567890")},
		{"SY@2-4#8-11", 1, NoCheck, 0, eg("SYAB12345678 SYHIJ4321098765 -SYAB1234567")},
	}},
	{ID: "topyou", Name: "通邮集团", Latin: "TopYou", Country: "CN", Home: "https://www.szty56.com/", Words: "通邮", Shapes: []Shape{
		{"TP#12-16", 3, NoCheck, 0, eg("TP123456789012 TP43210987654321 -TP12345678901")},
		{"TY#12-14", 3, NoCheck, 0, eg("TY123456789012 TY4321098765432 -TY12345678901")},
	}},
	{ID: "ubi", Name: "UBI Smart Parcel", Country: "CN", Home: "https://www.ubismartparcel.com/", Words: "ubi logistics", Shapes: []Shape{
		{"UBX#11-12", 1, NoCheck, 0, eg("UBX12345678901 UBX432109876543 -UBX1234567890")},
	}},
	{ID: "wanb", Name: "万邦速达", Latin: "WanB Express", Country: "CN", Words: "wanb,万邦", Shapes: []Shape{
		{"WNB@2#10YQ", 1, NoCheck, 0, eg("WNBAB1234567890YQ WNBHI4321098765YQ -WNBAB1234567890Y")},
	}},
	{ID: "wedo", Name: "运德", Latin: "WeDo", Country: "CN", Home: "https://www.wedoexpress.com/", Words: "wedo express", Shapes: []Shape{
		{"WD*#8CN", 2, NoCheck, 0, eg("WD123456789CN WD432109876CN -WD123456789C")},
	}},
	{ID: "winit", Name: "万邑通", Latin: "WINIT", Country: "CN", Home: "https://www.winit.com/", Shapes: []Shape{
		{"ID#14CN", 1, NoCheck, 0, eg("ID12345678901234CN ID43210987654321CN -ID12345678901234C")},
	}},
	{ID: "wishpost", Name: "Wish邮", Latin: "WishPost", Country: "CN", Home: "https://www.wishpost.cn/", Shapes: []Shape{
		{"WOSP#12-15@3", 1, NoCheck, 0, eg("WOSP123456789012ABC WOSP43210987654321HIJ -WOSP123456789012AB")},
		{"WI#12@3", 1, NoCheck, 0, eg("WI123456789012ABC WI432109876543HIJ -WI123456789012AB")},
	}},
	{ID: "yanwen", Name: "燕文物流", Latin: "Yanwen", Country: "CN", Home: "https://www.yw56.com.cn/", Words: "燕文,янвен,янвэнь", Hosts: "yw56.com.cn,yanwen.com", Shapes: []Shape{
		{"@2#9YP", 1, S10, 0, eg("AB123456785YP HI432109875YP -AB123456780YP")},
		{"@2#9Y[NQRW]", 1, S10, 0, eg("AB123456785YN HI432109875YW -AB123456780YN")},
		{"@3-5#9-10YQ", 1, NoCheck, 0, eg("ABC123456789YQ HIJK4321098765YQ -ABC123456789Y")},
		{"Y*#9", 3, NoCheck, 0, eg("Y1234567890 Y4321098765 -Y123456789")},
		{"Y*#9CN", 3, NoCheck, 0, eg("Y1234567890CN Y4321098765CN -Y1234567890C")},
		{"8001#9", 3, NoCheck, 8, eg("8001123456789 8001432109876 -800112345678")},
	}},
	{ID: "yto", Name: "圆通速递", Latin: "YTO Express", Country: "CN", Home: "https://www.yto.net.cn/", Words: "圆通,yto", Shapes: []Shape{
		{"YT#13", 1, NoCheck, 0, eg("YT1234567890123 YT4321098765432 -YT123456789012")},
	}},
	{ID: "yunda", Name: "韵达快递", Latin: "Yunda Express", Country: "CN", Home: "https://www.yunda56.com/", Words: "韵达,yunda", Shapes: []Shape{
		{"[34]#14", 3, NoCheck, 6, eg("312345678901234 443210987654321 -31234567890123")},
		{"5#12", 3, NoCheck, 5, eg("5123456789012 5432109876543 -512345678901")},
		{"43#11", 3, NoCheck, 4, eg("4312345678901 4343210987654 -431234567890")},
	}},
	{ID: "yunexpress", Name: "云途物流", Latin: "YunExpress", Country: "CN", Home: "https://www.yunexpress.com/", Link: "https://www.yuntrack.com/parcelTracking?id=%s", Words: "云途,yun express,yuntrack", Hosts: "yuntrack.com", Shapes: []Shape{
		{"YT#16", 1, NoCheck, 0, eg("YT1234567890123456 YT4321098765432109 -YT123456789012345")},
	}},
	{ID: "zto", Name: "中通快递", Latin: "ZTO Express", Country: "CN", Home: "https://www.zto.com", Words: "中通,zto", Shapes: []Shape{
		{"7[3-68]#12", 3, NoCheck, 8, eg("73123456789012 78432109876543 -7312345678901")},
	}},
}
