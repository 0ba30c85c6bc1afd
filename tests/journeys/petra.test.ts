// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people, tests/journeys/petra-mirror.ts
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hands, nothingInTheWay, type Person, somebody } from '../support/hands.ts'
import { type House, openHouse } from '../support/house.ts'
import { aMirror, said } from './petra-mirror.ts'

// Petra is a manager. Who gets care there speaks; who works there sits behind them and listens.

const changed = 'Wij kloppen nu, ook als het druk is.'

let house: House
beforeAll(async () => {
  house = await openHouse({ empty: true })
})
afterAll(() => house.close())

test.each(hands)('Petra lets her people listen, and writes what came of it: $name', async (hand) => {
  const mirror = await aMirror(house)
  const { fire, mina, at } = mirror
  const petra = await somebody(house, hand, mirror.petra)

  // Ruud is asked to listen, and told beforehand how that goes.
  await petra.page.goto(at)
  await petra.go('Mensen uitnodigen')
  await petra.type('Naam', 'Ruud')
  await petra.tick('Ja, achter de kring')
  await petra.go('Zet op de lijst')
  await petra.reads('luistert, achter de kring')
  await petra.page.goto(`${at}/talks`)
  await petra.go(/^Vul in.*De luisteraars/)
  await petra.reads('Je luistert. Je reageert niet. Ook niet met je gezicht.')
  await nothingInTheWay(petra, 'De luisteraars, samen')
  await petra.go('Bewaar dit')
  await petra.reads(/^Gesproken op/)
  const seat = await mirror.seatCalled('Ruud')
  await petra.page.goto(`${at}/people/${seat}`)
  await petra.go('Maak een link')
  const ruud = await somebody(house, hand, undefined, { width: 320 })
  await ruud.page.goto(await petra.page.locator('code').first().innerText())
  await ruud.reads('Ruud, jou is gevraagd te komen luisteren.', 'Uitleggen of verdedigen mag niet.')
  await ruud.tick('Ja, ik kom')
  await ruud.go('Stuur mijn antwoord')
  await ruud.reads('Je zei ja.')

  // At the table he finds nothing to write with.
  await mirror.begins()
  const listener = await somebody(house, hand, await fire.sitting(seat, 'room'), { width: 320 })
  await listener.page.goto('/room')
  await listener.reads('Je zit achter de kring.', 'Je luistert. Je reageert niet.')
  await nothingInTheWay(listener, 'Fijn dat je er bent, Ruud.')
  expect(await listener.page.getByRole('link', { name: /schrijf/i }).count()).toBe(0)
  for (const path of ['/room/words/new', '/room/write-for'])
    expect((await listener.page.goto(path))?.status()).toBe(403)

  // What they let go is sorted into a report.
  await mirror.speaks()
  await petra.page.goto(at)
  await petra.go('Het verslag')
  await petra.go('Zet zinnen in het verslag')
  await nothingInTheWay(petra, 'Zinnen in het verslag zetten')
  await petra.readsNot(said.secret)
  await sorts(petra, said.good, 'Dit is goed')
  await sorts(petra, said.better, 'Dit kan beter')
  await petra.go('Bewaar het verslag')
  await petra.reads('Het verslag is bewaard.')
  for (const [kind, words] of [
    ['strength', said.good],
    ['improvement', said.better],
  ])
    await petra.page.locator(`#${kind}`, { hasText: words }).waitFor()

  // The letter is half written. She says it better, reads it over and sends it.
  await petra.page.goto(at)
  await petra.go('Sluit dit gesprek af')
  await petra.reads('De brief aan wie vertelde, is nog niet verstuurd')
  await petra.go('Schrijf de brief')
  await nothingInTheWay(petra, 'De brief aan wie vertelde')
  const part = petra.page.getByLabel('Wat kwam er van ‘Kloppen’?')
  expect(await part.inputValue()).toContain('Hierover is aan Team Zuid gevraagd om iets te proberen.')
  await petra.write(part, changed)
  await petra.go('Bewaar en lees hem na')
  await petra.reads('Dit deden wij met wat u vertelde', changed)
  await nothingInTheWay(petra, 'Zo lezen zij het')
  const early = await somebody(house, hand, await fire.sitting(mina))
  await early.page.goto('/card')
  await early.readsNot('Er is een brief voor je')
  await petra.go('Stuur de brief')
  await petra.reads('De brief is verstuurd.')

  // It stands on the card of who spoke.
  const card = await somebody(house, hand, await fire.sitting(mina), { width: 320 })
  await card.page.goto('/card')
  await card.reads('Er is een brief voor je')
  await card.go('Lees de brief')
  await card.reads('Dit deden wij met wat u vertelde', changed)
  await nothingInTheWay(card, 'Er is een brief voor je')
})

async function sorts(who: Person, sentence: string, kind: string) {
  const where = who.page
    .locator('figure', { hasText: sentence })
    .locator('xpath=following-sibling::fieldset[1]')
  await who.press(where.getByLabel(kind))
}
