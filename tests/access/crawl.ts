import type { Browserless } from '../support/browserless.ts'

export interface Crawled {
  /** Everything that was shown, one page after another, as plain characters. */
  html: string
  /** Address → status. */
  statuses: ReadonlyMap<string, number>
}

/** Opens every page at these addresses, then follows every link that was shown. */
export async function crawl(browser: Browserless, addresses: readonly string[]): Promise<Crawled> {
  const waiting = addresses.filter(isAsked)
  const statuses = new Map<string, number>()
  const shown: string[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (statuses.has(address)) continue
    await browser.get(address)
    statuses.set(address, browser.status)
    shown.push(plain(browser.html))
    for (const link of browser.links()) {
      const path = link.split('#')[0] as string
      if (path.startsWith('/') && !path.startsWith('/assets/') && !statuses.has(path) && isAsked(path))
        waiting.push(path)
    }
  }
  return { html: shown.join('\n'), statuses }
}

/**
 * Where many addresses show the same, some are opened. What is taken along of a way, and a gathering that comes back: one in
 * eight. The agenda and the directory show the same rows for every question asked of them: each question is asked alone, and
 * months are turned for a year.
 */
function isAsked(path: string): boolean {
  if (/\/prov\.json(ld)?$/.test(path)) return /[0-9a-f]{11}[07]\//.test(path)
  const [place = '', query = ''] = path.split('?')
  const on = new URLSearchParams(query).get('on')
  if (on !== null) return /[07]$/.test(on)
  if (!/^\/(agenda|people)\b/.test(place)) return true
  const asked = new URLSearchParams(query)
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
