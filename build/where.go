package main

import (
	"errors"
	"fmt"
	"strconv"
)

// whereVerb reads what a panic of the shipped core says: the build is the
// same, byte for byte, so the functions of a fresh one have the same numbers.
var whereVerb = verb{
	name:  "where",
	about: "name the functions that a panic of the core came through: where NUMBER…",
	run: func(root string, args []string) error {
		var numbers []uint64
		for _, a := range args {
			i, err := strconv.ParseUint(a, 10, 32)
			if err != nil {
				return fmt.Errorf("%q is not a function's number", a)
			}
			numbers = append(numbers, i)
		}
		if len(numbers) == 0 {
			return errors.New("say the numbers that the panic told, `where 1204 1187`")
		}
		module, err := buildModule(root, "./wasm")
		if err != nil {
			return err
		}
		names, err := functionNames(module, numbers)
		for i, name := range names {
			fmt.Println(numbers[i], name)
		}
		return err
	},
}

// functionNames are the names of functions of a module that was not slimmed,
// by their numbers.
func functionNames(module []byte, numbers []uint64) ([]string, error) {
	sections, err := wasmSections(module)
	if err != nil {
		return nil, err
	}
	for _, s := range sections {
		if s.id != sectionData {
			continue
		}
		image, err := dataImage(s.body)
		if err != nil {
			return nil, err
		}
		var names []string
		for _, i := range numbers {
			name, err := image.functionName(i)
			if err != nil {
				return names, err
			}
			names = append(names, name)
		}
		return names, nil
	}
	return nil, errLayout
}
