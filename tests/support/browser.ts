import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { chromiumBinary } from './chromium-binary.ts'

/** Starts a headless browser; nobody installs one by hand. Close it when done. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, env } = await chromiumBinary()
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Without sandbox and zygote it also runs as root and in containers; web security stays on, we test it.
    args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none', '--disable-webgl', ...more],
  })
}

/** Writes a PNG of the whole page, after its fonts have arrived. */
export async function screenshot(page: Page, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  // Without JavaScript a promise in the page never settles, and playwright waits for the fonts itself.
  await page.screenshot({ path, fullPage: true, animations: 'disabled' })
}

/** One accessibility problem: the rule, why it matters, and where it stands. */
export interface Violation {
  rule: string
  help: string
  where: string[]
}

/**
 * What axe finds on the page. A strict CSP is no obstacle.
 *
 * @throws at once in a context with `javaScriptEnabled: false`, where axe would otherwise wait for ever
 */
export async function axe(page: Page): Promise<Violation[]> {
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (!scripted) throw new Error('axe needs a browser context with JavaScript')
  const { violations } = await new AxeBuilder({ page })
    // Before the tags, which are laid in it. Of what is right nobody reads where it stands; finding that took part of every run.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode(true) // no frames of others here; it also spares a second page per run
    .analyze()
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map((n) => `${n.target}: ${n.failureSummary}`),
  }))
}

/** Pixels the page is wider than its window; 0 when nobody has to scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
}

/** As somebody reads who has set the letters of the browser to 200 %. */
export function textTwiceAsLarge(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.documentElement
    root.style.fontSize = `${2 * Number.parseFloat(getComputedStyle(root).fontSize)}px`
  })
}
