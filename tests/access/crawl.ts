import { type Browserless, shownBy } from '../support/browserless.ts'
import { type Amount, amountOf } from './amounts.ts'
import { leadsIn } from './led-to.ts'

export interface Crawled {
  /**
   * Everything that was shown, as plain characters: each piece between two tags once, however many pages show it. Pages are
   * mostly alike, and looking for every sentence in all that was shown took longer than asking for it.
   */
  html: string
  /** Address → what it answered by itself, before any redirect was followed. */
  answers: ReadonlyMap<string, Amount>
  /** Address → where what it showed leads. */
  leads: ReadonlyMap<string, readonly string[]>
}

interface How {
  /** Whether it goes where what was shown leads, or to which of these addresses. */
  follows?: boolean | ((address: string) => boolean)
  /** Looks at each answer as it comes, with what it showed. */
  sees?: ((address: string, answer: Response, html: string) => void) | undefined
}

/** Opens every page at these addresses, then, unless told otherwise, follows everything to which what was shown leads, and every redirect. */
export async function crawl(
  browser: Browserless,
  addresses: readonly string[],
  { follows = true, sees }: How = {},
): Promise<Crawled> {
  // An open invitation on the way would give a seat, and the rest would be walked as somebody else.
  browser.stays = true
  const goesTo = typeof follows === 'function' ? follows : () => true
  // What is added on the way comes in its turn, and each address once.
  const waiting = new Set(addresses.filter(isAsked))
  const answers = new Map<string, Amount>()
  const leads = new Map<string, readonly string[]>()
  const pieces = new Map<string, readonly string[]>()
  for (const address of waiting) {
    const answer = await browser.once('GET', address)
    answers.set(address, amountOf(answer))
    const html = await shownBy(answer)
    sees?.(address, answer, html)
    const found = new Set(redirectOf(answer))
    for (const piece of html.split('<')) {
      const to = pieces.get(piece) ?? leadsIn(`<${piece}`)
      pieces.set(piece, to)
      for (const one of to) found.add(one)
    }
    leads.set(address, [...found])
    if (!follows) continue
    for (const to of found)
      if (!to.startsWith('/assets/') && isAsked(to) && !waiting.has(to) && goesTo(to)) waiting.add(to)
  }
  return { html: plain([...pieces.keys()].join('\n')), answers, leads }
}

/** Where an answer leads by itself. The door shows the same, wherever it leads on to. */
function redirectOf({ headers }: Response): string[] {
  const [to = ''] = (headers.get('location') ?? '').split('#')
  if (!to.startsWith('/')) return []
  return [to.startsWith('/sign-in?') ? '/sign-in' : to]
}

/**
 * Where many addresses show the same, some are opened. What is taken along of a way, and a gathering that comes back: one in
 * eight. The agenda and the directory show the same rows for every question asked of them: each question is asked alone, and
 * months are turned for a year. What is found is asked under one thing at once.
 */
function isAsked(path: string): boolean {
  if (/\/prov\.json(ld)?$/.test(path)) return /[0-9a-f]{11}[07]\//.test(path)
  const [place = '', query = ''] = path.split('?')
  const on = new URLSearchParams(query).get('on')
  if (on !== null) return /[07]$/.test(on)
  const asked = new URLSearchParams(query)
  if (place === '/search') return asked.size <= 2
  if (!/^\/(agenda|people)\b/.test(place)) return true
  return asked.size <= 1 && withinAYear(asked.get('month'))
}

function withinAYear(month: string | null): boolean {
  if (month === null) return true
  const [year, number] = month.split('-').map(Number)
  const now = new Date()
  return Math.abs(((year ?? 0) - now.getFullYear()) * 12 + (number ?? 0) - 1 - now.getMonth()) <= 12
}

const plain = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
