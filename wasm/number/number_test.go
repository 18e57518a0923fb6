package number

import (
	"strings"
	"testing"
)

// offered lists what is found with a confidence of at least a half.
func offered(text string, hint Hint) []Found {
	var out []Found
	for _, f := range Find(text, hint) {
		if f.Confidence >= 0.5 {
			out = append(out, f)
		}
	}
	return out
}

func numbers(found []Found) string {
	var b strings.Builder
	for i, f := range found {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f.Number)
	}
	return b.String()
}

// TestForms writes one and the same numbers in every way that they are met.
func TestForms(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"plain":             {"it is RR123456785CN now", "RR123456785CN"},
		"lower case":        {"it is rr123456785cn now", "RR123456785CN"},
		"spaces":            {"it is RR 123 456 785 CN now", "RR123456785CN"},
		"no-break spaces":   {"it is RR\u00a0123\u00a0456\u00a0785\u00a0CN now", "RR123456785CN"},
		"thin spaces":       {"it is RR\u2009123\u2009456\u2009785\u2009CN now", "RR123456785CN"},
		"dashes":            {"it is RR-123-456-785-CN now", "RR123456785CN"},
		"long dashes":       {"it is RR–123–456–785–CN now", "RR123456785CN"},
		"full width":        {"番号はＲＲ１２３４５６７８５ＣＮです", "RR123456785CN"},
		"Cyrillic doubles":  {"трек: RR123456785СN", "RR123456785CN"},
		"all Cyrillic":      {"трек: СР123456785СК", ""}, // СР…СК: CP…CK, a country that is none
		"Greek doubles":     {"number ΕΑ123456785CN", "EA123456785CN"},
		"zero width":        {"it is RR12\u200b3456\u200b785CN now", "RR123456785CN"},
		"soft hyphens":      {"it is RR1234\u00ad56785CN now", "RR123456785CN"},
		"direction marks":   {"מספר מעקב: \u2066RR123456785CN\u2069.", "RR123456785CN"},
		"direction inside":  {"number \u200eRR123456785\u200eCN\u200f", "RR123456785CN"},
		"punctuation":       {"(RR123456785CN),", "RR123456785CN"},
		"glued to Russian":  {"номерRR123456785CNпришёл", "RR123456785CN"},
		"glued to Chinese":  {"单号RR123456785CN已发出", "RR123456785CN"},
		"glued to English":  {"trackingRR123456785CNarrived", "RR123456785CN"},
		"glued in camel":    {"trackNoLP00123456789012", "LP00123456789012"},
		"line break":        {"number RR123456\n785CN there", "RR123456785CN"},
		"suffix wrapped":    {"number RR123456785\nCN there", "RR123456785CN"},
		"link parameter":    {"https://t.17track.net/en#nums=RR123456785CN,LP00123456789012", "RR123456785CN LP00123456789012"},
		"escaped comma":     {"https://t.17track.net/en#nums=RR123456785CN%2CLP00123456789012", "RR123456785CN LP00123456789012"},
		"escaped line":      {`{"text":"sent\nRR123456785CN\n"}`, "RR123456785CN"},
		"json":              {`{"mailNo":"RR123456785CN","orderId":"8190000000000001"}`, "RR123456785CN"},
		"several in a line": {"RR123456785CN, LP00123456789012; YT1234567890123456", "RR123456785CN LP00123456789012 YT1234567890123456"},
		"tabs":              {"8190000000000001\tRR123456785CN\t12.50", "RR123456785CN"},
		"UPS in groups":     {"UPS 1Z 999 AA1 01 2345 6784 today", "1Z999AA10123456784"},
		"SSCC in groups":    {"DHL Sendungsnummer 0034 0434 1612 3456 7895", "00340434161234567895"},
	} {
		if got := numbers(offered(c.text, Hint{})); got != c.want {
			t.Errorf("%s: %q: got %q, want %q", name, c.text, got, c.want)
		}
	}
}
