//go:build js && wasm

// Program worker is the relay as a Cloudflare Worker: the part of it that is
// Go. The other part, instance.ts, boots it once in an isolate and hands it
// whatever arrives there:
//
//	front(7, n)     a request has come, place 7, n bytes in the buffer
//	ask(7, 8, …)    it calls an object, op 8; the goroutine waits
//	deliver(8, …)   the object has answered; the goroutine goes on
//	answer(7, …)    the response
//	end(7)          and nothing of it goes on
//
// Bytes cross the seam as frames, in one call for each direction. Nothing of
// syscall/js is used on the way of a request: a call through it costs more
// than all that a request from memory takes.
//
// Three rules keep one program good for many requests. No timers: a timer
// belongs to the request that set it, and Go's are set for all. No goroutine
// of one request waits for another's: it would go on in the wrong one. And no
// panic leaves a goroutine.
package main

import (
	"encoding/binary"
	"errors"
	"math"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"unsafe"

	"github.com/syumai/workers/cloudflare"

	"posthorn/carriers"
	"posthorn/carriers/all"
	"posthorn/wasm/relay"
	"posthorn/wasm/status"
)

var (
	known = all.All()
	codes = all.Statuses
	front *relay.Relay // made by main
	// objects are those that live here, by place.
	objects = map[int32]*object{}
	// waiting are the goroutines that wait for JavaScript, by op.
	waiting = map[int32]*op{}
	lastOp  int32
	// idle are goroutines that have nothing to do.
	idle  []chan func()
	inbox []byte
	// mu guards these. There is one thread, but a goroutine may be put aside
	// wherever it allocates, if the collector is behind.
	mu sync.Mutex
)

// mostIdle is how many goroutines wait for work. A new one has a small stack,
// which it outgrows several times in a request: that takes a tenth of it.
const mostIdle = 64

// begin has work done on a goroutine of its own.
func begin(work func()) {
	mu.Lock()
	defer mu.Unlock()
	if n := len(idle); n > 0 {
		idle[n-1] <- work
		idle = idle[:n-1]
		return
	}
	go func() {
		more := make(chan func(), 1)
		for {
			work()
			mu.Lock()
			if len(idle) >= mostIdle {
				mu.Unlock()
				return
			}
			idle = append(idle, more)
			mu.Unlock()
			work = <-more
		}
	}()
}

func main() {
	reader := status.New(codes)
	front = relay.New(relay.Knowledge{Carriers: known, Meaning: reader.Read, Release: relay.Release})
	// An isolate has 128 MB, of which JavaScript wants some, and memory once
	// taken is never given back: the module has a third more than this.
	debug.SetMemoryLimit(48 << 20)
	// Marking goes over all tables of all carriers, so it had better be seldom.
	debug.SetGCPercent(400)
	select {}
}

// What JavaScript calls. None of it waits: what may wait is on a goroutine of
// its own, which runs when the call is over.

//go:wasmexport buffer
func exportBuffer(n int32) unsafe.Pointer {
	if int(n) > cap(inbox) || cap(inbox) > 1<<20 {
		inbox = make([]byte, max(int(n), 64<<10))
	}
	inbox = inbox[:cap(inbox)]
	return unsafe.Pointer(unsafe.SliceData(inbox))
}

//go:wasmexport limit
func exportLimit(n int32) int32 {
	return int32(relay.BodyLimit(string(received(n)[0])))
}

//go:wasmexport front
func exportFront(place, n int32) {
	parts := received(n)
	head := strings.Split(string(parts[0]), "\n")
	q := &relay.Request{Method: head[0], Path: head[1], Query: head[2], Address: head[3], Body: parts[1], Headers: head[4:]}
	begin(func() {
		defer hostEnd(place)
		r := front.Handle(services{place}, q)
		said := strconv.AppendInt(make([]byte, 0, 200), int64(r.Status), 10)
		for _, part := range r.Headers {
			said = append(append(said, '\n'), part...)
		}
		answer(place, 0, said, r.Body)
	})
}

//go:wasmexport cron
func exportCron(place int32) {
	begin(func() {
		defer hostEnd(place)
		front.Cron(services{place})
		answer(place, 0, nil, nil)
	})
}

// object is one life of an object, and the place where it asks.
type object struct {
	services
	life *relay.Object
}

//go:wasmexport open
func exportOpen(place, n int32) {
	o := &object{services{place}, front.Object(string(received(n)[0]))}
	mu.Lock()
	defer mu.Unlock()
	objects[place] = o
}

//go:wasmexport call
func exportCall(place, call, n int32) {
	bytes := received(n)[0]
	mu.Lock()
	o := objects[place]
	mu.Unlock()
	if o == nil {
		return // it was given up; who calls is told so there
	}
	begin(func() { answer(place, call, nil, o.life.Handle(o, bytes)) })
}

//go:wasmexport deliver
func exportDeliver(id, good, n int32) {
	mu.Lock()
	o := waiting[id]
	delete(waiting, id)
	mu.Unlock()
	if o == nil {
		return // its place was given up
	}
	parts := received(n)
	if good == 0 {
		o.err = errors.New(string(parts[0]))
	} else {
		o.parts = parts
	}
	close(o.done)
}

// exportLeave gives a place up that JavaScript will not come back to. What
// still runs for it is told so at everything it asks for.
//
//go:wasmexport leave
func exportLeave(place int32) {
	mu.Lock()
	defer mu.Unlock()
	delete(objects, place)
	for id, o := range waiting {
		if o.place == place {
			delete(waiting, id)
			o.err = errGone
			close(o.done)
		}
	}
}

// answer hands the answer to a call over; an object's has no head.
func answer(place, call int32, head, body []byte) {
	hostAnswer(place, call, unsafe.Pointer(unsafe.SliceData(head)), int32(len(head)), unsafe.Pointer(unsafe.SliceData(body)), int32(len(body)))
}

// What Go calls.

//go:wasmimport posthorn ask
func hostAsk(place, op, kind int32, p unsafe.Pointer, n int32) int32

//go:wasmimport posthorn answer
func hostAnswer(place, call int32, head unsafe.Pointer, headLength int32, body unsafe.Pointer, bodyLength int32)

//go:wasmimport posthorn end
func hostEnd(place int32)

//go:wasmimport posthorn sql
func hostSQL(place int32, p unsafe.Pointer, n int32) int32

//go:wasmimport posthorn take
func hostTake(p unsafe.Pointer)

//go:wasmimport posthorn now
func hostNow() float64

//go:wasmimport posthorn random
func hostRandom(p unsafe.Pointer, n int32)

//go:wasmimport posthorn log
func hostLog(p unsafe.Pointer, n int32)

var errGone = errors.New("the runtime has cancelled this request")

// Kinds of asking, as in services.ts.
const (
	askFetch int32 = iota
	askCall
	askPause
)

// op is a goroutine that waits for JavaScript.
type op struct {
	place int32
	parts [][]byte
	err   error
	done  chan struct{}
}

// services are what the relay may ask for in a place.
type services struct{ place int32 }

func (s services) ask(kind int32, f frame) ([][]byte, error) {
	o := &op{place: s.place, done: make(chan struct{})}
	mu.Lock()
	lastOp++
	id := lastOp
	waiting[id] = o
	mu.Unlock()
	if hostAsk(s.place, id, kind, f.start(), int32(len(f))) == 0 {
		mu.Lock()
		defer mu.Unlock()
		delete(waiting, id)
		return nil, errGone
	}
	<-o.done
	return o.parts, o.err
}

func (s services) Now() int64 { return int64(hostNow()) }

func (s services) Random(b []byte) {
	hostRandom(unsafe.Pointer(unsafe.SliceData(b)), int32(len(b)))
}

// Setting reads the environment by the library that knows where it is. With it
// comes net/http, a quarter of the module; that is still a third below what the
// free plan takes.
func (s services) Setting(name string) string { return cloudflare.Getenv(name) }

func (s services) Log(event string, pairs ...string) {
	line := []byte(event)
	for i := 0; i+1 < len(pairs); i += 2 {
		line = append(line, ' ')
		line = append(line, pairs[i]...)
		line = append(line, '=')
		line = strconv.AppendQuote(line, pairs[i+1])
	}
	hostLog(unsafe.Pointer(unsafe.SliceData(line)), int32(len(line)))
}

func (s services) Call(object string, call []byte) ([]byte, error) {
	parts, err := s.ask(askCall, make(frame, 0, len(object)+len(call)+8).text(object).bytes(call))
	if err != nil {
		return nil, err
	}
	return parts[0], nil
}

func (o *object) Fetch(q carriers.Request, timeout int64, most int) (relay.Fetched, error) {
	f := frame(nil).text(q.Method).text(q.URL).text(strconv.FormatInt(timeout, 10)).text(strconv.Itoa(most)).text(q.Body)
	for name, value := range q.Headers {
		f = f.text(name).text(value)
	}
	parts, err := o.ask(askFetch, f)
	if err != nil {
		switch failure := relay.Failure(err.Error()); failure {
		case relay.ErrTimeout, relay.ErrTooLarge:
			return relay.Fetched{}, failure
		}
		return relay.Fetched{}, relay.ErrNetwork
	}
	code, err := strconv.Atoi(string(parts[0]))
	return relay.Fetched{
		Status:      code,
		ContentType: string(parts[1]),
		RetryAfter:  string(parts[2]),
		Location:    string(parts[3]),
		Body:        parts[4],
	}, err
}

func (o *object) Wait(ms int64) {
	// An error means that nobody waits any more.
	_, _ = o.ask(askPause, frame(nil).text(strconv.FormatInt(ms, 10)))
}

func (o *object) Go(work func()) {
	begin(func() {
		defer func() {
			if recover() != nil {
				o.Log("panic", "in", "work of an object")
			}
		}()
		work()
	})
}

// statements are those that JavaScript knows, by number: it is told the text
// once.
var (
	statements    = map[string]uint32{}
	lastStatement uint32
)

// SQL hands a statement over as the number of its text, the text where it is
// new, and the arguments, and takes rows in the same form: each value is a
// letter and what follows from it, a text or bytes behind their length.
func (o *object) SQL(statement string, args ...any) ([][]any, error) {
	mu.Lock()
	id, known := statements[statement]
	if !known {
		lastStatement++
		id = lastStatement
	}
	mu.Unlock()
	f := frame(binary.LittleEndian.AppendUint32(make([]byte, 0, 512), id))
	if known {
		f = f.text("")
	} else {
		f = f.text(statement)
	}
	for _, arg := range args {
		switch v := arg.(type) {
		case nil:
			f = append(f, 'z')
		case string:
			f = append(f, 's').text(v)
		case int64:
			f = append(f, 'n').number(float64(v))
		case int:
			f = append(f, 'n').number(float64(v))
		case float64:
			f = append(f, 'n').number(v)
		case []byte:
			f = append(f, 'b').bytes(v)
		default:
			return nil, errors.New("sql: an argument of a type that SQLite does not know")
		}
	}
	n := hostSQL(o.place, f.start(), int32(len(f)))
	if !known {
		mu.Lock()
		statements[statement] = id
		mu.Unlock()
	}
	if n == 0 {
		return nil, nil
	}
	said := make([]byte, max(n, -n))
	hostTake(unsafe.Pointer(unsafe.SliceData(said)))
	if n < 0 {
		return nil, errors.New("sql: " + string(said))
	}
	columns := int(binary.LittleEndian.Uint32(said))
	var rows [][]any
	var row []any
	for b := said[4:]; len(b) > 0; {
		var v any
		v, b = value(b)
		if row == nil {
			row = make([]any, 0, columns)
		}
		if row = append(row, v); len(row) == columns {
			rows, row = append(rows, row), nil
		}
	}
	return rows, nil
}

// value reads what SQLite holds; whole numbers are int64. Bytes are views of b.
func value(b []byte) (v any, rest []byte) {
	kind, b := b[0], b[1:]
	switch kind {
	case 'n':
		f := math.Float64frombits(binary.LittleEndian.Uint64(b))
		if f == math.Trunc(f) && math.Abs(f) < 1<<53 {
			return int64(f), b[8:]
		}
		return f, b[8:]
	case 's', 'b':
		n := binary.LittleEndian.Uint32(b)
		part := b[4 : 4+n : 4+n]
		if kind == 's' {
			return string(part), b[4+n:]
		}
		return part, b[4+n:]
	}
	return nil, b
}

// frame is a list of parts, each behind its length in four bytes,
// little-endian.
type frame []byte

func (f frame) text(s string) frame {
	return append(binary.LittleEndian.AppendUint32(f, uint32(len(s))), s...)
}

func (f frame) bytes(b []byte) frame {
	return append(binary.LittleEndian.AppendUint32(f, uint32(len(b))), b...)
}

func (f frame) number(x float64) frame {
	return binary.LittleEndian.AppendUint64(f, math.Float64bits(x))
}

// start is where the frame begins, for a call into JavaScript, which copies it.
func (f frame) start() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData([]byte(f))) }

// received are the parts of the frame in the buffer, which the next call
// overwrites: a copy.
func received(n int32) [][]byte {
	return split(append([]byte(nil), inbox[:n]...))
}

func split(b []byte) [][]byte {
	parts := make([][]byte, 0, 16)
	for len(b) >= 4 {
		n := binary.LittleEndian.Uint32(b)
		parts = append(parts, b[4:4+n:4+n])
		b = b[4+n:]
	}
	return parts
}
