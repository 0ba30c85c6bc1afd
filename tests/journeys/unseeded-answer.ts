import { expect } from 'vitest'
import { answered, cardWords, named, people, pictures, said } from '../support/unseeded/people.ts'
import { deviceOf, letterTo, type Play } from '../support/unseeded/play.ts'
import type { Visitor } from '../support/unseeded/visitor.ts'

/** Who carries an answer gives it from their letter alone; who spoke is told that it is there, and not what. */
export async function answerThem(play: Play): Promise<void> {
  const { world, device } = play
  const { marloes, teun, otto, fenna } = people
  const mistyped = await world.visitor().get('/a/ABCDEFGHJKMNPQRSTVWXYZ2345')
  await mistyped.submit({})
  expect([mistyped.status, mistyped.cookie('__Host-kampvuur_seat')], 'a mistyped link').toEqual([
    410,
    undefined,
  ])
  for (const { email } of [marloes, teun, otto]) {
    const { link } = await letterTo(play, email)
    const carrier = await world.visitor().open(link)
    await carrier.send({})
    expect(carrier.path).toBe('/carrier')
    device[email] = carrier
  }
  const first = await carries(deviceOf(play, marloes.email), named.outside)
  for (const { rare } of [said.fennaAll, said.hanneke]) expect(first.text()).toContain(rare)
  for (const { rare } of [said.fennaHere, said.fennaHouse, said.yara])
    expect(first.text()).not.toContain(rare)
  await first.submit({ kind: 'nothing-because', answer: '' })
  expect(first.status, 'nothing, because …').toBe(422)
  await first.send({ kind: 'nothing-because', answer: answered.outside })
  const second = await carries(deviceOf(play, teun.email), named.asked)
  await second.send({ kind: 'told-in-person', answer: answered.asked })
  const letter = await letterTo(play, fenna.email)
  expect(letter.text).toContain(`Dag ${fenna.name}`)
  expect(letter.link).toBe(`${world.origin}/k`)
  expect(letter.text).not.toContain('nooduitgang')
}

async function carries(carrier: Visitor, name: string): Promise<Visitor> {
  await carrier.get('/carrier')
  return carrier.follow(name)
}

/** The card opens with its code and its word, and with nothing else; it tells what became of one's words. */
export async function openCards(play: Play): Promise<void> {
  const { card, world, device } = play
  const wrong = await world.visitor().open(card.hanneke?.scan ?? '')
  wrong.singly = true
  await wrong.submit({ word: 'parkiet' })
  const wrongWord = wrong.text()
  const never = await world.visitor().get('/k')
  never.singly = true
  await never.submit({ code: 'ABCDE-FGHJK' })
  await never.submit({ word: 'parkiet' })
  expect([wrong.status, never.status]).toEqual([422, 422])
  expect(never.text(), 'a wrong code and a wrong word sound alike').toBe(wrongWord)

  const hanneke = await opened(play, 'hanneke', pictures)
  for (const text of [
    said.hanneke.words,
    named.outside,
    'Team Molenweg',
    answered.outside,
    people.marloes.name,
  ])
    expect(hanneke.text()).toContain(text)
  expect(hanneke.text(), 'in whose hand it was').toContain(`${people.otto.name} schreef dit op`)
  expect(hanneke.text()).not.toContain(said.fennaAll.rare)
  device.hanneke = hanneke

  const sjaak = await world.visitor().get('/k')
  await sjaak.send({ code: card.sjaak?.typed.toLowerCase() ?? '' })
  await sjaak.send({ word: ' KRAANwagen ' })
  for (const text of [said.sjaak.words, named.asked, answered.asked, 'Aan tafel verteld'])
    expect(sjaak.text()).toContain(text)
  expect(sjaak.text(), 'he typed it over himself').not.toContain('schreef dit op')
  device.sjaak = sjaak

  const yara = await opened(play, 'yara', { word: cardWords.yara })
  expect(yara.text(), 'kept private, and still hers').toContain(said.yara.words)
  device.fenna = await opened(play, 'fenna', { word: 'zéémeeuw' })
  for (const { words } of [said.fennaHere, said.fennaHouse, said.fennaAll])
    expect(device.fenna.text()).toContain(words)
  device.co = await opened(play, 'co', { word: cardWords.co })
}

async function opened(play: Play, who: string, chosen: Record<string, string>): Promise<Visitor> {
  const visitor = await play.world.visitor().open(play.card[who]?.scan ?? '')
  await visitor.send(chosen)
  expect(visitor.path).toBe('/card')
  return visitor
}
