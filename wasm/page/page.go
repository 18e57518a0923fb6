// Package page reads a snapshot of a shop's page: what kind of page it is, and
// its orders and packages.
package page
