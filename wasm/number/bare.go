package number

import "posthorn/carriers/directory"

// lone gives the place of the text's only content, where it is short enough to
// be one number.
func lone(text string) (start, end int, ok bool) {
	for start < len(text) && text[start] <= ' ' {
		start++
	}
	end = len(text)
	for end > start && text[end-1] <= ' ' {
		end--
	}
	return start, end, end > start && end-start <= 120
}

// bare takes the whole text for one number, and is false where it is none.
func (f *finder) bare(start, end int) bool {
	whole := f.text
	f.text = whole[:end]
	defer func() { f.text = whole }()
	if !f.read(start) || f.nc == 0 {
		return false
	}
	last := f.chunks[f.nc-1]
	rest := f.text[last.end:]
	for _, r := range rest {
		if _, k := class(r); k != isNone {
			return false
		}
	}
	if f.named(0) {
		return false
	}
	digits, long := 0, 0
	for i := range f.nc {
		c := f.chunks[i]
		digits += c.digits
		if c.to-c.from > 9 {
			long++
		}
		if i > 0 && c.letters > 3 && c.digits == 0 || i > 1 && c.gap != f.chunks[1].gap || c.gap == isLine && f.nc > 2 {
			return false
		}
	}
	if digits == 0 || long > 1 || f.n < 7 || f.n > directory.MaxLength {
		return false
	}
	fm := form{chunks: f.nc, bare: true, groups: digits == f.n && f.nc > 1, lettered: digits < f.n && f.nc > 1}
	for i := range min(f.nc, 10) {
		fm.widths = fm.widths<<6 | uint64(f.chunks[i].to-f.chunks[i].from)
	}
	v := f.judge(0, f.n, fm)
	if v.score == none || f.nc > 1 && len(f.hits) == 0 {
		return false
	}
	if len(f.hits) == 0 {
		if f.scan(); f.told {
			return true
		}
	}
	f.emit(&v)
	return true
}
