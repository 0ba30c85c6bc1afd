import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWithWords, type WithWords } from '../testing/with-words.ts'

let all: WithWords
beforeAll(async () => {
  all = await openWithWords()
})
afterAll(() => all.world.close())

test('before it is read its writer sees names of people who were not asked, with a way to add them, and nothing is in the way', async () => {
  const { writer, begun, keep } = all
  const { at } = await begun()
  await keep(at, 'Mijn zus Mina at taart met mevrouw De Vries.')
  await writer.get(`${at}/publish`)
  expect(writer.text()).toContain('Weten zij dat ze erin staan?')
  expect(writer.text()).toContain('Zet mevrouw De Vries erbij')
  expect(writer.text()).not.toContain('Zet Mina erbij')
  const way = writer.links().find((link) => link.includes('?name=')) ?? ''
  await writer.get(way.split('#')[0] ?? '')
  expect(writer.form(`${at}/people`).values.name).toBe('mevrouw De Vries')
  await writer.submit({}, `${at}/people`)
  await writer.get(`${at}/publish`)
  expect(writer.text()).not.toContain('Weten zij dat ze erin staan?')
  await keep(at, 'Er was taart.')
  await writer.get(`${at}/publish`)
  expect(writer.text()).not.toContain('Weten zij dat ze erin staan?')
})
