//go:build !wasip1

package directory

// eg holds examples beside the shape that they are of. The browser's core
// leaves them out.
func eg(examples string) string { return examples }
