import { resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/**
 * Start the Chromium that was found before all tests (`setup/chromium.ts`).
 *
 * @param flags
 *   More of Chromium's own flags (default: none).
 * @returns
 *   Browser; rejects with one line that says what to do where it cannot be started.
 */
export async function launchBrowser(flags: ReadonlyArray<string> = []): Promise<Browser> {
  const { path, libraries } = inject('chromium')
  try {
    return await chromium.launch({
      executablePath: resolve(path),
      // In the C locale Chromium finds no text, neither with Ctrl+F nor for a text fragment.
      env: {
        ...process.env,
        LC_ALL: 'en_US.UTF-8',
        ...(libraries !== undefined && { LD_LIBRARY_PATH: resolve(libraries) }),
      },
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
      `Cannot start ${path}: install Chromium or Chrome, and name its path in CHROMIUM`,
      { cause },
    )
  }
}
