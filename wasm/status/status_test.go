package status

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"posthorn/carriers"
)

// TestLexicons reads the lexicons as people write them, so that a mistake is
// told with its line, and as they are built in: that is the same.
func TestLexicons(t *testing.T) {
	for s := script(0); s < scripts; s++ {
		if _, err := build(s); err != nil {
			t.Error(err)
		}
	}
	sources, err := filepath.Glob("lexicon/*.txt")
	if err != nil || len(sources) != len(files) {
		t.Fatalf("%d files of lexicons for %d languages: %v", len(sources), len(files), err)
	}
	var packed map[string]string
	for _, f := range files {
		source, err := os.ReadFile("lexicon/" + f.language + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		if packed[f.language] == "" {
			if packed, err = texts(f.language); err != nil {
				t.Fatal(err)
			}
		}
		written, built := &builder{lex: &lexicon{}, spaceless: f.script.spaceless()}, &builder{lex: &lexicon{}, spaceless: f.script.spaceless()}
		if err := written.parse(f.language, string(source), nil); err != nil {
			t.Error(err)
		}
		if err := built.parse(f.language, packed[f.language], headers()); err != nil {
			t.Error(err)
		}
		want, wantLiterals := spelled(written.lex)
		got, gotLiterals := spelled(built.lex)
		if len(want) == 0 || len(got) != len(want) {
			t.Errorf("%s: %d rules are written, %d built in: go run ./build gen", f.language, len(want), len(got))
			continue
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%s: rule %d is built in as\n%s, and written\n%s: go run ./build gen", f.language, i+1, got[i], want[i])
				break
			}
		}
		if !slices.Equal(gotLiterals, wantLiterals) || !slices.Equal(built.lex.small[:], written.lex.small[:]) {
			t.Errorf("%s: other words are built in than are written: go run ./build gen", f.language)
		}
	}
}

// spelled is all that the reading depends on, in words: the rules in their
// order, each with what it tells and with the literals that its atoms stand for;
// and all literals.
func spelled(lex *lexicon) (rules, literals []string) {
	of := map[uint16][]string{}
	var walk func(n int32, text string)
	walk = func(n int32, text string) {
		if n != 0 {
			text += string(lex.nodes[n].b)
		}
		if lex.nodes[n].found != 0 {
			literals = append(literals, text)
		}
		for f := lex.nodes[n].found; f != 0; f = lex.found[f-1].next {
			of[lex.found[f-1].atom] = append(of[lex.found[f-1].atom], text)
		}
		for c := lex.nodes[n].child; c != 0; c = lex.nodes[c].next {
			walk(c, text)
		}
	}
	walk(0, "")
	slices.Sort(literals)
	for _, r := range lex.rules {
		var b strings.Builder
		fmt.Fprintf(&b, "%d %+v", r.kind, *r.effect)
		for _, p := range r.parts {
			fmt.Fprintf(&b, " %v", p.not)
			for _, l := range p.atoms {
				slices.Sort(of[l.atom])
				fmt.Fprintf(&b, " %v%q", l.gap, of[l.atom])
			}
		}
		rules = append(rules, b.String())
	}
	return rules, literals
}

// TestLong: what a long text says at its end is read too.
func TestLong(t *testing.T) {
	text := strings.Repeat("The parcel is stored in the final parcel center of the destination country. ", 5) + "It was refused by the recipient."
	if got := New(nil).Read("", carriers.Event{Text: text}); got.Substatus != carriers.FailureRejected {
		t.Errorf("%q, %d bytes, is %q", text, len(text), got.Substatus)
	}
}

// phrase is a line of testdata: words, and what they mean.
type phrase struct {
	line           int
	language, text string
	want           carriers.Substatus
}

func phrases(t testing.TB, file string) (list []phrase) {
	text, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.SplitN(line, " | ", 3)
		if len(f) != 3 {
			t.Fatalf("%s, line %d: not of three parts", file, n+1)
		}
		if f[1] == "unknown" {
			f[1] = ""
		}
		list = append(list, phrase{n + 1, f[0], f[2], carriers.Substatus(f[1])})
	}
	return list
}

// TestPhrases reads testdata/phrases.txt without being told the language.
func TestPhrases(t *testing.T) {
	r := New(nil)
	for _, p := range phrases(t, "phrases.txt") {
		if got := r.Read("", carriers.Event{Text: p.text}); got.Substatus != p.want {
			t.Errorf("line %d: %s %q is %q, want %q", p.line, p.language, p.text, got.Substatus, p.want)
		}
	}
}

// TestRounds: of testdata/rounds.txt nearly all is read as labelled, in every
// language, and nothing is taken for delivered that is not.
func TestRounds(t *testing.T) {
	r := New(nil)
	list := phrases(t, "rounds.txt")
	right, delivered, missed := 0, 0, 0
	wrong, of := map[string]int{}, map[string]int{}
	for _, p := range list {
		want := carriers.Meaning{Substatus: p.want}.Status()
		got := r.Read("", carriers.Event{Text: p.text}).Status()
		of[p.language]++
		if want == carriers.Delivered {
			delivered++
		}
		switch {
		case got == want:
			right++
			continue
		case got == carriers.Delivered:
			t.Errorf("line %d: %s %q counts as delivered, want %s", p.line, p.language, p.text, p.want)
		case want == carriers.Delivered:
			missed++
		}
		wrong[p.language]++
	}
	if len(list) < 1500 || right*1000 < len(list)*990 || missed*100 > delivered {
		t.Errorf("%d of %d right, %d of %d deliveries missed", right, len(list), missed, delivered)
	}
	for l, n := range wrong {
		if n*20 > of[l] {
			t.Errorf("%s: %d of %d wrong", l, n, of[l])
		}
	}
}

// table is a made-up carrier's codes.
func table(carrier string) carriers.Table {
	if carrier != "made-up" {
		return ""
	}
	return "\nException_Other|*_FAILURE|\nInTransit_CustomsProcessing|CC_*|\nInTransit_CustomsProcessing export_customs|CC_EX_*|\n" +
		"InTransit_Other by-text|GENERIC|\nunknown|PAPERS|\nDelivered_Other|SIGNED|\nDeliveryFailure_Other|FAILED|\n"
}

func TestCodes(t *testing.T) {
	r := New(table)
	for _, c := range []struct {
		carrier, code, text string
		want                carriers.Meaning
	}{
		{"made-up", "SIGNED", "Lorem ipsum", carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByCode}},
		{"made-up", "signed", "", carriers.Meaning{Substatus: carriers.DeliveredOther, Stage: carriers.LastMile, By: carriers.ByCode}},
		{"made-up", "CC_EX_NEW", "", carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms, By: carriers.ByCode}},
		{"made-up", "CC_NEW", "", carriers.Meaning{Substatus: carriers.CustomsProcessing, By: carriers.ByCode}},
		{"made-up", "CC_EX_NEW", "Export customs clearance finished", carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ExportCustoms, By: carriers.ByCode}},
		{"made-up", "CC_EX_NEW", "Package lost", carriers.Meaning{Substatus: carriers.ExceptionLost, By: carriers.ByText}},
		{"made-up", "CC_EX_FAILURE", "", carriers.Meaning{Substatus: carriers.ExceptionOther, By: carriers.ByCode}},
		{"made-up", "GENERIC", "wait for customs clearance", carriers.Meaning{Substatus: carriers.CustomsProcessing, By: carriers.ByText}},
		{"made-up", "GENERIC", "Lorem ipsum", carriers.Meaning{Substatus: carriers.TransitOther, By: carriers.ByCode}},
		{"made-up", "UNHEARD_OF", "Out for delivery", carriers.Meaning{Substatus: carriers.OutForDeliveryOther, Stage: carriers.LastMile, By: carriers.ByText}},
		{"made-up", "UNHEARD_OF", "Lorem ipsum", carriers.Meaning{By: carriers.ByNone}},
		{"made-up", "PAPERS", "Delivered", carriers.Meaning{Notice: true, By: carriers.ByCode}},
		{"made-up", "FAILED", "Nobody home", carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, Reason: "nobody", By: carriers.ByCode}},
		{"made-up", "FAILED", "Delivered", carriers.Meaning{Substatus: carriers.FailureOther, Stage: carriers.LastMile, By: carriers.ByCode}},
		{"unheard-of", "SIGNED", "", carriers.Meaning{By: carriers.ByNone}},
		{"", "", "", carriers.Meaning{By: carriers.ByNone}},
	} {
		if got := r.Read(c.carrier, carriers.Event{Code: c.code, Text: c.text}); got != c.want {
			t.Errorf("%s %q %q is %+v, want %+v", c.carrier, c.code, c.text, got, c.want)
		}
	}
}

func TestMarks(t *testing.T) {
	r := New(nil)
	for _, c := range []struct {
		text string
		want carriers.Meaning
	}{
		{"Import customs clearance started", carriers.Meaning{Substatus: carriers.CustomsProcessing, Stage: carriers.ImportCustoms, By: carriers.ByText}},
		{"Export customs clearance complete", carriers.Meaning{Substatus: carriers.CustomsReleased, Stage: carriers.ExportCustoms, By: carriers.ByText}},
		{"Returned to sender", carriers.Meaning{Substatus: carriers.ExceptionReturned, Return: true, By: carriers.ByText}},
		{"Recipient not home", carriers.Meaning{Substatus: carriers.FailureNoBody, Stage: carriers.LastMile, Reason: "nobody", By: carriers.ByText}},
		{"Delivery date of shipment changed", carriers.Meaning{Substatus: carriers.TransitOther, Notice: true, By: carriers.ByText}},
		{"Your parcel is expected on 4 July", carriers.Meaning{Substatus: carriers.TransitOther, Notice: true, By: carriers.ByText}},
	} {
		if got := r.Read("", carriers.Event{Text: c.text}); got != c.want {
			t.Errorf("%q is %+v, want %+v", c.text, got, c.want)
		}
	}
}

func TestFold(t *testing.T) {
	for _, c := range [][2]string{
		{"Zurück an Absender!", "\n zuruck an absender \n"},
		{"  PRZESYŁKA  doręczona.", "\n przesylka doreczona \n"},
		{"Straße", "\n strasse \n"},
		{"Вручён АДРЕСАТУ", "\n вручен адресату \n"},
		{"לשם מסירתו לנמען", "\n לשמ מסירתו לנמענ \n"},
		{"الشحنة إلى", "\n الشحنه الي \n"},
		{"ＡＢＣ１２", "\n abc12 \n"},
		{"貨物", "\n 货物 \n"},
		{"ΠΑΡΑΔΌΘΗΚΕ", "\n παραδοθηκε \n"},
		{"Teslim EDİLDİ ı", "\n teslim edildi i \n"},
		{"", "\n \n"},
	} {
		if got := string(fold(nil, c[0])); got != c[1] {
			t.Errorf("fold(%q) = %q, want %q", c[0], got, c[1])
		}
	}
}

// FuzzRead: whatever the words, reading ends, says the same twice, and an
// event that is not understood means nothing at all.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"Out for delivery", "Доставлено", "【上海】已签收", "[x] y", "\xff\xfe", "נמסר", "a] [", strings.Repeat("delivered to sender ", 99)} {
		f.Add("made-up", "CC_EX_START", s, "en")
		f.Add("", "", s, "")
	}
	r := New(table)
	f.Fuzz(func(t *testing.T, carrier, code, text, language string) {
		e := carriers.Event{Code: code, Text: text, Language: language}
		m := r.Read(carrier, e)
		if again := r.Read(carrier, e); again != m {
			t.Errorf("read %+v, then %+v", m, again)
		}
		if m.By == carriers.ByNone && m != (carriers.Meaning{By: carriers.ByNone}) {
			t.Errorf("not understood, yet %+v", m)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	text, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		b.Fatal(err)
	}
	var events []carriers.Event
	for _, line := range strings.Split(string(text), "\n") {
		if f := strings.SplitN(line, " | ", 3); len(f) == 3 {
			events = append(events, carriers.Event{Text: f[2]})
		}
	}
	r := New(nil)
	for _, e := range events {
		r.Read("", e)
	}
	b.ResetTimer()
	for i := range b.N {
		r.Read("", events[i%len(events)])
	}
}

func BenchmarkBuild(b *testing.B) {
	for range b.N {
		build(latin)
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ asked, text, want string }{
		{"en", "Your parcel is out for delivery", "en"},
		{"ru", "Arrived at the sorting center", "en"},
		{"en", "Die Sendung wurde zugestellt.", "de"},
		{"de", "Pakket bezorgd bij de buren", "nl"},
		{"en", "Paczka oczekuje na odbiór w punkcie", "pl"},
		{"en", "El envío ha sido entregado al destinatario", "es"},
		{"en", "Votre colis est en cours de livraison", "fr"},
		{"en", "【上海】快件已签收", "zh"},
		{"en", "配達完了しました", "ja"},
		{"en", "通関手続中", "ja"},
		{"en", "輸送中", "ja"},
		{"en", "窓口保管中", "ja"},
		{"en", "通關中", "zh"},
		{"en", "運送中", "zh"},
		{"en", "快件已送达代收点", "zh"},
		{"en", "배송완료", "ko"},
		{"en", "Вручение адресату", "ru"},
		{"ru", "Відправлення прибуло у відділення", "uk"},
		{"en", "המשלוח נמסר", "he"},
		{"en", "ถึงศูนย์คัดแยก", "th"},
		{"en", "تم تسليم الشحنة", "ar"},
		{"ja", "TRANSIT", ""}, // of several
		{"en", "Lorem ipsum dolor sit amet", ""},
		{"en", "12:30 #4", ""},
		{"en", "", ""},
	} {
		if got := Language(c.text, c.asked); got != c.want {
			t.Errorf("%q, asked in %s, is %q, want %q", c.text, c.asked, got, c.want)
		}
	}
}
