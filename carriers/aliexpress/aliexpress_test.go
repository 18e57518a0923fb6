package aliexpress

import (
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/carriertest"
)

func TestCarrier(t *testing.T) { carriertest.Run(t, Carrier) }

func FuzzRead(f *testing.F) { carriertest.Fuzz(f, Carrier) }

func TestPlain(t *testing.T) {
	got, err := Plain(carriers.Ask{Numbers: []string{"8100000000000000"}, Credentials: map[string]string{"appKey": "1", "session": "S", "timestamp": "2"}})
	want := "ae_order_id8100000000000000app_key1formatjsonlanguageen_USmethodaliexpress.ds.order.tracking.getsessionSsign_methodsha256timestamp2v2.0"
	if got != want || err != nil {
		t.Errorf("Plain = %q, %v", got, err)
	}
	if _, err := Plain(carriers.Ask{}); err == nil {
		t.Error("signed for nothing")
	}
}
