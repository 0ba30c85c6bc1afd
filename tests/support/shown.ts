import type { Browser, Page } from 'playwright-core'
import { buildAssets, type LoadedAssets, loadAssets } from '../../src/platform/assets/index.ts'

/** The styles and fonts of the house, built where they changed. */
export async function houseAssets(): Promise<LoadedAssets> {
  await buildAssets()
  return loadAssets()
}

/** Opens markup in a browser as a page with the house's styles and fonts, without a server. */
export async function shown(
  browser: Pick<Browser, 'newPage'>,
  assets: LoadedAssets,
  html: string,
): Promise<Page> {
  const page = await browser.newPage()
  const origin = 'http://shown.test'
  await page.route(`${origin}/**`, (route) => {
    const file = assets.file(new URL(route.request().url()).pathname)
    if (file) return route.fulfill({ contentType: file.type, body: Buffer.from(file.body) })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}` })
  })
  await page.goto(origin)
  return page
}
