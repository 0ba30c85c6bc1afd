import { sendQuietly } from '../../../../platform/web/browser/send-quietly.ts'
import { dragging } from '../browser/dragging.ts'

/**
 * Laying together by hand: a slip is dragged by its grip onto a cluster, or onto another slip to begin something new.
 * Dragging does what the form does, by way of the form; the lists follow by themselves.
 */
class LayByHand extends HTMLElement {
  connectedCallback() {
    this.#addGrips()
    this.closest('kv-live')?.addEventListener('kv-live-changed', () => this.#addGrips())
    this.addEventListener('submit', (event) => void this.#send(event))
    dragging(this, { from: '.kv-grip', onto: '[data-list] > [data-piece]' }, (slip, place) => {
      const [moved, target] = [boxIn(slip), boxIn(place)]
      if (!moved || moved === target) return
      if (target) {
        for (const box of [moved, target]) box.checked = true
        this.#form?.querySelector<HTMLInputElement>('[name="name"]')?.focus()
        return
      }
      const lay = place.querySelector<HTMLButtonElement>('button[name="cluster"]')
      if (!lay) return
      moved.checked = true
      this.#form?.requestSubmit(lay)
    })
  }

  get #form() {
    return this.querySelector<HTMLFormElement>('#lay')
  }

  #addGrips() {
    for (const pick of this.querySelectorAll<HTMLElement>('.kv-pick:not(:has(.kv-grip))')) {
      const grip = document.createElement('span')
      grip.className = 'kv-grip'
      grip.title = this.dataset.grip ?? ''
      pick.append(grip)
    }
  }

  async #send(event: SubmitEvent) {
    const form = event.target as HTMLFormElement
    event.preventDefault()
    if (!(await sendQuietly(form, event.submitter))) return
    for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false
    const isNew = (event.submitter as HTMLButtonElement | null)?.name !== 'cluster'
    const name = form.querySelector<HTMLInputElement>('[name="name"]')
    if (isNew && name) name.value = ''
  }
}

const boxIn = (piece: Element) => piece.querySelector<HTMLInputElement>('input[name="slips"]')

customElements.define('kv-lay', LayByHand)
