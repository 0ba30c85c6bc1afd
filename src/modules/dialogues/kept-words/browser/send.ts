import { verdictOn } from '../../../../platform/web/browser/verdict.ts'
import type { Answered } from './deliver.ts'
import type { Kept, Waiting } from './kept.ts'

/** What answers no sooner is tried again. */
const patience = 12_000
/** A choice that arrives later than this is one that had to wait. */
const late = 15_000

/** The token of the forms of this page; asked for anew when the server does not take it any more. */
export class Token {
  #value: string
  readonly #page: string

  constructor(value: string, page: string) {
    this.#value = value
    this.#page = page
  }

  get value(): string {
    return this.#value
  }

  async renew(): Promise<void> {
    const answer = await fetch(this.#page, { signal: AbortSignal.timeout(patience) })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = page.querySelector<HTMLInputElement>('input[name=_csrf]')?.value
    if (found) this.#value = found
  }
}

/** Sends one of what waits; a line that fails, hangs or belongs to somebody else is an answer too. */
export async function send(one: Kept<Waiting>, token: Token): Promise<Answered> {
  try {
    const first = await post(one, token)
    if (first.verdict !== 'token') return first
    await token.renew()
    return await post(one, token)
  } catch {
    return { verdict: 'later' }
  }
}

async function post({ at, content }: Kept<Waiting>, token: Token): Promise<Answered> {
  const { action, fields, seen = [], tries } = content
  const body = new URLSearchParams({ _csrf: token.value })
  for (const [name, value] of fields) body.append(name, value)
  if (tries > 0 || Date.now() - at > late) for (const standing of seen) body.append('seen', standing)
  const answer = await fetch(action, {
    method: 'POST',
    body,
    headers: { 'kampvuur-kept': 'yes' },
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  const verdict = verdictOn(answer.status, answer.headers.has('x-request-id'))
  return { verdict, to: answer.headers.get('kampvuur-next') ?? undefined }
}
