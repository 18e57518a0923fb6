package directory

import "testing"

func TestNameIn(t *testing.T) {
	for _, c := range []struct{ id, language, want string }{
		{"cainiao", "zh-CN", "菜鸟"},
		{"cainiao", "zh", "菜鸟"},
		{"cainiao", "en-US", "Cainiao"},
		{"cainiao", "ko", "Cainiao"},
		{"cainiao", "", "Cainiao"},
		{"russian-post", "uk", "Почта России"},
		{"russian-post", "pt-BR", "Russian Post"},
		{"hanjin", "ko-KR", "한진택배"},
		{"hanjin", "de", "Hanjin"},
		{"correos-mexico", "de", "Correos de México"},
		{"no-such-carrier", "de", ""},
	} {
		e, _ := Get(c.id)
		if got := e.In(c.language); got != c.want {
			t.Errorf("%s in %q: %q, want %q", c.id, c.language, got, c.want)
		}
	}
	for _, e := range All() {
		if script(e.Latin) != "" {
			t.Errorf("%s: %q is not in Latin letters", e.ID, e.Latin)
		}
	}
}

func TestNamed(t *testing.T) {
	for name, want := range map[string]string{
		"La Poste": "la-poste", "bpost ": "bpost", "usps": "usps", "Почта России": "russian-post", "Russian Post": "russian-post",
		"": "", " ": "", "Nobody's Couriers": "", "Нова Пошта": "nova-poshta",
	} {
		if got := Named(name); got != want {
			t.Errorf("Named(%q) = %q, want %q", name, got, want)
		}
	}
}
