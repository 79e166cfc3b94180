import { existsSync, globSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { listen } from '../../../src/cli/serve.ts'
import { toClick, toKey, toTyping } from './actions.ts'
import type { Browser } from './driver.ts'
import { findProgram, type Program, startProgram } from './program.ts'

const driver = findProgram(['WebKitWebDriver'])
const screen = findProgram(['Xvfb'])
/** The browser of the package of the driver, which is in no folder of `PATH`. */
const program = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser').find((path) => existsSync(path))

/** The screen: its number of pixels, and of bits of color. */
const size = ['-screen', '0', '1440x1080x24']

/** WebKit, by the W3C's classic WebDriver, on a screen that nobody sees. */
export const webkit: Browser = {
  name: 'WebKit',
  missing: [
    ...(driver === undefined || program === undefined ? ['webkit2gtk-driver'] : []),
    ...(screen === undefined ? ['xvfb'] : []),
  ],
  async start({ dark = false, scripts = true }) {
    const shown = startProgram([screen ?? '', '-displayfd', '1', ...size, '-nolisten', 'tcp'])
    const display = await shown.print(/^(\d+)$/m)
    const driving = await startDriver({ DISPLAY: `:${display}` })
    const options = {
      binary: program,
      args: [
        '--automation',
        '--enable-write-console-messages-to-stdout=true',
        `--enable-javascript-markup=${scripts}`,
        ...(dark ? ['--dark-mode'] : []),
      ],
    }
    const opened = await request(driving.url, 'POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })
    const session = `/session/${z.object({ sessionId: z.string() }).parse(opened).sessionId}`
    const post = (path: string, body: object) =>
      request(driving.url, 'POST', `${session}${path}`, body)
    const perform = async (actions: object) => {
      await post('/actions', { actions: [actions] })
    }
    const resize = async (width: number, height: number) => {
      await post('/window/rect', { width, height })
    }
    await resize(1280, 900)
    return {
      async goTo(url) {
        await post('/url', { url })
      },
      async call(source, args) {
        return String(
          await post('/execute/sync', { script: `return (${source})(...arguments)`, args }),
        )
      },
      click: (x, y) => perform(toClick(x, y)),
      press: (key) => perform(toKey(key)),
      type: (text) => perform(toTyping(text)),
      async back() {
        await post('/back', {})
      },
      resize,
      errors: () => driving.output().match(/^CONSOLE .*\bERROR\b.*$/gm) ?? [],
      async close() {
        await request(driving.url, 'DELETE', session)
        await driving.end()
        await shown.end()
      },
    }
  },
}

/** Start the driver at a port that is free: it does not say which one it has chosen. */
async function startDriver(env: Record<string, string>): Promise<Program & { url: string }> {
  const free = await listen(0, () => undefined)
  await free.close()
  const url = free.url.replace('localhost', '127.0.0.1')
  const started = startProgram([driver ?? '', `--port=${new URL(url).port}`], env)
  const wait = AbortSignal.timeout(60_000)
  while (!(await isListening(url))) {
    if (wait.aborted) throw new Error(`Cannot start ${driver}:\n${started.output()}`)
    await setTimeout(20)
  }
  return { ...started, url }
}

async function isListening(url: string): Promise<boolean> {
  try {
    await request(url, 'GET', '/status')
    return true
  } catch {
    return false
  }
}

/** Send a command of the classic protocol; rejects with the browser's words where it fails. */
async function request(url: string, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const { value } = z.object({ value: z.unknown() }).parse(await answer.json())
  if (!answer.ok) throw new Error(JSON.stringify(value))
  return value
}
