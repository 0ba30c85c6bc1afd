import { type Sent, sendOrdinarily, sendQuietly } from '../../../../platform/web/browser/send-quietly.ts'
import { pauseAfter, type Verdict } from '../../../../platform/web/browser/verdict.ts'

/** Something that was laid, named or undone, and is on its way. */
export interface Move extends Sent {
  /** How whoever did it knows it again: what they typed, or what stood on the button. */
  shown: string
}

/** The server's own page is for these. */
interface Door {
  send(move: Move): Promise<Verdict>
  open(move: Move): void
}

/** Milliseconds after which a line that hangs is told of as well. */
const slow = 2000

/** Moves go one by one, in the order in which they were made. What did not come through holds up all after it. */
export class Moves {
  readonly #waiting: Move[] = []
  /** The server wants somebody to look at these; they hold up nothing. */
  readonly #refused: Move[] = []
  readonly #tell: (waiting: readonly Move[]) => void
  readonly #door: Door
  #going: Promise<void> | undefined
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param tell what lies not yet: each time that something did not come through, and when all did. */
  constructor(
    tell: (waiting: readonly Move[]) => void,
    door: Door = { send: sendQuietly, open: sendOrdinarily },
  ) {
    this.#tell = tell
    this.#door = door
  }

  /** What does not lie yet. */
  get waiting(): readonly Move[] {
    return [...this.#refused, ...this.#waiting]
  }

  add(move: Move): Promise<void> {
    this.#waiting.push(move)
    if (this.#failures > 0) this.#tell(this.waiting)
    else setTimeout(() => this.#waiting.includes(move) && this.#tell(this.waiting), slow)
    return this.now()
  }

  /** Resolves when everything was tried. */
  now(): Promise<void> {
    clearTimeout(this.#timer)
    this.#going ??= this.#go().finally(() => {
      this.#going = undefined
    })
    return this.#going
  }

  async #go(): Promise<void> {
    for (let move = this.#waiting[0]; move; move = this.#waiting[0]) {
      const verdict = await this.#door.send(move)
      if (verdict === 'later' || verdict === 'stumbled') return this.#later()
      this.#waiting.shift()
      if (verdict !== 'arrived') this.#refused.push(move)
    }
    this.#failures = 0
    const refused = this.#refused.shift()
    this.#tell(this.waiting)
    if (refused) this.#door.open(refused)
  }

  #later(): void {
    this.#timer = setTimeout(() => this.now(), pauseAfter(this.#failures))
    this.#failures += 1
    this.#tell(this.waiting)
  }
}
