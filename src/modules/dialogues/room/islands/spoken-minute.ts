import { weigh } from '../browser/weigh.ts'

const longest = 60

/**
 * Records at most a minute, with a visible sign as long as it does, and puts it into the file field it stands round.
 * Nothing is sent before the form is. Where the browser cannot, the field alone remains. `choose`: what opens the field, which
 * would look like a second thing to do beside the button.
 */
class SpokenMinute extends HTMLElement {
  #recorder: MediaRecorder | undefined
  #left = 0
  #ticking = 0
  #sign = make('p', 'kv-tell__sign')
  #told = make('p', 'kv-tell__told')
  #sound = make('audio', 'kv-tell__sound')
  #button = make('button', 'kv-button kv-button--quiet kv-tell__record')

  connectedCallback() {
    if (this.#button.isConnected) return
    const field = this.#field
    if (field) weigh(field, Number(this.#word('most')), this.#word('large'))
    if (!window.MediaRecorder || !navigator.mediaDevices) return
    this.#told.setAttribute('role', 'status')
    this.#sign.hidden = this.#sound.hidden = true
    this.#sound.controls = true
    this.#sound.setAttribute('aria-label', this.#word('listen'))
    this.#button.type = 'button'
    this.#button.textContent = this.#word('start')
    this.#button.addEventListener('click', () => (this.#recorder ? this.#stop() : this.#start()))
    this.#fold(this.#word('choose'))
    this.prepend(this.#button, this.#sign, this.#told, this.#sound)
    addEventListener('pagehide', () => this.#stop())
  }

  get #field() {
    return this.querySelector<HTMLInputElement>('input[type=file]')
  }

  /** A field at which something is said stays in sight. */
  #fold(choose: string) {
    if (!choose || this.querySelector('.kv-field--wrong')) return
    const fold = make('details', '')
    fold.append(Object.assign(make('summary', ''), { textContent: choose }), ...this.childNodes)
    this.append(fold)
  }

  async #start() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
    if (!stream) {
      this.#told.textContent = this.#word('refused')
      return
    }
    const parts: Blob[] = []
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: 48_000 })
    this.#recorder = recorder
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop()
      // It stopped by itself: somebody called, or the microphone was taken away. What was spoken until then is there.
      if (this.#recorder === recorder) this.#ended()
      if (parts.some(({ size }) => size > 0)) this.#keep(new Blob(parts, { type: recorder.mimeType }))
      else this.#nothing()
    }
    // A part each second: what breaks off half way leaves the rest.
    recorder.start(1000)
    this.toggleAttribute('recording', true)
    this.#sound.hidden = true
    this.querySelector('details')?.removeAttribute('open')
    this.#told.className = 'kv-hidden' // the sign says it to who sees
    this.#told.textContent = this.#word('running')
    this.#button.textContent = this.#word('stop')
    this.#left = longest + 1
    this.#ticking = window.setInterval(() => this.#tick(), 1000)
    this.#tick()
  }

  #tick() {
    this.#left -= 1
    this.#sign.hidden = false
    this.#sign.textContent = this.#word('left').replace('{seconds}', String(this.#left))
    if (this.#left <= 0) this.#stop()
  }

  #stop() {
    const recorder = this.#recorder
    this.#ended()
    if (recorder?.state !== 'inactive') recorder?.stop()
  }

  #ended() {
    clearInterval(this.#ticking)
    this.#sign.hidden = true
    this.toggleAttribute('recording', false)
    this.#recorder = undefined
  }

  #nothing() {
    this.#told.className = 'kv-tell__told'
    this.#told.textContent = this.#word('refused')
    this.#button.textContent = this.#word('start')
  }

  #keep(sound: Blob) {
    const given = new DataTransfer()
    given.items.add(new File([sound], this.#word('file'), { type: sound.type }))
    const field = this.#field
    if (field) {
      field.files = given.files
      field.dispatchEvent(new Event('change'))
    }
    URL.revokeObjectURL(this.#sound.src)
    this.#sound.src = URL.createObjectURL(sound)
    this.#sound.hidden = false
    this.#told.className = 'kv-tell__told'
    this.#told.textContent = this.#word('listen')
    this.#button.textContent = this.#word('again')
  }

  #word(name: string) {
    return this.getAttribute(name) ?? ''
  }
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) {
  return Object.assign(document.createElement(name), { className })
}

customElements.define('kv-spoken-minute', SpokenMinute)
