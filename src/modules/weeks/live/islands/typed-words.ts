import { TypedWords } from '../typed-words.ts'

/** A question that somebody types stays in this tab until it has arrived: a telephone may put the page away in between. */
class TypedWordsHere extends HTMLElement {
  connectedCallback() {
    const { page = '', sent, back = '' } = this.dataset
    const words = new TypedWords(() => sessionStorage, page)
    if (sent !== undefined) return words.sent()
    const field = this.querySelector('textarea')
    if (!field) return
    if (words.putBack(field)) this.#say(back)
    field.addEventListener('input', () => words.keep(field))
  }

  #say(text: string) {
    const notice = document.createElement('p')
    notice.setAttribute('role', 'status')
    notice.textContent = text
    this.prepend(notice)
  }
}

customElements.define('kv-typed-words', TypedWordsHere)
