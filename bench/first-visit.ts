import { openBrowser } from '../tests/support/browser.ts'
import { startPlatform } from './support/platform.ts'

// A first visit to the front page on a slow phone: bytes over the line (Brotli, fonts included) and when the largest
// thing stands on the screen, with a processor four times slower on slow 4G. The median of five visits.

const visits = 5
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

const port = 20_000 + Math.floor(Math.random() * 20_000)
const platform = await startPlatform(port)
const browser = await openBrowser()

async function visit(path: string): Promise<{ bytes: number; largestContentfulPaint: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', slow4g)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    let bytes = 0
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(platform.origin + path, { waitUntil: 'load' })
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
    return { bytes, largestContentfulPaint }
  } finally {
    await context.close()
  }
}

const middle = (numbers: number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number

try {
  await visit('/') // warm
  const seen = []
  for (let i = 0; i < visits; i += 1) seen.push(await visit('/'))
  const result = {
    bench: 'first visit',
    path: '/',
    visits,
    kilobytes: Number((middle(seen.map((one) => one.bytes)) / 1024).toFixed(1)),
    largestContentfulPaintMs: Math.round(middle(seen.map((one) => one.largestContentfulPaint))),
  }
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
} finally {
  await browser.close()
  await platform.stop()
}
