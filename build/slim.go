package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// A Go module carries two things that no browser needs and that brotli cannot
// make small. Taking them out saves a third of what is downloaded; nothing
// that runs changes.
//
// The first is where in the sources every instruction comes from: for each
// function its name, a table of files, one of lines and one of inlined calls.
// They are looked at only to print a stack. A panic of the core tells the
// numbers of the functions it came through, which "where" turns into names.
// What the garbage collector and the unwinder need stays.
//
// The second is the form of the data: the linker leaves every eight zeros out
// and begins a new segment behind them, so that sixty thousand addresses and
// lengths stand between the bytes. Zeros compress to nothing; addresses do not.
//
// The layout of the tables is Go's own and may change with it: what does not
// look as expected is an error, and never a guess.

// errLayout says that the module's tables are not those that slim knows.
var errLayout = errors.New("the tables of this version of Go are not known")

const (
	sectionCustom = 0
	sectionData   = 11

	// gapMin is how many zeros end a segment. Few long gaps (memory that
	// begins as zeros) are worth an address, short ones are not.
	gapMin = 4096
)

// Names after internal/abi/symtab.go.
const (
	pcdataUnsafePoint  = 0 // where a signal must not stop a function: wasm has none
	pcdataInlTreeIndex = 2
	pcdataArgLiveIndex = 3

	funcdataInlTree     = 3
	funcdataArgInfo     = 5
	funcdataArgLiveInfo = 6

	funcHeader = 44 // bytes of runtime._func before its tables
	noFuncdata = ^uint32(0)
)

// slim returns the module without those two.
func slim(module []byte) ([]byte, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	out := bytes.Clone(module[:8])
	for _, s := range sections {
		switch s.id {
		case sectionCustom: // names and who produced it
			continue
		case sectionData:
			image, err := dataImage(s.body)
			if err != nil {
				return nil, err
			}
			if err := image.dropLines(); err != nil {
				return nil, err
			}
			s.body = image.segments()
		}
		out = appendSection(out, s)
	}
	return out, nil
}

type wasmSection struct {
	id   byte
	body []byte
}

func wasmSections(module []byte) ([]wasmSection, error) {
	if len(module) < 8 || string(module[:8]) != "\x00asm\x01\x00\x00\x00" {
		return nil, errors.New("not a wasm module")
	}
	r := &wasmReader{module[8:]}
	var list []wasmSection
	for len(r.rest) > 0 {
		id, err := r.take(1)
		if err != nil {
			return nil, err
		}
		body, err := r.sized()
		if err != nil {
			return nil, err
		}
		list = append(list, wasmSection{id[0], body})
	}
	return list, nil
}

// wasmReader reads LEB128 numbers and runs of bytes.
type wasmReader struct{ rest []byte }

func (r *wasmReader) take(n uint64) ([]byte, error) {
	if n > uint64(len(r.rest)) {
		return nil, errors.New("the module is cut off")
	}
	got := r.rest[:n]
	r.rest = r.rest[n:]
	return got, nil
}

func (r *wasmReader) number() (uint64, error) {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 {
		return 0, errors.New("a bad number in the module")
	}
	r.rest = r.rest[size:]
	return n, nil
}

func (r *wasmReader) sized() ([]byte, error) {
	n, err := r.number()
	if err != nil {
		return nil, err
	}
	return r.take(n)
}

// memoryImage is the module's memory as it is before anything runs, from
// address 0.
type memoryImage []byte

// dataImage lays the segments of a data section out.
func dataImage(body []byte) (memoryImage, error) {
	r := &wasmReader{body}
	count, err := r.number()
	if err != nil {
		return nil, err
	}
	var image memoryImage
	for range count {
		head, err := r.take(2)
		if err != nil {
			return nil, err
		}
		if head[0] != 0 || head[1] != 0x41 { // active, in memory 0, at a constant
			return nil, fmt.Errorf("data segment of kind %x: %w", head, errLayout)
		}
		at, err := r.number() // signed, in truth; but a Go module's addresses are below 2³¹
		if err != nil {
			return nil, err
		}
		if close, err := r.take(1); err != nil || close[0] != 0x0b {
			return nil, errLayout
		}
		data, err := r.sized()
		if err != nil {
			return nil, err
		}
		end := at + uint64(len(data))
		if end > 1<<30 {
			return nil, fmt.Errorf("data segment at %d: %w", at, errLayout)
		}
		if end > uint64(len(image)) {
			image = append(image, make([]byte, end-uint64(len(image)))...)
		}
		copy(image[at:], data)
	}
	return image, nil
}

// segments is the body of a data section that holds the image.
func (m memoryImage) segments() []byte {
	var body []byte
	count := uint64(0)
	for at := 0; at < len(m); {
		if m[at] == 0 {
			at++
			continue
		}
		end := at
		for i := at; i < len(m) && i-end < gapMin; i++ {
			if m[i] != 0 {
				end = i + 1
			}
		}
		body = append(body, 0, 0x41)
		body = appendSigned(body, int64(at))
		body = append(body, 0x0b)
		body = binary.AppendUvarint(body, uint64(end-at))
		body = append(body, m[at:end]...)
		count++
		at = end
	}
	return append(binary.AppendUvarint(nil, count), body...)
}

// appendSigned appends a signed LEB128 number.
func appendSigned(b []byte, n int64) []byte {
	for {
		low := byte(n & 0x7f)
		n >>= 7
		if n == 0 && low&0x40 == 0 || n == -1 && low&0x40 != 0 {
			return append(b, low)
		}
		b = append(b, low|0x80)
	}
}

func (m memoryImage) u32(at uint64) uint32 {
	return binary.LittleEndian.Uint32(m[at:])
}

func (m memoryImage) u64(at uint64) uint64 {
	return binary.LittleEndian.Uint64(m[at:])
}

func (m memoryImage) setU32(at uint64, v uint32) {
	binary.LittleEndian.PutUint32(m[at:], v)
}

// pcHeader begins runtime.pcHeader: the magic of Go 1.20 and later, one byte
// an instruction's size, eight a pointer's.
var pcHeader = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// lineTable is where runtime.pcHeader lies, and what follows in it: how many
// functions and files there are, where the text begins, then the offsets of
// five tables: the names of functions, units, files, deltas, functions.
func (m memoryImage) lineTable() (tab uint64, head [8]uint64, err error) {
	tab = uint64(bytes.Index(m, pcHeader))
	if int64(tab) < 0 || bytes.Contains(m[tab+1:], pcHeader) {
		return 0, head, fmt.Errorf("no line table, or two: %w", errLayout)
	}
	for i := range head {
		head[i] = m.u64(tab + 8 + 8*uint64(i))
	}
	if size := uint64(len(m)) - tab; !slices.IsSorted(head[3:]) || head[7]+8*head[0]+4 > size {
		return 0, head, fmt.Errorf("line table's head %d: %w", head, errLayout)
	}
	return tab, head, nil
}

// functionName is the name of a function, counted as the linker counts.
func (m memoryImage) functionName(i uint64) (string, error) {
	tab, head, err := m.lineTable()
	if err != nil {
		return "", err
	}
	if i >= head[0] {
		return "", fmt.Errorf("there are %d functions, none has the number %d", head[0], i)
	}
	funcs := tab + head[7]
	name := m[tab+head[3]+uint64(m.u32(funcs+uint64(m.u32(funcs+8*i+4))+4)):]
	return string(name[:max(bytes.IndexByte(name, 0), 0)]), nil
}

// dropLines clears what only the printing of stacks looks at.
func (m memoryImage) dropLines() error {
	tab, head, err := m.lineTable()
	if err != nil {
		return err
	}
	nfunc, pctab, funcs := head[0], head[6], head[7]
	gofunc, err := m.gofunc(tab, head)
	if err != nil {
		return err
	}
	trees := map[uint64]uint64{} // where a tree of inlined calls is, and its size
	keptData := map[uint64]bool{}
	for i := range nfunc {
		at := tab + funcs + uint64(m.u32(tab+funcs+8*i+4))
		if at+funcHeader > uint64(len(m)) {
			return errLayout
		}
		npc, ndata := uint64(m.u32(at+28)), uint64(m[at+43])
		if npc > 16 || ndata > 16 || at+funcHeader+4*(npc+ndata) > uint64(len(m)) {
			return fmt.Errorf("function %d has %d and %d tables: %w", i, npc, ndata, errLayout)
		}
		m.setU32(at+4, 0)  // the name
		m.setU32(at+20, 0) // files
		m.setU32(at+24, 0) // lines
		m.setU32(at+32, 0) // the package's files
		m.setU32(at+36, 0) // the first line
		calls := uint64(0)
		for k := range npc {
			where := at + funcHeader + 4*k
			switch k {
			case pcdataInlTreeIndex:
				if off := m.u32(where); off != 0 {
					calls = highest(m[tab+pctab+uint64(off):]) + 1
				}
				m.setU32(where, 0)
			case pcdataUnsafePoint, pcdataArgLiveIndex:
				m.setU32(where, 0)
			}
		}
		for k := range ndata {
			where := at + funcHeader + 4*(npc+k)
			off := m.u32(where)
			if off == noFuncdata {
				continue
			}
			data := gofunc + uint64(off)
			if data >= uint64(len(m)) {
				return errLayout
			}
			switch k {
			case funcdataInlTree:
				trees[data] = max(trees[data], 16*calls)
				m.setU32(where, noFuncdata)
			case funcdataArgInfo, funcdataArgLiveInfo:
				m.setU32(where, noFuncdata)
			default:
				keptData[data] = true
			}
		}
	}
	clear(m[tab+head[3] : tab+pctab]) // the names of functions, then of files, in two tables
	if err := m.moveTables(tab, head); err != nil {
		return err
	}
	for at, size := range trees {
		if at+size > uint64(len(m)) {
			return errLayout
		}
		for data := range keptData {
			if data >= at && data < at+size {
				return fmt.Errorf("a tree of inlined calls holds other data: %w", errLayout)
			}
		}
		clear(m[at : at+size])
	}
	return nil
}

// firstTable is where the tables of pctab begin: 0 says that there is none,
// and 1 is left to folded.
const firstTable = 2

// offsets tells visit where a function's record, at that address, names tables
// of pctab: that of the stack pointer, then those of other values.
func (m memoryImage) offsets(at uint64, visit func(where uint64)) {
	visit(at + 16)
	for k := range uint64(m.u32(at + 28)) {
		visit(at + funcHeader + 4*k)
	}
}

// moveTables moves the tables of pctab that functions still name to its
// beginning, in the order in which they are named, and clears the rest.
func (m memoryImage) moveTables(tab uint64, head [8]uint64) error {
	nfunc, pctab, funcs := head[0], tab+head[6], tab+head[7]
	old := bytes.Clone(m[pctab:funcs])
	clear(m[pctab:funcs])
	moved := map[uint32]uint32{0: 0}
	next := uint32(firstTable)
	var wrong error
	for i := range nfunc {
		m.offsets(funcs+uint64(m.u32(funcs+8*i+4)), func(where uint64) {
			off := m.u32(where)
			if _, done := moved[off]; !done {
				if uint64(off) >= uint64(len(old)) {
					wrong = errLayout
					return
				}
				size := tableSize(old[off:])
				if size == 0 || uint64(next)+uint64(size) > uint64(len(old)) {
					wrong = errLayout
					return
				}
				copy(m[pctab+uint64(next):], old[off:off+uint32(size)])
				moved[off] = next
				next += uint32(size)
			}
			m.setU32(where, moved[off])
		})
	}
	return wrong
}

// tableSize is how many bytes a table of value and pc deltas has, with the zero
// at its end; 0 when it has none.
func tableSize(table []byte) int {
	for at := 0; ; {
		for range 2 {
			_, n := binary.Uvarint(table[at:])
			if n <= 0 {
				return 0
			}
			at += n
		}
		if at >= len(table) {
			return 0
		}
		if table[at] == 0 {
			return at + 1
		}
	}
}

// highest is the highest value in a table of pc and value deltas.
func highest(table []byte) uint64 {
	value, most := int64(-1), int64(0)
	for first := true; ; first = false {
		delta, n := binary.Uvarint(table)
		if n <= 0 || delta == 0 && !first {
			return uint64(most)
		}
		table = table[n:]
		if delta&1 != 0 {
			value += ^int64(delta >> 1)
		} else {
			value += int64(delta >> 1)
		}
		most = max(most, value)
		if _, n = binary.Uvarint(table); n <= 0 {
			return uint64(most)
		}
		table = table[n:]
	}
}

// gofunc finds runtime.firstmoduledata, which begins with the addresses of the
// line table and its parts, and in it the address that functions' data is
// counted from.
func (m memoryImage) gofunc(tab uint64, head [8]uint64) (uint64, error) {
	want := binary.LittleEndian.AppendUint64(nil, tab)
	want = binary.LittleEndian.AppendUint64(want, tab+head[3]) // the names begin there
	at := bytes.Index(m, want)
	if at < 0 || len(m) < at+8*42 {
		return 0, fmt.Errorf("no module data: %w", errLayout)
	}
	word := func(i uint64) uint64 { return m.u64(uint64(at) + 8*i) }
	types, rodata, gofunc, end := word(37), word(39), word(40), word(41)
	if word(10) != tab+head[6] || word(13) != tab+head[7] || types < rodata || gofunc < tab || gofunc > end || end > uint64(len(m)) {
		return 0, fmt.Errorf("module data with types at %d, read-only data at %d, functions' data at %d of %d: %w", types, rodata, gofunc, end, errLayout)
	}
	return gofunc, nil
}
