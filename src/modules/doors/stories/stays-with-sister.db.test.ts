import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApplication } from '../../../../tests/support/application.ts'
import { startExample } from '../../../../tests/support/example.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startExample()
})
afterAll(() => world.close())

const sister = 'wij-blijven'

/** Pages that can stand under a sister's name because their address says so. */
const knows =
  /^\/(stories|library(\/[a-z]+)?|themes(\/(?!ask$)[^/]+)?|rubrics\/[^/]+|keywords(\/[^/]+)?|agenda(\/month)?|together|people|newsletter|search)$/

/** What a page leads to in its own words, without the head and the foot that stand around every page. */
const linksIn = (html: string): string[] => {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? []
  return [...main.matchAll(/href="([^"#]*)[^"]*"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** Leads to a page that knows whose name stands around it, and loses hers. One step further on purpose is none of those. */
function leaves(href: string): boolean {
  const { pathname, searchParams } = new URL(href, 'https://house.example')
  if (!knows.test(pathname)) return false
  const whose = searchParams.get('of') ?? searchParams.get('movement')
  return whose !== sister && whose !== 'all' && whose !== 'mine'
}

const isPeople = (href: string) => href === '/people' || href.startsWith('/people?')

test('what stands under a sister’s name leads on under her name', async () => {
  const stories = await world.visitor().get(`/stories?of=${sister}`)
  const [story = ''] = linksIn(stories.html).filter((href) => /^\/stories\/[^?]+$/.test(href))
  expect(story).not.toBe('')
  const lists = [
    '/library',
    '/library/tried',
    '/library/do',
    '/themes',
    '/themes/caring-communities',
    '/rubrics/pinching-rules',
    '/keywords',
    '/agenda',
    '/agenda/month',
  ]
  const pages = [
    `/stories?of=${sister}`,
    ...['/together', ...lists].map((path) => `${path}?of=${sister}`),
    `/people?movement=${sister}`,
    story,
  ]
  const lost: string[] = []
  for (const page of pages) {
    const { html, status } = await world.visitor().get(page)
    expect([page, status]).toEqual([page, 200])
    // Of whom a list of people is, is chosen on that list itself.
    const links = linksIn(html).filter((href) => !(isPeople(page) && isPeople(href)))
    for (const href of links.filter(leaves)) lost.push(`${page} → ${href}`)
  }
  expect(lost).toEqual([])
})
