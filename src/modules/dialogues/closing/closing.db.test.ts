import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvening, type Evening } from '../room/testing/evening.ts'

let evening: Evening
beforeAll(async () => {
  evening = await anEvening()
})
afterAll(() => evening?.test.close())

const statusOf = async ({ test, dialogueId }: Evening) =>
  (await test.sql<{ status: string }>('select status from dialogues.dialogue where id = $1', [dialogueId]))[0]
    ?.status

test('a fire is closed by who keeps it, once its harvest was opened, and can be opened again for a week', async () => {
  const { test, daan, dialogueId } = evening
  const at = `/dialogues/${dialogueId}`
  await daan.get(at)
  expect(daan.text()).not.toContain('Sluit dit gesprek af')
  await daan.get(`${at}/room`)
  const { values } = daan.form()
  await daan.post(`${at}/close`, values)
  expect(daan.status).toBe(422)
  expect(daan.text()).toContain('Dit gesprek is nog niet begonnen')
  const code = await evening.openDoor()
  const mina = await evening.comesIn('Mina')
  await mina.get('/room/words/new')
  await mina.submit({ words: 'Ik wil een sleutel' })
  await daan.get(at)
  expect(daan.text()).toContain('De kaarten blijven werken')
  await daan.submit({}, `${at}/close`)
  expect(daan.path).toBe(at)
  expect(await statusOf(evening)).toBe('closed')

  expect((await mina.get('/room/words/new')).status).toBe(403)
  expect((await mina.get('/room')).text()).toContain('Ik wil een sleutel')
  const late = test.visitor()
  await late.get('/r')
  await late.submit({ code: code.replace(' ', '') })
  expect(late.status).toBe(422)
  await daan.get(`${at}/room`)
  expect(daan.text()).toContain('Dit gesprek is afgesloten.')

  await daan.get(at)
  await daan.submit({}, `${at}/open-again`)
  expect(await statusOf(evening)).toBe('harvesting')
  expect((await mina.get('/room/words/new')).status).toBe(200)

  await daan.get(at)
  await daan.submit({}, `${at}/close`)
  const again = daan.form(`${at}/open-again`)
  await test.sql("update dialogues.dialogue set closed_at = now() - interval '8 days'")
  await daan.post(`${at}/open-again`, again.values)
  expect(daan.status).toBe(422)
  expect(daan.text()).toContain('langer dan een week geleden')
  expect((await daan.get(at)).text()).not.toContain('Open dit gesprek weer')
  expect(await statusOf(evening)).toBe('closed')
})

test('the room of a closed fire is not opened by another way', async () => {
  const { daan, dialogueId } = evening
  await daan.get(`/dialogues/${dialogueId}/prepare/chairs`)
  const { _csrf = '' } = daan.form().values
  await daan.post(`/dialogues/${dialogueId}/room/open`, { _csrf })
  expect(daan.status).toBe(403)
  expect(await statusOf(evening)).toBe('closed')
})
