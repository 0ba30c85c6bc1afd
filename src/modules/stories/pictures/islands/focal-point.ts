/**
 * Lets somebody tap the very spot where one looks. The nine places remain, for who works with the keyboard or by ear: a tap chooses the
 * nearest, and makes it mean that spot until another place is chosen.
 */
class FocalPoint extends HTMLElement {
  #marker = Object.assign(document.createElement('span'), { className: 'kv-focus__marker' })

  connectedCallback() {
    const picture = this.querySelector<HTMLElement>('.kv-focus__picture')
    if (!picture || this.#marker.isConnected) return
    this.#marker.setAttribute('aria-hidden', 'true')
    picture.append(this.#marker)
    const tap = Object.assign(document.createElement('p'), { className: 'kv-field__hint' })
    tap.textContent = this.getAttribute('tap')
    this.prepend(tap)
    picture.addEventListener('click', ({ clientX, clientY, detail, target }) => {
      // A place that was chosen with a key sends a click from nowhere, and so does its label.
      const place = target instanceof Element && target.closest('label')?.querySelector('input')
      if (detail === 0 || !place) return
      const { left, top, width, height } = picture.getBoundingClientRect()
      const x = within(((clientX - left) / width) * 100)
      const y = within(((clientY - top) / height) * 100)
      place.value = `${x}-${y}`
      place.checked = true
      this.#show(place.value)
    })
    picture.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      for (const place of this.querySelectorAll<HTMLInputElement>('input[data-place]'))
        if (place !== target) place.value = place.dataset.place ?? place.value
      this.#show(target.value)
    })
    this.#show(this.querySelector<HTMLInputElement>('input:checked')?.value ?? '50-50')
  }

  #show(place: string) {
    const [x, y] = place.split('-')
    this.#marker.style.insetInlineStart = `${x}%`
    this.#marker.style.insetBlockStart = `${y}%`
    // How it stands in a list goes along.
    const cut = this.querySelector<HTMLElement>('.kv-cut')
    cut?.style.setProperty('--kv-look-x', `${x}%`)
    cut?.style.setProperty('--kv-look-y', `${y}%`)
  }
}

const within = (hundredths: number) => Math.round(Math.min(100, Math.max(0, hundredths)))

customElements.define('kv-focal-point', FocalPoint)
