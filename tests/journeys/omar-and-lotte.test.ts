// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { letters } from '../support/application.ts'
import { everyHand, nothingInTheWay, type Person, somebody } from '../support/hands.ts'
import { type House, openHouse } from '../support/house.ts'

// Omar buys care and goes to see it. Lotte coordinates, and goes from door to door on an ordinary day.

const [mouse, keyboard, finger] = everyHand
const day = dayAt(new Date(Date.now() + 86_400_000 * 40))

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const letterTo = async (name: string, subject: string) => {
  const sent = await letters(house.test)
  const { body = '' } =
    sent.findLast((one) => one.recipient.startsWith(name) && one.subject === subject) ?? {}
  return new URL(/http\S+\/visits\/\S+/.exec(body)?.[0] ?? '').pathname
}

test('a house is asked, a day is found, one comes and takes something home', async () => {
  const omar = await somebody(house, keyboard, undefined, { person: 'omar' })
  await omar.page.goto('/people')
  await omar.type('Zoek een huis, een buurt of een andere kring op naam', 'overzet')
  await omar.go('Zoek')
  await omar.go('De Overzet')
  await omar.go('Alles over werkbezoeken bij De Overzet')
  await omar.go('Vraag of jullie mogen komen kijken bij De Overzet')
  await omar.go('Vraag het')
  await omar.reads('Schrijf wat jullie willen zien')
  await omar.type('Mogen wij komen kijken hoe jullie', 'Hoe jullie zonder balie zitten.')
  await omar.type('Welke vraag nemen jullie mee?', 'Welke regel van ons zit daarbij in de weg?')
  await omar.go('Vraag het')
  await omar.reads('De vraag ligt er.', 'Het is een bezoek aan waar mensen wonen.')
  const at = new URL(omar.page.url()).pathname

  const petra = await somebody(house, finger, undefined, { person: 'petra' })
  expect(await letterTo('petra', 'Een vraag over een werkbezoek')).toBe(at)
  await petra.page.goto('/mine')
  await petra.press(petra.page.locator(`main a[href="${at}"]`))
  await petra.tick('Ja, met een dag erbij')
  await petra.type('In jullie eigen woorden', 'Kom maar kijken, en blijf voor de koffie.')
  await petra.type('Datum', day)
  await petra.type('Vanaf hoe laat?', '13:00')
  await petra.go('Geef dit antwoord')
  await petra.reads('Jullie antwoord ligt er.')
  await nothingInTheWay(petra, 'Zorgkantoor Veenstreek op bezoek bij De Overzet')

  await omar.page.goto(await letterTo('omar', 'Antwoord op een werkbezoek'))
  await omar.reads('Kom maar kijken, en blijf voor de koffie.')
  await omar.go(/^Deze dag past/)
  await omar.reads('Het staat in de agenda van jullie allebei.')
  await omar.page.goto('/agenda?of=mine')
  await omar.go('Zorgkantoor Veenstreek op bezoek bij De Overzet')
  await omar.reads('Alleen voor wie in een van de twee huizen een plek heeft.')
  await omar.go('Ja, ik kom')
  await omar.reads('Fijn dat je komt.')

  await isOver(at)
  await takesHome(omar, at, 'Wij zitten voortaan ook aan tafel.')
  await omar.go('Bedank De Overzet')
  await omar.type('Wat wil je zeggen?', 'Dank voor de koffie.')
  await omar.go('Stuur de dank')
  await takesHome(petra, at, 'Ze vroegen wat wij nog opschrijven voor niemand.')
  await petra.reads('Dank voor de koffie.')
  await nothingInTheWay(petra, 'Zorgkantoor Veenstreek op bezoek bij De Overzet')

  // Whoever asks reads that they met and what came of it, and nothing else of it.
  const anybody = await somebody(house, keyboard)
  await anybody.page.goto('/circles/de-overzet/visits')
  await anybody.reads('Wij zitten voortaan ook aan tafel.', 'Ze vroegen wat wij nog opschrijven')
  await anybody.readsNot('Dank voor de koffie', 'zonder balie zitten', 'Welke regel van ons')
  expect((await anybody.page.goto(at))?.status()).toBe(404)
})

async function takesHome(who: Person, at: string, words: string) {
  await who.page.goto(at)
  await who.go('Schrijf wat jullie meenamen')
  await who.type('Wat jullie meenamen', words)
  await who.tick('Iedereen')
  await who.go('Bewaar dit')
  await who.reads('Het is bewaard.')
}

/** The day passes. */
async function isOver(at: string) {
  await house.test.sql(
    `update gatherings.occurrence set due_at = now() - interval '2 days', starts_at = now() - interval '2 days',
       ends_at = now() - interval '1 day'
     where gathering_id = (select gathering_id from visits.visit where id = $1)`,
    [at.replace('/visits/', '')],
  )
  await house.test.sql("select platform.audit('test.done', 'test', null, null)")
}

test('a coordinator goes along the doors: who is there, who wants to come, when we meet, and the Week', async () => {
  const lotte = await somebody(house, mouse, undefined, { person: 'lotte' })
  await lotte.page.goto('/people')
  await lotte.press(lotte.page.getByRole('listitem').getByRole('link', { name: 'Noord' }))
  await lotte.reads('Drie Sloten')
  await nothingInTheWay(lotte, 'Mensen en organisaties')

  // Somebody from there waits for a call.
  await lotte.page.goto('/mine')
  await lotte.go('Er wacht iemand op een gesprek over meedoen')
  await lotte.go('Berthe Kooistra')
  await lotte.go('Ik bel')
  await lotte.reads('Goed. Jij belt.')
  await lotte.tick('We maakten kennis')
  await lotte.type('Wat wil je onthouden', 'Ze komt kijken op de avond bij Drie Sloten.')
  await lotte.go('Schrijf dit op')
  await lotte.reads('Het staat erbij.')

  await lotte.page.goto('/agenda')
  await lotte.go('De achterdeur staat open')
  await lotte.go('Ja, ik kom')
  await lotte.reads('Fijn dat je komt.')

  await lotte.page.goto('/circles/een-stoel-erbij')
  await lotte.go('Waar je mag komen kijken, en wie dat graag wil')
  await lotte.go('De bladzijde van Een stoel erbij')
  await lotte.go('De Week van de extra stoel')
  await nothingInTheWay(lotte, 'De Week van de extra stoel')
  await lotte.go('Dinsdag')
  await lotte.go('Wie zit er naast je?')
  await nothingInTheWay(lotte, 'Wie zit er naast je?')
  await lotte.go('Meld je aan')
  await lotte.go('Ja, ik kom')
  await lotte.reads('Fijn dat je komt.')
  await lotte.page.goto('/week')
  await lotte.go('De Week van de extra stoel')
  await lotte.go('Mijn programma')
  await lotte.reads('Wie zit er naast je?')
  await nothingInTheWay(lotte, 'Mijn programma')
})
