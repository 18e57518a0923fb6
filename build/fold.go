package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// Of what the runtime knows of functions, much can be reckoned from the rest,
// and was 28 kB of the download all the same:
//
//   - a table of 20 bytes for every sixteenth of a function, that leads from a
//     program counter to the function's number, which in WebAssembly is just
//     the upper bits of the counter: 860 kB of memory,
//   - a table of where each function's record is, though they lie one behind
//     the other, and once more its number in it and in the record,
//   - in the records the places of tables that are named for the first time,
//     though those lie one behind the other too (see moveTables).
//
// folded leaves all that out, and has the module put it in again before
// anything else: a function that WebAssembly calls when an instance is made,
// some fifty lines of its code and a fraction of a millisecond.

const (
	sectionType   = 1
	sectionImport = 2
	sectionFunc   = 3
	sectionStart  = 8

	// bucketPCs is how many program counters one entry of findfunctab is for,
	// bucketSize how many bytes it has, of which subBuckets are for as many
	// parts of it.
	bucketPCs, bucketSize, subBuckets = 4096, 20, 16
	// freshTable stands for the place right behind the table that was named
	// for the first time before.
	freshTable = 1
)

// functionTables are where the tables of functions lie in memory.
type functionTables struct {
	count   uint64 // of functions
	pctab   uint64 // address of the tables of pc deltas
	ftab    uint64 // address of the list of records, and of the records behind it
	first   uint64 // where the first record is, from ftab on
	find    uint64 // address of findfunctab
	findEnd uint64
}

// functionTables finds the tables, and makes sure that they are as they will
// be unfolded.
func (m memoryImage) functionTables() (t functionTables, err error) {
	tab, head, err := m.lineTable()
	if err != nil {
		return t, err
	}
	want := binary.LittleEndian.AppendUint64(nil, tab)
	want = binary.LittleEndian.AppendUint64(want, tab+head[3])
	data := uint64(bytes.Index(m, want)) // runtime.firstmoduledata, as gofunc has it
	if int64(data) < 0 || data+8*22 > uint64(len(m)) {
		return t, fmt.Errorf("no module data: %w", errLayout)
	}
	find, low, high := m.u64(data+8*19), m.u64(data+8*20), m.u64(data+8*21)
	t = functionTables{count: head[0], pctab: tab + head[6], ftab: tab + head[7], find: find}
	t.first = uint64(m.u32(t.ftab + 4))
	// The last entry ends where the last function does.
	t.findEnd = find + (high-low+bucketPCs-1)/bucketPCs*(bucketSize-subBuckets) + (high-low+bucketPCs/subBuckets-1)/(bucketPCs/subBuckets)
	if low != firstFunction<<placeBits || high < low || find < t.ftab+t.first || t.findEnd > uint64(len(m)) || t.count == 0 {
		return t, fmt.Errorf("functions from %#x to %#x: %w", low, high, errLayout)
	}
	return t, nil
}

// fold clears what unfolding writes.
func (m memoryImage) fold(t functionTables) error {
	clear(m[t.find:t.findEnd])
	newest := uint32(0)
	record := t.first
	for i := range t.count {
		at := t.ftab + record
		if at+funcHeader > t.find || uint64(m.u32(t.ftab+8*i+4)) != record || m.u32(t.ftab+8*i) != uint32(firstFunction+i) || m.u32(at) != uint32(firstFunction+i) {
			return fmt.Errorf("the record of function %d is not where it should be: %w", i, errLayout)
		}
		clear(m[t.ftab+8*i : t.ftab+8*i+8])
		m.setU32(at, 0)
		m.offsets(at, func(where uint64) {
			if off := m.u32(where); off > newest {
				newest = off
				m.setU32(where, freshTable)
			}
		})
		record = (record + funcHeader + 4*uint64(m.u32(at+28)) + 4*uint64(m[at+43]) + 7) &^ 7
	}
	return nil
}

// folded returns a module whose tables of functions are folded. What comes of
// it when it is instantiated is compared with what was, byte by byte.
func folded(module []byte) ([]byte, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	image, t, err := foldData(sections)
	if err != nil {
		return nil, err
	}
	body, err := t.unfold().body()
	if err != nil {
		return nil, err
	}
	sections, err = withStart(sections, body)
	if err != nil {
		return nil, err
	}
	out := bytes.Clone(module[:8])
	for _, s := range sections {
		out = appendSection(out, s)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer r.Close(ctx)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, err
	}
	guest, err := r.InstantiateWithConfig(ctx, out, wazero.NewModuleConfig().WithStartFunctions())
	if err != nil {
		return nil, fmt.Errorf("the folded core does not start: %w", err)
	}
	memory := guest.Memory()
	if got, ok := memory.Read(0, memory.Size()); !ok || len(got) < len(image) || !bytes.Equal(got[:len(image)], image) || len(bytes.Trim(got[len(image):], "\x00")) > 0 {
		return nil, fmt.Errorf("unfolded, the tables of functions are others: %w", errLayout)
	}
	return out, nil
}

// foldData folds the data section, and returns the memory as it was.
func foldData(sections []wasmSection) (was memoryImage, t functionTables, err error) {
	for i := range sections {
		if sections[i].id != sectionData {
			continue
		}
		image, err := dataImage(sections[i].body)
		if err != nil {
			return nil, t, err
		}
		if t, err = image.functionTables(); err != nil {
			return nil, t, err
		}
		was = bytes.Clone(image)
		if err := image.fold(t); err != nil {
			return nil, t, err
		}
		sections[i].body = image.segments()
		return was, t, nil
	}
	return nil, t, errLayout
}

// withStart adds a function to a module, without parameters and results, which
// is called when an instance is made.
func withStart(sections []wasmSection, body []byte) ([]wasmSection, error) {
	var out []wasmSection
	kind, imported := -1, 0
	for _, s := range sections {
		count, rest, err := counted(s)
		if err != nil {
			return nil, err
		}
		switch s.id {
		case sectionType:
			kind = count
			s.body = append(binary.AppendUvarint(nil, uint64(count+1)), append(bytes.Clone(rest), 0x60, 0, 0)...)
		case sectionImport:
			r := &wasmReader{rest}
			for range count {
				_, err1 := r.sized()
				_, err2 := r.sized()
				what, err3 := r.take(1)
				_, err4 := r.number()
				if err := errors.Join(err1, err2, err3, err4); err != nil || what[0] != 0 {
					return nil, fmt.Errorf("the module imports more than functions: %w", errors.Join(errLayout, err))
				}
			}
			imported = count
		case sectionFunc:
			s.body = append(binary.AppendUvarint(nil, uint64(count+1)), rest...)
			s.body = binary.AppendUvarint(s.body, uint64(kind))
			imported += count // and this one is the next
		case sectionExport:
			out = append(out, s, wasmSection{sectionStart, binary.AppendUvarint(nil, uint64(imported))})
			continue
		case sectionStart:
			return nil, fmt.Errorf("the module has a start of its own: %w", errLayout)
		case sectionCode:
			s.body = append(binary.AppendUvarint(nil, uint64(count+1)), rest...)
			s.body = append(binary.AppendUvarint(s.body, uint64(len(body))), body...)
		}
		out = append(out, s)
	}
	if kind < 0 {
		return nil, errLayout
	}
	return out, nil
}

// counted is how many entries a section has, and what is behind that number.
func counted(s wasmSection) (count int, rest []byte, err error) {
	r := &wasmReader{s.body}
	n, err := r.number()
	return int(n), r.rest, err
}

// The locals of unfold.
const (
	localNumber = iota // of the function
	localRecord        // where its record is, from ftab on
	localEntry         // address of its entry in ftab
	localBucket        // address in findfunctab
	localOffset        // address of the next place of a table in the record
	localEnd           // address behind those
	localTable         // address where the next table begins that was not named
	unfoldLocals
)

// unfold is the function that writes what fold cleared.
func (t functionTables) unfold() *code {
	c := &code{locals: bytes.Repeat([]byte{wasmI32}, unfoldLocals)}
	put := func(list ...instruction) { c.list = append(c.list, list...) }
	get := func(local int64) instruction { return instruction{op: opLocalGet, n: local} }
	set := func(local int64) instruction { return instruction{op: opLocalSet, n: local} }
	number := func(n uint64) instruction { return instruction{op: opI32Const, n: int64(int32(n))} }
	op := func(op byte) instruction { return instruction{op: op} }
	at := func(op byte, offset uint64) instruction { return instruction{op: op, n: int64(offset)} }
	begin := func(op byte) int {
		c.labels++
		put(instruction{op: op, n: noResult, label: c.labels})
		return c.labels
	}
	end := func(label int) { put(instruction{op: opEnd, label: label}) }
	branch := func(label int) { put(instruction{op: opBrIf, label: label}) }
	add := func(local int64, n uint64) { put(get(local), number(n), op(opI32Add), set(local)) }

	// tables writes the place of a table where it says that it is a fresh one,
	// and then passes over that table: pairs of numbers with a zero behind them.
	tables := func() {
		fresh := begin(opBlock)
		put(get(localOffset), at(opI32Load, 0), number(freshTable), op(opI32Ne))
		branch(fresh)
		put(get(localOffset), get(localTable), number(t.pctab), op(opI32Sub), at(opI32Store, 0))
		pairs := begin(opLoop)
		for range 2 {
			bytes := begin(opLoop)
			add(localTable, 1)
			put(get(localTable), number(1), op(opI32Sub), at(opI32Load8U, 0), number(0x80), op(opI32GeU))
			branch(bytes)
			end(bytes)
		}
		put(get(localTable), at(opI32Load8U, 0))
		branch(pairs)
		end(pairs)
		add(localTable, 1)
		end(fresh)
	}
	record := func() { put(number(t.ftab), get(localRecord), op(opI32Add)) }

	put(number(t.first), set(localRecord), number(t.ftab), set(localEntry),
		number(t.find), set(localBucket), number(t.pctab+firstTable), set(localTable))
	functions := begin(opLoop)
	put(get(localEntry), get(localNumber), number(firstFunction), op(opI32Add), at(opI32Store, 0))
	put(get(localEntry), get(localRecord), at(opI32Store, 4))
	record()
	put(get(localNumber), number(firstFunction), op(opI32Add), at(opI32Store, 0))

	// A function's sixteen entries in findfunctab; the last function has fewer.
	full := begin(opBlock)
	buckets := begin(opLoop)
	put(get(localBucket), number(t.findEnd), op(opI32GeU))
	branch(full)
	put(get(localBucket), get(localNumber), at(opI32Store, 0))
	add(localBucket, bucketSize)
	put(get(localBucket), get(localNumber), number(1), op(opI32Add), number(1<<placeBits/bucketPCs*bucketSize), op(opI32Mul), number(t.find), op(opI32Add), op(opI32LtU))
	branch(buckets)
	end(buckets)
	end(full)

	record()
	put(number(16), op(opI32Add), set(localOffset))
	tables()
	record()
	put(number(funcHeader), op(opI32Add), set(localOffset))
	record()
	put(number(funcHeader), op(opI32Add))
	record()
	put(at(opI32Load, 28), number(4), op(opI32Mul), op(opI32Add), set(localEnd))
	none := begin(opBlock)
	others := begin(opLoop)
	put(get(localOffset), get(localEnd), op(opI32GeU))
	branch(none)
	tables()
	add(localOffset, 4)
	put(instruction{op: opBr, label: others})
	end(others)
	end(none)

	// The next record begins at a multiple of eight.
	put(get(localEnd), number(t.ftab), op(opI32Sub))
	record()
	put(at(opI32Load8U, 43), number(4), op(opI32Mul), op(opI32Add),
		number(7), op(opI32Add), number(^uint64(7)), op(opI32And), set(localRecord))
	add(localEntry, 8)
	add(localNumber, 1)
	put(get(localNumber), number(t.count), op(opI32LtU))
	branch(functions)
	end(functions)
	end(outside)
	return c
}
