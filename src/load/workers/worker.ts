/** Worker threads: a module that runs beside this one, is given tasks and answers them. */

import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { parentPort, Worker as Thread } from 'node:worker_threads'

/** Does a task; `report` sends an event to the caller on the way. */
type Task = (input: never, report: (event: unknown) => void) => Promise<unknown>

/** Tasks of a worker, by their names. */
type Tasks = Record<string, Task>

/** What a worker is sent. */
interface Request {
  name: string
  input: never
}

/** What a worker sends: events, then the result. */
type Response<Result> = { event: unknown } | { result: Result }

/** Handle to a worker. */
export interface Worker<T extends Tasks> {
  /**
   * Run a task; the one before must have ended. While a worker has no task, it keeps no process alive.
   *
   * @param name
   *   Name of the task.
   * @param onEvent
   *   Called with each event of the task (default: not).
   * @returns
   *   Result; rejects with the error that ends the worker.
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
 *   Module that calls `serve`. Inputs, events and results are copied: plain data, maps and sets.
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

      /** Remove the listeners when the promise is settled. */
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
 * Serve the tasks that this worker is given.
 *
 * @param tasks
 *   Its tasks; where one fails, or can never end, the worker ends.
 */
export function serve(tasks: Tasks): void {
  const post = (response: Response<unknown>): void => parentPort?.postMessage(response)
  parentPort?.on('message', ({ name, input }: Request) => {
    const report = (event: unknown): void => {
      post({ event })
    }
    // A task that waits for what will never come, as for a process that has ended, ends the worker: it must not hang.
    parentPort?.unref()
    void tasks[name]?.(input, report).then((result) => {
      parentPort?.ref()
      post({ result })
    })
  })
}

/** Let a worker load compiled modules from where this thread does, which it does not do by itself. */
function compileCache(): { NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}
