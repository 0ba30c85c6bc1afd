/** While somebody types, what they may see is offered beside the themes. Without it the themes remain. */
class OfferedWords extends HTMLElement {
  #waits: ReturnType<typeof setTimeout> | undefined
  #asked = ''

  connectedCallback() {
    const list = this.querySelector('datalist')
    const field = list && document.querySelector<HTMLInputElement>(`input[list="${list.id}"]`)
    if (!list || !field) return
    field.addEventListener('input', () => {
      clearTimeout(this.#waits)
      const typed = field.value.trim()
      if (typed.length >= fewest && typed !== this.#asked)
        this.#waits = setTimeout(() => this.#offer(list, typed), pause)
    })
  }

  async #offer(list: HTMLDataListElement, typed: string) {
    this.#asked = typed
    try {
      const answer = await fetch(`/search/offered?q=${encodeURIComponent(typed)}`)
      // Who typed on meanwhile waits for what they typed last.
      if (!answer.ok || this.#asked !== typed) return
      const names: string[] = await answer.json()
      for (const old of list.querySelectorAll('[data-offered]')) old.remove()
      list.prepend(
        ...names.map((value) => {
          const option = Object.assign(document.createElement('option'), { value })
          option.dataset.offered = ''
          return option
        }),
      )
    } catch {
      // The line is gone: what was offered before stays.
    }
  }
}

/** In letters, and in milliseconds. */
const fewest = 3
const pause = 200

customElements.define('kv-offered-words', OfferedWords)
