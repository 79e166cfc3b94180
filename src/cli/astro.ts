import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Run a command of Astro's, in the terminal of this one.
 *
 * @param args
 *   Command and its flags: `build`.
 * @param env
 *   Variables beside those of this process.
 * @returns
 *   Its exit code.
 */
export async function runAstro(
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const astro = fileURLToPath(new URL('../integrations/begin-astro.ts', import.meta.url))
  const child = spawn(process.execPath, [youngGeneration, astro, ...args], {
    stdio: 'inherit',
    // Where Astro takes its caller for a program, it would go on in the background.
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...env, ASTRO_DEV_BACKGROUND: '0' },
  })
  // The terminal's Ctrl+C reaches the child too; this process waits for it.
  const wait = (): void => undefined
  const terminate = (): void => void child.kill('SIGTERM')
  process.on('SIGINT', wait).on('SIGTERM', terminate)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', terminate)
      resolve(signal === null ? (code ?? 1) : interruptedCode)
    })
  })
}

/**
 * How large the room for what is new may be in the memory of every thread, in MiB. Where a machine has much memory it
 * would grow to four times as much, which takes a fifth of all that a build takes and makes it no faster.
 */
const youngGeneration = '--max-semi-space-size=16'

/** What shells give for a command that Ctrl+C has ended. */
const interruptedCode = 130
