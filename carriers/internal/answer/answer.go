// Package answer takes the first look at a carrier's response, the same for
// all: was there an answer, is it a wall, is it the JSON that was asked for?
//
//	body, err := answer.JSON(response)
//	if err != nil {
//		return carriers.Answer{}, err // blocked, rate_limited, temporary, layout …
//	}
//	for _, e := range body.Get("module").List() {
package answer

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"posthorn/carriers"
	"posthorn/carriers/clock"
	"posthorn/carriers/loose"
)

// walls are pieces of pages and answers that ask for proof of a human or turn
// robots away, in lower case.
var walls = []string{
	"x5secdata", "_____tmd_____", "rgv587", "punish", "captcha", "turnstile", "stopcrawler", "geetest", "slideverify", "word_image_click",
	"slide to verify", "cf-challenge", "cf_chl_", "just a moment...", "attention required", "access denied", "pardon our interruption",
	"incapsula", "imperva", "datadome", "perimeterx", "edgesuite.net", "awswaf", "ddos-guard", "servicepipe", "stormwall",
	"request unsuccessful", "the requested url was rejected", "you have been blocked", "bot detection", "wordfence", "sec-cp-challenge", "security check", "human verification",
	"checking your browser", "enable javascript and cookies", "unusual traffic", "unusual activity", "suspicious activity", "automated requests",
	"are you a robot", "not a robot", "un robot", "kein roboter", "um robô", "are you human", "you are human", "êtes humain", "ein mensch", "es humano",
	"не робот", "вы человек", "проверка браузера", "доступ ограничен", "доступ запрещ", "подозрительн",
	"acw_sc__v", "aliyun_waf", "nc_1_", "nc-container", "baxia-dialog", "/nch5/", "arkoselabs", "request has been blocked", "kein bot", "jesteś robotem", "robot olmad",
	"被阻断", "滑块", "安全验证", "验证码", "滑动验证", "人机", "机器人", "ロボット", "로봇", `type="password"`, // a page of a login is one too
}

// IsWall tells whether a body is a wall. Only its beginning is looked at: a
// real answer may hold any word in its data.
func IsWall(body []byte) bool {
	head := string(bytes.ToLower(body[:min(len(body), 16<<10)]))
	for _, w := range walls {
		if strings.Contains(head, w) {
			return true
		}
	}
	return false
}

// LooksHTML tells whether a body is a page rather than data.
func LooksHTML(body []byte) bool {
	b := bytes.TrimLeft(body, " \t\r\n\xef\xbb\xbf")
	if len(b) == 0 || b[0] != '<' {
		return false
	}
	head := string(bytes.ToLower(b[:min(len(b), 512)]))
	return strings.HasPrefix(head, "<!doctype html") || strings.Contains(head, "<html") || strings.Contains(head, "<head") ||
		strings.Contains(head, "<body") || strings.Contains(head, "<script") || strings.Contains(head, "<title")
}

// Screen judges a response by its HTTP status and by walls. nil means: go on
// and read it. Answers of 4xx that carry the carrier's own error body are the
// adapter's to read first.
func Screen(r carriers.Response) *carriers.Error {
	wait := RetryAfter(r.RetryAfter, r.Now)
	at := func(kind carriers.Kind, what string) *carriers.Error {
		return &carriers.Error{Kind: kind, Message: "HTTP " + strconv.Itoa(r.Status) + ": " + what, RetryAfter: wait}
	}
	switch {
	case r.Status == 0:
		return at(carriers.KindTemporary, "no answer")
	case r.Status == 429:
		return at(carriers.KindRateLimited, "too many requests")
	case LooksHTML(r.Body) && IsWall(r.Body):
		return at(carriers.KindBlocked, "a page that asks for proof of a human")
	case r.Status == 401 || r.Status == 407:
		return at(carriers.KindUnauthorized, "the key was refused")
	case r.Status == 403 || r.Status == 451:
		return at(carriers.KindBlocked, "refused")
	case r.Status == 404 || r.Status == 410:
		return at(carriers.KindNotFound, "nothing there")
	case r.Status == 408 || r.Status >= 500:
		return at(carriers.KindTemporary, "the carrier's machine failed")
	case r.Status >= 300 && r.Status < 400:
		return at(carriers.KindBlocked, "sent elsewhere")
	case r.Status > 400 && LooksHTML(r.Body) || r.Status >= 400 && IsWall(r.Body):
		return at(carriers.KindBlocked, "refused with a page") // of a firewall: Alibaba's has 405, others 406 or 418
	case r.Status >= 400:
		return at(carriers.KindLayout, "the request was not understood")
	}
	return nil
}

// JSON screens a response and reads its body. A body that is a page is blocked
// or temporary; one that is empty is temporary; one that is cut off or of
// another form is layout.
func JSON(r carriers.Response) (loose.Value, *carriers.Error) {
	if err := Screen(r); err != nil {
		return loose.Value{}, err
	}
	body := bytes.TrimSpace(bytes.TrimPrefix(r.Body, []byte("\xef\xbb\xbf")))
	switch {
	case len(body) == 0:
		return loose.Value{}, carriers.Fail(carriers.KindTemporary, "an empty answer")
	case IsWall(body) && body[0] != '{' && body[0] != '[':
		return loose.Value{}, carriers.Fail(carriers.KindBlocked, "words that ask for proof of a human")
	case body[0] == '<':
		return loose.Value{}, carriers.Fail(carriers.KindTemporary, "a page instead of data")
	case len(body) > carriers.MaxBody:
		return loose.Value{}, carriers.Fail(carriers.KindLayout, "an answer of "+strconv.Itoa(len(body))+" bytes")
	}
	return loose.Parse(body)
}

// RetryAfter reads the header of that name, in seconds or as a date, and
// gives seconds from now; 0 when there is none or it is past.
func RetryAfter(header string, now int64) int64 {
	header = strings.TrimSpace(header)
	if header == "" {
		return 0
	}
	const most = 7 * 24 * 3600
	if n, err := strconv.ParseInt(header, 10, 64); err == nil {
		return max(0, min(n, most))
	}
	at, ok := httpDate(header)
	if !ok || now == 0 {
		return 0
	}
	return max(0, min((at-now+999)/1000, most))
}

// httpDate reads "Sun, 06 Nov 1994 08:49:37 GMT", the one form of a date that
// servers are allowed to send.
func httpDate(s string) (ms int64, ok bool) {
	const months = "JanFebMarAprMayJunJulAugSepOctNovDec"
	if len(s) != 29 || s[25:] != " GMT" {
		return 0, false
	}
	month := strings.Index(months, s[8:11])
	if month < 0 || month%3 != 0 {
		return 0, false
	}
	n := strconv.Itoa(month/3 + 1)
	if len(n) == 1 {
		n = "0" + n
	}
	return clock.Instant(s[12:16] + "-" + n + "-" + s[5:7] + "T" + s[17:25])
}

// Clip folds white space and cuts a text to at most n bytes at a rune's edge.
// Bytes that are no text become U+FFFD.
func Clip(s string, n int) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
