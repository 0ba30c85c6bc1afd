import { Box } from '../browser/box.ts'
import { isKept } from '../browser/forms.ts'
import { Keeper } from '../browser/keeper.ts'
import { openDevice } from '../browser/open-device.ts'
import { Token } from '../browser/send.ts'

/** Words stay on this device until they have arrived, each once and in order. */
class KeptWords extends HTMLElement {
  connectedCallback() {
    const { key = '', words = '{}', home = '/', leave } = this.dataset
    const csrf = this.querySelector('input')?.value ?? ''
    // It is not to be found in the page of who left the table for a moment.
    this.removeAttribute('data-key')
    const table: Record<string, string> = JSON.parse(words)
    const say = (name: string) => table[name] ?? name
    const box = new Box(this, say)
    const keeper = openDevice(key).then((drawer) => {
      const made = new Keeper(drawer, new Token(csrf, location.pathname), box, home)
      box.onLook = (one) => made.look(one)
      box.onDrop = (one) => made.drop(one)
      window.addEventListener('beforeunload', (event) => made.onlyHere && event.preventDefault())
      void made.begin()
      return made
    })
    document.addEventListener('submit', async (event) => {
      const { target, submitter } = event
      const form = target as HTMLFormElement
      const leaves = form.getAttribute('action') === leave
      if (!leaves && !isKept(form)) return
      event.preventDefault()
      const made = await keeper
      await (leaves ? made.leave(form, say) : made.keep(form, submitter))
    })
    document.addEventListener('input', async ({ target }) => {
      const { form } = target as HTMLInputElement
      if (form && isKept(form)) (await keeper).typing(form)
    })
    const flush = async () => (await keeper).drafts.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
  }
}

customElements.define('kv-kept-words', KeptWords)
