/** New lines are read aloud to who listens; here they say that these be quiet, for who hears the hall itself. */
class Captions extends HTMLElement {
  connectedCallback() {
    const lines = this.querySelector('[role="log"]')
    if (!lines || this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kv-button kv-button--quiet'
    const say = () => {
      const quiet = lines.getAttribute('aria-live') === 'off'
      button.textContent = (quiet ? this.dataset.loud : this.dataset.quiet) ?? ''
    }
    button.addEventListener('click', () => {
      lines.setAttribute('aria-live', lines.getAttribute('aria-live') === 'off' ? 'polite' : 'off')
      say()
    })
    say()
    this.append(button)
  }
}

customElements.define('kv-captions', Captions)
