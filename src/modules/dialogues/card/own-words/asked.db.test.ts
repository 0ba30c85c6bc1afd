import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from '../../room/testing/evening.ts'

let evening: Evening
let mina: Browserless
let first: string
let second: string
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
  mina = await evening.comesIn('Mina')
  first = await says('Ik wil zelf de sleutel.')
  second = await says('En een raam dat open kan.')
})
afterAll(() => evening.test.close())

async function says(words: string) {
  await mina.get('/room/words/new')
  await mina.submit({ words })
  return sentenceOn(mina, words)
}

async function answers(who: Browserless, id: string, aside: string) {
  await who.get('/room')
  await who.submit({ aside }, `/room/words/${id}/aside`)
}
const slipOf = ({ html }: Browserless, id: string) =>
  html.split('<div class="kv-own').find((part) => part.includes(`id="w-${id}"`)) ?? ''
const audienceOf = async (id: string) =>
  (await evening.test.sql('select audience from contributions.contribution where id = $1', [id]))[0]

test('first the question in four pictures with words, and the three audiences in the same sight', async () => {
  await mina.get('/room')
  const slip = slipOf(mina, first)
  for (const word of [
    'Wil je nu kiezen?',
    'Ja',
    'Nu niet',
    'Later',
    'Samen met iemand',
    'Blijft hier',
    'Iedereen',
  ])
    expect(slip).toContain(word)
  expect(slip.indexOf('Wil je nu kiezen?')).toBeLessThan(slip.indexOf('Wie mag dit lezen?'))
  expect(slip).toContain(`href="#ask-${first}-three"`)
  expect(slip).toContain(`id="ask-${first}-three"`)
})

test('later stays on top of her own page, with no date and nothing else', async () => {
  await answers(mina, second, 'later')
  expect(mina.html.indexOf(`id="w-${second}"`)).toBeLessThan(mina.html.indexOf(`id="w-${first}"`))
  expect(slipOf(mina, second)).toContain('Wil je nu kiezen?')
  await mina.get('/card')
  expect(mina.html.indexOf(`id="w-${second}"`)).toBeLessThan(mina.html.indexOf(`id="w-${first}"`))
})

test('on her own page what she may do lies folded on a phone, but for the first that asks something', async () => {
  await mina.get('/card')
  const folds = [second, first].map(
    (id) => /<details class="kv-phone-fold"( open="")?>/.exec(slipOf(mina, id))?.[0],
  )
  expect(folds).toEqual(['<details class="kv-phone-fold" open="">', '<details class="kv-phone-fold">'])
  for (const words of ['En een raam dat open kan.', 'Ik wil zelf de sleutel.', 'Alleen jij leest dit nu.'])
    expect(mina.html.replace(/<details[\s\S]*?<\/details>/g, '')).toContain(words)
  // At the table it does not fold: there one decides.
  await mina.get('/room')
  expect(slipOf(mina, first)).not.toContain('kv-phone-fold')
})

test('together says how, and keeps the question open', async () => {
  await answers(mina, second, 'together')
  const slip = slipOf(mina, second)
  for (const words of ['Samen kiezen', 'Noor Vermeer', '085 000 00 77', 'Wil je nu kiezen?', 'Blijft hier'])
    expect(slip).toContain(words)
})

test('not now closes the question; one can still choose, and then it is as if nothing was put off', async () => {
  await answers(mina, first, 'not-now')
  expect(slipOf(mina, first)).not.toContain('Wil je nu kiezen?')
  expect(slipOf(mina, first)).toContain('Toch kiezen wie dit mag lezen')
  expect(await audienceOf(first)).toEqual({ audience: null })
  await mina.submit({ audience: 'here' }, `/room/words/${first}/audience`)
  expect(
    await evening.test.sql('select from contributions.aside where contribution_id = $1', [first]),
  ).toEqual([])
  // A page that stayed open does not undo the choice.
  const { values } = mina.form(`/room/words/${second}/aside`)
  await mina.post(`/room/words/${first}/aside`, { ...values, aside: 'later' })
  expect(await audienceOf(first)).toEqual({ audience: 'here' })
  expect(
    await evening.test.sql('select from contributions.aside where contribution_id = $1', [first]),
  ).toEqual([])
})

test('an answer that is none of the four changes nothing', async () => {
  await mina.get('/room')
  await answers(mina, second, 'everyone')
  expect(await audienceOf(second)).toEqual({ audience: null })
})

test('nobody learns that somebody put it off: no page, no count, no log', async () => {
  const { daan, dialogueId, test: t } = evening
  const at = `/dialogues/${dialogueId}`
  const pages = ['', '/harvest', '/look-back', '/room', '/people', '/cards'].map((rest) => `${at}${rest}`)
  const still = (html: string) => html.replace(/(name="_(?:csrf|key)" value=")[^"]*/g, '$1')
  const seen = async () => {
    const found: string[] = []
    for (const path of pages) {
      await daan.get(path)
      found.push(still(daan.html))
    }
    return found
  }
  const third = await says('Nooit hardop.')
  const before = await seen()
  for (const aside of ['not-now', 'later', 'together']) {
    await mina.get('/room')
    await mina.post(`/room/words/${third}/aside`, {
      ...mina.form(`/room/words/${second}/aside`).values,
      aside,
    })
    expect(await seen(), aside).toEqual(before)
  }
  const others = [daan.cookie('kampvuur_session'), (await evening.comesIn('Cor')).cookie('kampvuur_seat')]
  for (const token of others) {
    const { rows } = await t.app.house.database.read(token, ({ db }) =>
      sql`select count(*)::int as count from contributions.aside`.execute(db),
    )
    expect(rows).toEqual([{ count: 0 }])
  }
  const log = await t.sql(`select thing_id from platform.audit_entry where action = 'contributions.note-own'`)
  expect(new Set(log.map((row) => JSON.stringify(row)))).toEqual(new Set(['{"thing_id":null}']))
  expect(
    await t.sql(`select from platform.outbox where ids::text like '%note%' or fact like '%aside%'`),
  ).toEqual([])
})

test('on the helper’s device it can be said at the yes, and she does not read it back', async () => {
  const { daan, dialogueId, test: t } = evening
  await daan.get(`/dialogues/${dialogueId}/room`)
  await daan.submit({}, `/dialogues/${dialogueId}/sit`)
  await daan.get('/room/write-for')
  await daan.submit({ name: 'Meneer Bos' }, '/room/write-for')
  const bos = await evening.seatOf('Meneer Bos')
  const karin = await evening.comesIn('Karin')
  await karin.get(`/room/write-for/${bos}`)
  await karin.submit({ words: 'Ik wil naar buiten.', way: 'typed-by-other' })
  const id = karin.path.split('/')[3] ?? ''
  await karin.get(`/room/words/${id}/yes`)
  expect(karin.text()).toContain('Samen met iemand')
  await karin.submit({ aside: 'later' })
  expect(await t.sql('select state, audience from contributions.contribution where id = $1', [id])).toEqual([
    { state: 'confirmed', audience: null },
  ])
  expect(await t.sql('select answer from contributions.aside where contribution_id = $1', [id])).toEqual([
    { answer: 'later' },
  ])
  const { rows } = await t.app.house.database.read(karin.cookie('kampvuur_seat'), ({ db }) =>
    sql`select from contributions.aside`.execute(db),
  )
  expect(rows).toEqual([])
})
