import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browserless, Fields } from '../../../../tests/support/browserless.ts'
import { anEvening, type Evening, sentenceOn } from '../room/testing/evening.ts'

let evening: Evening
beforeAll(async () => {
  evening = await anEvening()
  await evening.openDoor()
})
afterAll(() => evening.test.close())

const keyOn = ({ html }: Browserless) => /data-key="([^"]+)"/.exec(html)?.[1]

/** Sends a form of the page as the script does that keeps words. */
async function sendKept(phone: Browserless, fields: Fields, action?: string) {
  const form = phone.form(action)
  phone.headers['kampvuur-kept'] = 'yes'
  const { status, headers } = await phone.once('POST', form.action, { ...form.values, ...fields })
  delete phone.headers['kampvuur-kept']
  return { status, location: headers.get('location'), next: headers.get('kampvuur-next') }
}

test('the key is one per session, the same on every page of it, and nobody has it after', async () => {
  const [mina, sam] = [await evening.comesIn('Mina'), await evening.comesIn('Sam')]
  const [hers, his] = [keyOn(mina), keyOn(sam)]
  expect(Buffer.from(hers ?? '', 'base64url')).toHaveLength(32)
  expect(hers).not.toBe(his)
  await mina.get('/room/words/new')
  expect(keyOn(mina)).toBe(hers)
  const cookie = mina.cookie('kampvuur_seat') ?? ''
  await mina.post('/seat/leave', {})
  mina.setCookie('kampvuur_seat', cookie)
  for (const path of ['/room', '/room/words/new', '/card']) {
    await mina.get(path)
    expect([path, mina.status, keyOn(mina)]).toEqual([path, 404, undefined])
  }
  // The same person again at the same table is another session.
  expect(keyOn(await evening.comesIn('Mina'))).not.toBe(hers)
})

test('a script that keeps words is told where to go; the sentence to show once is still to be shown', async () => {
  const phone = await evening.comesIn('Script')
  await phone.get('/room/words/new')
  const said = await sendKept(phone, { words: 'Met script.' })
  expect([said.status, said.location]).toEqual([204, null])
  expect(said.next).toMatch(/^\/room#w-[0-9a-f-]{36}$/)
  const again = await sendKept(phone, { words: 'Met script.' })
  expect(again.next).toBe(said.next)
  const wrong = await sendKept(phone, { words: ' ' })
  expect([wrong.status, wrong.next]).toEqual([422, null])
})

test('a choice that waited counts only while it stands as it did when it was made', async () => {
  const phone = await evening.comesIn('Bedenktijd')
  await phone.get('/room/words/new')
  await phone.submit({ words: 'Een zin.' })
  const id = sentenceOn(phone, 'Een zin.')
  const action = `/room/words/${id}/audience`
  const standing = async () => {
    const [row] = await evening.test.sql(
      'select audience, with_name from contributions.contribution where id = $1',
      [id],
    )
    return row
  }
  await sendKept(phone, { audience: 'here', seen: '' }, action)
  expect(await standing()).toEqual({ audience: 'here', with_name: false })
  // The answer was lost: sent once more.
  await sendKept(phone, { audience: 'here', seen: '' }, action)
  expect(await standing()).toEqual({ audience: 'here', with_name: false })
  // Another device was there meanwhile.
  await phone.get('/room')
  await phone.submit({ audience: 'organisation' }, action)
  await sendKept(phone, { audience: 'everyone', seen: ['', 'here'] }, action)
  expect(await standing()).toEqual({ audience: 'organisation', with_name: false })
  await phone.get('/room')
  expect(phone.text()).toContain('Iedereen bij De Linde mag dit lezen.')
  await sendKept(phone, { audience: 'everyone', withName: 'yes', seen: 'organisation' }, action)
  expect(await standing()).toEqual({ audience: 'everyone', with_name: true })
  await sendKept(phone, { audience: 'everyone', seen: 'everyone' }, action)
  expect(await standing(), 'the name was there meanwhile').toEqual({ audience: 'everyone', with_name: true })
})
