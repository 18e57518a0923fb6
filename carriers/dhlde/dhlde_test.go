package dhlde

import (
	"testing"

	"posthorn/carriers/carriertest"
)

func TestCarrier(t *testing.T) { carriertest.Run(t, Carrier) }

func FuzzRead(f *testing.F) { carriertest.Fuzz(f, Carrier) }
