import type { Drawer } from './drawer.ts'
import { fill, isKept, typedIn } from './forms.ts'
import { fieldIn, type Kept, type Waiting } from './kept.ts'

type Place = Pick<Kept<unknown>, 'n' | 'at'>

const pause = 400

/** Keeps on the device what somebody is typing, and puts it back when they return. */
export class Drafts {
  readonly #drawer: Drawer
  readonly #places = new WeakMap<HTMLFormElement, Place>()
  readonly #dirty = new Set<HTMLFormElement>()
  #timer = 0
  #writing: Promise<void> = Promise.resolve()

  constructor(drawer: Drawer) {
    this.#drawer = drawer
  }

  typing(form: HTMLFormElement): void {
    this.#dirty.add(form)
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.flush(), pause)
  }

  /** Everything typed so far lies on the device. */
  flush(): Promise<void> {
    for (const form of this.#dirty) this.#writing = this.#writing.then(() => this.#save(form))
    this.#dirty.clear()
    return this.#writing
  }

  /** What was sent is a draft no longer, also where another tab keeps the same. */
  async sent(form: HTMLFormElement, { action, fields }: Waiting): Promise<void> {
    this.#dirty.delete(form)
    await this.#writing
    const own = this.#places.get(form)?.n
    const words = fieldIn(fields, 'words')
    const same = (await this.#drawer.all('draft')).filter(
      ({ n, content }) =>
        n === own || (content.action === action && fieldIn(content.fields, 'words') === words),
    )
    this.#places.delete(form)
    await this.#drawer.remove(...same.map(({ n }) => n))
  }

  /** @returns the form into which something was put back. */
  async restore(): Promise<HTMLFormElement | undefined> {
    const drafts = await this.#drawer.all('draft')
    for (const form of document.forms) {
      const kept = drafts.findLast(({ content }) => content.action === form.getAttribute('action'))
      if (!kept || !isKept(form) || typedIn(form)) continue
      fill(form, kept.content.fields)
      this.#places.set(form, kept)
      if (typedIn(form)) return form
    }
    return undefined
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const [typed, place] = [typedIn(form), this.#places.get(form)]
    if (typed) {
      const n = await this.#drawer.put('draft', typed, place)
      this.#places.set(form, { n, at: place?.at ?? Date.now() })
    } else if (place) {
      this.#places.delete(form)
      await this.#drawer.remove(place.n)
    }
  }
}
