/** Threads: a module at work beside this one, which is given tasks and answers them. */

import { parentPort, Worker } from 'node:worker_threads'

/** What a thread says: what comes of its task, or before that, something on the way. */
type Said<Event, Result> = { event: Event } | { result: Result }

/** A thread, as who has begun it sees it. */
export interface Thread<Task, Event, Result> {
  /**
   * Give it a task; the one before must be done.
   *
   * @param hear
   *   Hears what it says on the way (default: nobody does).
   * @returns
   *   What comes of it; rejects with the error that ends the thread.
   */
  ask: (task: Task, hear?: (event: Event) => void) => Promise<Result>
  /** End it. */
  close: () => Promise<unknown>
}

/**
 * Begin a thread.
 *
 * @param module
 *   Module that calls `answer`. What passes between the two is copied: plain data, maps and sets.
 */
export function startThread<Task, Event, Result>(module: URL): Thread<Task, Event, Result> {
  const worker = new Worker(module)
  return {
    async ask(task, hear) {
      const { promise, resolve, reject } = Promise.withResolvers<Result>()
      const listen = (said: Said<Event, Result>): void => {
        if ('event' in said) hear?.(said.event)
        else resolve(said.result)
      }
      const end = (code: number): void => {
        reject(new Error(`The thread ${module.pathname} ended with code ${code}`))
      }
      worker.on('message', listen).on('error', reject).on('exit', end)
      worker.postMessage(task)
      try {
        return await promise
      } finally {
        worker.off('message', listen).off('error', reject).off('exit', end)
      }
    },
    close: () => worker.terminate(),
  }
}

/**
 * Answer the tasks that this thread is given.
 *
 * @param work
 *   Does a task, and may say something on the way; where it fails, the thread ends with its error.
 */
export function answer<Task, Event, Result>(
  work: (task: Task, say: (event: Event) => void) => Promise<Result>,
): void {
  const post = (said: Said<Event, Result>): void => parentPort?.postMessage(said)
  parentPort?.on('message', (task: Task) => {
    void work(task, (event) => {
      post({ event })
    }).then((result) => {
      post({ result })
    })
  })
}
