// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvening, type Evening } from '../../src/modules/dialogues/room/testing/evening.ts'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { hands, nothingInTheWay, type Person, somebody } from '../support/hands.ts'
import { type House, openHouse } from '../support/house.ts'

// Meneer Bos does not type. Karin sits beside him with her telephone.

const word = 'pruimentaart'
const strip = /Je helpt Meneer Bos\. Tot \d\d:\d\d\./

let house: House
beforeAll(async () => {
  house = await openHouse({ empty: true })
})
afterAll(() => house.close())

test.each(hands)('meneer Bos says it, and Karin writes it down: $name', async (hand) => {
  const evening = await anEvening(house.test)
  await evening.openDoor()
  await evening.daan.get(`/dialogues/${evening.dialogueId}/room`)
  await evening.daan.submit({}, `/dialogues/${evening.dialogueId}/sit`)
  await evening.daan.get('/room/write-for')
  await evening.daan.submit({ name: 'Meneer Bos' }, '/room/write-for')

  // She writes down, reads aloud, and he says yes; who may read it he will choose later.
  const karin = await somebody(house, hand, await evening.comesIn('Karin'), { width: 320 })
  await writesDown(karin, 'Ik wil in de tuin zitten.', 'Begin met helpen en bewaar')
  await karin.reads(strip, 'Ik wil in de tuin zitten.')
  await nothingInTheWay(karin, 'Klopt het?')
  await karin.go('Ja, het klopt')
  await nothingInTheWay(karin, 'Wie mag dit lezen?')
  await karin.go('Later')
  await karin.reads('Dat kan, en niet op dit apparaat.', strip)

  // The second is not quite how he said it.
  await writesDown(karin, 'De deur is te zwaar.', 'Bewaar en lees voor')
  await karin.page.getByRole('heading', { name: 'Klopt het?' }).waitFor()
  await karin.go('Veranderen')
  await karin.type('De zin', 'De deur is op slot.')
  await karin.go('Bewaar deze zin')
  await karin.page.getByRole('heading', { name: 'Klopt het?' }).waitFor()
  await karin.reads('De deur is op slot.')
  await karin.go('Ja, het klopt')
  await karin.page.getByRole('heading', { name: 'Wie mag dit lezen?' }).waitFor()
  await karin.go(/Blijft hier/)
  await karin.reads('Dat kan, en niet op dit apparaat.')
  await karin.go('Klaar met helpen')
  await karin.reads('Je helpt niet meer.')
  expect(await karin.page.getByText(strip).count()).toBe(0)

  // Evert lends a telephone for the word, and Daan prints the card.
  const evert = await somebody(house, hand, await evening.comesIn('Evert'))
  await toBos(evert)
  await evert.go('Wil Meneer Bos een kaart?')
  await nothingInTheWay(evert, 'Wil Meneer Bos een kaart?')
  await evert.type('Of een eigen woord', word)
  await evert.go('Dit kies ik')
  await evert.reads('De keuze is bewaard')
  const daan = await somebody(house, hand, evening.daan)
  await daan.page.goto(`/dialogues/${evening.dialogueId}/cards`)
  await daan.go('Print een nieuwe kaart voor Meneer Bos')
  await daan.reads('De kaart is klaar')
  await daan.readsNot(word, 'tuin', 'slot')
  const code = (await daan.page.locator('.kv-card__groups').innerText()).trim().replace(/\s+/, ' ')

  // It does not open for Karin; it opens for him.
  await types(karin, code)
  await karin.reads('Deze kaart gaat hier nu niet open')
  const bos = await somebody(house, hand, undefined, { width: 320 })
  await types(bos, code)
  await bos.type('Of je eigen woord', word)
  await bos.go('Open mijn kaart')
  await bos.reads('Ik wil in de tuin zitten.', 'De deur is op slot.', 'Karin schreef dit op.')
  await bos.readsNot('te zwaar')
  await nothingInTheWay(bos, 'Fijn dat je er bent, Meneer Bos.')
  await bos.go('Lees wie je hielp en wat zij deden')
  await bos.reads('Karin', 'Schreef voor je op', 'Jij zei ja.')
  await nothingInTheWay(bos, 'Wie je hielp')

  // Now he chooses, and later reads what came of it.
  await bos.go('Terug naar je woorden')
  await bos.go(/Onze organisatie/)
  await bos.reads('Iedereen bij De Linde mag dit lezen. Zonder je naam.')
  await isAnswered(evening)
  await bos.page.reload()
  await bos.reads('Er komt een bank bij de vijver.', 'Daan')
  await bos.go('Klaar op dit apparaat')
  await bos.reads('Niemand kan op dit apparaat nog bij jouw woorden.')
  await bos.page.goto('/card')
  await bos.readsNot('tuin')
})

async function toBos(who: Person) {
  await who.page.goto('/room')
  await who.go('Ik schrijf voor iemand anders')
  await who.go('Meneer Bos')
  await who.page.getByRole('heading', { name: 'Wat zegt Meneer Bos?' }).waitFor()
}

async function writesDown(who: Person, sentence: string, keep: string) {
  await toBos(who)
  await who.type('De zin van Meneer Bos', sentence)
  await who.go(keep)
}

async function types(who: Person, code: string) {
  await who.page.goto('/k')
  await who.type(/code/i, code)
  await who.go('Verder')
}

/** Elsewhere: it is laid on the table, taken onward and answered. */
async function isAnswered({ daan, dialogueId, fireId, seatOf, test: { sql } }: Evening) {
  const [slip] = await sql<{ id: string }>(
    "select id from contributions.contribution where audience = 'organisation' and circle_id = $1",
    [fireId],
  )
  await daan.get(`/dialogues/${dialogueId}/harvest`)
  await daan.submit({ slips: [slip?.id ?? ''], name: 'Buiten zitten' })
  await daan.get(daan.links().find((link) => link.endsWith('/onward')) ?? '')
  await daan.submit({
    ...{ kind: 'experiment', askedOf: 'de tuinman', dueOn: dayAt(new Date(Date.now() + 86_400_000 * 9)) },
    ...{ seat1: await seatOf('Daan'), house1: 'yes', seat2: await seatOf('Evert'), house2: 'yes' },
  })
  await daan.get('/answers')
  await daan.get(daan.links().find((link) => /^\/answers\/./.test(link)) ?? '')
  await daan.submit({ kind: 'answered', answer: 'Er komt een bank bij de vijver.' })
  expect(daan.status).toBe(200)
}
