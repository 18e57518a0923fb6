package api

// Limits bounds a MessagePack value before it is decoded: a few bytes can
// claim to hold billions of things, or be nested so deep that a reader runs
// out of stack.
type Limits struct {
	Depth  int // of maps and lists within each other
	Values int // of all kinds, keys included
	Text   int // bytes of one string or binary
}

// Limits of what crosses. The largest honest messages stay below a half of
// each.
var (
	LimitsOfAsk    = Limits{Depth: 4, Values: 1000, Text: 100}
	LimitsOfAnswer = Limits{Depth: 10, Values: 1_000_000, Text: 4000}
)

// Check tells whether b is one MessagePack value, whole, with nothing behind
// it, within the limits. Extensions and times are not: nothing of ours has
// them. It allocates nothing and takes time in proportion to len(b).
//
//	Check([]byte{0x81, 0xa1, 'a', 0x01}, LimitsOfAsk)       // {"a": 1}: true
//	Check([]byte{0xdf, 0xff, 0xff, 0xff, 0xff}, LimitsOfAsk) // a map said to have 4 billion entries: false
//	Check(bytes.Repeat([]byte{0x91}, 1000), LimitsOfAsk)     // a list in a list in …: false
func Check(b []byte, l Limits) bool {
	var open [16]int // values still to come at each depth
	depth, values := 0, 0
	open[0] = 1
	deepest := min(l.Depth, len(open)-1)
	for {
		for open[depth] == 0 {
			if depth == 0 {
				return len(b) == 0
			}
			depth--
		}
		open[depth]--
		if values++; values > l.Values || len(b) == 0 {
			return false
		}
		c := b[0]
		b = b[1:]
		skip, inside, isText := 0, -1, false
		switch {
		case c < 0x80 || c >= 0xe0: // small integers
		case c < 0x90:
			inside = 2 * int(c&15)
		case c < 0xa0:
			inside = int(c & 15)
		case c < 0xc0:
			skip, isText = int(c&31), true
		default:
			size := lengths[c-0xc0] // bytes that tell a length, or of the value itself
			if size < 0 || len(b) < int(size) {
				return false
			}
			n := 0
			for i := range int(size) {
				n = n<<8 | int(b[i])
			}
			switch c {
			case 0xc4, 0xc5, 0xc6, 0xd9, 0xda, 0xdb:
				skip, isText = n, true
			case 0xdc, 0xdd:
				inside = n
			case 0xde, 0xdf:
				inside = 2 * n
			}
			b = b[size:]
		}
		if isText && skip > l.Text || skip > len(b) {
			return false
		}
		b = b[skip:]
		if inside >= 0 {
			if inside > l.Values-values || depth == deepest {
				return false
			}
			depth++
			open[depth] = inside
		}
	}
}

// lengths are, for the first bytes from 0xc0 on, how many bytes follow that
// are a number or a length; -1: no such thing is let in.
var lengths = [32]int8{
	0, -1, 0, 0, 1, 2, 4, -1, // nil, unused, false, true, bin 8/16/32, ext 8
	-1, -1, 4, 8, 1, 2, 4, 8, // ext 16/32, float 32/64, uint 8 to 64
	1, 2, 4, 8, -1, -1, -1, -1, // int 8 to 64, fixext 1 to 8
	-1, 1, 2, 4, 2, 4, 2, 4, // fixext 16, str 8/16/32, array 16/32, map 16/32
}
