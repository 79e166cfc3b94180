import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep a Chromium or Chrome. `CHROMIUM` names another. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Start a Chromium: the one that `CHROMIUM` names, else an installed one, else the one in the npm package.
 *
 * @param flags
 *   More of Chromium's own flags (default: none).
 * @returns
 *   Browser; rejects with one line that says what to install where none can be started.
 */
export async function launchBrowser(flags: ReadonlyArray<string> = []): Promise<Browser> {
  const executablePath = await findChromium()
  try {
    return await chromium.launch({
      executablePath,
      // In the C locale Chromium finds no text, neither with Ctrl+F nor for a text fragment.
      env: { ...process.env, LC_ALL: 'en_US.UTF-8' },
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--font-render-hinting=none',
        ...flags,
      ],
    })
  } catch (cause) {
    throw new Error(
      `Cannot start ${executablePath}: install Chromium or Chrome, or name one in CHROMIUM`,
      { cause },
    )
  }
}

async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path))
  return named ?? (await sparticuz.executablePath())
}
