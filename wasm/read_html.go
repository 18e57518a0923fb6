//go:build !wasip1

package main

import (
	"io"
	"strings"

	"golang.org/x/net/html"

	"posthorn/wasm/page"
)

// longestSnapshot is how many bytes of markup are read; what follows is cut
// off, as extension/content/snapshot.ts does.
const longestSnapshot = 8_000_000

// snapshotHTML makes a snapshot of a saved page as the content script does of a
// living one.
func snapshotHTML(in io.Reader, url string) (*page.Snapshot, error) {
	doc, err := html.Parse(in)
	if err != nil {
		return nil, err
	}
	s := &page.Snapshot{URL: url}
	var body *html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch {
		case n.Data == "html" && s.Language == "":
			for _, a := range n.Attr {
				if a.Key == "lang" {
					s.Language = a.Val
				}
			}
		case n.Data == "title" && s.Title == "" && n.FirstChild != nil:
			s.Title = strings.Join(strings.Fields(n.FirstChild.Data), " ")
		case n.Data == "body" && body == nil:
			body = n
		}
	}
	if body == nil {
		return s, nil
	}
	var b strings.Builder
	if err := html.Render(&b, body); err != nil {
		return nil, err
	}
	s.HTML = b.String()
	if s.Cut = len(s.HTML) > longestSnapshot; s.Cut {
		s.HTML = strings.ToValidUTF8(s.HTML[:longestSnapshot], "")
	}
	return s, nil
}
