/** Under what one read: a button that hands the page on where the device can, and one that prints it. The words come as attributes. */
class PassOn extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const page = { title: document.title, url: location.href }
    if (navigator.share) this.#button('share', () => navigator.share(page).catch(() => {}))
    this.#button('print', () => print())
  }

  #button(word: string, pressed: () => void) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kv-button kv-button--quiet'
    button.textContent = this.getAttribute(word)
    button.addEventListener('click', pressed)
    this.append(button, ' ')
  }
}

customElements.define('kv-pass-on', PassOn)
