package status

import (
	"sync"
	"unicode/utf8"
)

// maxText is how much of an event's words is read, in bytes.
const maxText = 600

// fold writes text in the form in which it is compared with the lexicon: small
// letters without accents, one blank for everything between words, a blank and
// a mark at both ends. "Zurück an Absender!" is "\n zuruck an absender \n".
func fold(dst []byte, text string) []byte {
	if len(text) > maxText {
		cut := maxText
		for cut > 0 && !utf8.RuneStart(text[cut]) {
			cut--
		}
		text = text[:cut]
	}
	dst = append(dst, edgeMark, ' ')
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
				dst = append(dst, c)
			case 'A' <= c && c <= 'Z':
				dst = append(dst, c+'a'-'A')
			default:
				dst = blank(dst)
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		dst = foldRune(dst, r)
	}
	return append(blank(dst), edgeMark)
}

// edgeMark stands at both ends of a folded text.
const edgeMark = '\n'

func blank(dst []byte) []byte {
	if dst[len(dst)-1] != ' ' {
		dst = append(dst, ' ')
	}
	return dst
}

// The letters that remain of U+00C0 to U+017F and of U+1E00 to U+1EFF, one for
// one; '+' stands for those that become two, '.' for what is no letter.
const (
	latin1     = "aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+y"
	latinA     = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkkllllllllllnnnnnnnnnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	latinExtra = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
		"wwwwwwwwwwxxxxyyzzzzzzhtwyasss+daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy"
)

// twoLetters are the letters that become two.
func twoLetters(r rune) string {
	switch r {
	case 'Æ', 'æ':
		return "ae"
	case 'Œ', 'œ':
		return "oe"
	case 'Þ', 'þ':
		return "th"
	case 'ß', 'ẞ':
		return "ss"
	case 'Ĳ', 'ĳ':
		return "ij"
	}
	return ""
}

// simpler holds pairs of letters, the second in place of the first: traditional
// and Japanese forms of Chinese characters as simplified ones, and the forms
// that Greek, Hebrew, Arabic and Cyrillic letters have by accent or position.
const simpler = "ёеґгάαέεήηίιόούυώωϊιϋυΐιΰυςσםמןנץצףפךכأاإاآاٱاىيةهؤوئيیيکك" +
	"遞递達达貨货關关單单發发簽签東东電电處处運运轉转郵邮國国際际開开進进門门間间時时機机場场買买賣卖認认實实點点絕绝損损壞坏問问題题" +
	"異异檢检驗验報报歸归還还領领額额費费繳缴稅税應应當当對对稱称櫃柜櫥橱號号碼码備备裝装連连絡络聯联選选擇择變变啟启離离過过並并後后" +
	"來来從从將将無无為为於于與与攬揽萬万業业務务庫库倉仓艙舱遲迟誤误敗败滯滞納纳補补請请說说資资訊讯詢询訂订總总經经續续給给統统計计" +
	"證证識识護护讓让預预約约頭头顧顾員员帶带據据権权営营済济検检駅驿図图売卖灣湾龍龙廣广線线繫系範范圍围準准執执滿满齊齐誰谁誌志週周" +
	"夠够幾几尋寻錯错錄录陸陆車车輛辆裡里裏里這这沒没鎖锁鎮镇縣县紐纽結结構构檔档項项類类種种級级減减節节穩稳競竞籤签繞绕臺台舊旧莊庄" +
	"華华蘭兰術术複复規规覺觉觀观訴诉許许設设該该誠诚諮咨謝谢譯译購购賬账贈赠趕赶跡迹蹤踪軟软載载較较輕轻輸输轄辖辦办邊边釋释鈕钮鋪铺" +
	"鐘钟鐵铁閉闭閱阅陳陈隨随雙双難难靈灵頁页順顺顯显風风飛飞駁驳駕驾驛驿體体齡龄処处広广関关発发転转帰归対对応应変变続续渉涉" +
	"遺遗賠赔銷销毀毁暫暂協协貼贴臨临廠厂託托條条違违罰罚鄰邻戶户樓楼層层衛卫傷伤爛烂濕湿區区險险凍冻溫温壓压圖图書书話话簡简樣样個个兩两動动勞劳" +
	"⼈人⼀一償偿拋抛棄弃傳传內内創创劃划廢废掃扫換换樞枢標标營营盜盗製制註注須须丟丢併并" +
	"質质終终負负責责遠远適适遷迁韓韩館馆數数擔担擋挡攔拦攜携斷断會会橋桥歐欧歷历氣气測测熱热狀状獲获現现產产畢毕盡尽監监確确禮礼積积紙纸細细組组" +
	"網网緩缓編编罷罢聲声職职蓋盖藥药見见視视觸触記记訪访詳详調调議议輪轮辭辞長长雜杂霧雾響响願愿颱台騎骑鬆松黃黄寫写審审寬宽寶宝導导專专屬属島岛" +
	"幣币幫帮廳厅徑径復复憑凭撥拨撿捡擊击殘残決决況况漢汉竊窃綁绑繼继脫脱膠胶萊莱衝冲親亲試试豐丰貓猫貿贸迴回銀银隻只雲云餘余舖铺刪删揀拣緊紧災灾聽听隊队盤盘維维縮缩課课農农養养"

func foldRune(dst []byte, r rune) []byte {
	switch {
	case r < 0xC0:
		return blank(dst)
	case r < 0x180:
		table := latin1
		if r >= 0x100 {
			table = latinA
			r -= 0x100
		} else {
			r -= 0xC0
		}
		switch c := table[r]; c {
		case '+':
			if table == latinA {
				r += 0x100
			} else {
				r += 0xC0
			}
			return append(dst, twoLetters(r)...)
		case '.':
			return blank(dst)
		default:
			return append(dst, c)
		}
	case r == 'Ơ' || r == 'ơ':
		return append(dst, 'o')
	case r == 'Ư' || r == 'ư':
		return append(dst, 'u')
	case r == 'Ș' || r == 'ș':
		return append(dst, 's')
	case r == 'Ț' || r == 'ț':
		return append(dst, 't')
	case r == 'ə' || r == 'Ə':
		return append(dst, 'e')
	case 0x300 <= r && r < 0x370: // combining accents
		return dst
	case 'Α' <= r && r <= 'Ω':
		r += 'α' - 'Α'
	case r == 'Ά':
		r = 'α'
	case r == 'Έ' || r == 'Ή' || r == 'Ί':
		r = []rune("εηι")[r-'Έ']
	case r == 'Ό':
		r = 'ο'
	case r == 'Ύ' || r == 'Ώ':
		r = []rune("υω")[r-'Ύ']
	case 'А' <= r && r <= 'Я':
		r += 'а' - 'А'
	case 0x400 <= r && r < 0x410:
		r += 0x50
	case r == 'Ґ':
		r = 'г'
	case 0x591 <= r && r < 0x5C8, 0x64B <= r && r < 0x660, r == 0x640, r == 0x670: // Hebrew and Arabic points
		return dst
	case r == 0x5F3 || r == 0x5F4 || r == 0x60C || r == 0x61B || r == 0x61F:
		return blank(dst)
	case 0x1E00 <= r && r < 0x1F00:
		if c := latinExtra[r-0x1E00]; c != '+' {
			return append(dst, c)
		}
		return append(dst, "ss"...)
	case 0x2000 <= r && r < 0x2E80, 0x3000 <= r && r < 0x3005, 0x3006 <= r && r < 0x3041, r == 0x30FB, r == 0xFFFD, r >= 0x1F000 && r < 0x20000:
		return blank(dst)
	case 0xFF01 <= r && r < 0xFF5F: // full width
		c := byte(r - 0xFF01 + '!')
		switch {
		case 'A' <= c && c <= 'Z':
			return append(dst, c+'a'-'A')
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			return append(dst, c)
		}
		return blank(dst)
	}
	if r >= 0x370 {
		r = simple(r)
	}
	return utf8.AppendRune(dst, r)
}

// simplePairs is simpler, spread over a table by the low bits of the letter.
var simplePairs = sync.OnceValue(func() *[1024][]rune {
	var t [1024][]rune
	var from rune
	for _, r := range simpler {
		if from == 0 {
			from = r
			continue
		}
		t[from&1023] = append(t[from&1023], from, r)
		from = 0
	}
	return &t
})

func simple(r rune) rune {
	for p := simplePairs()[r&1023]; len(p) >= 2; p = p[2:] {
		if p[0] == r {
			return p[1]
		}
	}
	return r
}

// script is a family of writing systems whose lexicons are read together.
type script uint8

const (
	latin script = iota
	cyrillic
	greek
	hebrew
	arabic
	han // Chinese and Japanese
	hangul
	thai
	scripts
)

// scriptOf is the script of a folded letter.
func scriptOf(r rune) (script, bool) {
	switch {
	case 'a' <= r && r <= 'z':
		return latin, true
	case 0x370 <= r && r < 0x400:
		return greek, true
	case 0x400 <= r && r < 0x530:
		return cyrillic, true
	case 0x590 <= r && r < 0x600:
		return hebrew, true
	case 0x600 <= r && r < 0x780:
		return arabic, true
	case 0xE00 <= r && r < 0xE80:
		return thai, true
	case 0x3005 <= r && r < 0x3100, 0x3400 <= r && r < 0xA000:
		return han, true
	case 0xAC00 <= r && r < 0xD7B0:
		return hangul, true
	}
	return 0, false
}

// spaceless tells the scripts whose words are not parted by blanks, or not
// always in the same places; there blanks are taken out before comparing.
func (s script) spaceless() bool { return s >= han }

// inScripts lists the scripts of a folded text, the weightiest first. A letter
// of a script in which words are short weighs more: a place in Latin letters
// does not make a Chinese sentence an English one.
func inScripts(text []byte) (list [scripts]script, n int) {
	var weight [scripts]int
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		i += size
		if s, ok := scriptOf(r); ok {
			w := 2
			if s == han {
				w = 8
			} else if s == hangul || s != latin {
				w = 4
			}
			weight[s] += w
		}
	}
	for {
		best, top := script(0), 0
		for s, w := range weight {
			if w > top {
				best, top = script(s), w
			}
		}
		if top == 0 {
			return list, n
		}
		list[n] = best
		weight[best] = 0
		n++
	}
}

// withoutBlanks takes the blanks out of a folded text, in place.
func withoutBlanks(text []byte) []byte {
	out := text[:0]
	for _, c := range text {
		if c != ' ' {
			out = append(out, c)
		}
	}
	return out
}
