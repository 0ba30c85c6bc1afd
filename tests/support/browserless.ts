import { firstSight } from './watching.ts'

/** A visitor without JavaScript: keeps cookies, follows redirects, fills in the forms it finds. */
export class Browserless {
  readonly #fetch: (request: Request) => Response | Promise<Response>
  readonly #origin: string
  readonly #cookies = new Map<string, string>()
  readonly headers: Record<string, string> = {}
  /** Takes no cookie any more: whatever it opens, it stays who it is. */
  stays = false
  status = 0
  /** Where the last answer came from, after redirects. */
  path = ''
  html = ''
  answer: Response | undefined

  constructor(fetch: (request: Request) => Response | Promise<Response>, origin: string) {
    this.#fetch = fetch
    this.#origin = origin
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }

  get(path: string): Promise<this> {
    return this.#send('GET', path)
  }

  /** Posts these fields as they are, and follows the redirect. */
  post(path: string, fields: Fields): Promise<this> {
    return this.#send('POST', path, encode(fields))
  }

  /**
   * Fills in the form whose action is `action` (or the only POST form in <main>) and sends it, with its hidden fields
   * and what its fields already hold.
   */
  submit(fields: Fields, action?: string): Promise<this> {
    const form = this.form(action)
    return this.post(form.action, { ...form.values, ...fields })
  }

  /** The same with a file in it. */
  upload(fields: Fields, files: Record<string, Buffer | Buffer[]>, action?: string): Promise<this> {
    const form = this.form(action)
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...form.values, ...fields }))
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    for (const [name, sent] of Object.entries(files)) {
      body.delete(name)
      for (const bytes of [sent].flat()) body.append(name, new File([new Uint8Array(bytes)], 'x.png'))
    }
    return this.#send('POST', form.action, body)
  }

  form(action?: string): { action: string; values: Record<string, string | string[]> } {
    const main = /<main[\s\S]*<\/main>/.exec(this.html)?.[0] ?? this.html
    const forms = [...main.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
      .filter(([, head]) => /method="post"/i.test(head ?? ''))
      .map(([, head, body]) => ({
        action: attribute(head ?? '', 'action') || this.path,
        values: valuesIn(body ?? ''),
      }))
    const found = action === undefined ? forms[0] : forms.find((form) => form.action === action)
    if (!found)
      throw new Error(
        `No form ${action ?? ''} at ${this.path} (${this.status}); there are: ${forms.map((f) => f.action).join(', ')}\n${this.text()}`,
      )
    return found
  }

  /** What a person reads in <main>, without markup. */
  text(): string {
    const main = /<main[\s\S]*<\/main>/.exec(this.html)?.[0] ?? this.html
    return withoutEntities(
      main
        .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    )
  }

  links(): string[] {
    return linksIn(this.html)
  }

  /** One request and its answer, without following where it leads. */
  once(method: 'GET' | 'POST', path: string, fields?: Fields): Promise<Response> {
    return this.#ask(
      method,
      new URL(path, this.#origin),
      method === 'POST' ? encode(fields ?? {}) : undefined,
    )
  }

  async #send(method: string, path: string, body?: string | FormData, hops = 0): Promise<this> {
    const url = new URL(path, this.#origin)
    const answer = await this.#ask(method, url, body)
    const to = answer.headers.get('location')
    if (to && hops < 5)
      return this.#send('GET', new URL(to, url).pathname + new URL(to, url).search, undefined, hops + 1)
    this.answer = answer
    this.status = answer.status
    this.path = url.pathname + url.search
    this.html = await shownBy(answer)
    return this
  }

  async #ask(method: string, url: URL, body?: string | FormData): Promise<Response> {
    const headers: Record<string, string> = { 'accept-language': 'nl', ...this.headers }
    if (this.#cookies.size > 0)
      headers.cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    if (body !== undefined) headers.origin = this.#origin
    if (typeof body === 'string') headers['content-type'] = 'application/x-www-form-urlencoded'
    const answer = await this.#fetch(
      new Request(url, { method, headers, ...(body !== undefined && { body }), redirect: 'manual' }),
    )
    if (!this.stays) for (const line of answer.headers.getSetCookie()) this.#keep(line)
    return answer
  }

  #keep(line: string): void {
    const [pair = '', ...rest] = line.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (rest.includes('Max-Age=0')) this.#cookies.delete(name)
    else this.#cookies.set(name, pair.slice(at + 1))
  }
}

/** Where the links of a page lead. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*href="([^"]*)"/g)].map(([, href]) => withoutEntities(href ?? ''))

/** What an answer shows: a page, or what an open screen is told first. */
export async function shownBy(answer: Response): Promise<string> {
  const live = answer.headers.get('content-type')?.startsWith('text/event-stream')
  return live ? firstSight(answer) : answer.text()
}

export type Fields = Record<string, string | readonly string[]>

function encode(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => [name, one] as [string, string]),
  )
  return new URLSearchParams(pairs).toString()
}

const attribute = (tag: string, name: string) =>
  withoutEntities(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

function valuesIn(body: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  const add = (name: string, value: string) => {
    const earlier = values[name]
    values[name] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value]
  }
  for (const [, tag = ''] of body.matchAll(/<input\b([^>]*)>/g)) {
    const type = attribute(tag, 'type')
    if (type === 'submit' || ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(tag))) continue
    if (attribute(tag, 'name')) add(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag = '', inner = ''] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(tag, 'name'), withoutEntities(inner.replace(/^\n/, '')))
  for (const [, tag = '', inner = ''] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
    const chosen = options.find((option) => /\bselected\b/.test(option)) ?? options[0]
    if (chosen !== undefined) add(attribute(tag, 'name'), attribute(chosen, 'value'))
  }
  return values
}

function withoutEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
