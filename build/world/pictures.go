package world

import (
	"fmt"
	"net/http"
	"strings"
)

// picturesService plays the host of the articles' pictures.
func picturesService() Service {
	return Service{
		Name:  "pictures",
		Hosts: []string{"ae01.alicdn.com"},
		Handler: func(*World) http.Handler {
			return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
				name, ok := strings.CutPrefix(r.URL.Path, "/kf/S")
				drawing := ""
				for n := range drawings {
					if ok && strings.HasPrefix(name, n) {
						drawing = n
					}
				}
				if drawing == "" {
					http.NotFound(rw, r)
					return
				}
				d := drawings[drawing]
				rw.Header().Set("Content-Type", "image/svg+xml")
				rw.Header().Set("Cache-Control", "max-age=3600")
				fmt.Fprintf(rw, `<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220" viewBox="0 0 44 44"><rect width="44" height="44" fill="%s"/>%s</svg>`, d[0], d[1])
			})
		},
	}
}

func pictureAddress(it item) string {
	return "https://ae01.alicdn.com/kf/S" + it.Picture + it.Product[len(it.Product)-3:] + ".jpg_220x220.jpg"
}

// drawings are the articles, each a ground and shapes on 44 × 44.
var drawings = map[string][2]string{
	"lamp":        {"#f6ead3", `<path d="M12 37h14v-2H12zM18 35l-2-13 9-9" fill="none" stroke="#8a6a2c" stroke-width="2"/><path d="M21 7l12 9-8 5-8-9z" fill="#c8963e"/><circle cx="28" cy="19" r="3" fill="#fff3b8"/>`},
	"headphones":  {"#dfe6f0", `<path d="M10 27v-4a12 12 0 0 1 24 0v4" fill="none" stroke="#2b3a55" stroke-width="3"/><rect x="7" y="25" width="7" height="11" rx="3" fill="#2b3a55"/><rect x="30" y="25" width="7" height="11" rx="3" fill="#2b3a55"/>`},
	"socks":       {"#f4dfdf", `<path d="M16 6h10v18l8 7a4 4 0 0 1-3 7H20a4 4 0 0 1-4-4z" fill="#b64f4f"/><path d="M16 10h10M16 15h10M16 20h10" stroke="#f4dfdf" stroke-width="2"/>`},
	"mug":         {"#e3edf4", `<rect x="11" y="12" width="18" height="20" rx="3" fill="#fff"/><path d="M11 13h18" stroke="#2f62a8" stroke-width="3"/><path d="M29 17h4a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3h-4" fill="none" stroke="#fff" stroke-width="3"/>`},
	"keyboard":    {"#e6e3ee", `<rect x="5" y="14" width="34" height="17" rx="3" fill="#4a4460"/><path d="M9 19h3m3 0h3m3 0h3m3 0h3m3 0h3M9 23h3m3 0h3m3 0h3m3 0h3m3 0h3M14 27h16" stroke="#e6e3ee" stroke-width="2.4"/>`},
	"screwdriver": {"#e8ece2", `<rect x="9" y="7" width="7" height="14" rx="3" fill="#c4512d"/><path d="M12.500 21v15" stroke="#6b7280" stroke-width="2.500"/><rect x="22" y="7" width="7" height="14" rx="3" fill="#3f6d3a"/><path d="M25.500 21v10" stroke="#6b7280" stroke-width="2.500"/><path d="M34 21v15M34 8v12" stroke="#8a8f98" stroke-width="3"/>`},
	"backpack":    {"#e2ebe3", `<path d="M12 17a10 10 0 0 1 20 0v20H12z" fill="#58724f"/><path d="M18 10V7a4 4 0 0 1 8 0v3" fill="none" stroke="#3c5036" stroke-width="2.500"/><rect x="15" y="24" width="14" height="9" rx="2" fill="#3c5036"/>`},
	"watch":       {"#efe8dc", `<path d="M17 4h10v10H17zM17 30h10v10H17z" fill="#c2a878"/><circle cx="22" cy="22" r="10" fill="#fff" stroke="#6b5a3a" stroke-width="2"/><path d="M22 16v6l4 3" fill="none" stroke="#6b5a3a" stroke-width="2"/>`},
	"plant":       {"#e4f0e6", `<path d="M13 26h18l-3 13H16z" fill="#b5653a"/><path d="M22 26V14m0 4c-7 0-9-4-9-9 6 0 9 3 9 9zm0-2c0-6 3-9 9-9 0 6-3 9-9 9z" fill="#3f8a4c" stroke="#3f8a4c"/>`},
	"cable":       {"#e4e7ec", `<path d="M8 10h9v6H8zM27 29h9v6h-9z" fill="#4b5563"/><path d="M17 13h9c9 0 9 9 0 9h-8c-10 0-10 10 0 10h9" fill="none" stroke="#6b7280" stroke-width="2.500"/>`},
	"paper":       {"#f0eee9", `<rect x="12" y="6" width="20" height="32" rx="1" fill="#fff" stroke="#c9c4b8"/><path d="M15 12h14M15 16h9M15 24v8m2-8v8m3-8v8m1.500-8v8m3-8v8m2.500-8v8" stroke="#5b5648"/>`},
}
