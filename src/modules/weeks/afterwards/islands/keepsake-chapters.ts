/** A chapter goes to its moment in what plays on this page, instead of opening the file by itself. */
class Chapters extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (click) => {
      const link = (click.target as Element).closest<HTMLElement>('[data-at]')
      const player = document.querySelector<HTMLMediaElement>('.kv-watch')
      if (!link || !player || click.ctrlKey || click.metaKey || click.shiftKey) return
      click.preventDefault()
      player.currentTime = Number(link.dataset.at)
      player.scrollIntoView({ block: 'nearest' })
      player.focus()
      // A browser may refuse to play; then it stands ready at that moment.
      player.play().catch(() => {})
    })
  }
}

customElements.define('kv-chapters', Chapters)
