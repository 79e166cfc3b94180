import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { runNode } from '../../cli/run-node.ts'
import { fillOnce } from './fill-once.ts'

/** A Chromium for the tests. */
export interface Chromium {
  /** Path of its program. */
  path: string
  /** Folder of libraries that it needs and a small machine may lack; absent for one that is installed. */
  libraries?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium
  }
}

/** Where systems keep a Chromium or Chrome. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Find the browser before all tests: workers that unpacked it at the same moment would be in each other's way. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('chromium', await findChromium())
}

/**
 * Find a Chromium: the one that the variable `CHROMIUM` names, else, on Linux, the one of the npm package, so that the
 * tests see the same browser everywhere, else an installed one.
 *
 * @returns
 *   Chromium; rejects with a sentence for people where there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM'] || undefined
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`Unexpected CHROMIUM \`${named}\`, expected the path of Chromium or Chrome`)
  }
  // The package has programs for this system alone.
  if (named === undefined && process.platform === 'linux' && process.arch === 'x64') {
    return unpackChromium()
  }
  const path = named ?? installed.find((path) => existsSync(path))
  if (path !== undefined) return { path }
  throw new Error('Missing Chromium or Chrome: install one, or name its path in CHROMIUM')
}

/** Unpack the Chromium of the npm package, where its version has not been unpacked yet. */
async function unpackChromium(): Promise<Chromium> {
  const record = 'node_modules/@sparticuz/chromium/package.json'
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(record, 'utf8')))
  // Not in the temporary folder, in which some systems let no program run.
  const folder = join('node_modules/.cache/chromium', version)
  await fillOnce(folder, async (own) => {
    const script = fileURLToPath(new URL('print-chromium.ts', import.meta.url))
    const { code, stderr } = await runNode([script], { TMPDIR: own, ...withLibraries }).ended
    if (code !== 0) throw new Error(`Cannot unpack Chromium into ${own}:\n${stderr}`)
  })
  return { path: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') }
}

/** The system that the package takes for one without libraries of its own. */
const withLibraries = { AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
