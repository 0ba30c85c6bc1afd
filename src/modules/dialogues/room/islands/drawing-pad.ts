import { weigh } from '../browser/weigh.ts'

type Line = [number, number][]

const width = 1200
const height = 900

/**
 * Paper to draw on with a finger, a pen or a mouse. What is drawn lies in the file field it stands round, as a picture;
 * nothing is sent before the form is. Who uses neither takes the field.
 */
class DrawingPad extends HTMLElement {
  #lines: Line[] = []
  #line: Line | undefined
  #paper = Object.assign(document.createElement('canvas'), { width, height, className: 'kv-tell__paper' })
  #undo = this.#button('undo', () => this.#lines.pop())
  #again = this.#button('again', () => this.#lines.splice(0))

  connectedCallback() {
    if (this.#paper.isConnected) return
    this.#paper.setAttribute('role', 'img')
    this.#paper.setAttribute('aria-label', this.getAttribute('label') ?? '')
    const actions = document.createElement('div')
    actions.className = 'kv-actions'
    actions.append(this.#undo, this.#again)
    this.prepend(this.#paper, actions)
    this.#paper.addEventListener('pointerdown', (pressed) => {
      this.#paper.setPointerCapture(pressed.pointerId)
      this.#line = []
      this.#lines.push(this.#line)
      this.#follow(pressed)
    })
    this.#paper.addEventListener('pointermove', (moved) => this.#line && this.#follow(moved))
    for (const over of ['pointerup', 'pointercancel'] as const) {
      this.#paper.addEventListener(over, () => {
        this.#line = undefined
        this.#keep()
      })
    }
    this.#draw()
    if (this.#field) weigh(this.#field, Number(this.getAttribute('most')), this.getAttribute('large') ?? '')
  }

  get #field() {
    return this.querySelector<HTMLInputElement>('input[type=file]')
  }

  #button(word: string, pressed: () => void) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kv-button kv-button--quiet'
    button.textContent = this.getAttribute(word)
    button.addEventListener('click', () => {
      pressed()
      this.#draw()
      this.#keep()
    })
    return button
  }

  #follow({ clientX, clientY }: PointerEvent) {
    const { left, top, width: wide, height: high } = this.#paper.getBoundingClientRect()
    this.#line?.push([((clientX - left) / wide) * width, ((clientY - top) / high) * height])
    this.#draw()
  }

  #draw() {
    const pen = this.#paper.getContext('2d')
    if (!pen) return
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, width, height)
    Object.assign(pen, { lineWidth: 7, lineCap: 'round', lineJoin: 'round', strokeStyle: '#12272b' })
    for (const line of this.#lines) {
      pen.beginPath()
      // A dot is a line that goes nowhere.
      for (const [x, y] of [...line, ...line.slice(-1)]) pen.lineTo(x, y)
      pen.stroke()
    }
    this.#undo.hidden = this.#again.hidden = this.#lines.length === 0
  }

  #keep() {
    const field = this.#field
    this.#paper.toBlob((picture) => {
      const given = new DataTransfer()
      if (picture && this.#lines.length > 0)
        given.items.add(new File([picture], 'drawing', { type: 'image/png' }))
      if (!field) return
      field.files = given.files
      field.dispatchEvent(new Event('change'))
    })
  }
}

customElements.define('kv-drawing-pad', DrawingPad)
