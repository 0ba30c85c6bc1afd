// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvening } from '../../src/modules/dialogues/room/testing/evening.ts'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { hands, nothingInTheWay, type Person, somebody } from '../support/hands.ts'
import { type House, openHouse } from '../support/house.ts'

// Daan knows from his own life what this is about, and leads the evening.

const stations = ['Welkom', 'Afspraken', 'Eerste ronde', 'Pauze', 'Verder praten', 'Oogst', 'Afsluiten']
const said = ['De deur is dicht om acht uur.', 'Ik wil de sleutel zelf.', 'Niemand vroeg mij iets.']
const due = dayAt(new Date(Date.now() + 30 * 86_400_000))

let house: House
beforeAll(async () => {
  house = await openHouse({ empty: true })
})
afterAll(() => house.close())

const clusters = ({ page }: Person) => page.locator('[data-list="laid"] > [data-piece]')

test.each(hands)('Daan leads an evening: $name', async (hand) => {
  const evening = await anEvening(house.test)
  const at = `/dialogues/${evening.dialogueId}`
  const daan = await somebody(house, hand, evening.daan)

  // He goes through it station by station.
  await daan.page.goto(at)
  await daan.go('Stap voor stap door het gesprek')
  for (const [n, station] of stations.entries()) {
    await daan.page.getByRole('heading', { level: 1, name: station }).waitFor()
    const next = stations[n + 1]
    if (n < 2) await nothingInTheWay(daan, station)
    if (station === 'Oogst') break
    await daan.go(`Verder: ${next}`)
  }
  await daan.go('Open de deur van de tafel')
  await daan.go('Open de oogst')
  await daan.reads('Schrijf je zinnen op')
  const groups = await daan.page.locator('.kv-wall__code span').allInnerTexts()
  const code = groups.join(' ')
  expect(code).toMatch(/^[0-9A-Z]{5} [0-9A-Z]{5}$/)

  // Three telephones come in with the code, and say a sentence each.
  for (const [n, sentence] of said.entries()) {
    const phone = await somebody(house, hand, undefined, { width: 320 })
    await phone.page.goto('/r')
    await phone.type('Code van vandaag', code)
    await phone.go('Verder')
    await phone.type('Hoe mogen we je noemen?', `Stoel ${n + 1}`)
    await phone.go('Ga aan tafel')
    await phone.go('We oogsten. Ik schrijf een zin')
    await phone.type('Jouw zin', sentence)
    await phone.go('Dit wil ik zeggen')
    await phone.go(/Onze organisatie/)
    await phone.reads('Iedereen bij De Linde mag dit lezen.')
    if (n === 0) await nothingInTheWay(phone, 'Jouw woorden')
    await phone.context.close()
  }

  // He lays them together, undoes that, and does it after all under a name.
  await daan.page.goto(`${at}/harvest`)
  await daan.reads(...said)
  await lay(daan, said.slice(0, 2), 'De deur')
  await clusters(daan).filter({ hasText: 'De deur' }).waitFor()
  await daan.go(/^Maak ongedaan/)
  await clusters(daan).first().waitFor({ state: 'detached' })
  await lay(daan, said.slice(0, 2), 'De sleutel van acht uur')
  await clusters(daan).filter({ hasText: 'De sleutel van acht uur' }).waitFor()
  expect(await clusters(daan).count()).toBe(1)
  await nothingInTheWay(daan, 'De oogst')

  // Two of them carry it onward, by a day.
  await daan.go('Kies waar dit heen gaat')
  await nothingInTheWay(daan, 'Waar gaat dit heen?')
  await daan.tick('Een vraag')
  await daan.type('Aan wie vragen jullie het?', 'de nachtdienst')
  await daan.type('Voor welke dag komt er antwoord?', due)
  const seats = daan.page.getByLabel('Wie uit het gesprek?')
  await daan.pick(seats.nth(0), 'Stoel 1')
  await daan.pick(seats.nth(1), 'Daan')
  await daan.go('Neem dit mee')
  await daan.reads(/Dit gaat verder\. Wie iets zei, hoort voor/)
  await daan.reads(/Een vraag aan de nachtdienst\..*(Stoel 1 en Daan|Daan en Stoel 1) brengen het verder/)

  // And closes the conversation.
  await daan.page.goto(at)
  await daan.go('Sluit dit gesprek af')
  await daan.reads('Het gesprek is afgesloten.')
  const late = await somebody(house, hand)
  await late.page.goto('/r')
  await late.type('Code van vandaag', code)
  await late.go('Verder')
  await late.reads('Deze code opent nu niets.')
})

async function lay(who: Person, sentences: string[], name: string) {
  for (const sentence of sentences) await who.tick(new RegExp(sentence.replace('.', '\\.')))
  await who.type('Hoe noemen jullie dit?', name)
  await who.go('Leg bij elkaar')
}
