import { openBrowser } from '../tests/support/browser.ts'
import { openElsewhere } from './support/elsewhere.ts'
import { startPlatform } from './support/platform.ts'

// A first visit to the front page, to what there is to read and to a story, on a slow phone: bytes over the line (Brotli, fonts
// included, pictures apart) and when the largest thing stands on the screen, with a processor four times slower on slow 4G. The
// median of so many visits. Who comes follows a link on a page of another site; besides, what it takes where the address is the first that
// a browser without any page opens, which may have to begin another process for it. Beside each the same words by themselves (no style,
// drawing, picture, letters or script) visited in turn: what the browser alone costs on this machine at this moment.

const visits = Number(process.env.BENCH_VISITS ?? 5)
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

const port = 20_000 + Math.floor(Math.random() * 20_000)
const platform = await startPlatform(port)
const browser = await openBrowser()

interface Visited {
  bytes: number
  pictures: number
  largestContentfulPaint: number
  /** What came, with its bytes. */
  parts: Record<string, number>
}

/** @param leading where the visit begins; without it, in a browser that has opened nothing. */
async function visit(url: string, leading?: string): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    if (leading) {
      await page.goto(leading)
      await page.waitForTimeout(2000)
    }
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4g)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    let [bytes, pictures] = [0, 0]
    const parts: Record<string, number> = {}
    const asked = new Map<string, { type: string; name: string }>()
    devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
      asked.set(requestId, { type, name: new URL(response.url).pathname })
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const { type, name } = asked.get(requestId) ?? { type: '', name: '' }
      parts[name] = encodedDataLength
      if (type === 'Image') pictures += encodedDataLength
      else bytes += encodedDataLength
    })
    if (leading) await Promise.all([page.waitForURL(url, { waitUntil: 'load' }), page.click('a')])
    else await page.goto(url, { waitUntil: 'load' })
    const largestContentfulPaint = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let last = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) last = entry.startTime
          }).observe({ type: 'largest-contentful-paint', buffered: true })
          setTimeout(() => resolve(last), 1500)
        }),
    )
    return { bytes, pictures, largestContentfulPaint, parts }
  } finally {
    await context.close()
  }
}

const middle = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number

/** Of the stories on the first list, the one whose page is the largest. */
async function largestStory(): Promise<string> {
  const list = await (await fetch(`${platform.origin}/stories`)).text()
  const paths = new Set(
    [...list.matchAll(/href="(\/stories\/[a-z0-9-]+-[0-9a-f]{6})"/g)].map(([, path]) => path),
  )
  const pages = await Promise.all(
    [...paths].map(async (path) => ({
      path: path as string,
      length: (await (await fetch(platform.origin + path)).text()).length,
    })),
  )
  const [largest] = pages.sort((one, other) => other.length - one.length)
  if (!largest) throw new Error('The list leads to no story.')
  return largest.path
}

const kilobytes = (bytes: number) => Number((bytes / 1024).toFixed(1))

const paintOf = (seen: readonly Visited[]) =>
  Math.round(middle(seen.map((one) => one.largestContentfulPaint)))

const paths = ['/', '/stories', await largestStory()]
const elsewhere = await openElsewhere(platform.origin, paths)

/** In turn, so that what else the machine does falls on all alike. */
async function visitInTurn(path: string) {
  const [ours, words] = [platform.origin + path, elsewhere.wordsOf(path)]
  const ways = {
    largestContentfulPaintMs: () => visit(ours, elsewhere.leadingTo(ours)),
    wordsAloneMs: () => visit(words, elsewhere.leadingTo(words)),
    inAnEmptyBrowserMs: () => visit(ours),
    wordsAloneInAnEmptyBrowserMs: () => visit(words),
  }
  await visit(ours) // warm
  const seen: Record<string, Visited[]> = {}
  for (let i = 0; i < visits; i += 1)
    for (const [way, go] of Object.entries(ways)) seen[way] = [...(seen[way] ?? []), await go()]
  return seen as Record<keyof typeof ways, Visited[]>
}

try {
  const pages = []
  for (const path of paths) {
    const seen = await visitInTurn(path)
    const ours = seen.largestContentfulPaintMs
    pages.push({
      path,
      kilobytes: kilobytes(middle(ours.map((one) => one.bytes))),
      picturesKilobytes: kilobytes(middle(ours.map((one) => one.pictures))),
      ...Object.fromEntries(Object.entries(seen).map(([way, all]) => [way, paintOf(all)])),
      timesTheWordsAlone: Number((paintOf(ours) / paintOf(seen.wordsAloneMs)).toFixed(2)),
      parts: ours[0]?.parts,
    })
  }
  process.stdout.write(`${JSON.stringify({ bench: 'first visit', visits, pages }, null, 2)}\n`)
} finally {
  elsewhere.stop()
  await browser.close()
  await platform.stop()
}
