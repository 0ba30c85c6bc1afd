import { expect } from 'vitest'
import { cardWords, people, pictures, said } from '../support/unseeded/people.ts'
import { deviceOf, type Play, printedOn } from '../support/unseeded/play.ts'
import { idsOn, letGo, sayYes, type, writeFor } from '../support/unseeded/table.ts'
import type { Visitor } from '../support/unseeded/visitor.ts'

/** Everybody says what they say; nothing is read by another before its speaker said yes. */
export async function speak(play: Play): Promise<void> {
  await fennaSpeaks(play)
  play.words.yara = await type(deviceOf(play, 'yara'), said.yara.words)
  await hannekeIsHelped(play)
  await sjaakChanges(play)
  await boLeavesOut(play)
  await coOnPaper(play)
}

async function fennaSpeaks(play: Play) {
  const fenna = deviceOf(play, 'fenna')
  const { words } = play
  words.fennaHere = await type(fenna, said.fennaHere.words)
  await letGo(fenna, words.fennaHere, 'here')
  words.fennaHouse = await type(fenna, said.fennaHouse.words)
  await letGo(fenna, words.fennaHouse, 'organisation')
  words.fennaAll = await type(fenna, said.fennaAll.words)
  await letGo(fenna, words.fennaAll, 'everyone', { withName: 'yes' })
  expect(fenna.text()).toContain(said.fennaAll.words)
  await fenna.get('/room/words/new')
  await fenna.submit({ words: 'Nog een vierde zin.' })
  expect(fenna.status, 'three at most').toBe(422)
  expect(fenna.form().values.words, 'what was typed stays').toBe('Nog een vierde zin.')
}

/** The helper writes, she says yes on the helper's device, and her card is made by others. */
async function hannekeIsHelped(play: Play) {
  const otto = deviceOf(play, 'otto')
  const { name } = people.hanneke
  const { words } = said.hanneke
  await deviceOf(play, 'hanneke').get('/room')
  expect(deviceOf(play, 'hanneke').status, 'an invitation is no seat at the table').toBe(404)
  const id = await writeFor(otto, { name, words, way: 'typed-by-other' })
  play.words.hanneke = id
  expect(otto.text()).toContain('Klopt het?')
  expect(otto.text()).toContain(words)
  await unseen(play, words)
  await sayYes(otto, id, 'everyone')
  expect(otto.path, 'and then her card').toMatch(/^\/room\/card-for\//)
  play.card.hanneke = await besideFenna(play, otto, pictures)
}

/** He finds what was written on his own device, and says it better. */
async function sjaakChanges(play: Play) {
  const [otto, sjaak] = [deviceOf(play, 'otto'), deviceOf(play, 'sjaak')]
  const id = await writeFor(otto, {
    name: people.sjaak.name,
    words: said.sjaakFirst.words,
    way: 'typed-by-other',
  })
  play.words.sjaak = id
  await sjaak.get('/room')
  expect(sjaak.text()).toContain(`${people.otto.name} schreef dit op`)
  await sjaak.get(`/room/words/${id}/change`)
  await sjaak.send({ words: said.sjaak.words })
  await otto.get('/room')
  expect(otto.text(), 'what he typed himself waits in nobody else’s hand').not.toContain(said.sjaak.rare)
  await letGo(sjaak, id, 'organisation')
}

async function boLeavesOut(play: Play) {
  const [otto, bo] = [deviceOf(play, 'otto'), deviceOf(play, 'bo')]
  const id = await writeFor(otto, { name: people.bo.name, words: said.bo.words, way: 'typed-by-other' })
  await bo.get('/room')
  await bo.send({}, `/room/words/${id}/leave-out`)
  await otto.get('/room')
  expect(otto.text()).not.toContain(said.bo.rare)
}

/** Who was not asked and has no telephone: who facilitates gives her a seat and takes her sentence from paper. */
async function coOnPaper(play: Play) {
  const ruben = deviceOf(play, 'ruben')
  await ruben.get('/room/write-for')
  await ruben.send({ name: people.co.name })
  await ruben.send({ words: said.co.words, way: 'paper' })
  const [id = ''] = idsOn(ruben)
  play.words.co = id
  await unseen(play, said.co.words)
  await sayYes(ruben, id, 'organisation')
  play.card.co = await besideFenna(play, ruben, { word: cardWords.co })
}

/** Who helped makes no card: the word is chosen on another's device, and who keeps the fire prints it. */
async function besideFenna(play: Play, helper: Visitor, chosen: Record<string, string>) {
  const [fenna, wilma] = [deviceOf(play, 'fenna'), deviceOf(play, 'wilma')]
  const { path } = helper
  expect(helper.html).not.toContain('name="picture"')
  await fenna.get(path)
  await fenna.submit({ word: '' })
  expect(fenna.status, 'a word first').toBe(422)
  await fenna.send(chosen)
  expect(printedOn(play, fenna), 'no code where the word was chosen').toEqual([])
  await wilma.get(`${play.fire}/cards`)
  await wilma.send({}, `${play.fire}/cards/${path.split('/').at(-1)}`)
  const [card] = printedOn(play, wilma)
  if (!card) throw new Error(`No card was printed: ${wilma.text()}`)
  return card
}

/** Nobody but who wrote it reads it: not around the table, not who keeps the fire, not the house, not a stranger. */
async function unseen(play: Play, words: string) {
  const wilma = deviceOf(play, 'wilma')
  const pages: [Visitor, string][] = [
    [deviceOf(play, 'fenna'), '/room'],
    [wilma, `${play.fire}/harvest`],
    [wilma, `${play.fire}/look-back`],
    [wilma, '/circles/stichting-de-lindehof'],
    [play.world.visitor(), '/'],
    [play.world.visitor(), `${play.fire}/look-back`],
  ]
  for (const [visitor, path] of pages) {
    await visitor.get(path)
    expect(visitor.text(), `${path} before the yes`).not.toContain(words)
  }
}
