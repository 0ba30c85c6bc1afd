import { smaller } from '../browser/smaller.ts'
import { weigh } from '../browser/weigh.ts'

/** Makes a photo smaller that is too large to be sent; where the browser cannot, says so at the field before it is sent. */
class PhotoChoice extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) return
    const most = Number(this.getAttribute('most'))
    let making: Promise<void> | undefined
    // Before it is weighed: what is chosen is heard here first.
    field.addEventListener('change', () => {
      making = this.#make(field, most).finally(() => {
        making = undefined
      })
    })
    weigh(field, most, this.getAttribute('large') ?? '')
    // Who sends it at once waits for it.
    field.form?.addEventListener(
      'submit',
      (event) => {
        if (!making) return
        event.preventDefault()
        event.stopImmediatePropagation()
        const { submitter } = event
        void making.then(() => field.form?.requestSubmit(submitter))
      },
      { capture: true },
    )
  }

  async #make(field: HTMLInputElement, most: number): Promise<void> {
    const [photo, more] = field.files ?? []
    const made = photo && !more ? await smaller(photo, most) : undefined
    // Somebody chose another one meanwhile.
    if (!made || field.files?.[0] !== photo) return
    const given = new DataTransfer()
    given.items.add(made)
    field.files = given.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

customElements.define('kv-photo-choice', PhotoChoice)
