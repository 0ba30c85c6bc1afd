import { type Hint, hintsIn } from '../rules.ts'

/** Says, a moment after somebody stopped typing, what may point at one person. Sends nothing, and keeps nothing. */
class GentleHints extends HTMLElement {
  readonly #left = new Set<string>()
  #shown = ''
  #waiting: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const field = document.getElementById(this.getAttribute('for') ?? '') as HTMLTextAreaElement | null
    if (!field) return
    const look = () => this.#show(hintsIn(field.value).filter(({ words }) => !this.#left.has(words)))
    field.addEventListener('input', () => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(look, 800)
    })
    look()
  }

  #show(hints: readonly Hint[]) {
    const now = JSON.stringify(hints)
    if (now === this.#shown) return
    this.#shown = now
    this.replaceChildren(...(hints.length > 0 ? [this.#box(hints)] : []))
  }

  #box(hints: readonly Hint[]): HTMLElement {
    const say: Record<string, string> = JSON.parse(this.dataset.words ?? '{}')
    const box = element('div', 'kv-hints')
    const paragraphs = hints.map(({ kind, words }) => say[kind]?.replace('{words}', words) ?? '')
    const leave = element('button', 'kv-hints__leave', say.dismiss)
    leave.setAttribute('type', 'button')
    leave.addEventListener('click', () => {
      for (const { words } of hints) this.#left.add(words)
      document.getElementById(this.getAttribute('for') ?? '')?.focus()
      this.#show([])
    })
    box.append(
      element('p', 'kv-hints__title', say.title),
      ...[...paragraphs, say.free].map((text) => element('p', '', text)),
      leave,
    )
    return box
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}

customElements.define('kv-gentle-hints', GentleHints)
