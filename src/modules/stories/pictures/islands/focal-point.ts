/** Lets somebody tap the picture where one looks, or move the point there with the arrow keys. Without it nine places remain. */
class FocalPoint extends HTMLElement {
  #x = 50
  #y = 50
  #marker = document.createElement('button')
  #said = document.createElement('p')
  #sent = document.createElement('input')

  connectedCallback() {
    const picture = this.querySelector<HTMLElement>('.kv-focus__picture')
    const places = this.querySelector<HTMLElement>('.kv-focus__places')
    if (!picture || !places || this.#marker.isConnected) return
    places.remove()
    this.#x = Number(this.getAttribute('x'))
    this.#y = Number(this.getAttribute('y'))
    Object.assign(this.#sent, { type: 'hidden', name: 'focus' })
    Object.assign(this.#marker, { type: 'button', className: 'kv-focus__marker' })
    this.#marker.setAttribute('aria-label', this.getAttribute('marker') ?? '')
    this.#said.className = 'kv-hidden'
    this.#said.setAttribute('role', 'status')
    const tap = Object.assign(document.createElement('p'), { className: 'kv-field__hint' })
    tap.textContent = this.getAttribute('tap')
    this.prepend(tap)
    this.append(this.#sent, this.#said)
    picture.append(this.#marker)
    picture.addEventListener('click', ({ clientX, clientY, target }) => {
      // The marker pressed with a key is no tap.
      if (target === this.#marker && clientX === 0) return
      const { left, top, width, height } = picture.getBoundingClientRect()
      this.#move(((clientX - left) / width) * 100, ((clientY - top) / height) * 100)
    })
    this.#marker.addEventListener('keydown', (pressed) => {
      const way = ways[pressed.key]
      if (!way) return
      pressed.preventDefault()
      this.#move(this.#x + way[0], this.#y + way[1])
      this.#said.textContent = (this.getAttribute('at') ?? '')
        .replace('{x}', String(this.#x))
        .replace('{y}', String(this.#y))
    })
    this.#move(this.#x, this.#y)
  }

  #move(x: number, y: number) {
    this.#x = within(x)
    this.#y = within(y)
    this.#sent.value = `${this.#x}-${this.#y}`
    this.#marker.style.insetInlineStart = `${this.#x}%`
    this.#marker.style.insetBlockStart = `${this.#y}%`
    // How it stands in a list goes along.
    const cut = this.querySelector<HTMLElement>('.kv-cut')
    cut?.style.setProperty('--kv-look-x', `${this.#x}%`)
    cut?.style.setProperty('--kv-look-y', `${this.#y}%`)
  }
}

const step = 4
const ways: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}
const within = (hundredths: number) => Math.round(Math.min(100, Math.max(0, hundredths)))

customElements.define('kv-focal-point', FocalPoint)
