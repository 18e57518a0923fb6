package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"posthorn/carriers/press"
)

const statusFile = "carriers/codes/zz_gen_statuses.bin"

// genStatuses writes the codes of all carriers as they are built in. A carrier's
// statuses.txt
//
//	# Of its own list.
//	## Delivered_Other
//	OK  Shipment delivered
//	PD  Partial delivery
//	## InTransit_Other origin
//	PU  Picked up
//
// becomes the list OK 0, PD 0, PU 5, where 0 and 5 are the numbers of the two
// meanings: the more codes mean something, the lower its number. What the words
// after "##" may be is told at carriers.Table, how the lists are put together at
// package codes, and how they are packed at press.PackLists.
func genStatuses(root string) error {
	list, err := carrierFolders(filepath.Join(root, "carriers"))
	if err != nil {
		return err
	}
	var ids []press.Entry
	var tables []map[string]string
	times := map[string]int{}
	for _, c := range list {
		file := filepath.Join(root, "carriers", c.folder, "statuses.txt")
		text, err := os.ReadFile(file)
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		table, err := statusTable(string(text))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, meaning := range table {
			times[meaning]++
		}
		ids = append(ids, press.Entry{Word: c.id})
		tables = append(tables, table)
	}
	meanings := slices.Sorted(maps.Keys(times))
	slices.SortStableFunc(meanings, func(a, b string) int { return cmp.Compare(times[b], times[a]) })
	if len(meanings) > math.MaxUint8 {
		return fmt.Errorf("%d meanings: there are numbers for %d", len(meanings), math.MaxUint8)
	}
	numbers := map[string]string{}
	number := map[string]uint8{}
	for i, meaning := range meanings {
		number[meaning] = uint8(i)
		numbers[meaning] = meaning
	}
	entries := func(words map[string]string) (entries []press.Entry) {
		for _, word := range slices.Sorted(maps.Keys(words)) {
			entries = append(entries, press.Entry{Word: word, Number: number[words[word]]})
		}
		return entries
	}
	lists := [][]press.Entry{entries(numbers), ids}
	for _, table := range tables {
		lists = append(lists, entries(table))
	}
	return writeLists(root, statusFile, lists)
}

// writeLists packs lists, and looks whether they are the same when unpacked.
func writeLists(root, file string, lists [][]press.Entry) error {
	packed, err := press.PackLists(lists)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	if again, err := press.UnpackLists(packed); err != nil || !slices.EqualFunc(again, lists, slices.Equal) {
		return fmt.Errorf("%s: is not what it was when packed: %w", file, err)
	}
	return writeChanged(filepath.Join(root, filepath.FromSlash(file)), []byte(packed))
}

// statusTable are the codes of a statuses.txt with what each means.
func statusTable(text string) (map[string]string, error) {
	codes := map[string]string{}
	meaning := ""
	lines := bufio.NewScanner(strings.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		header, isHeader := strings.CutPrefix(line, "## ")
		switch {
		case isHeader:
			meaning = strings.Join(strings.Fields(header), " ")
		case line == "" || line == "#" || strings.HasPrefix(line, "# "):
		case meaning == "":
			return nil, fmt.Errorf("line %d: a code above all meanings", n)
		default:
			code, _, _ := strings.Cut(line, "  ")
			switch {
			case strings.ContainsAny(code, "|\n") || len(code) > 80 || strings.Trim(code, "*") == "":
				return nil, fmt.Errorf("line %d: no code: %q", n, code)
			case codes[code] != "":
				return nil, fmt.Errorf("line %d: %q stands here for the second time", n, code)
			}
			codes[code] = meaning
		}
	}
	if len(codes) == 0 {
		return nil, fmt.Errorf("no codes")
	}
	return codes, lines.Err()
}
