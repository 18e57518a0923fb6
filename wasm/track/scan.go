package track

import (
	"strings"

	"posthorn/carriers/sorting"
	"posthorn/wasm/number"
	"posthorn/wasm/wire"
)

const (
	leastSure  = 0.2 // what is less likely than that is not worth a person's look
	mostFound  = 100
	mostNamed  = 3 // carriers told of one number
	mostScan   = 2_000_000
	mostReason = 4
)

// scan: the user wants to know the numbers of a page. Nothing is followed and
// nothing kept: the user picks from what is told.
func (s *step) scan(in wire.Input) {
	s.reply = &wire.Reply{}
	best := map[string]int{} // number → index + 1
	for f := range s.know.Scan(clip(in.Text, mostScan), in.Site, in.Language) {
		if f.Confidence < leastSure {
			continue
		}
		at := best[f.Number]
		switch {
		case at == 0 && len(s.reply.Found) < 5*mostFound:
			s.reply.Found = append(s.reply.Found, s.foundOf(f))
			best[f.Number] = len(s.reply.Found)
		case at > 0 && f.Confidence > s.reply.Found[at-1].Confidence:
			s.reply.Found[at-1] = s.foundOf(f)
		}
	}
	if len(s.reply.Found) == 0 {
		s.fail(wire.ProblemNoNumber)
		return
	}
	sorting.By(s.reply.Found, func(a, b wire.Found) int {
		switch {
		case a.Confidence > b.Confidence:
			return -1
		case a.Confidence < b.Confidence:
			return 1
		}
		return strings.Compare(a.Number, b.Number)
	})
	s.reply.Found = s.reply.Found[:min(len(s.reply.Found), mostFound)]
}

func (s *step) foundOf(f number.Found) wire.Found {
	out := wire.Found{Number: f.Number, Confidence: f.Confidence, Parcel: s.byNumber[f.Number]}
	for _, id := range f.Carriers[:min(len(f.Carriers), mostNamed)] {
		if name := s.know.Name(id, s.language); name != "" {
			out.Carriers = append(out.Carriers, name)
		}
	}
	for _, r := range f.Reasons[:min(len(f.Reasons), mostReason)] {
		arg := clip(r.Arg, 60)
		if r.Code == number.Shape && len(out.Carriers) > 0 {
			arg = out.Carriers[0] // in the user's own language
		}
		out.Reasons = append(out.Reasons, wire.Reason{Code: r.Code.String(), Arg: arg})
	}
	return out
}
