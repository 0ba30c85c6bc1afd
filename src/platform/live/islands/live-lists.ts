import { applyChange } from '../apply-change.ts'
import type { Change } from '../pieces.ts'

/** Keeps the lists inside it as the server tells that they are now. */
class LiveLists extends HTMLElement {
  #source: EventSource | undefined
  #notice: HTMLElement | undefined
  #late: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const { src } = this.dataset
    if (!src || this.#source) return
    const source = new EventSource(src)
    this.#source = source
    source.addEventListener('open', () => this.#say(''))
    source.addEventListener('message', ({ data }) => {
      applyChange(this, JSON.parse(data) as Change)
      this.dispatchEvent(new CustomEvent('kv-live-changed', { bubbles: true }))
    })
    source.addEventListener('over', () => {
      source.close()
      for (const list of this.querySelectorAll('[data-list]')) list.replaceChildren()
      this.#say(this.dataset.over ?? '')
    })
    // A line that is cut for a moment is found again by itself; only what lasts is told.
    source.addEventListener('error', () => {
      clearTimeout(this.#late)
      this.#late = setTimeout(() => this.#say(this.dataset.away ?? ''), 4_000)
    })
  }

  disconnectedCallback() {
    clearTimeout(this.#late)
    this.#source?.close()
    this.#source = undefined
  }

  #say(text: string) {
    clearTimeout(this.#late)
    if (!this.#notice) {
      this.#notice = document.createElement('p')
      this.#notice.className = 'kv-live-notice'
      this.#notice.setAttribute('role', 'status')
      this.prepend(this.#notice)
    }
    this.#notice.textContent = text
  }
}

customElements.define('kv-live', LiveLists)
