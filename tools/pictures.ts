import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { dialogueId } from '../seeds/load/ids.ts'
import { openBrowser } from '../tests/support/browser.ts'

// Takes the pictures of DESIGN.md from a running example network: `npm run pictures -- http://localhost:3000`.

const origin = process.argv[2] ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '..', 'docs', 'pictures')

/** Name of the picture, who looks (a persona's slug), and where. */
const pages: [name: string, person: string | null, path: string][] = [
  ['front', null, '/'],
  ['fire', 'mina', `/dialogues/${dialogueId('vrijdag-vijf-uur')}`],
  ['harvest', 'council', `/dialogues/${dialogueId('dit-vragen-wij-aan-het-bestuur')}/harvest#lay`],
  ['guide', 'petra', `/dialogues/${dialogueId('jullie-zitten-achter-ons')}/guide?at=4`],
  ['wall', 'petra', `/dialogues/${dialogueId('jullie-zitten-achter-ons')}/wall`],
  ['card', 'bos', '/mine/words'],
  ['circle', 'petra', '/circles/de-overzet'],
  ['look-back', 'daan', `/dialogues/${dialogueId('de-deur-naar-de-tuin')}/look-back`],
  ['letter', 'petra', `/dialogues/${dialogueId('jullie-zitten-achter-ons')}/letter`],
]

const looks = [
  { suffix: 'wide', width: 1280, height: 1000, scheme: 'light', scale: 0.7 },
  { suffix: 'phone', width: 390, height: 844, scheme: 'light', scale: 0.7 },
  { suffix: 'night', width: 1280, height: 1000, scheme: 'dark', scale: 0.7 },
] as const
const atNight = ['front', 'card']

await mkdir(folder, { recursive: true })
const browser = await openBrowser()
for (const { suffix, width, height, scheme, scale } of looks) {
  for (const [name, person, path] of pages) {
    if (suffix === 'night' && !atNight.includes(name)) continue
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: scheme,
      locale: 'nl-NL',
    })
    if (person)
      await context.request.post(`${origin}/demo/sign-in`, { form: { person }, headers: { origin } })
    const page = await context.newPage()
    await page.goto(origin + path)
    const picture = await page.screenshot({ animations: 'disabled' })
    // Few colours are enough for ink on paper, and a third of the weight.
    await sharp(picture)
      .png({ palette: true, colours: 64 })
      .toFile(join(folder, `${name}-${suffix}.png`))
    await context.close()
  }
}
await browser.close()
