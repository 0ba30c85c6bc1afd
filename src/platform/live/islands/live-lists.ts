import { applyChange } from '../apply-change.ts'
import type { Change } from '../pieces.ts'

/** Keeps the lists inside it as the server tells that they are now. */
class LiveLists extends HTMLElement {
  #source: EventSource | undefined
  #notice: HTMLElement | undefined
  #late: ReturnType<typeof setTimeout> | undefined
  #again: ReturnType<typeof setTimeout> | undefined
  #refused = 0

  connectedCallback() {
    const { src } = this.dataset
    if (src && !this.#source) this.#open(src)
  }

  #open(src: string) {
    const source = new EventSource(src)
    this.#source = source
    source.addEventListener('open', () => {
      this.#refused = 0
      this.#say('')
    })
    source.addEventListener('message', ({ data }) => {
      const change = JSON.parse(data) as Change
      applyChange(this, change)
      if (change.last) source.close()
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
      // A server that is just starting refuses, and a browser that was refused does not come back by itself.
      if (source.readyState === EventSource.CLOSED) this.#openLater(src)
    })
  }

  /** Each time later, and none in the same moment as thousands of others. */
  #openLater(src: string) {
    this.#refused = Math.min(this.#refused + 1, 5)
    this.#again = setTimeout(() => this.#open(src), (1 + Math.random()) * 1_000 * 2 ** this.#refused)
  }

  disconnectedCallback() {
    clearTimeout(this.#late)
    clearTimeout(this.#again)
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
