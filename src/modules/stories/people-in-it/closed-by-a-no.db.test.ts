import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { addPicture } from '../testing/pictured.ts'
import { openWithWords, type WithWords } from '../testing/with-words.ts'

let all: WithWords
beforeAll(async () => {
  all = await openWithWords()
})
afterAll(() => all.world.close())

const told = (html: string) => [...new Set([...html.matchAll(/\/told\/[0-9A-Z]{26}/g)].map(([path]) => path))]
/** Two who are told of and one whose words stand in it are asked about a text, with a picture. */
async function asked({ pictured = true } = {}) {
  const { writer, begun, keep, ask, world } = all
  const { at, question } = await begun()
  await keep(at, 'Mijn zus Mina at taart met Henk.')
  const picture = pictured ? await addPicture(writer, at, { caption: 'Mina aan tafel' }) : ''
  await writer.get(`${at}/people`)
  await writer.submit({ name: 'Henk' }, `${at}/people`)
  await ask(at)
  await writer.get(`${at}/people`)
  const [one = '', other = ''] = told(writer.html)
  const [mina, henk] = [world.visitor(), world.visitor()]
  return { at, question, picture, one, other, mina, henk }
}
const opened = async (who: Browserless, path: string) => {
  await who.get(path)
  return who.text()
}
const status = async (who: Browserless, path: string) => (await who.once('GET', path)).status

test('a no of who is told of closes the text for everybody else who is asked, in the database and with its pictures', async () => {
  const { at, question, picture, one, other, mina, henk } = await asked()
  const file = (path: string) => `${path}/pictures/${picture}/480.webp`
  expect(await opened(henk, other)).toContain('De anderen die erin staan, lezen het nu ook')
  expect(await opened(all.speaker, question)).toContain('at taart')
  await henk.submit({}, `${other}/together`)
  const along = /\/read-beside\/[0-9A-Z]{26}/.exec(await opened(henk, other).then(() => henk.html))?.[0] ?? ''
  const beside = all.world.visitor()
  expect(await opened(beside, along)).toContain('at taart')
  expect(await status(henk, file(other))).toBe(200)

  await mina.get(one)
  await mina.submit({ says: 'no' })
  for (const [who, path] of [
    [henk, other],
    [all.speaker, question],
    [beside, along],
  ] as const) {
    const text = await opened(who, path)
    expect(text).not.toMatch(/Mina|taart|schuur|anderen die erin/)
    expect(who.html).not.toContain('Mina')
    expect(await status(who, file(path))).toBe(404)
  }
  expect(await opened(henk, other)).toContain('De schrijver past de tekst aan.')
  expect(await opened(all.speaker, '/mine')).not.toContain('In de schuur')
  // Who writes finds it on their page, and not whose no it was.
  await all.writer.get('/mine')
  expect(all.writer.text()).toContain('Iemand in jouw verhaal “In de schuur” zegt nee.')
  expect(all.writer.text()).not.toContain('Henk')
  // Whoever said it reads on what it was about.
  expect(await opened(mina, one)).toContain('at taart')
  const rows = await all.world.sql<{ content: Buffer | null }>(
    'select q.content from stories.questions(array(select t.id from stories.told_of t where t.story_id = $1)) q',
    [at.slice(7)],
  )
  expect(rows.filter(({ content }) => content !== null)).toHaveLength(1)
})

test('who cannot read it any more says no and never yes, and a yes after all opens it again', async () => {
  const { at, one, other, mina, henk } = await asked()
  await henk.get(other)
  await mina.get(one)
  await mina.submit({ says: 'no' })
  await henk.submit({ says: 'yes' })
  expect(henk.text()).toContain('Je antwoord is niet bewaard')
  await henk.get(other)
  expect(henk.text()).not.toContain('Ja, zo mag het')
  await mina.get(one)
  await mina.submit({ says: 'yes' })
  expect(await opened(henk, other)).toContain('at taart')
  await henk.submit({ says: 'no' })
  expect(await opened(mina, one)).not.toContain('taart')
  expect(
    await all.world.sql('select says from stories.told_of where story_id = $1 order by 1', [at.slice(7)]),
  ).toEqual([{ says: 'no' }, { says: 'yes' }, { says: null }])
})

test('another text opens for who is asked about that, and one that reads the same does not', async () => {
  const { at, one, other, mina, henk } = await asked({ pictured: false })
  await mina.get(one)
  await mina.submit({ says: 'no' })
  await all.keep(at, 'Mijn zus Mina at taart met Henk!')
  await all.ask(at)
  expect(all.writer.text()).toContain('want iemand anders zei nee')
  expect(await opened(henk, other)).not.toContain('taart')
  await all.keep(at, 'Henk at taart.')
  await all.ask(at)
  expect(await opened(henk, other)).toContain('Henk at taart')
})
