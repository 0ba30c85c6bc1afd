import { takeUp } from '../../../../platform/web/browser/send-quietly.ts'
import { dragging } from '../browser/dragging.ts'
import { type Move, Moves } from '../browser/moves.ts'
import { NotYet } from '../browser/not-yet.ts'

/**
 * Laying together by hand: a slip is dragged by its grip onto a cluster, or onto another slip to begin something new.
 * Dragging does what the form does, by way of the form; the lists follow by themselves. What does not come through stays
 * in sight until it did.
 */
class LayByHand extends HTMLElement {
  #near: Element = this
  readonly #moves = new Moves((waiting) => this.#tell(waiting))
  #notYet: NotYet | undefined
  /** What did not come through so far. */
  #told: readonly Move[] = []

  connectedCallback() {
    this.#notYet = new NotYet(JSON.parse(this.dataset.waits ?? '{}'), () => this.#moves.now())
    this.#addGrips()
    this.closest('kv-live')?.addEventListener('kv-live-changed', () => {
      this.#addGrips()
      this.#notYet?.mark(this, this.#told)
    })
    this.addEventListener('submit', (event) => this.#send(event))
    window.addEventListener('online', () => this.#moves.now())
    window.addEventListener('beforeunload', (event) => this.#told.length > 0 && event.preventDefault())
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

  #send(event: SubmitEvent) {
    const form = event.target as HTMLFormElement
    const button = event.submitter as HTMLButtonElement | null
    event.preventDefault()
    this.#near = button ?? form
    const name = form.querySelector<HTMLInputElement>('[name="name"]')
    const isNew = name !== null && button?.name !== 'cluster'
    const shown = (isNew && name.value) || button?.textContent?.trim() || ''
    void this.#moves.add({ ...takeUp(form, button), shown })
    for (const box of form.querySelectorAll<HTMLInputElement>('input:checked')) box.checked = false
    if (isNew) name.value = ''
  }

  #tell(waiting: readonly Move[]) {
    this.#told = waiting
    this.#notYet?.show(waiting, this.#near)
    this.#notYet?.mark(this, waiting)
  }
}

const boxIn = (piece: Element) => piece.querySelector<HTMLInputElement>('input[name="slips"]')

customElements.define('kv-lay', LayByHand)
