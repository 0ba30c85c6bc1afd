import type { Change } from '../../src/platform/live/pieces.ts'

/** What an open screen was told, message by message. */
export class Watching {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #left = ''

  constructor(answer: Response) {
    if (!answer.body) throw new Error('There is no stream')
    this.#reader = answer.body.getReader()
  }

  /** The next change; `over` when whoever looks may look no longer; undefined when the line ended. */
  async next(): Promise<Change | 'over' | undefined> {
    for (;;) {
      const end = this.#left.indexOf('\n\n')
      if (end >= 0) {
        const message = this.#left.slice(0, end)
        this.#left = this.#left.slice(end + 2)
        if (message.startsWith('event: over')) return 'over'
        if (message.startsWith('data: ')) return JSON.parse(message.slice('data: '.length)) as Change
        continue
      }
      const { done, value } = await this.#reader.read()
      if (done) return undefined
      this.#left += this.#decoder.decode(value, { stream: true })
    }
  }

  leave(): Promise<void> {
    return this.#reader.cancel()
  }
}

/** Everything a screen is told when it opens, as the HTML that it shows. */
export async function firstSight(answer: Response): Promise<string> {
  const watching = new Watching(answer)
  const change = await watching.next()
  await watching.leave()
  return typeof change === 'object' ? (change.put ?? []).map(({ html }) => html).join('\n') : ''
}
