import type { Move } from './moves.ts'

export interface Words {
  /** Above what is not laid yet. */
  title: string
  body: string
  again: string
  /** On each slip that waits. */
  slip: string
}

/** Says what does not lie yet, where somebody just did it, with a button to try again. */
export class NotYet {
  readonly #words: Words
  readonly #element = make('div', 'kv-notice kv-notice--care kv-lay__waits')
  readonly #list = make('ul')

  constructor(words: Words, again: () => void) {
    this.#words = words
    const button = make('button', 'kv-button kv-button--quiet', words.again)
    button.setAttribute('type', 'button')
    button.addEventListener('click', again)
    const actions = make('p', 'kv-actions')
    actions.append(button)
    const told = make('div')
    told.setAttribute('role', 'status')
    told.append(make('p', 'kv-notice__title', words.title), make('p', '', words.body))
    this.#element.append(told, this.#list, actions)
  }

  /** @param near where somebody did it */
  show(waiting: readonly Move[], near: Element): void {
    if (waiting.length === 0) {
      this.#element.remove()
      return
    }
    this.#list.replaceChildren(
      ...waiting.map(({ shown }) => Object.assign(make('li', '', shown), { dir: 'auto' })),
    )
    if (this.#element.isConnected) return
    const heading = near.closest(':has(> h2)')?.querySelector('h2') ?? document.querySelector('kv-lay h2')
    heading?.after(this.#element)
    this.#element.scrollIntoView({ block: 'nearest' })
  }

  /** The slips themselves lie where they lay, and say so. */
  mark(root: ParentNode, waiting: readonly Move[]): void {
    const slips = new Set(
      waiting.flatMap(({ fields }) => fields.flatMap(([name, value]) => (name === 'slips' ? [value] : []))),
    )
    for (const pick of root.querySelectorAll<HTMLElement>('.kv-pick')) {
      const waits = slips.has(pick.querySelector<HTMLInputElement>('[name="slips"]')?.value ?? '')
      const mark = pick.querySelector('.kv-pick__waits')
      if (waits && !mark)
        pick.querySelector('.kv-pick__paper')?.append(make('span', 'kv-pick__waits', this.#words.slip))
      if (!waits) mark?.remove()
    }
  }
}

const make = (name: string, className = '', textContent = '') =>
  Object.assign(document.createElement(name), { className, textContent })
