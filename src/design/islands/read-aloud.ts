import { partsOf, type Spoken } from '../read-aloud/parts.ts'

/** What can be read on its own. */
const blocks =
  '.kv-page-head__words, .kv-section, .kv-slip, .kv-card, .kv-notice, .kv-cluster, .kv-main > form'

/**
 * Has the page read aloud by a voice that lives on this device: what people said is sent to nobody's server for it.
 * Starts when somebody presses, stops when they press again or leave. The words come as attributes.
 */
class ReadAloud extends HTMLElement {
  #turn = 0
  #marked: Element | undefined
  #icon = this.firstElementChild
  #all = this.#button('label', () => this.#toggle(this.parentElement))
  #choose = this.#button('choose', () => this.#offer())

  connectedCallback() {
    this.replaceChildren()
    if (!window.speechSynthesis) return
    this.#appear()
    speechSynthesis.addEventListener?.('voiceschanged', () => this.#appear())
    addEventListener('pagehide', () => this.#stop())
  }

  #appear() {
    if (this.#all.isConnected || !voiceFor(document.documentElement.lang)) return
    if (this.#icon) this.#all.prepend(this.#icon)
    this.append(this.#all)
  }

  #button(word: string, pressed: () => void) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'kv-aloud__button kv-no-print'
    button.append(Object.assign(document.createElement('span'), { textContent: this.getAttribute(word) }))
    button.addEventListener('click', pressed)
    return button
  }

  /** Puts a button at every part of the page. */
  #offer() {
    this.#choose.remove()
    for (const block of this.parentElement?.querySelectorAll(blocks) ?? []) {
      if (!block.checkVisibility()) continue
      const button = this.#button('one', () => this.#toggle(block))
      button.classList.add('kv-aloud__one')
      block.prepend(button)
    }
    this.#all.focus()
  }

  #toggle(root: Element | null) {
    const reading = this.#marked
    this.#stop()
    if (!root || (reading && root.contains(reading))) return
    this.#say('stop')
    if (!document.querySelector('.kv-aloud__one')) this.append(this.#choose)
    this.#read(partsOf(root, this.getAttribute('chosen') ?? ''), this.#turn)
  }

  #read([part, ...rest]: Spoken[], turn: number) {
    if (turn !== this.#turn) return
    if (!part) return this.#stop()
    this.#mark(part.place)
    const said = new SpeechSynthesisUtterance(part.text)
    said.lang = part.lang
    said.voice = voiceFor(part.lang) ?? voiceFor(document.documentElement.lang) ?? null
    said.onend = () => this.#read(rest, turn)
    said.onerror = () => turn === this.#turn && this.#stop()
    speechSynthesis.speak(said)
  }

  /** What ends late does nothing any more. */
  #stop() {
    this.#turn += 1
    this.#mark(undefined)
    this.#say('label')
    speechSynthesis.cancel()
  }

  #say(word: string) {
    const words = this.#all.querySelector('span')
    if (words) words.textContent = this.getAttribute(word)
  }

  #mark(place: Element | undefined) {
    this.#marked?.classList.remove('kv-reading')
    this.#marked = place
    place?.classList.add('kv-reading')
  }
}

const language = (tag: string) => tag.slice(0, 2).toLowerCase()

const voiceFor = (lang: string) =>
  speechSynthesis.getVoices().find((voice) => voice.localService && language(voice.lang) === language(lang))

// First the page stands there: making the buttons costs a slow phone time before its first paint, and asking for its voices more.
const begin = () => setTimeout(() => customElements.define('kv-read-aloud', ReadAloud))
if (document.readyState === 'complete') begin()
else addEventListener('load', begin, { once: true })
