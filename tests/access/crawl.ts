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

/** A way that is taken along holds what its page shows: one in eight is opened as well. */
const isAsked = (path: string) => !/\/prov\.json(ld)?$/.test(path) || /[0-9a-f]{11}[07]\//.test(path)

const plain = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
