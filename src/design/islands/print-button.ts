/** Shows a button that prints the page; the words come from its `label`. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kv-button kv-button--primary'
    button.textContent = this.getAttribute('label')
    button.addEventListener('click', () => window.print())
    this.append(button)
  }
}

customElements.define('kv-print-button', PrintButton)
