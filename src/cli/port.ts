import { listen } from './serve.ts'

/** Port if the variable `PORT` is not set. */
const defaultPort = '4321'

/**
 * Read the port from the variable `PORT`, and check that it is free.
 *
 * @returns
 *   1 to 65535.
 * @throws
 *   Error with a message for users if the value is not a port or the port cannot be used.
 */
export async function readPort(): Promise<number> {
  const named = process.env['PORT'] || defaultPort
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
    return `Port ${port} is busy: stop the program that uses it, or choose another with PORT=${port + 1}`
  }
  if (code === 'EACCES') return `No permission to use port ${port}: choose one above 1023`
  return `Port ${port} cannot be used (${code})`
}
