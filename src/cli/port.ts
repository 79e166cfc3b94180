import { listen } from './serve.ts'

/** Port where `PORT` names none. */
const usual = '4321'

/**
 * Read the port from the variable `PORT`.
 *
 * @returns
 *   1 to 65535; rejects with a sentence for people where it is no port, or where it is busy.
 */
export async function findPort(): Promise<number> {
  const named = process.env['PORT'] || usual
  const port = Number(named)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`Unexpected PORT \`${named}\`, expected a number from 1 to 65535`)
  }
  try {
    const probe = await listen(port, (_, response) => response.end())
    await probe.close()
  } catch (error) {
    throw new Error(toReason(port, error), { cause: error })
  }
  return port
}

function toReason(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EADDRINUSE') {
    return `Port ${port} is busy: end what runs there, or choose another with PORT=${port + 1}`
  }
  if (code === 'EACCES') return `Port ${port} may not be used: choose one above 1023`
  return `Port ${port} cannot be used (${code})`
}
