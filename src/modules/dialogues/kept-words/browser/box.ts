import type { Kept, Waiting } from './kept.ts'

export type Say = (key: string) => string

export interface Told {
  /** Key of the sentence that says how it stands; empty: nothing to say. */
  message: string
  /** Where what arrived can be seen. */
  to?: string | undefined
  waiting: readonly Kept<Waiting>[]
  /** Whether one can go on writing in a form on this page. */
  goOn: boolean
}

/** What waits and how it stands, where the eyes are; said aloud once by a region that does not move. */
export class Box {
  readonly #element = element('div', 'kv-notice kv-notice--plain kv-kept')
  readonly #aloud: HTMLElement
  readonly #say: Say
  #shown = ''

  onLook: (one: Kept<Waiting>) => void = () => {}
  onDrop: (one: Kept<Waiting>) => void = () => {}

  constructor(home: HTMLElement, say: Say) {
    this.#aloud = element('p', 'kv-hidden')
    this.#aloud.setAttribute('role', 'status')
    this.#say = say
    this.#element.hidden = true
    home.append(this.#aloud, this.#element)
  }

  /** To where somebody just did something. */
  moveBelow(form: HTMLElement): void {
    form.after(this.#element)
  }

  tell(told: Told): void {
    const now = JSON.stringify(told)
    if (now === this.#shown) return
    this.#shown = now
    const { message, to, waiting, goOn } = told
    const going = waiting.filter(({ content }) => !content.held)
    const parts: Node[] = []
    if (message) parts.push(paragraph(this.#say(message)))
    if (going.length > 0 && goOn) parts.push(paragraph(this.#say('go-on')))
    if (to) parts.push(link(to, this.#say('look')))
    if (going.length > 0) parts.push(title(this.#say('waits')), list(going))
    for (const one of waiting) if (one.content.held) parts.push(...this.#held(one))
    this.#element.replaceChildren(...parts)
    this.#element.hidden = parts.length === 0
    const aloud = message ? this.#say(message) : ''
    if (this.#aloud.textContent !== aloud) this.#aloud.textContent = aloud
  }

  #held(one: Kept<Waiting>): Node[] {
    const over = one.content.held === 'over'
    const buttons = element('p', 'kv-actions')
    const call = document.querySelector('footer a[href^="tel:"]')?.cloneNode(true)
    if (!over) buttons.append(button(this.#say('held.look'), () => this.onLook(one)))
    else if (call) buttons.append(call)
    buttons.append(button(this.#say('held.drop'), () => this.onDrop(one)))
    return [title(this.#say(over ? 'over' : 'held')), list([one]), buttons]
  }
}

export function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}

export const paragraph = (text: string) => element('p', '', text)
const title = (text: string) => element('p', 'kv-notice__title', text)

function list(entries: readonly Kept<Waiting>[]): HTMLElement {
  const made = element('ol', 'kv-kept__list')
  for (const { content } of entries) {
    const item = element('li', '', content.shown)
    item.dir = 'auto'
    made.append(item)
  }
  return made
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'kv-button kv-button--quiet'
  made.textContent = text
  made.addEventListener('click', press)
  return made
}

function link(href: string, text: string): HTMLElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  const around = element('p')
  around.append(made)
  return around
}
