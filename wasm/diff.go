//go:build !wasip1

package main

import (
	"encoding/json"
	"io"

	"posthorn/wasm/timeline"
)

var diffVerb = verb{
	name:   "diff",
	about:  "say what is new between two tellings of a parcel, given as JSON",
	answer: func(line []byte) (any, error) { return tellNews(line) },
	people: func(args []string, in io.Reader, out io.Writer) error {
		line, err := fileOrInput(args, in)
		if err != nil {
			return err
		}
		news, err := tellNews(line)
		if err != nil {
			return err
		}
		return writeEvents(out, news.New)
	},
}

type newsAnswer struct {
	ID  string         `json:"id"`
	New []tellingEvent `json:"new"`
}

// tellNews takes the feeds as told before for what the user knows.
func tellNews(line []byte) (newsAnswer, error) {
	var q struct {
		ID     string     `json:"id"`
		Before []toldFeed `json:"before"`
		After  []toldFeed `json:"after"`
	}
	if err := json.Unmarshal(line, &q); err != nil {
		return newsAnswer{}, err
	}
	feeds := timeline.Add(nil, readFeeds(q.Before)...)
	told := timeline.Mark(nil, timeline.Merge(feeds))
	feeds = timeline.Add(feeds, readFeeds(q.After)...)
	return newsAnswer{q.ID, tellEntries(timeline.New(timeline.Merge(feeds), told))}, nil
}
