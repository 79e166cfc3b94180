import { z } from 'zod'

/** A connection by the W3C's WebDriver BiDi: https://w3c.github.io/webdriver-bidi/. */
export interface Connection {
  /** Send a command; rejects with the browser's words where it fails. */
  send: (method: string, params: object) => Promise<unknown>
  close: () => void
}

const message = z.object({
  id: z.number().nullish(),
  type: z.string(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  message: z.string().optional(),
})

/**
 * Connect to a browser.
 *
 * @param url
 *   Address of its session: `ws://127.0.0.1:4444/session`.
 * @param onEvent
 *   Called with the parameters of each event that the session has subscribed to.
 */
export async function connect(
  url: string,
  onEvent: (params: unknown) => void,
): Promise<Connection> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const opened = Promise.withResolvers<undefined>()
  let last = 0
  socket.onopen = () => {
    opened.resolve(undefined)
  }
  socket.onerror = () => {
    opened.reject(new Error(`Cannot connect to ${url}`))
  }
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed'))
  }
  socket.onmessage = ({ data }) => {
    const answer = message.parse(JSON.parse(String(data)))
    if (answer.type === 'event') onEvent(answer.params)
    const asked = waiting.get(answer.id ?? 0)
    waiting.delete(answer.id ?? 0)
    if (answer.type === 'success') asked?.resolve(answer.result)
    if (answer.type === 'error') asked?.reject(new Error(answer.message))
  }
  await opened.promise
  return {
    send(method, params) {
      const id = ++last
      const answer = Promise.withResolvers<unknown>()
      waiting.set(id, answer)
      socket.send(JSON.stringify({ id, method, params }))
      return answer.promise
    },
    close() {
      socket.close()
    },
  }
}
