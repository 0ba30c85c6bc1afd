import type { Change } from './pieces.ts'

const encoder = new TextEncoder()
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
    // After a cut the browser asks again within two seconds.
    this.#send('retry: 2000\n\n')
  }

  /** Called once, when the browser went or was let go. */
  whenLeft(left: () => void): void {
    this.#left = left
  }

  show(change: Change): void {
    this.#send(`data: ${JSON.stringify(change)}\n\n`)
  }

  /** Keeps proxies from closing a quiet line, and finds out who is gone. */
  beat(): void {
    this.#send(': here\n\n')
  }

  /** Whoever looks may look no longer: the screen is emptied and does not come back. */
  over(): void {
    this.#send('event: over\ndata:\n\n')
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

  #send(text: string): void {
    const controller = this.#controller
    if (!controller) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) <= 0) this.leave()
  }

  #gone(): void {
    if (!this.#controller) return
    this.#controller = undefined
    this.#left()
  }
}
