package world

import (
	"bytes"
	"encoding/json"
	"net/http"
	"time"
)

// fourpxCodes are the tkCode of track.4px.com.
var fourpxCodes = codes(`FPX_C_SPLS FPX_C_AAF FPX_O_RR FPX_M_EXC FPX_M_HA FPX_M_ATA FPX_I_SCC FPX_I_RCUK FPX_I_CCF
	FPX_D_RDH FPX_D_DHL FPX_D_DDP FPX_D_SD FPX_D_FD FPX_S_SPP FPX_S_OK FPX_S_OK`)

// fourpxService plays track.4px.com. It answers the first number of a list.
func fourpxService() Service {
	return plays("4px", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("POST /track/v2/front/listTrackV3", func(rw http.ResponseWriter, r *http.Request) {
			var in struct {
				QueryCodes []string
				Language   string
			}
			if json.NewDecoder(r.Body).Decode(&in) != nil || len(in.QueryCodes) == 0 {
				tell(rw, http.StatusOK, object{"result": 0, "message": "参数错误", "data": nil, "tag": nil})
				return
			}
			entry := object{"queryCode": in.QueryCodes[0], "serverCode": nil, "shipperCode": nil, "status": 0, "tracks": nil, "duration": 0}
			if a, ok := w.account("4px", in.QueryCodes[0]); ok && len(a.Scans) > 0 {
				tracks := []any{}
				for _, s := range a.Scans {
					at := w.when(s)
					wall := at.Format(time.DateTime)
					read := must(time.ParseInLocation(time.DateTime, wall, beijing))
					tracks = append(tracks, object{
						"tkCode": fourpxCodes[s.Code], "tkDesc": phrase(s.Code, short(in.Language)), "tkTranslatedDesc": "", "tkLocation": s.Place,
						"tkDateStr": wall, "tkTimezone": "UTC" + at.Format("-07:00"), "tkDate": read.Format("2006-01-02T15:04:05.000-0700"), // Beijing's, in name
						"tkCategoryCode": fourpxCodes[s.Code][4:5], "spTkZipCode": Planted["zip"], "sigPicUrl": Planted["picture"],
					})
				}
				entry["tracks"], entry["status"] = tracks, 1
				entry["ctStartCode"], entry["ctEndCode"] = a.From, a.To
				entry["ctStartName"], entry["ctEndName"] = say(countries[a.From], short(in.Language)), say(countries[a.To], short(in.Language))
				if a.Over != nil {
					entry["serverCode"] = a.Over.Number
				}
			}
			tell(rw, http.StatusOK, object{"result": 1, "message": "操作成功", "data": []any{entry}, "tag": nil})
		})
	}, map[string]http.HandlerFunc{
		"refused": tells(http.StatusOK, object{"result": 0, "message": "系统繁忙", "data": nil, "tag": nil}),
	})
}

// sunyouCodes are the states of www.sypost.net.
var sunyouCodes = codes("200 201 202 203 204 205 206 2061 206 20621 20622 2067 2071 2081 207 2091 2092")

// sunyouService plays www.sypost.net, which answers with the call of a
// function. The scans stand in two lists, each with the oldest first.
func sunyouService() Service {
	callback := func(rw http.ResponseWriter, v any) {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.Encode(v)
		write(rw, http.StatusOK, "application/javascript;charset=UTF-8", "searchCallback("+string(bytes.TrimSpace(b.Bytes()))+")")
	}
	return plays("sunyou", func(w *World, mux *http.ServeMux) {
		mux.HandleFunc("GET /queryTrack", func(rw http.ResponseWriter, r *http.Request) {
			number, language := r.URL.Query().Get("trackNumber"), short(r.URL.Query().Get("toLanguage"))
			entry := object{"orderNo": number, "has": false, "displayStatus": "0", "lastContent": "", "result": object{"origin": object{"items": []any{}}}}
			if a, ok := w.account("sunyou", number); ok && len(a.Scans) > 0 {
				origin, destination := []any{}, []any{}
				for _, s := range a.oldest() {
					at := w.when(s)
					item := object{"content": phrase(s.Code, language), "createTime": at.Format(time.DateTime), "timeZone": at.Format("-07:00"), "eventCode": "", "status": sunyouCodes[s.Code], "office": s.Place}
					if places[s.Place].Country == a.To {
						destination = append(destination, item)
					} else {
						origin = append(origin, item)
					}
				}
				entry = object{
					"orderNo": number, "has": true, "displayStatus": "1", "lastContent": phrase(a.newest(), language), "lastStatus": sunyouCodes[a.newest()],
					"orgCountry": a.From, "dstCountry": a.To, "transitDays": 9, "trackingNumber": "", "carrierName": "", "carrierPhone": "+00 " + Planted["phone"],
					"result": object{"origin": object{"items": origin}, "destination": object{"items": destination}},
				}
				if a.Over != nil {
					entry["trackingNumber"], entry["carrierName"] = a.Over.Number, a.Over.Name
				}
			}
			callback(rw, object{"status": 1, "message": "success", "data": []any{entry}})
		})
	}, map[string]http.HandlerFunc{
		"refused": func(rw http.ResponseWriter, r *http.Request) {
			callback(rw, object{"status": 0, "message": "system busy", "data": nil})
		},
	})
}
