import { weigh } from '../browser/weigh.ts'

/** Says at the field that a photo is too large, before it is sent. */
class PhotoChoice extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('input[type=file]')
    if (field) weigh(field, Number(this.getAttribute('most')), this.getAttribute('large') ?? '')
  }
}

customElements.define('kv-photo-choice', PhotoChoice)
