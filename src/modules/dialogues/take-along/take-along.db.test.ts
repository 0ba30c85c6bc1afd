import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makePerson,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { makeFire, type TestFire } from '../harvest/testing/fire.ts'
import type { TakenAlong } from './schema.ts'

const said = 'Ik wil een eigen <sleutel> & een bel.'
let app: TestApplication
let fire: TestFire
let mina: Browserless
let card: Browserless
beforeAll(async () => {
  app = await startTestApplication()
  fire = await makeFire(app)
  const person = await makePerson(app, 'Mina Haddad', 'mina@example.org')
  const seat = await fire.seat('Mina', { personId: person })
  const id = await fire.say(seat, said, 'organisation')
  await fire.decide(id, 'here')
  await drawn(id)
  const ans = await fire.seat('Ans Geheim')
  await fire.say(ans, 'Dit zei Ans, en niemand anders.', 'everyone', { withName: true })
  await fire.keeper.get(`/dialogues/${fire.dialogueId}/harvest`)
  mina = await app.as(person)
  card = await fire.sitting(seat)
})
afterAll(() => app.close())

/** As a drawing beside these words. */
async function drawn(id: string) {
  const [version] = await app.sql<{ key: string }>(
    'select sealing_key_id as key from contributions.contribution_version where contribution_id = $1',
    [id],
  )
  const body = await app.app.house.database.write(undefined, ({ db }) =>
    app.app.house.sealing.seal(db, version?.key ?? '', Buffer.from('a drawing')),
  )
  await app.sql(
    `insert into contributions.contribution_media (contribution_id, number, kind, content_type, body, width, height)
     values ($1, 1, 'drawing', 'image/webp', $2, 10, 10)`,
    [id, body],
  )
}

async function json(browser: Browserless, base = '/mine') {
  const answer = await browser.once('GET', `${base}/take-along/kampvuur.json`)
  return (await answer.json()) as TakenAlong
}

test('is what its schema says, which stands at the address that it names', async () => {
  const taken = await json(mina)
  const { pathname } = new URL(taken.$schema)
  const schema = await (await app.visitor().once('GET', pathname)).json()
  const validate = new Ajv2020({ validateFormats: false }).compile(schema as object)
  validate(taken)
  expect(validate.errors).toBeNull()
  expect(validate({ ...taken, words: [{ text: 'nothing else' }] })).toBe(false)
})

test('holds the words, what was chosen and when, the drawing, the account, and who looked', async () => {
  const { account, words, seats, looked } = await json(mina)
  expect(account).toMatchObject({ name: 'Mina Haddad', email: 'mina@example.org' })
  expect(seats.map(({ name }) => name)).toEqual(['Mina'])
  expect(words).toHaveLength(1)
  expect(words[0]).toMatchObject({
    text: said,
    conversation: 'De achterdeur',
    allowed: [{ purpose: 'talk-on', audience: 'here' }],
    history: [{ audience: 'organisation' }, { audience: 'here' }],
    told: { contentType: 'image/webp', data: Buffer.from('a drawing').toString('base64') },
  })
  expect(looked).toContainEqual(expect.objectContaining({ about: 'words', name: 'Daan' }))
})

test('with a card the same, and no account', async () => {
  const taken = await json(card, '/card')
  expect(taken.account).toBeNull()
  expect(taken.words.map(({ text }) => text)).toEqual([said])
})

test('nothing of anybody else is in it', async () => {
  for (const [browser, base] of [
    [mina, '/mine'],
    [card, '/card'],
  ] as const)
    for (const kind of ['html', 'json']) {
      const text = await (await browser.once('GET', `${base}/take-along/kampvuur.${kind}`)).text()
      expect(text).toContain('eigen')
      for (const hers of ['Ans', 'Dit zei']) expect(text).not.toContain(hers)
    }
})

test('the page stands alone: its styles and files are in it, and no script', async () => {
  const answer = await mina.once('GET', '/mine/take-along/kampvuur.html')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="kampvuur.html"')
  const html = await answer.text()
  expect(html).toContain('Ik wil een eigen &lt;sleutel&gt; &amp; een bel.')
  expect(html).toContain(`data:image/webp;base64,${Buffer.from('a drawing').toString('base64')}`)
  expect(html).not.toMatch(/<script|<link|src="(?!data:)/)
})

test('that it left is in the log, as an export', async () => {
  const found = await app.sql(
    "select distinct did, thing, thing_id from platform.audit_entry where thing = 'all of mine'",
  )
  expect(found).toEqual([{ did: 'export', thing: 'all of mine', thing_id: null }])
})
