import { setTimeout } from 'node:timers/promises'
import type { Driver } from './drivers/driver.ts'

/** How long a page may take for what it is asked (milliseconds): on a busy machine only what hangs is to fail. */
const patience = 30_000

/** A function that is called in a page. It knows nothing of the test but its arguments. */
type InPage = (...args: ReadonlyArray<string>) => string

/** Someone who reads in a browser, and waits until what is expected is there. */
export interface Reader extends Pick<
  Driver,
  'back' | 'close' | 'errors' | 'goTo' | 'press' | 'resize' | 'type'
> {
  /** Read something of the page. */
  read: (inPage: InPage, ...args: ReadonlyArray<string>) => Promise<string>
  /** Wait until something of the page is as expected; rejects with what it is instead. */
  see: (expected: string | RegExp, inPage: InPage, ...args: ReadonlyArray<string>) => Promise<void>
  /** Wait until an element is shown, and click in the middle of it. */
  click: (selector: string) => Promise<void>
}

/** Read with a browser. */
export function toReader(driver: Driver): Reader {
  const { back, close, errors, press, resize, type } = driver
  const read: Reader['read'] = (inPage, ...args) => driver.call(String(inPage), args)
  const see: Reader['see'] = async (expected, inPage, ...args) => {
    const wait = AbortSignal.timeout(patience)
    for (;;) {
      // Between two pages there is none that could be asked.
      const found = await read(inPage, ...args).catch((error: unknown) => String(error))
      if (typeof expected === 'string' ? found === expected : expected.test(found)) return
      if (wait.aborted) throw new Error(`Unexpected ${found}, expected ${String(expected)}`)
      await setTimeout(50)
    }
  }
  return {
    ...{ back, close, errors, press, resize, type, read, see },
    async goTo(url) {
      await driver.goTo(url)
      // A driver may answer when the page before has been left.
      await see(`complete ${new URL(url).pathname}`, () =>
        [document.readyState, location.pathname].join(' '),
      )
    },
    async click(selector) {
      await see(/^\d/, findMiddle, selector)
      let middle = ''
      // What is above it may still be loading.
      for (let next = await read(findMiddle, selector); next !== middle;) {
        middle = next
        await setTimeout(50)
        next = await read(findMiddle, selector)
      }
      const [x = 0, y = 0] = middle.split(' ').map(Number)
      await driver.click(x, y)
    },
  }
}

/** Find the middle of an element in the window, to which the page is scrolled; nothing where it cannot be clicked. */
function findMiddle(selector = ''): string {
  const element = document.querySelector(selector)
  if (element === null) return ''
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  // An element in two lines has its middle in neither.
  const first = Array.from(element.getClientRects()).find(({ width, height }) => width * height > 0)
  if (first === undefined) return ''
  const [x, y] = [first.x + first.width / 2, first.y + first.height / 2]
  return element.contains(document.elementFromPoint(x, y)) ? `${x} ${y}` : ''
}
