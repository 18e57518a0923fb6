//go:build !wasip1

package directory

import (
	"slices"
	"strconv"
	"strings"
)

// Listed is a carrier as people write it down in lists/*.txt:
//
//	# a comment
//	austrian-post AT Österreichische Post
//	  latin Austrian Post
//	  home https://www.post.at/
//	  link https://www.post.at/sv/sendungsdetails?snr=%s
//	  words österreichische post,post ag,austrian post
//	  s10 AT
//	  shape 10#20 2 weight=1 check=GS1 : 1012345678901234567890 1043210987654321098762 -101234567890123456789
//
// The first line of a carrier has its ID, its country ("-" where it is at home
// in many) and its name. Those below it begin with blanks; what their words mean
// is told at [Entry]. A shape has its pattern, its strength and, where they are
// not none, its weight and its [Check] by name, then examples. "go run ./build
// gen" builds the lists in, without the examples.
type Listed struct {
	Entry
	// Examples are made-up numbers, a list for each shape: at least two that
	// match with a right check digit, then at least one, behind a minus, that
	// must not.
	Examples [][]string
}

// ListError says what is wrong in which line of a list.
type ListError struct {
	Line int // from 1 on
	What string
}

func (e *ListError) Error() string { return "line " + strconv.Itoa(e.Line) + ": " + e.What }

// checkNames are the names of checks, in their order.
var checkNames = []string{"NoCheck", "S10", "UPS", "Waybill", "OnTrac", "FedEx12", "FedEx34", "FedEx32", "GS1", "GS1Last15",
	"GS1With92", "GS1Last22", "GS1Last26", "GS1With91", "Mod7", "Luhn", "Iso3736", "Ident"}

// ParseList reads a list. Its error is a [*ListError].
func ParseList(text string) ([]Listed, error) {
	var all []Listed
	for i, line := range strings.Split(text, "\n") {
		wrong := func(what string) error { return &ListError{i + 1, what + ": " + line} }
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0][0] == '#' && line[0] == '#' {
			continue
		}
		if strings.ContainsAny(line, "|;\t") {
			return nil, wrong("a letter that lists have no room for")
		}
		if line[0] != ' ' {
			if len(fields) < 3 || fields[1] != "-" && len(fields[1]) != 2 {
				return nil, wrong("wants an id, a country and a name")
			}
			all = append(all, Listed{Entry: Entry{ID: fields[0], Country: strings.Trim(fields[1], "-"), Name: strings.Join(fields[2:], " ")}})
			continue
		}
		if len(all) == 0 || len(fields) < 2 {
			return nil, wrong("no carrier, or nothing told of it")
		}
		e := &all[len(all)-1]
		into := map[string]*string{"latin": &e.Latin, "home": &e.Home, "link": &e.Link, "words": &e.Words,
			"hosts": &e.Hosts, "house": &e.House, "s10": &e.S10, "alias": &e.Alias}[fields[0]]
		switch {
		case fields[0] == "shape":
			what, examples, _ := strings.Cut(line, " : ")
			s, ok := parseShape(strings.Fields(what)[1:])
			if !ok {
				return nil, wrong("no such shape")
			}
			e.Shapes = append(e.Shapes, s)
			e.Examples = append(e.Examples, strings.Fields(examples))
		case into == nil || *into != "":
			return nil, wrong("nobody asks for that, or it stands here twice")
		default:
			*into = strings.Join(fields[1:], " ")
		}
	}
	return all, nil
}

func parseShape(words []string) (s Shape, ok bool) {
	if len(words) < 2 || len(words[1]) != 1 {
		return s, false
	}
	s = Shape{Pattern: words[0], Strength: words[1][0] - '0'}
	for _, w := range words[2:] {
		name, value, _ := strings.Cut(w, "=")
		check := slices.Index(checkNames, value)
		switch {
		case name == "weight" && len(value) == 1 && value[0] > '0' && value[0] <= '9':
			s.Weight = value[0] - '0'
		case name == "check" && check > 0:
			s.Check = Check(check)
		default:
			return s, false
		}
	}
	return s, s.Strength >= 1 && s.Strength <= 3
}

// Pack writes carriers as they are built in, see [unpack]: sorted by their IDs.
func Pack(all []Listed) string {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b Listed) int { return strings.Compare(a.ID, b.ID) })
	var b strings.Builder
	for _, e := range all {
		for _, field := range []string{e.ID, e.Country, e.Name, e.Latin, e.Home, e.Link, e.Words, e.Hosts, e.House, e.S10, e.Alias} {
			b.WriteString(field + "|")
		}
		for i, s := range e.Shapes {
			if i > 0 {
				b.WriteByte(';')
			}
			b.WriteString(s.Pattern + " " + string([]byte{'0' + s.Strength, '0' + s.Weight, 'A' + byte(s.Check)}))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
