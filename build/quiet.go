package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// never is what Go's runtime asks at run time and what is never so in the
// core: nobody can turn on a trace or a profile of what is executed in it, nor
// give it an environment with GODEBUG, and there is no C in it. With the answers
// written down in the sources, the compiler leaves out what would be done then.
var never = []struct{ was, is string }{
	{"return trace.enabled\n", "return false\n"},
	{"return trace.enabledWithAllocFree\n", "return false\n"},
	{"return trace.shutdown.Load()\n", "return false\n"},
	{"return tl.gen != 0\n", "return false\n"},
	{"debug.gctrace > 0", "false"},
	{"debug.gcpacertrace > 0", "false"},
	{"debug.scavtrace > 0", "false"},
	{"debug.schedtrace > 0", "false"},
	{"debug.gccheckmark > 0", "false"},
	{"debug.clobberfree != 0", "false"},
	{"debug.sbrk != 0", "false"},
	{"if debug.malloc {", "if false {"},
	{"debug.checkfinalizers > 0", "false"},
	{"debug.checkfinalizers != 0", "false"},
	{"debug.scheddetail > 0", "false"},
	{"debug.dontfreezetheworld > 0", "false"},
	{"blockprofilerate > 0", "false"},
	{"mutexprofilerate > 0", "false"},
	{"if iscgo {", "if false {"},
	{"if iscgo && ", "if false && "},
	{"cgoSymbolizer != nil", "false"},
	{"if c.nextSample < 0 || MemProfileRate != c.memProfRate {", "if false {"},
	{"if traceAllocFreeEnabled() {", "if false {"},
	{"if goroutineProfile.active {", "if false {"},
	{"if useCheckmark {", "if false {"},
	{"!useCheckmark &&", "true &&"},
	{"newg.ancestors = saveAncestors(callergp)", "newg.ancestors = nil"},
	{"func blockevent(cycles int64, skip int) {\n", "func blockevent(cycles int64, skip int) { return\n"},
	{"func mutexevent(cycles int64, skip int) {\n", "func mutexevent(cycles int64, skip int) { return\n"},

	// No environment is read, and the tables of one module need not be
	// compared with those of another, nor looked through for mistakes.
	{"\tparsegodebug(godebugDefault, nil)\n", "\t_ = godebugDefault\n"},
	{"\tparsegodebug(godebug, nil)\n", "\t_ = godebug\n"},
	{"\tparsegodebug(env, seen)\n", "\t_ = env\n"},
	{"\tparsegodebug(godebugDefault, seen)\n", "\t_ = godebugDefault\n"},
	{"\tmoduledataverify()\n", "\n"},
	{"\ttypelinksinit() // uses maps, activeModules\n", "\n"},

	// A panic tells the numbers of functions; of what lies in memory nothing
	// is printed.
	{"\t\tprintanycustomtype(v)\n", "\t\tprintstring(\"a value of a type of its own\")\n"},
	{"printArgs(f, argp, u.symPC())", "_ = argp"},
	{"func printAncestorTraceback(ancestor ancestorInfo) {\n", "func printAncestorTraceback(ancestor ancestorInfo) { return\n"},
	{"func tracebackHexdump(stk stack, frame *stkframe, bad uintptr) {\n", "func tracebackHexdump(stk stack, frame *stkframe, bad uintptr) { return\n"},
	{"func gcDumpObject(label string, obj, off uintptr) {\n", "func gcDumpObject(label string, obj, off uintptr) { return\n"},
	{"func (s *mspan) reportZombies() {\n", "func (s *mspan) reportZombies() { throw(\"found pointer to free object\"); return\n"},
}

// unsaid is what the standard library does for the sake of what a program
// prints, or for packages that the core has not: how a panic writes floats, how
// an error quotes the number that is none, how package regexp folds letters. It
// brings tables that nothing can make small.
var unsaid = []struct{ file, was, is string }{
	{"runtime/print.go", "gwrite(strconv.AppendFloat(buf[:0], v, 'g', -1, 64))", `gwrite(append(buf[:0], "a float"...))`},
	{"runtime/print.go", "gwrite(strconv.AppendFloat(buf[:0], float64(v), 'g', -1, 32))", `gwrite(append(buf[:0], "a float"...))`},
	{"runtime/print.go", "gwrite(strconv.AppendComplex(buf[:0], c, 'g', -1, 128))", `gwrite(append(buf[:0], "a complex"...))`},
	{"runtime/print.go", "gwrite(strconv.AppendComplex(buf[:0], complex128(c), 'g', -1, 64))", `gwrite(append(buf[:0], "a complex"...))`},
	{"internal/cpu/cpu.go", "\tprocessOptions(env)\n", "\n"},
	{"strconv/number.go", `"parsing " + Quote(e.Num) + ": "`, `"parsing " + e.Num + ": "`},
	{"unicode/tables.go", `var FoldCategory = map[string]*RangeTable{
	"L":  foldL,
	"Ll": foldLl,
	"Lt": foldLt,
	"Lu": foldLu,
	"M":  foldM,
	"Mn": foldMn,
}
`, "var FoldCategory map[string]*RangeTable\n\n\n\n\n\n\n\n"},
	{"unicode/tables.go", `var FoldScript = map[string]*RangeTable{
	"Common":    foldCommon,
	"Greek":     foldGreek,
	"Inherited": foldInherited,
}
`, "var FoldScript map[string]*RangeTable\n\n\n\n\n"},
}

// quietRuntime writes the files of the runtime that ask so, with the answers,
// and those of the standard library without what stays unsaid into dir, and
// returns them by their names in goroot. What another version of Go says
// otherwise stays as it is.
func quietRuntime(goroot, dir string) (map[string]string, error) {
	src := filepath.Join(goroot, "src")
	names, err := filepath.Glob(filepath.Join(src, "runtime", "*.go"))
	if err != nil {
		return nil, err
	}
	for _, u := range unsaid {
		if name := filepath.Join(src, filepath.FromSlash(u.file)); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	asked, said := make([]bool, len(never)), make([]bool, len(unsaid))
	overlay := map[string]string{}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		quiet := string(text)
		if filepath.Dir(name) == filepath.Join(src, "runtime") {
			for i, n := range never {
				asked[i] = asked[i] || strings.Contains(quiet, n.was)
				quiet = strings.ReplaceAll(quiet, n.was, n.is)
			}
		}
		for i, u := range unsaid {
			if name == filepath.Join(src, filepath.FromSlash(u.file)) {
				said[i] = strings.Contains(quiet, u.was)
				quiet = strings.Replace(quiet, u.was, u.is, 1)
			}
		}
		if quiet == string(text) {
			continue
		}
		to := filepath.Join(dir, filepath.Base(filepath.Dir(name))+"_"+filepath.Base(name))
		if err := os.WriteFile(to, []byte(quiet), 0o644); err != nil {
			return nil, err
		}
		overlay[name] = to
	}
	for i, n := range never {
		if !asked[i] {
			fmt.Fprintf(os.Stderr, "core: this version of Go's runtime has no %q\n", strings.TrimSpace(n.was))
		}
	}
	for i, u := range unsaid {
		if !said[i] {
			fmt.Fprintf(os.Stderr, "core: in this version of Go, %s has no %q\n", u.file, strings.TrimSpace(u.was))
		}
	}
	return overlay, nil
}
