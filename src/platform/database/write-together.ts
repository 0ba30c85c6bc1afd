import { Socket } from 'node:net'

/**
 * A connection that sends what is written in one turn of the event loop in one piece: the queries of a page leave together,
 * where each would be a call to the system of its own.
 */
export class WritesTogether extends Socket {
  #holds = false

  constructor() {
    super()
    // Connecting gives a socket its `write` back.
    this.once('connect', () => {
      const write = this.write.bind(this) as (...given: unknown[]) => boolean
      this.write = ((...given: unknown[]) => {
        this.#hold()
        return write(...given)
      }) as Socket['write']
    })
  }

  #hold(): void {
    if (this.#holds) return
    this.#holds = true
    this.cork()
    setImmediate(() => {
      this.#holds = false
      this.uncork()
    })
  }
}
