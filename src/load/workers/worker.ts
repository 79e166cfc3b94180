/** Worker threads that run named tasks. */

import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { parentPort, Worker as Thread } from 'node:worker_threads'

/** Function that runs a task; `report` sends an event to the caller. */
type Task = (input: never, report: (event: unknown) => void) => Promise<unknown>

/** Tasks of a worker, by their names. */
type Tasks = Record<string, Task>

/** Message to a worker. */
interface Request {
  name: string
  input: never
}

/** Message from a worker: an event, or finally the result. */
type Response<Result> = { event: unknown } | { result: Result }

/** Handle to a worker. */
export interface Worker<T extends Tasks> {
  /**
   * Run a task; the previous one must have ended. An idle worker does not keep the process alive.
   *
   * @param name
   *   Name of the task.
   * @param onEvent
   *   Called with each event of the task.
   * @returns
   *   Result of the task; rejects if the worker ends before.
   */
  run: <Name extends keyof T>(
    name: Name,
    input: Parameters<T[Name]>[0],
    onEvent?: Parameters<T[Name]>[1],
  ) => Promise<Awaited<ReturnType<T[Name]>>>
  close: () => Promise<unknown>
}

/**
 * Start a worker.
 *
 * @param module
 *   Module that calls `serveTasks`. Inputs, events and results are cloned, so they must be plain data, maps or sets.
 */
export function startWorker<T extends Tasks>(module: URL): Worker<T> {
  const thread = new Thread(module, { env: { ...process.env, ...compileCache() } })
  thread.unref()
  return {
    run<Name extends keyof T>(
      name: Name,
      input: Parameters<T[Name]>[0],
      onEvent?: Parameters<T[Name]>[1],
    ) {
      type Result = Awaited<ReturnType<T[Name]>>
      const { promise, resolve, reject } = Promise.withResolvers<Result>()
      const finish = thenRelease(resolve)
      const fail = thenRelease<unknown>(reject)
      const receive = (response: Response<Result>): void => {
        if ('event' in response) onEvent?.(response.event)
        else finish(response.result)
      }
      const exit = (code: number): void => {
        fail(new Error(`The worker ${module.pathname} ended with code ${code}`))
      }
      thread.on('message', receive).on('error', fail).on('exit', exit).ref()
      thread.postMessage({ name, input })
      return promise

      /** Wrap a function that settles the promise, to remove the listeners first. */
      function thenRelease<Value>(settle: (value: Value) => void): (value: Value) => void {
        return (value) => {
          thread.off('message', receive).off('error', fail).off('exit', exit).unref()
          settle(value)
        }
      }
    },
    close: () => thread.terminate(),
  }
}

/**
 * Run the tasks that are sent to this worker.
 *
 * @param tasks
 *   Tasks by their names. If one fails or can never settle, the worker ends.
 */
export function serveTasks(tasks: Tasks): void {
  const post = (response: Response<unknown>): void => parentPort?.postMessage(response)
  parentPort?.on('message', ({ name, input }: Request) => {
    const report = (event: unknown): void => {
      post({ event })
    }
    // Without a reference to the port, a task that waits for nothing pending ends the worker instead of hanging.
    parentPort?.unref()
    void tasks[name]?.(input, report).then((result) => {
      parentPort?.ref()
      post({ result })
    })
  })
}

/** Make the variable with the compile cache of this thread, which workers do not inherit. */
function compileCache(): { NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}
