import { expect, test } from 'vitest'
import { Browserless } from '../support/browserless.ts'
import { crawl } from './crawl.ts'

const menu = '<nav><a href="/">Voor</a><a href="/b?x=1&amp;y=2">B</a></nav>'
const pages: Record<string, string> = {
  '/': `${menu}<p>Dit is &#39;kort&#39; &amp; goed.</p><form action="/find"><input value="In een veld."></form>`,
  '/b?x=1&y=2': `${menu}<p title="In een titel.">Nog eens.</p><p>Nog eens.</p><a href="/way.json">Weg</a>`,
  '/way.json': '{"words": "In JSON staat dit."}',
  '/find': 'Gewoon tekst.',
}

async function crawled(addresses: string[]) {
  const asked: string[] = []
  const answer = (path: string) =>
    path in pages ? new Response(pages[path]) : new Response('Weg.', { status: 404 })
  const browser = new Browserless(({ url }) => {
    const { pathname, search } = new URL(url)
    asked.push(pathname + search)
    return answer(pathname + search)
  }, 'http://house.test')
  return { asked, ...(await crawl(browser, addresses)) }
}

test('each address is asked once, and everything to which what was shown leads', async () => {
  const { asked, answers, leads } = await crawled(['/', '/', '/gone'])
  expect(asked).toEqual(['/', '/gone', '/b?x=1&y=2', '/find', '/way.json'])
  expect([...answers.values()]).toEqual(['open', 'absent', 'open', 'open', 'open'])
  // What stands on a page for the second time leads from there as well.
  expect(leads.get('/b?x=1&y=2')).toEqual(['/', '/b?x=1&y=2', '/way.json'])
})

test('every sentence is found wherever it stands, and what many pages show is kept once', async () => {
  const { html } = await crawled(['/'])
  const everywhere = ["Dit is 'kort' & goed.", 'In een veld.', 'In een titel.', 'In JSON staat dit.']
  for (const words of [...everywhere, 'Gewoon tekst.']) expect(html).toContain(words)
  expect(html.split('Nog eens.')).toHaveLength(3)
  expect(html.split('Voor')).toHaveLength(2)
})
