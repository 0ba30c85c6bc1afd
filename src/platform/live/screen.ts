import type { Change } from './pieces.ts'

const encoder = new TextEncoder()
const beat = encoder.encode(': here\n\n')
const soonestMs = 1_000
const latestMs = 4_000

/** What a screen is told, as bytes that go to all who are told the same. */
export const messageOf = (change: Change): Uint8Array => encoder.encode(`data: ${JSON.stringify(change)}\n\n`)

/** A screen that is this far behind is let go of; its browser comes back and gets everything at once. */
const mostWaiting = 1_000_000

/** One open screen: server-sent messages to one browser. */
export class Screen {
  readonly body: ReadableStream<Uint8Array>
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #left: () => void = () => {}

  constructor() {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller
        },
        cancel: () => this.#gone(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: mostWaiting }),
    )
    // After a cut thousands ask again, and not in the same moment.
    const retry = Math.round(soonestMs + Math.random() * (latestMs - soonestMs))
    this.#send(encoder.encode(`retry: ${retry}\n\n`))
  }

  /** Called once, when the browser went or was let go. */
  whenLeft(left: () => void): void {
    this.#left = left
  }

  show(message: Uint8Array): void {
    this.#send(message)
  }

  /** Keeps proxies from closing a quiet line, and finds out who is gone. */
  beat(): void {
    this.#send(beat)
  }

  /** Whoever looks may look no longer: the screen is emptied and does not come back. */
  over(): void {
    this.#send(encoder.encode('event: over\ndata:\n\n'))
    this.leave()
  }

  /** Ends the line; the browser comes back by itself. */
  leave(): void {
    try {
      this.#controller?.close()
    } catch {
      // It went already.
    }
    this.#gone()
  }

  #send(bytes: Uint8Array): void {
    const controller = this.#controller
    if (!controller) return
    controller.enqueue(bytes)
    if ((controller.desiredSize ?? 0) <= 0) this.leave()
  }

  #gone(): void {
    if (!this.#controller) return
    this.#controller = undefined
    this.#left()
  }
}
