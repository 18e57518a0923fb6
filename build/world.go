package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"posthorn/build/world"
)

var worldVerb = verb{
	name:  "world",
	about: "serve the world in a box; prints its addresses as one line of JSON",
	run: func(root string, args []string) error {
		flags := flag.NewFlagSet("world", flag.ContinueOnError)
		idle := flags.Duration("idle", 30*time.Minute, "end when nobody asked anything for so long")
		child := flags.Bool("child", false, "end when standard input ends")
		delay := flags.Duration("delay", 0, "how long every answer takes")
		spread := flags.Duration("spread", 0, "how much longer an answer may take, by chance")
		port := flags.Int("control", 0, "port of the control endpoint; 0 takes a free one")
		if err := flags.Parse(args); err != nil {
			return err
		}
		var parent io.Reader
		if *child {
			parent = os.Stdin
		}
		w, err := world.Start(world.Options{Idle: *idle, Parent: parent, ControlPort: *port, Delay: *delay, Spread: *spread})
		if err != nil {
			return err
		}
		defer w.Close()
		line, err := json.Marshal(addressesOf(w))
		if err != nil {
			return err
		}
		fmt.Println(string(line))
		interrupted := make(chan os.Signal, 1)
		signal.Notify(interrupted, os.Interrupt)
		select {
		case <-w.Done():
		case <-interrupted:
		}
		return nil
	},
}
