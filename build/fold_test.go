package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"
)

// tables lays out the tables of two functions: one record right behind the
// other, the second with two tables of its own and one of the first's.
func tables() memoryImage {
	const tab, ftab, find, data = 64, 512, 1024, 2048
	m := make(memoryImage, 4096)
	copy(m[tab:], pcHeader)
	for i, v := range []uint64{2, 0, 0, 72, 80, 96, 128, ftab - tab} {
		binary.LittleEndian.PutUint64(m[tab+8+8*i:], v)
	}
	for i, v := range map[int]uint64{0: tab, 1: tab + 72, 19: find, 20: firstFunction << placeBits, 21: (firstFunction+1)<<placeBits + 3} {
		binary.LittleEndian.PutUint64(m[data+8*i:], v)
	}
	copy(m[tab+128:], []byte{0, 0, 2, 1, 0, 2, 0x81, 1, 3, 4, 0, 9, 1, 0})
	first, second := ftab+24, ftab+24+48
	for i, at := range []int{first, second} {
		m.setU32(uint64(ftab+8*i), uint32(firstFunction+i))
		m.setU32(uint64(ftab+8*i+4), uint32(at-ftab))
		m.setU32(uint64(at), uint32(firstFunction+i))
	}
	m.setU32(uint64(first+16), 2)
	m.setU32(uint64(second+16), 5)
	m.setU32(uint64(second+28), 3)
	m.setU32(uint64(second+funcHeader), 2)
	m.setU32(uint64(second+funcHeader+8), 11)
	for b := range 17 {
		m.setU32(uint64(find+bucketSize*b), uint32(b/16))
	}
	m[find+16*bucketSize+5] = 7 // the last function is short: this is something else
	m[3000] = 1                 // other data
	return m
}

func TestFold(t *testing.T) {
	m := tables()
	where, err := m.functionTables()
	if err != nil {
		t.Fatal(err)
	}
	if err := m.fold(where); err != nil {
		t.Fatal(err)
	}
	second := where.ftab + where.first + 48
	for at, want := range map[uint64]uint32{
		where.ftab + 4: 0, where.ftab + where.first: 0, second: 0, where.find + 16*bucketSize: 0,
		where.ftab + where.first + 16: freshTable, second + 16: freshTable, second + funcHeader: 2, second + funcHeader + 4: 0, second + funcHeader + 8: freshTable,
	} {
		if got := m.u32(at); got != want {
			t.Errorf("folded, %d at %d instead of %d", got, at, want)
		}
	}
}

// tablesModule is a module of such a memory and one function of no use.
func tablesModule(image memoryImage) []byte {
	module := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range []wasmSection{
		{sectionType, []byte{1, 0x60, 1, wasmI32, 0}},
		{sectionFunc, []byte{1, 0}},
		{sectionMemory, []byte{1, 0, 1}},
		{sectionExport, append(append([]byte{1, 6}, "memory"...), 2, 0)},
		{sectionCode, []byte{1, 2, 0, opEnd}},
		{sectionData, image.segments()},
	} {
		module = appendSection(module, s)
	}
	return module
}

func TestUnfolded(t *testing.T) {
	module := tablesModule(tables())
	small, err := folded(module) // which compares
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(small, module) {
		t.Error("nothing was folded")
	}
	if again, err := folded(module); err != nil || !bytes.Equal(again, small) {
		t.Errorf("it is not the same a second time: %v", err)
	}
}

func TestFoldRefuses(t *testing.T) {
	for name, spoil := range map[string]func(m memoryImage){
		"no tables":          func(m memoryImage) { clear(m) },
		"a record elsewhere": func(m memoryImage) { m.setU32(512+12, 24+56) },
		"another number":     func(m memoryImage) { m.setU32(512+24, firstFunction+7) },
		"other counters":     func(m memoryImage) { binary.LittleEndian.PutUint64(m[2048+8*20:], 5) },
		"a bucket":           func(m memoryImage) { m.setU32(1024+4, 1) },
		"an offset":          func(m memoryImage) { m.setU32(512+24+48+16, 6) },
	} {
		image := tables()
		spoil(image)
		if _, err := folded(tablesModule(image)); !errors.Is(err, errLayout) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
