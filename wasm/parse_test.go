//go:build !wasip1

package main

import (
	"testing"

	"posthorn/carriers"
	"posthorn/carriers/all"
)

func TestInterfaceOf(t *testing.T) {
	for _, c := range []struct{ carrier, name, want string }{
		{"cdek", "", "public"},
		{"cdek", "cdek public", "public"},
		{"cdek", "cdek public track/info", "public"},
		{"cdek", "cdek public graphql", "public-graphql"},
		{"china-post", "china-post ems cooperative", "ems-cooperative"},
		{"cainiao", "cainiao detail.json", "detail.json"},
		{"cainiao", "detail.json", "detail.json"},
		{"upu", "upu itemtt", "gtt"},
		{"cdek", "cdek soap", ""},
	} {
		carrier, ok := all.Get(c.carrier)
		if !ok {
			t.Fatalf("no carrier %s", c.carrier)
		}
		if got, ok := interfaceOf(carrier, c.name); got.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s %q: %q, want %q", c.carrier, c.name, got.ID, c.want)
		}
	}
	if _, ok := interfaceOf(carriers.Carrier{ID: "none"}, "none any"); ok {
		t.Error("a carrier without interfaces has one")
	}
}
