package world

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// otherLists is an answer whose innermost lists, in which the scans stand, are
// called otherwise, and a token too: all else is as it was, which makes it look
// like an answer about a parcel without scans.
func otherLists(body []byte) []byte {
	from, to := bytes.IndexAny(body, "{["), bytes.LastIndexAny(body, "}]")
	var v any
	if from >= 0 && to > from && json.Unmarshal(body[from:to+1], &v) == nil {
		renameLists(v)
		told, _ := json.Marshal(v)
		return bytes.Join([][]byte{body[:from], told, body[to+1:]}, nil)
	}
	return []byte(otherNames.Replace(string(body)))
}

// otherNames does the same to what is no JSON.
var otherNames = strings.NewReplacer("historyRecord", "historyEntry", "Operation ", "Step ", "occurrence", "happening", `"piece-event"`, `"piece-step"`,
	"result-table", "result-list", "<value>", "<worth>", "</value>", "</worth>")

// renameLists renames the lists of objects that hold no further one, and tells
// whether there were any.
func renameLists(v any) (some bool) {
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			some = renameLists(item) || some
		}
	case map[string]any:
		for _, name := range slices.Collect(maps.Keys(v)) {
			item := v[name]
			list, _ := item.([]any)
			inner := renameLists(item)
			if of := len(list) > 0 && isObject(list[0]); of && !inner || name == "access_token" {
				delete(v, name)
				v["new_"+name] = item
				inner = inner || of
			}
			some = some || inner
		}
	}
	return some
}

func isObject(v any) bool {
	_, ok := v.(map[string]any)
	return ok
}
