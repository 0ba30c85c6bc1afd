import type { Box, Say } from './box.ts'
import type { Delivery } from './deliver.ts'
import { Drafts } from './drafts.ts'
import type { Drawer } from './drawer.ts'
import { anew, handOver, isKept, waitingOf, writtenIn } from './forms.ts'
import { go } from './go.ts'
import { awayOf, fieldIn, type Kept, type Waiting } from './kept.ts'
import { leave } from './leaving.ts'
import { Run } from './run.ts'
import type { Token } from './send.ts'

/** What somebody just sent and is looking at. */
interface InSight {
  n: number
  sent: Waiting
  form?: HTMLFormElement
}

/** After this somebody goes on writing while it is still on its way. */
const patience = 6000

/** Keeps what is typed on one page until it has arrived, and says how it stands. */
export class Keeper {
  readonly drafts: Drafts
  readonly #drawer: Drawer
  readonly #run: Run
  readonly #box: Box
  readonly #token: Token
  readonly #home: string
  #message = ''
  #to: string | undefined
  #inSight: InSight | undefined
  /** Whether something stands only on this page. */
  onlyHere = false
  /** Forms in which the server gave text back: they speak for what is held. */
  readonly #given = new Map<HTMLFormElement, string>()

  constructor(drawer: Drawer, token: Token, box: Box, home: string) {
    this.#drawer = drawer
    this.#token = token
    this.#home = home
    this.#box = box
    this.drafts = new Drafts(drawer)
    this.#run = new Run(drawer, token, (delivery) => this.#after(delivery))
    for (const form of document.forms) {
      const text = isKept(form) && writtenIn(form)[0]?.defaultValue
      if (text) this.#given.set(form, text)
    }
  }

  /** What waited from before goes first, in sight. */
  async begin(): Promise<void> {
    const [back, waiting] = await Promise.all([this.drafts.restore(), this.#drawer.all('waiting')])
    const going = waiting.some(({ content }) => !content.held)
    if (back) this.#box.moveBelow(back)
    this.#message = going ? 'sending' : back ? 'draft' : ''
    await this.#tell()
    if (going) await this.#run.now()
  }

  typing(form: HTMLFormElement): void {
    if (this.#inSight?.form === form) this.#letGo('slow')
    this.drafts.typing(form)
  }

  /** On the device first, then on its way. */
  async keep(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    const sent = waitingOf(form, button)
    const same = (await this.#drawer.all('waiting')).filter(({ content }) => content.action === sent.action)
    const fields = String(sent.fields)
    if (same.some(({ content }) => !content.held && String(content.fields) === fields)) return this.#run.now()
    const given = this.#given.get(form)
    // A later choice or change is instead of the earlier one; a sentence is beside the others.
    const instead = same.filter(
      ({ content }) => form.dataset.keep !== 'each' || (content.held && content.shown === given),
    )
    const seen = sent.seen && [...sent.seen, ...instead.flatMap(standingsOf)]
    const n = await this.#drawer.put('waiting', { ...sent, ...(seen && { seen }) })
    await this.#drawer.remove(...instead.map((one) => one.n))
    await this.drafts.sent(form, sent)
    this.#inSight = { n, sent, form }
    this.#box.moveBelow(form)
    setTimeout(() => this.#inSight?.n === n && this.#letGo('slow'), patience)
    return this.#run.now()
  }

  async leave(form: HTMLFormElement, say: Say): Promise<void> {
    await this.drafts.flush()
    await leave({ form, drawer: this.#drawer, say, deliver: () => this.#run.now(), go })
  }

  /** The server says what is wrong with it, on its own page. */
  async look({ n, content }: Kept<Waiting>): Promise<void> {
    const { held: _, ...sent } = content
    await this.#drawer.put('waiting', { ...sent, tries: 1 }, { n, at: Date.now() })
    this.#inSight = { n, sent }
    await this.#run.now()
  }

  async drop({ n }: Kept<Waiting>): Promise<void> {
    await this.#drawer.remove(n)
    await this.#tell()
  }

  async #after({ arrived, waits }: Delivery): Promise<void> {
    const seen = this.#inSight
    if (seen) {
      const still = (await this.#drawer.all('waiting')).find(({ n }) => n === seen.n)?.content
      const to = arrived.get(seen.n) || this.#home
      if (!still) return this.#goOn(() => go(to), 'arrived', to)
      const { action, fields, held } = still
      if (held === 'look') return this.#goOn(() => handOver(action, fields, this.#token.value), '')
      return this.#letGo(awayOf(seen.sent))
    }
    if (waits) await this.#sayAway()
    else if (arrived.size > 0) {
      this.#message = 'arrived'
      this.#to = [...arrived.values()].at(-1)
    } else if (this.#message !== 'draft' && this.#message !== 'arrived') this.#message = ''
    await this.#tell()
  }

  async #sayAway(): Promise<void> {
    const first = (await this.#drawer.all('waiting')).find(({ content }) => !content.held)
    if (!this.#message.startsWith('away')) this.#message = first ? awayOf(first.content) : 'away'
  }

  /** To the next page; where it does not come, this one says how it stands and can be written on. */
  #goOn(go: () => void, message: string, to?: string): void {
    const seen = this.#inSight
    this.#inSight = undefined
    go()
    setTimeout(() => this.#letGo(message, seen, to), patience)
  }

  /** Whoever sent it goes on with what comes next. */
  #letGo(message: string, seen = this.#inSight, to?: string): void {
    this.#inSight = undefined
    this.#message = message
    this.#to = to
    if (seen?.form) anew(seen.form, fieldIn(seen.sent.fields, 'words'))
    void this.#tell()
  }

  async #tell(): Promise<void> {
    const all = await this.#drawer.all('waiting')
    const waiting = all.filter(({ content }) => !content.held || !this.#isGiven(content))
    this.onlyHere = this.#drawer.onlyHere() && all.length > 0
    const goOn = [...document.forms].some((form) => form.dataset.keep === 'each')
    this.#box.tell({ message: this.onlyHere ? 'unkept' : this.#message, to: this.#to, waiting, goOn })
  }

  #isGiven({ action, shown }: Waiting): boolean {
    return [...this.#given].some(([form, text]) => form.getAttribute('action') === action && text === shown)
  }
}

/** How it would stand if an earlier choice arrived after all. */
function standingsOf({ content: { seen = [], fields } }: Kept<Waiting>): readonly string[] {
  return [...seen, fieldIn(fields, 'audience') + (fieldIn(fields, 'withName') ? ' named' : '')]
}
