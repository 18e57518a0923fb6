package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// A browser ends the background after half a minute of rest, so every click on
// an order begins with Go's own beginning: memory is laid out, the collector
// made ready, every package filled its tables. It comes to the same each time.
// woken does it once, when the core is built, and writes down the memory and
// the globals as they are then: the module that is shipped is awake. Nothing
// of the machine that builds is in it: the clock stands still at its beginning
// and the random bytes, which seed hash tables, are always the same.

const (
	sectionMemory = 5
	sectionGlobal = 6
	sectionExport = 7

	exportGlobal = 3

	initialize = "_initialize"
	wasmPage   = 64 << 10
)

// woken runs a reactor's _initialize and returns the module as it is
// afterwards, without that export.
func woken(module []byte) ([]byte, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	var globals []wasmGlobal
	for _, s := range sections {
		if s.id == sectionGlobal {
			if globals, err = readGlobals(s.body); err != nil {
				return nil, err
			}
		}
	}
	// The globals are the module's own: for a look at them they are exported.
	asked := bytes.Clone(module[:8])
	for _, s := range sections {
		if s.id == sectionExport {
			list, err := readExports(s.body)
			if err != nil {
				return nil, err
			}
			for i := range globals {
				list = append(list, wasmExport{globalName(i), exportGlobal, uint64(i)})
			}
			s.body = writeExports(list)
		}
		asked = appendSection(asked, s)
	}
	ctx := context.Background()
	r := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigInterpreter())
	defer r.Close(ctx)
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, r); err != nil {
		return nil, err
	}
	var said bytes.Buffer
	// Random bytes that are the same each time are wazero's default. Time must
	// not have run ahead of the browser's, which may have begun just now.
	guest, err := r.InstantiateWithConfig(ctx, asked, wazero.NewModuleConfig().WithStderr(&said).
		WithNanotime(func() int64 { return 1 }, 1).
		WithStartFunctions(initialize))
	if err != nil {
		return nil, fmt.Errorf("the core does not start: %w\n%s", err, strings.TrimSpace(said.String()))
	}
	for i := range globals {
		g := guest.ExportedGlobal(globalName(i))
		if g == nil {
			return nil, errors.New("a global is not there")
		}
		if err := globals[i].set(g); err != nil {
			return nil, err
		}
	}
	memory := guest.Memory()
	image, ok := memory.Read(0, memory.Size())
	if !ok {
		return nil, errors.New("the core's memory cannot be read")
	}
	out := bytes.Clone(module[:8])
	for _, s := range sections {
		switch s.id {
		case sectionMemory:
			if s.body, err = grown(s.body, uint64(len(image)/wasmPage)); err != nil {
				return nil, err
			}
		case sectionGlobal:
			s.body = writeGlobals(globals)
		case sectionExport:
			list, err := readExports(s.body)
			if err != nil {
				return nil, err
			}
			var kept []wasmExport
			for _, e := range list {
				if e.name != initialize {
					kept = append(kept, e)
				}
			}
			s.body = writeExports(kept)
		case sectionData:
			s.body = memoryImage(image).segments()
		}
		out = appendSection(out, s)
	}
	return out, nil
}

func globalName(i int) string { return fmt.Sprintf("global %d", i) }

func appendSection(to []byte, s wasmSection) []byte {
	to = append(to, s.id)
	to = binary.AppendUvarint(to, uint64(len(s.body)))
	return append(to, s.body...)
}

// grown is a memory section with room for so many pages from the beginning.
func grown(body []byte, pages uint64) ([]byte, error) {
	r := &wasmReader{body}
	head, err := r.take(2)
	if err != nil || head[0] != 1 || head[1] > 1 {
		return nil, fmt.Errorf("memory section %x: %w", body, errLayout)
	}
	least, err := r.number()
	if err != nil || least > pages {
		return nil, fmt.Errorf("memory section %x: %w", body, errLayout)
	}
	return append(binary.AppendUvarint(bytes.Clone(head), pages), r.rest...), nil
}

// wasmGlobal is a global variable with its value.
type wasmGlobal struct {
	kind, mutable byte
	value         int64
}

const (
	wasmI32, wasmI64   = 0x7f, 0x7e
	constI32, constI64 = 0x41, 0x42
	wasmEnd            = 0x0b
)

// readGlobals reads the head of each; Go's begin as constants.
func readGlobals(body []byte) ([]wasmGlobal, error) {
	r := &wasmReader{body}
	count, err := r.number()
	if err != nil {
		return nil, err
	}
	var list []wasmGlobal
	for range count {
		head, err := r.take(3)
		if err != nil {
			return nil, err
		}
		if head[0] == wasmI32 && head[2] != constI32 || head[0] == wasmI64 && head[2] != constI64 || head[0] != wasmI32 && head[0] != wasmI64 {
			return nil, fmt.Errorf("a global begins with %x: %w", head, errLayout)
		}
		if _, err := r.number(); err != nil { // its length is the same, signed or not
			return nil, err
		}
		if end, err := r.take(1); err != nil || end[0] != wasmEnd {
			return nil, fmt.Errorf("a global is more than a constant: %w", errLayout)
		}
		list = append(list, wasmGlobal{kind: head[0], mutable: head[1]})
	}
	return list, nil
}

func (g *wasmGlobal) set(from api.Global) error {
	switch {
	case g.kind == wasmI32 && from.Type() == api.ValueTypeI32:
		g.value = int64(int32(from.Get()))
	case g.kind == wasmI64 && from.Type() == api.ValueTypeI64:
		g.value = int64(from.Get())
	default:
		return fmt.Errorf("a global of type %x: %w", from.Type(), errLayout)
	}
	return nil
}

func writeGlobals(list []wasmGlobal) []byte {
	body := binary.AppendUvarint(nil, uint64(len(list)))
	for _, g := range list {
		op := byte(constI32)
		if g.kind == wasmI64 {
			op = constI64
		}
		body = append(appendSigned(append(body, g.kind, g.mutable, op), g.value), wasmEnd)
	}
	return body
}

// wasmExport is one name under which something is exported.
type wasmExport struct {
	name  string
	kind  byte
	index uint64
}

func readExports(body []byte) ([]wasmExport, error) {
	r := &wasmReader{body}
	count, err := r.number()
	if err != nil {
		return nil, err
	}
	var list []wasmExport
	for range count {
		name, err := r.sized()
		if err != nil {
			return nil, err
		}
		kind, err := r.take(1)
		if err != nil {
			return nil, err
		}
		index, err := r.number()
		if err != nil {
			return nil, err
		}
		list = append(list, wasmExport{string(name), kind[0], index})
	}
	return list, nil
}

func writeExports(list []wasmExport) []byte {
	body := binary.AppendUvarint(nil, uint64(len(list)))
	for _, e := range list {
		body = append(binary.AppendUvarint(body, uint64(len(e.name))), e.name...)
		body = binary.AppendUvarint(append(body, e.kind), e.index)
	}
	return body
}
