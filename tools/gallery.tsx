// Shows every component in sample pages: `node --import tsx tools/gallery.tsx [name …]` writes pictures to
// .cache/gallery and reports axe and overflow; with `--serve` it stays open for a browser, with `--docs` it writes
// the small pictures of DESIGN.md.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { buildAssets, loadAssets } from '../src/platform/assets/index.ts'
import { axe, openBrowser, overflow, screenshot } from '../tests/support/browser.ts'
import { framed } from './gallery/frame.tsx'
import { samples } from './gallery/pages.tsx'

const OUT = '.cache/gallery'
const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'"
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('--'))
const chosen = samples.filter((s) => wanted.length === 0 || wanted.includes(s.kind))

await buildAssets()
const assets = await loadAssets()
const pages = new Map<string, string>()
for (const sample of samples) {
  const js = sample.kind === 'card' || sample.kind === 'parts' ? [assets.url('print-button')] : []
  pages.set(
    sample.path,
    `<!doctype html>${await framed(sample, { css: assets.css, fonts: assets.fonts, js })}`,
  )
}

const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  const file = assets.file(path)
  const page = pages.get(path)
  response.writeHead(file || page ? 200 : 404, {
    'content-type': file?.type ?? 'text/html; charset=utf-8',
    'content-security-policy': CSP,
  })
  response.end(file?.body ?? page ?? [...pages.keys()].map((p) => `<p><a href="${p}">${p}</a>`).join(''))
})
await new Promise<void>((done) =>
  server.listen(process.argv.includes('--serve') ? 4040 : 0, '127.0.0.1', done),
)
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

if (process.argv.includes('--serve')) {
  console.log(origin)
} else {
  await (process.argv.includes('--docs') ? takeDocs() : takePictures())
  server.close()
}

async function takePictures() {
  const browser = await openBrowser()
  let problems = 0
  for (const { path, kind } of chosen) {
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 844 },
          colorScheme,
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        page.on(
          'console',
          (m) => m.type() === 'error' && !m.text().includes('404') && console.log(`  ${kind}: ${m.text()}`),
        )
        await page.goto(origin + path)
        await screenshot(page, `${OUT}/${kind}-${width}-${colorScheme}.png`)
        for (const v of await axe(page)) {
          problems++
          console.log(`  axe ${kind} ${width} ${colorScheme}: ${v.rule} ${v.where.join(' | ')}`)
        }
        await context.close()
      }
    }
    // 200 % on a window of 640 is a page 320 wide with everything as large as it gets.
    for (const [width, size] of [
      [320, 100],
      [640, 200],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 } })
      await page.goto(origin + path)
      if (size !== 100)
        await page.evaluate(
          (s) => document.documentElement.style.setProperty('font-size', `${s * 1.1875}%`),
          size,
        )
      const wide = await overflow(page)
      if (wide > 0) {
        problems++
        console.log(`  ${kind} is ${wide} px too wide at ${width} px, text ${size} %`)
      }
      await screenshot(page, `${OUT}/${kind}-${width}-text${size}.png`)
      await page.close()
    }
    const print = await browser.newPage({ viewport: { width: 560, height: 794 } })
    await print.goto(origin + path)
    await print.emulateMedia({ media: 'print' })
    await screenshot(print, `${OUT}/${kind}-print.png`)
    if (kind === 'sheet')
      await print.pdf({ path: `${OUT}/sheet.pdf`, preferCSSPageSize: true, printBackground: true })
    await print.emulateMedia({ media: 'screen' })
    await print.setViewportSize({ width: 390, height: 844 })
    await print.getByRole('button', { name: 'Menu' }).click()
    await print.screenshot({ path: `${OUT}/${kind}-390-menu.png` })
    await print.close()
    const html = brotliCompressSync(pages.get(path) ?? '').length
    console.log(`${kind}: html ${html} B brotli`)
  }
  const css = assets.css.reduce((n, p) => n + (assets.file(p)?.br?.length ?? 0), 0)
  const fonts = assets.fonts.reduce((n, p) => n + (assets.file(p)?.body.length ?? 0), 0)
  console.log(`css ${css} B, font ${fonts} B; ${problems} problems`)
  await browser.close()
  if (problems > 0) process.exitCode = 1
}

/** Small pictures for DESIGN.md: what one sees first, and the phone beside it. */
async function takeDocs() {
  const browser = await openBrowser()
  for (const { path, kind } of samples.filter((s) => !['parts', 'sheet'].includes(s.kind))) {
    for (const [name, width, height, colorScheme] of [
      ['wide', 1280, 1000, 'light'],
      ['night', 1280, 1000, 'dark'],
      ['phone', 390, 844, 'light'],
    ] as const) {
      if (name === 'night' && kind !== 'front' && kind !== 'card') continue
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        deviceScaleFactor: 0.7,
      })
      const page = await context.newPage()
      await page.goto(origin + path)
      await page.screenshot({ path: `docs/pictures/${kind}-${name}.png` })
      await context.close()
    }
  }
  await browser.close()
}
