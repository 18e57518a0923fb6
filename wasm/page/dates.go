package page

import (
	"strings"
	"unicode/utf8"
)

// day is a date found in a text. Without a year only month and day are known.
type day struct {
	year, month, day int
	clock            bool // a time of day stands beside it
	from, to         int  // where in the text
}

// iso is the date as "2006-01-02", empty where the year is not known.
func (d day) iso() string {
	if d.year == 0 {
		return ""
	}
	b := []byte("0000-00-00")
	for i, y := 3, d.year; i >= 0; i, y = i-1, y/10 {
		b[i] = byte('0' + y%10)
	}
	b[5], b[6] = byte('0'+d.month/10), byte('0'+d.month%10)
	b[8], b[9] = byte('0'+d.day/10), byte('0'+d.day%10)
	return string(b)
}

// months are the names of each month in every language of the shop, longest
// forms; a word of three letters and more that begins one of them is that
// month. Names that are no beginning of the long one stand by themselves.
var months = [12]string{
	" january enero janeiro janvier januar jänner gennaio januari stycznia styczeń ocak января январь січня січень يناير جانفي ינואר leden ledna január ianuarie januára januari януари ιανουαριος tammikuu мкр มกราคม ม.ค. ژانویه қаңтар tammikuuta ιανουαρίου ianuarie ",
	" february febrero fevereiro février februar feber febbraio februari lutego luty şubat февраля февраль лютого лютий فبراير فيفري פברואר únor února február februarie peb helmikuu กุมภาพันธ์ ก.พ. فوریه helmikuuta φεβρουαρίου φεβρουάριος φεβ februára февруари fevrier ",
	" march marca marzo março marco mars märz maerz maart mrt marca marzec mart марта март березня березень مارس מרץ מרס březen března március martie maret maaliskuu มีนาคม มี.ค. maaliskuuta marts μαρτίου μάρτιος mars ",
	" april abril avril aprile kwietnia kwiecień nisan апреля апрель квітня квітень أبريل ابريل أفريل אפריל duben dubna április aprilie huhtikuu เมษายน เม.ย. آوریل huhtikuuta απριλίου απρίλιος apríla април ",
	" may mayo maio mai maggio mei maja maj mayıs мая май травня травень مايو ماي מאי květen května május toukokuu พฤษภาคม พ.ค. مه toukokuuta μαΐου μαΐ μάιος mája máj ",
	" june júna junio junho juin juni giugno czerwca czerwiec haziran июня июнь червня червень يونيو جوان יוני červen června június iunie kesäkuu มิถุนายน มิ.ย. ژوئن kesäkuuta ιουνίου ιούνιος юни јуни ",
	" july júla julio julho juillet juli luglio lipca lipiec temmuz июля июль липня липень يوليو جويلية יולי červenec července július iulie heinäkuu กรกฎาคม ก.ค. ژوئیه heinäkuuta ιουλίου ιούλιος يوليوز юли ",
	" august augusta agosto août aout augustus sierpnia sierpień ağustos августа август серпня серпень أغسطس اغسطس أوت אוגוסט srpen srpna augusztus agustus elokuu สิงหาคม ส.ค. اوت elokuuta αυγούστου αύγουστος augusti غشت август ",
	" september septembra septiembre setiembre setembro septembre settembre september września wrzesień eylül сентября сентябрь вересня вересень سبتمبر ספטמבר září szeptember septembrie syyskuu กันยายน ก.ย. سپتامبر syyskuuta σεπτεμβρίου σεπτέμβριος شتنبر септември ",
	" october októbra octubre outubro octobre oktober ottobre października październik ekim октября октябрь жовтня жовтень أكتوبر اكتوبر אוקטובר říjen října október octombrie lokakuu ตุลาคม ต.ค. اکتبر lokakuuta οκτωβρίου οκτώβριος октомври ",
	" november novembra noviembre novembro novembre listopada listopad kasım ноября ноябрь листопада نوفمبر נובמבר noiembrie marraskuu พฤศจิกายน พ.ย. نوامبر marraskuuta νοεμβρίου νοέμβριος نونبر listopadu ноември ",
	" december decembra diciembre dezembro décembre dezember dicembre grudnia grudzień aralık декабря декабрь грудня грудень ديسمبر דצמבר prosinec prosince decembrie desember joulukuu ธันวาคม ธ.ค. دسامبر joulukuuta δεκεμβρίου δεκέμβριος دجنبر декември ",
}

// monthOf is the month that a word in lower case names, 0 where it names none.
func monthOf(w string) int {
	w = strings.Trim(w, ".'׳’`")
	n := utf8.RuneCountInString(w)
	if n < 2 || len(w) > 40 || strings.IndexByte(w, ' ') >= 0 {
		return 0
	}
	search := " " + w
	if n == 2 {
		search += " "
	}
	for m, names := range months {
		if strings.Contains(names, search) {
			return m + 1
		}
	}
	// Hebrew writes "in November" in one word.
	if rest, ok := strings.CutPrefix(w, "ב"); ok {
		return monthOf(rest)
	}
	return 0
}

// token is a number or a word of a text.
type token struct {
	from, to int
	num      int // -1 for a word
	digits   int
}

// tokens splits the first part of a text; dates stand near its beginning, and
// what is longer is no label or row.
func tokens(s string, out []token) []token {
	for i := 0; i < len(s) && len(out) < cap(out); {
		if digitAt(s, i) {
			k := token{from: i}
			for digitAt(s, i) {
				if k.digits < 6 {
					k.num = k.num*10 + int(s[i]-'0')
				}
				k.digits++
				i++
			}
			k.to = i
			out = append(out, k)
			continue
		}
		r, w := utf8.DecodeRuneInString(s[i:])
		if !letter(r) {
			i += w
			continue
		}
		k := token{from: i, num: -1}
		if cjkDate(r) {
			i += w
		} else {
			for i < len(s) {
				r, w := utf8.DecodeRuneInString(s[i:])
				if cjkDate(r) || !letter(r) && !(r == '.' && thaiBefore(s, i)) {
					break
				}
				i += w
			}
		}
		k.to = i
		out = append(out, k)
	}
	return out
}

func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 0xC0 && r != 0xD7 && r != 0xF7 && r != 0x2019 && !(r >= 0x2000 && r < 0x2C00) && !(r >= 0x3000 && r <= 0x3004) && r != 0xFF1A && r != 0x60C
}

func cjkDate(r rune) bool {
	return r == '年' || r == '月' || r == '日' || r == '년' || r == '월' || r == '일'
}

// thaiBefore: Thai shortens months to "ม.ค.", with a stop inside.
func thaiBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return r >= 0xE01 && r <= 0xE3A
}

// findDate is the first date in a text that was put in lower case, digits in
// ASCII. The language decides only how "03/04/2025" is meant.
func findDate(s, language string) (day, bool) {
	var room [40]token
	ts := tokens(s, room[:0])
	for i, k := range ts {
		if k.num < 0 {
			continue
		}
		if d, last, ok := dateAt(s, ts, i, language); ok {
			d.from, d.to = k.from, ts[last].to
			if i > 0 && ts[i-1].num < 0 && monthOf(s[ts[i-1].from:ts[i-1].to]) == d.month {
				d.from = ts[i-1].from
			}
			d.clock = hasClock(s, ts) || dotted(s[d.to:])
			return d, true
		}
	}
	return day{}, false
}

// dateAt reads a date whose first number is token i: with a month's name on
// either side of it, with CJK marks, or of numbers alone.
func dateAt(s string, ts []token, i int, language string) (day, int, bool) {
	k := ts[i]
	word := func(j int) string {
		if j < 0 || j >= len(ts) || ts[j].num >= 0 {
			return ""
		}
		return s[ts[j].from:ts[j].to]
	}
	num := func(j int) (int, int) {
		if j < 0 || j >= len(ts) || ts[j].num < 0 {
			return -1, 0
		}
		return ts[j].num, ts[j].digits
	}
	if partOfOther(s, k) {
		return day{}, 0, false
	}
	// 2025年11月18日, 11월 18일, 11월 18, 2025
	if w := word(i + 1); w == "年" || w == "년" {
		m, _ := num(i + 2)
		d, _ := num(i + 4)
		if w := word(i + 3); (w == "月" || w == "월") && valid(k.num, m, d) {
			last := i + 4
			if word(i+5) == "日" || word(i+5) == "일" {
				last++
			}
			return day{year: k.num, month: m, day: d}, last, true
		}
	}
	if w := word(i + 1); w == "月" || w == "월" {
		if d, n := num(i + 2); n <= 2 && valid(2000, k.num, d) {
			j := i + 3
			if w := word(j); w == "日" || w == "일" {
				j++
			}
			if y, n := num(j); n == 4 && plausible(y) && near(s, ts[j-1], ts[j]) {
				return day{year: y, month: k.num, day: d}, j, true
			}
			return day{month: k.num, day: d}, j - 1, true
		}
	}
	// 18 11月, 2025
	if w := word(i + 2); (w == "月" || w == "월") && k.digits <= 2 {
		if m, n := num(i + 1); n <= 2 && valid(2000, m, k.num) && near(s, k, ts[i+1]) {
			return withYear(s, ts, i+2, day{month: m, day: k.num})
		}
	}
	// 18 thg 11, 2025 and 18 tháng 11 năm 2025
	if w := word(i + 1); w == "thg" || w == "tháng" {
		if m, _ := num(i + 2); k.digits <= 2 && valid(2000, m, k.num) {
			return withYear(s, ts, i+2, day{month: m, day: k.num})
		}
	}
	// 14:35 Nov. 05 2019 is left to the second number.
	if k.digits <= 2 && !clockAt(s, k) {
		j := i + 1
		for w := word(j); oneOf(" de di of th st nd rd er ", w) && j < i+3; w = word(j) {
			j++
		}
		if m := monthOf(word(j)); m > 0 && near(s, k, ts[j]) && valid(2000, m, k.num) {
			return withYear(s, ts, j, day{month: m, day: k.num})
		}
		if m := monthOf(word(i - 1)); m > 0 && near(s, ts[i-1], k) && valid(2000, m, k.num) {
			return withYear(s, ts, i, day{month: m, day: k.num})
		}
	}
	// 2025 Nov 18
	if k.digits == 4 && plausible(k.num) {
		if m := monthOf(word(i + 1)); m > 0 && near(s, k, ts[i+1]) {
			if d, n := num(i + 2); n > 0 && n <= 2 && valid(k.num, m, d) && !clockAt(s, ts[i+2]) {
				return day{year: k.num, month: m, day: d}, i + 2, true
			}
		}
	}
	return numeric(s, ts, i, language)
}

// withYear looks for the year after token j.
func withYear(s string, ts []token, j int, d day) (day, int, bool) {
	for k := j + 1; k < len(ts) && k <= j+2; k++ {
		t := ts[k]
		if t.num >= 0 {
			if t.digits == 4 && s[ts[k-1].to:t.from] != "" && len(s[ts[j].to:t.from]) < 16 {
				if y := t.num; plausible(y) && !clockAt(s, t) {
					d.year = y
					return d, k, valid(y, d.month, d.day)
				} else if plausible(y - 543) {
					d.year = y - 543 // Thai years
					return d, k, true
				}
			}
			break
		}
		if w := s[t.from:t.to]; w != "de" && w != "del" && w != "di" && w != "năm" && w != "г" && !oneOf(" th st nd rd ", w) && w[0] != 0xE0 { // "ค.ศ."
			break
		}
	}
	return d, j, true
}

// numeric reads 2025-11-18, 2025/11/18, 2025. 11. 18., 18.11.2025 and
// 11/18/2025.
func numeric(s string, ts []token, i int, language string) (day, int, bool) {
	if i+2 >= len(ts) || ts[i+1].num < 0 || ts[i+2].num < 0 {
		return day{}, 0, false
	}
	a, b, c := ts[i], ts[i+1], ts[i+2]
	sep := s[a.to:b.from]
	if sep != s[b.to:c.from] {
		return day{}, 0, false
	}
	switch sep {
	case "-", "/", ".", ". ", " / ":
	default:
		return day{}, 0, false
	}
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
		if valid(a.num, b.num, c.num) {
			return day{year: a.num, month: b.num, day: c.num}, i + 2, true
		}
	case a.digits <= 2 && b.digits <= 2 && (c.digits == 4 || c.digits == 2 && len(sep) == 1 && sep != "-"):
		if c.digits == 2 {
			if c.num += 2000; c.num < 2015 || c.num > 2045 {
				break
			}
		}
		if plausible(c.num - 543) {
			c.num -= 543 // Thai years
		}
		dayFirst := sep != "/" || !strings.HasPrefix(language, "en")
		if a.num > 12 {
			dayFirst = true
		} else if b.num > 12 {
			dayFirst = false
		}
		d, m := a.num, b.num
		if !dayFirst {
			d, m = m, d
		}
		if valid(c.num, m, d) {
			return day{year: c.num, month: m, day: d}, i + 2, true
		}
	}
	return day{}, 0, false
}

// wholeDay: a text is a day, and little else: a weekday, "on".
func wholeDay(low string) bool {
	d, ok := findDate(low, "")
	return ok && len(low)-d.to+d.from <= 8
}

func plausible(y int) bool { return y >= 2005 && y < 2100 }

func valid(y, m, d int) bool {
	if y != 2000 && !plausible(y) || m < 1 || m > 12 || d < 1 {
		return false
	}
	last := 31
	switch m {
	case 4, 6, 9, 11:
		last = 30
	case 2:
		last = 28
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			last = 29
		}
	}
	return d <= last
}

// near: nothing but a space, stops and commas stands between two tokens (or
// the fillers that dateAt has passed over).
func near(s string, a, b token) bool {
	gap := s[a.to:b.from]
	if len(gap) > 16 {
		return false
	}
	return strings.Trim(gap, " .,-/'º°ªdeoifthsnr\u00a0ب") == "" || strings.TrimSpace(gap) == "。"
}

// partOfOther: the number belongs to an amount, a time, a longer code.
func partOfOther(s string, k token) bool {
	if k.digits > 4 {
		return true
	}
	if k.from > 0 {
		r, _ := utf8.DecodeLastRuneInString(s[:k.from])
		if r == '$' || r == '€' || r == '£' || r == '₽' || r == '#' {
			return true
		}
	}
	return false
}

// clockAt says whether a number is the hour of "11:20" or its minutes.
func clockAt(s string, k token) bool {
	return k.to+1 < len(s) && s[k.to] == ':' && digitAt(s, k.to+1) || k.from > 1 && s[k.from-1] == ':' && digitAt(s, k.from-2)
}

// dotted: a time of day with a stop ends a text, behind a day: ", 07.10".
func dotted(s string) bool {
	hour, minute, ok := strings.Cut(strings.TrimLeft(s, ", kl"), ".")
	return ok && len(hour) > 0 && len(hour) < 3 && len(minute) == 2 && digitsOnly(hour) && digitsOnly(minute) && hour < "24" && minute < "60"
}

func hasClock(s string, ts []token) bool {
	for _, k := range ts {
		if k.num < 0 || k.num >= 24 || k.digits > 2 {
			continue
		}
		rest := strings.TrimLeft(s[k.to:], " \u00a0")
		if len(rest) > 0 && rest[0] == 'h' {
			rest = ":" + strings.TrimLeft(rest[1:], " \u00a0") // "10 h 05"
		}
		if len(rest) > 2 && rest[0] == ':' && digitAt(rest, 1) && digitAt(rest, 2) && !digitAt(rest, 3) {
			return true
		}
	}
	return false
}
