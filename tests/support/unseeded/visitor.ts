import { expect } from 'vitest'
import { Browserless, type Fields } from '../browserless.ts'

/** What a visitor needs of the world around them. */
export interface Around {
  /** The public address, as it stands in mails and on paper. */
  origin: string
  /** Where the servers really answer; the first one unless a visitor goes to another. */
  bases: readonly string[]
  /** How much there is of everything. */
  counts(): Promise<Record<string, number>>
}

/**
 * Somebody with a device of their own, without JavaScript. Every form they send arrives twice, as from a trembling
 * hand: the second time must answer like the first, and add nothing.
 */
export class Visitor extends Browserless {
  readonly #around: Around
  /** Which of the servers answers. */
  server = 0
  /** Sends forms once: for what is meant to fail and is counted. */
  singly = false

  constructor(around: Around) {
    super((request) => this.#send(request), around.origin)
    this.#around = around
  }

  async #send(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url)
    const address = `${this.#around.bases[this.server]}${pathname}${search}`
    const { method, headers } = request
    if (method === 'GET') return fetch(address, { headers, redirect: 'manual' })
    const body = await request.text()
    const send = () => fetch(address, { method, headers, body, redirect: 'manual' })
    const first = await send()
    expect(first.status, `${method} ${pathname}`).toBeLessThan(500)
    if (this.singly) return first
    const before = await this.#around.counts()
    const second = await send()
    const what = `${method} ${pathname}, sent twice`
    expect(await gist(second), what).toEqual(await gist(first))
    expect(grown(before, await this.#around.counts()), what).toEqual([])
    return second
  }

  /** Opens an address from a mail or from paper. */
  open(address: string): Promise<this> {
    expect(address.startsWith(`${this.#around.origin}/`), address).toBe(true)
    return this.get(address.slice(this.#around.origin.length))
  }

  /** Where the first link leads whose text or label fits. */
  linkTo(text: string | RegExp): string {
    const fits = (said: string) => (typeof text === 'string' ? said.includes(text) : text.test(said))
    const found = [...this.html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/g)].find(([, head = '', inside = '']) =>
      fits(`${/aria-label="([^"]*)"/.exec(head)?.[1] ?? ''} ${inside.replace(/<[^>]+>/g, '')}`),
    )
    const href = /href="([^"]*)"/.exec(found?.[1] ?? '')?.[1]
    if (!href) throw new Error(`No link ${text} at ${this.path} (${this.status}):\n${this.text()}`)
    return href.replaceAll('&amp;', '&').replace(/#.*$/, '')
  }

  /** Follows that link, to a page that is there. */
  async follow(text: string | RegExp): Promise<this> {
    await this.get(this.linkTo(text))
    expect(this.status, this.path).toBe(200)
    return this
  }

  /** Sends a form that is accepted. */
  async send(fields: Fields, action?: string): Promise<this> {
    await this.submit(fields, action)
    expect(this.status, `${this.path}: ${this.text()}`).toBe(200)
    return this
  }

  /** The action of the form in which this stands: in its text, or at the end of its action. */
  formWith(text: string): string {
    const forms = [...this.html.matchAll(/<form\b[^>]*action="([^"]*)"[^>]*>([\s\S]*?)<\/form>/g)]
    const found = forms.find(([, action = '', inside = '']) => action.endsWith(text) || inside.includes(text))
    if (!found?.[1]) throw new Error(`No form with ${text} at ${this.path}: ${this.text()}`)
    return found[1]
  }
}

/** What an answer says, without what is new on every page. */
async function gist(answer: Response) {
  const html = await answer.clone().text()
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  const page = main.replace(/name="_(csrf|key)" value="[^"]*"/g, '')
  return { status: answer.status, to: answer.headers.get('location'), page }
}

/** What there is more or less of. */
function grown(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.keys(after)
    .filter((name) => after[name] !== before[name])
    .map((name) => `${name}: ${before[name]} → ${after[name]}`)
}
