// Package timeline makes one history of what several carriers told.
package timeline
