//go:build !wasip1

package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"posthorn/carriers"
	"posthorn/wasm/core"
)

var normalizeVerb = verb{
	name:   "normalize",
	about:  "a carrier's event to its status: normalize [--carrier ID] [--code CODE] WORDS",
	answer: answerNormalize,
	people: peopleNormalize,
}

// normalizeQuestion is one line of `normalize --jsonl`.
type normalizeQuestion struct {
	ID       string `json:"id"`
	Carrier  string `json:"carrier"`
	Code     string `json:"code"`
	Text     string `json:"text"`
	Place    string `json:"place"`
	Language string `json:"language"`
}

// normalizeAnswer is what is said to it; status is empty when unknown.
type normalizeAnswer struct {
	ID        string             `json:"id"`
	Status    carriers.Status    `json:"status"`
	Substatus carriers.Substatus `json:"substatus"`
	Stage     carriers.Stage     `json:"stage,omitempty"`
	Reason    string             `json:"reason,omitempty"`
	Return    bool               `json:"return,omitempty"`
	Notice    bool               `json:"notice,omitempty"`
	By        carriers.By        `json:"by"`
}

func answerNormalize(line []byte) (any, error) {
	var q normalizeQuestion
	if err := json.Unmarshal(line, &q); err != nil {
		return nil, err
	}
	m := core.Reader.Read(q.Carrier, carriers.Event{Code: q.Code, Text: q.Text, Place: q.Place, Language: q.Language})
	return normalizeAnswer{q.ID, m.Status(), m.Substatus, m.Stage, m.Reason, m.Return, m.Notice, m.By}, nil
}

func peopleNormalize(args []string, in io.Reader, out io.Writer) error {
	set := flag.NewFlagSet("normalize", flag.ContinueOnError)
	set.SetOutput(out)
	carrier := set.String("carrier", "", "the carrier's `id`")
	code := set.String("code", "", "the carrier's `code`")
	language := set.String("language", "", "the `language` of the words, where it is known")
	if err := set.Parse(args); err != nil {
		return err
	}
	text := strings.Join(set.Args(), " ")
	if text == "" && *code == "" {
		return errors.New(`say a carrier's words, or --carrier and --code: normalize "Out for delivery"`)
	}
	m := core.Reader.Read(*carrier, carriers.Event{Code: *code, Text: text, Language: *language})
	if m.Substatus == "" {
		_, err := fmt.Fprintln(out, "unknown")
		return err
	}
	line := string(m.Substatus) + " by " + string(m.By)
	for _, s := range []string{string(m.Stage), m.Reason} {
		if s != "" {
			line += ", " + s
		}
	}
	if m.Return {
		line += ", on the way back"
	}
	if m.Notice {
		line += ", a notice"
	}
	_, err := fmt.Fprintln(out, line)
	return err
}
