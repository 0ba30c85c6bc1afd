import { pauseAfter, verdictOn } from '../../web/browser/verdict.ts'
import { putBack, versionIn, versionOf } from './put-back.ts'
import { type Left, typedIn, Unsent } from './unsent.ts'
import type { EditorWords } from './words.ts'

/** How long nobody types before it is kept, and how long typing on puts that off, in milliseconds. */
const REST = 4000
const LONGEST = 30_000
const PATIENCE = 12_000
const HEARD = 2000
/** What a browser still sends while a page goes, in bytes. */
const LAST_BYTES = 60_000

/** What the page says is wrong, as it would stand above the form. */
function problemsIn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('.kv-error-summary__list li')].map(({ textContent }) => textContent ?? '')
}

/**
 * Keeps what is typed in a form while it is being typed: the form's own fields, sent to an address that answers 204 with the version
 * it is now (`kampvuur-version`), or 409 where somebody else wrote, or 422 with the page that says what is wrong. What was typed stays in
 * the page whatever the answer is, and in this tab where the page goes before it arrived.
 */
export class Autosave {
  readonly #form: HTMLFormElement
  readonly #address: string
  readonly #words: EditorWords
  /** Heard only where somebody asked for it themselves: nobody wants to hear each time that it went well. */
  readonly kept = Object.assign(document.createElement('p'), { className: 'kv-editor__kept' })
  readonly trouble = Object.assign(document.createElement('p'), { className: 'kv-editor__trouble' })
  #typedSince = 0
  #typed = 0
  #sent = 0
  #timer = 0
  #tries = 0
  #sending: Promise<void> | undefined
  #stopped = false
  #submitting = false
  readonly #unsent: Unsent
  /** What this tab sent when it left, which may have arrived after this page was made. */
  #left: Left | undefined

  /** Puts back in the form what did not arrive before: made before anything else reads the form. */
  constructor(form: HTMLFormElement, address: string, words: EditorWords) {
    this.#form = form
    this.#address = address
    this.#words = words
    this.#unsent = new Unsent(() => sessionStorage, address)
    this.#left = putBack(form, this.#unsent, words)
    this.trouble.setAttribute('role', 'alert')
    this.kept.setAttribute('role', 'status')
    this.kept.setAttribute('aria-live', 'off')
    this.kept.textContent = words.keeping
  }

  begin(): void {
    this.#form.addEventListener('input', () => this.#noticed())
    this.#form.addEventListener('change', () => this.#noticed())
    this.#form.addEventListener('keydown', (pressed) => this.#pressed(pressed))
    this.#form.addEventListener('submit', (submitted) => this.#beforeSubmit(submitted))
    window.addEventListener('online', () => this.#isDirty && this.#in(0))
    document.addEventListener('visibilitychange', () => document.hidden && this.#leave())
    window.addEventListener('pagehide', () => this.#leave())
    window.addEventListener('beforeunload', (going) => {
      if (this.#isDirty && this.trouble.textContent) going.preventDefault()
    })
    if (this.#left) {
      this.#noticed()
      this.#in(0)
    }
  }

  get #isDirty(): boolean {
    return this.#typed > this.#sent && !this.#submitting
  }

  /** What was sent last did not arrive, or the device says that there is no line. */
  get #isAway(): boolean {
    return !this.#stopped && (this.#tries > 0 || navigator.onLine === false)
  }

  #noticed(): void {
    if (!this.#isDirty) this.#typedSince = Date.now()
    this.#typed += 1
    if (!this.#tries) this.#in(Math.min(REST, Math.max(0, this.#typedSince + LONGEST - Date.now())))
  }

  /** Ctrl or Cmd with S: at once, and heard. */
  #pressed(pressed: KeyboardEvent): void {
    if (pressed.key !== 's' || !(pressed.ctrlKey || pressed.metaKey) || pressed.altKey) return
    pressed.preventDefault()
    if (this.#stopped) {
      // Once more: why it cannot.
      this.trouble.textContent = `${this.trouble.textContent}`
      return
    }
    this.kept.setAttribute('aria-live', 'polite')
    clearTimeout(this.#timer)
    void this.#save().finally(() => this.#quietAgain())
  }

  /** After it was heard. */
  #quietAgain(): void {
    window.setTimeout(() => this.kept.setAttribute('aria-live', 'off'), HEARD)
  }

  #in(pause: number): void {
    clearTimeout(this.#timer)
    if (!this.#stopped) this.#timer = window.setTimeout(() => this.#save(), pause)
  }

  #save(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined
    })
    return this.#sending
  }

  async #send(): Promise<void> {
    const typed = this.#typed
    const body = this.#body()
    const answer = await this.#post(body, AbortSignal.timeout(PATIENCE)).catch(() => undefined)
    const version = answer?.headers.get('kampvuur-version')
    if (answer?.status === 204 && version) {
      this.#beginsWith(body)
      return this.#arrived(typed, version)
    }
    const verdict = answer ? verdictOn(answer.status, answer.headers.has('x-request-id')) : 'later'
    if (verdict === 'later' || verdict === 'stumbled') {
      this.#say(this.#words.away)
      this.#in(pauseAfter(this.#tries))
      this.#tries += 1
      return
    }
    if (answer?.status === 422) return this.#refused(typed, await answer.text().catch(() => ''))
    if (answer?.status === 409 && (await this.#isOwn())) return this.#in(0)
    this.#stopped = true
    this.#say(answer?.status === 409 ? this.#words.conflict : this.#words.over)
  }

  /** Something in it cannot be kept as it is now, perhaps while it is half typed: the next thing typed is tried again. */
  #refused(typed: number, html: string): void {
    this.#tries = 0
    this.#typedSince = Date.now()
    this.#say(this.#words.refused.replace('{what}', problemsIn(html).join(' ')))
    if (this.#typed > typed) this.#noticed()
  }

  /** Whether what came in between is what this tab itself sent when it left; what is typed goes on from there. */
  async #isOwn(): Promise<boolean> {
    const left = this.#left
    this.#left = undefined
    const version = left && (await versionOf(left, this.#address).catch(() => undefined))
    if (version) this.#nowAt(version)
    return version !== undefined
  }

  /** What is still so is not said again at each try. */
  #say(trouble: string): void {
    if (this.trouble.textContent !== trouble) this.trouble.textContent = trouble
  }

  #nowAt(version: string): void {
    const field = this.#form.elements.namedItem('_version')
    if (field instanceof HTMLInputElement) field.value = version
  }

  #arrived(typed: number, version: string): void {
    this.#sent = typed
    this.#unsent.arrived()
    this.#tries = 0
    this.#nowAt(version)
    const time = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' }).format(new Date())
    this.kept.textContent = this.#words.kept.replace('{time}', time.replace(':', '.'))
    this.#say('')
    if (this.#isDirty) this.#noticed()
  }

  /** What arrived is what is there now, and what is typed from here on begins with it. */
  #beginsWith(sent: URLSearchParams): void {
    const field = this.#form.elements.namedItem('began')
    if (!(field instanceof HTMLInputElement)) return
    const names = (field.dataset.began ?? '').split(' ')
    field.value = JSON.stringify(Object.fromEntries(names.map((name) => [name, sent.get(name) ?? ''])))
  }

  #post(body: URLSearchParams, signal: AbortSignal): Promise<Response> {
    return fetch(this.#address, {
      method: 'POST',
      body,
      headers: { 'kampvuur-kept': 'yes' },
      redirect: 'manual',
      // Goes on when the page goes; browsers do that for small ones only.
      keepalive: body.toString().length < LAST_BYTES,
      signal,
    })
  }

  #body(): URLSearchParams {
    const fields = [...new FormData(this.#form)].filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    )
    return new URLSearchParams(fields)
  }

  /** The page goes, or may go. */
  #leave(): void {
    if (!this.#isDirty) return
    this.#unsent.keep({ version: versionIn(this.#form), typed: typedIn(new FormData(this.#form)) })
    if (!this.#stopped) void this.#save()
  }

  /** What is under way arrives first: else the form would come after itself. */
  #beforeSubmit(submitted: SubmitEvent): void {
    clearTimeout(this.#timer)
    const { submitter } = submitted
    if (this.#isDirty && this.#isAway) {
      // A page that does not come would take the text along. Once it arrived, the button does what it says.
      submitted.preventDefault()
      void this.#save().then(() =>
        this.#isDirty && this.#isAway ? undefined : this.#form.requestSubmit(submitter),
      )
      return
    }
    const sending = this.#sending
    this.#submitting = true
    if (!sending) return
    submitted.preventDefault()
    void sending.finally(() => {
      clearTimeout(this.#timer)
      this.#form.requestSubmit(submitter)
    })
  }
}
