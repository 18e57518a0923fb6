package main

import (
	"fmt"
	"os"
	"path/filepath"

	"posthorn/carriers/directory"
)

const (
	directoryLists = "carriers/directory/lists"
	directoryFile  = "carriers/directory/zz_gen_carriers.txt"
)

// genDirectory writes the carriers that we can name as they are built in: all
// lists in one text.
func genDirectory(root string) error {
	files, err := filepath.Glob(filepath.Join(root, filepath.FromSlash(directoryLists), "*.txt"))
	if err != nil {
		return err
	}
	var all []directory.Listed
	in := map[string]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		list, err := directory.ParseList(string(text))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, l := range list {
			if in[l.ID] != "" {
				return fmt.Errorf("%s: %s stands in %s already", file, l.ID, in[l.ID])
			}
			in[l.ID] = file
		}
		all = append(all, list...)
	}
	if len(all) == 0 {
		return fmt.Errorf("no carriers in %s", directoryLists)
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(directoryFile)), []byte(directory.Pack(all)))
}
