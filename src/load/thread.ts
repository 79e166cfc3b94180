/** Threads: a module at work beside this one, which is given tasks and answers them. */

import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { parentPort, Worker } from 'node:worker_threads'

/** Does a task, on the way of which it may say something. */
type Work = (task: never, say: (event: unknown) => void) => Promise<unknown>

/** The kinds of work that a thread does, by their names. */
type Works = Record<string, Work>

/** What a thread is given. */
interface Given {
  work: string
  task: never
}

/** What it says: what comes of its task, or before that, something on the way. */
type Said<Result> = { event: unknown } | { result: Result }

/** A thread, as who has begun it sees it. */
export interface Thread<W extends Works> {
  /**
   * Give it a task; the one before must be done. While it has none, it keeps no process alive.
   *
   * @param work
   *   What is to be done with it.
   * @param hear
   *   Hears what is said on the way (default: nobody does).
   * @returns
   *   What comes of it; rejects with the error that ends the thread.
   */
  ask: <Name extends keyof W>(
    work: Name,
    task: Parameters<W[Name]>[0],
    hear?: Parameters<W[Name]>[1],
  ) => Promise<Awaited<ReturnType<W[Name]>>>
  /** End it. */
  close: () => Promise<unknown>
}

/**
 * Begin a thread.
 *
 * @param module
 *   Module that calls `answer`. What passes between the two is copied: plain data, maps and sets.
 */
export function startThread<W extends Works>(module: URL): Thread<W> {
  const worker = new Worker(module, { env: { ...process.env, ...compileCache() } })
  worker.unref()
  return {
    ask<Name extends keyof W>(
      work: Name,
      task: Parameters<W[Name]>[0],
      hear?: Parameters<W[Name]>[1],
    ) {
      type Result = Awaited<ReturnType<W[Name]>>
      const { promise, resolve, reject } = Promise.withResolvers<Result>()
      const finish = toLast(resolve)
      const fail = toLast<unknown>(reject)
      const listen = (said: Said<Result>): void => {
        if ('event' in said) hear?.(said.event)
        else finish(said.result)
      }
      const exit = (code: number): void => {
        fail(new Error(`The thread ${module.pathname} ended with code ${code}`))
      }
      worker.on('message', listen).on('error', fail).on('exit', exit).ref()
      worker.postMessage({ work, task })
      return promise

      /** Hear nothing more behind it. */
      function toLast<T>(settle: (value: T) => void): (value: T) => void {
        return (value) => {
          worker.off('message', listen).off('error', fail).off('exit', exit).unref()
          settle(value)
        }
      }
    },
    close: () => worker.terminate(),
  }
}

/**
 * Answer the tasks that this thread is given.
 *
 * @param works
 *   The kinds of work that it does; where one fails, the thread ends with its error.
 */
export function answer(works: Works): void {
  const post = (said: Said<unknown>): void => parentPort?.postMessage(said)
  parentPort?.on('message', ({ work, task }: Given) => {
    const say = (event: unknown): void => {
      post({ event })
    }
    void works[work]?.(task, say).then((result) => {
      post({ result })
    })
  })
}

/** Let a thread load compiled modules from where this one does: a thread is not told by itself. */
function compileCache(): { NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}
