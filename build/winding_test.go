package main

// windingProgram goes all the ways that there are within functions: loops that
// are left and gone on with from their middles, with and without calls, that
// are entered at two places, goroutines that wait within them, panics that are
// recovered from and tables of cases.
const windingProgram = `package main

import (
	"fmt"
	"runtime"
	"sort"
	"strings"
)

//go:noinline
func call(n int) int {
	if n%1000 == 7 {
		runtime.Gosched()
	}
	return n ^ 5
}

func plain(list []int) (sum int) {
outer:
	for i, a := range list {
		for j := i; j < len(list); j++ {
			switch b := list[j]; {
			case b%7 == 3:
				continue outer
			case b%11 == 4:
				break outer
			case b > a:
				sum += b
			default:
				sum -= a
			}
		}
	}
	return sum
}

func calling(list []int) (sum int) {
	for i := 0; i < len(list); i++ {
		if list[i]%3 == 0 {
			sum += call(list[i])
			continue
		}
		for k := list[i]; k > 0; k /= 2 {
			if k&1 == 1 {
				sum++
			} else if k%13 == 0 {
				sum = call(sum)
			}
		}
	}
	return sum
}

// entered has a loop that is entered at two places.
func entered(n int) (sum int) {
	i := 0
	if n%2 == 0 {
		goto middle
	}
top:
	sum += 3
	i++
middle:
	sum += i
	if i < n {
		if i%5 == 2 {
			sum = call(sum)
		}
		goto top
	}
	return sum
}

func recovered(n int) (out string) {
	defer func() {
		if r := recover(); r != nil {
			out = fmt.Sprint(r, n)
		}
	}()
	for i := range n {
		defer func() { out += "." }()
		if i == 3 {
			var none []int
			_ = none[i]
		}
	}
	return "fine"
}

func cases(text string) (counts [6]int) {
	for _, r := range text {
		switch r {
		case 'a', 'e', 'i', 'o', 'u':
			counts[0]++
		case ' ':
			counts[1]++
		case '0', '1', '2', '3':
			counts[2]++
			fallthrough
		case '4':
			counts[3]++
		default:
			if r > 127 {
				counts[4]++
			} else {
				counts[5]++
			}
		}
	}
	return counts
}

func main() {
	list := make([]int, 3000)
	x := uint32(1)
	for i := range list {
		x = x*1664525 + 1013904223
		list[i] = int(x >> 12)
	}
	fmt.Println(plain(list), calling(list), entered(1000), entered(1001))
	fmt.Println(recovered(2), recovered(9), cases(strings.Repeat("a winding way, 0123456 times über", 50)))
	sort.Ints(list)
	ch, done := make(chan int), make(chan int)
	for w := range 5 {
		go func() {
			sum := 0
			for n := range ch {
				for n > 0 {
					if n--; n%100 == w {
						runtime.Gosched()
					}
					sum += call(n) & 3
				}
			}
			done <- sum
		}()
	}
	for i := range 200 {
		ch <- list[i] % 1000
		if i%50 == 0 {
			runtime.GC()
		}
	}
	close(ch)
	sum := 0
	for range 5 {
		select {
		case n := <-done:
			sum += n
		}
	}
	fmt.Println(sum, list[0], list[1500])
	var p *[]int
	fmt.Println(len(*p))
}
`
