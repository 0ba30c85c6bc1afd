import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import { tell } from '../testing/told.ts'

let world: TestApplication
beforeAll(async () => {
  world = await startTestApplication()
  const movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const told = (title: string, body = '') => tell(world, { movement, title, body })
  await told('De taart', 'Voor de hele buurt. Wie slaapt, krijgt een klein stuk.')
  await told('Brief aan de overheden', 'Over wie er stierf.')
  await told('De gemeente', 'Zij heeft een loket.')
  await told('Inspreken', 'Drie minuten in de gemeenteraad.')
  await told('Een goede zitter', 'Wie erop zit, kiest oud papier.')
  await tell(world, {
    movement,
    language: 'en',
    title: 'The caregiver',
    body: 'Every day at the centre she slept.',
  })
  await told('Kookles', 'In de la ligt een garde voor wie klopt. Vraag Brixton.')
  await tell(world, {
    movement,
    language: 'en',
    title: 'A garden by the river',
    body: 'My mother lived there, beside Fenwick, and she met Wolverine.',
  })
  await world.app.drained()
})
afterAll(() => world.close())

const look = async (words: string) =>
  (await world.visitor().get(`/search?q=${encodeURIComponent(words)}`)).text()

test.each([
  ['tart', 'taart'],
  ['buur', 'buurt'],
  ['klijn', 'klein'],
  ['slapt', 'slaapt'],
])('%s may be a word, and stands nowhere: %s does', async (words, meant) => {
  const page = await look(words)
  expect(page).toContain(`“${meant}”`)
  expect(page).toContain('De taart')
})

test('what is made of words that stand may still be mistyped, and is read both ways', async () => {
  const page = await look('gemeenteraat')
  expect(page).toContain('Inspreken')
  expect(page.indexOf('Inspreken')).toBeLessThan(page.indexOf('De gemeente'))
  expect(page).not.toContain('Dit staat er over')
})

test('two words that stand as one are read as one, and one that stands as two as those, which the page says', async () => {
  expect(await look('care giver')).toContain('The caregiver')
  const cut = await look('daycentre')
  expect(cut).toContain('The caregiver')
  expect(cut).toContain('“day centre”')
  expect(await look('daytaart')).not.toContain('“day taart”')
})

test('a word of which another word for the same stands somewhere is not taken for what is written like it', async () => {
  const page = await look('overleden')
  expect(page).toContain('Brief aan de overheden')
  expect(page).not.toContain('“overheden”')
})

test('what found something is not doubted, and what is near nothing stays', async () => {
  expect(await look('taart')).not.toContain('“')
  expect(await look('zeilboot')).toContain('Hierover vonden we niets')
})

test('a word is offered only where it is one, and stands in what is shown', async () => {
  const offered = async (words: string) => (await look(words)).match(/Dit staat er over “[^”]*”/)?.[0]
  // Not `foorzitter`, of which no list knows and a part stands somewhere.
  expect(await offered('voorzitter')).toBeUndefined()
  // Not another beginning, where what was typed is a word.
  expect(await offered('drop')).toBeUndefined()
  const paper = await look('schurpapier')
  expect(paper).toContain('“schurpapier” staat hier nergens. Dit komt er het dichtst bij.')
  expect(paper).toContain('Een goede zitter')
  expect(paper).not.toContain('Dit staat er over')
})

test('a mistyped word is read in the language of the others, and a name in both', async () => {
  const english = await look('the gardn of my mother')
  expect(english).toContain('“garden”')
  expect(english).not.toContain('“garde”')
  expect(english).not.toContain('Kookles')
  const dutch = await look('de gardn in de la')
  expect(dutch).toContain('Kookles')
  expect(dutch).not.toContain('“garden”')
  expect(dutch).not.toContain('A garden by the river')
  expect(await look('waar woont Fenwik')).toContain('“fenwick”')
  expect(await look('where is Brixtan')).toContain('“brixton”')
})
