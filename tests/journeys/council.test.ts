// Covers: src/design, src/modules/dialogues, src/modules/contributions, src/modules/circles, src/modules/people
// Takes: 1 minute
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { letters } from '../support/application.ts'
import { hands, nothingInTheWay, type Person, somebody } from '../support/hands.ts'
import { type House, openHouse } from '../support/house.ts'

// Toos chairs the client council of Zomerhek. Anne is on its board.

const [today, due] = [0, 30].map((days) => dayAt(new Date(Date.now() + days * 86_400_000))) as [
  string,
  string,
]
const said = ['Om acht uur gaat de deur op slot.', 'Ik wil zelf naar de tuin.']
const question = 'Laat de deur naar de tuin open tot tien uur. Het is ons huis.'
const answer = 'Vanaf mei blijft de deur open tot tien uur.'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test.each(hands)('the council asks its board, and the board answers: $name', async (hand) => {
  const toos = await somebody(house, hand, undefined, { person: 'council' })
  const title = `Wat vragen wij ${hand.name}`
  const at = await prepares(toos, title)

  // On the day: who is there comes in with the code.
  await toos.page.goto(`${at}/room`)
  await toos.go('Open de oogst')
  await toos.reads('Schrijf je zinnen op')
  const code = (await toos.page.locator('.kv-wall__code span').allInnerTexts()).join(' ')
  for (const [n, sentence] of said.entries()) {
    const phone = await somebody(house, hand, undefined, { width: 320 })
    await sitsDown(phone, code)
    await phone.type('Hoe mogen we je noemen?', ['Mevrouw Van Beek', 'Hessel'][n] ?? '')
    await phone.go('Ga aan tafel')
    await phone.go('We oogsten. Ik schrijf een zin')
    await phone.type('Jouw zin', sentence)
    await phone.go('Dit wil ik zeggen')
    await phone.go(/Onze organisatie/)
    await phone.reads('Iedereen bij Zomerhek mag dit lezen.')
    await phone.context.close()
  }

  // What belongs together is asked of the board, in the council's own text.
  await toos.page.goto(`${at}/harvest`)
  for (const sentence of said) await toos.tick(new RegExp(sentence))
  await toos.type('Hoe noemen jullie dit?', 'De deur naar de tuin')
  await toos.go('Leg bij elkaar')
  await toos.go('Kies waar dit heen gaat')
  await toos.go('Leg dit voor aan het bestuur')
  await nothingInTheWay(toos, 'Dit vragen wij aan het bestuur')
  await toos.type('Wat vragen jullie?', question)
  const [council, board] = [0, 1].map((n) => toos.page.locator('.kv-carrier').nth(n)) as [Locator, Locator]
  await toos.pick(council.getByLabel('Wie uit het gesprek?'), 'Hessel')
  await toos.press(board.locator('summary'))
  await toos.write(board.getByLabel('Naam'), 'Anne Brandsma')
  await toos.write(board.getByLabel('Mailadres'), 'anne@voorbeeld.example')
  await toos.press(board.getByLabel('Hoort bij Zomerhek'))
  await toos.go('Leg dit voor')
  await toos.reads('Kies een dag.')
  expect(await toos.page.getByLabel('Wat vragen jullie?').inputValue()).toBe(question)
  await toos.type('Het bestuur antwoordt vóór', due)
  await toos.go('Leg dit voor')
  await toos.reads('De vraag ligt bij het bestuur.')

  // Anne reads it, finds nothing to edit, and answers.
  const anne = await somebody(house, hand)
  await anne.page.goto(await linkFor('anne@voorbeeld.example'))
  await anne.go('Open wat ik beloofde')
  await anne.go('Geef antwoord op ‘De deur naar de tuin’')
  await anne.reads('De cliëntenraad vraagt aan het bestuur:', question)
  await nothingInTheWay(anne, 'De deur naar de tuin')
  for (const field of await anne.page.locator('main :is(textarea, input:not([type=hidden]))').all())
    expect(await field.inputValue()).not.toContain('tien uur')
  await anne.tick('Er is antwoord')
  await anne.type('Je antwoord', answer)
  await anne.go('Stuur mijn antwoord')
  await anne.reads('Je antwoord staat er.')

  // Looking back shows who asked, what, of whom, and what came of it.
  await toos.page.goto(`${at}/look-back`)
  await toos.reads('De cliëntenraad vraagt aan het bestuur:', question, answer, /Anne Brandsma, /, ...said)
  await nothingInTheWay(toos, 'Wat is ermee gebeurd?')
})

/** Returns the address of the conversation. */
async function prepares(toos: Person, title: string): Promise<string> {
  await toos.page.goto('/circles/zomerhek')
  await toos.go('Begin een gesprek bij Zomerhek')
  await nothingInTheWay(toos, 'Wat voor gesprek wordt het?')
  await toos.go('Ideeënmiddag')
  await toos.type(/^Hoe heet/, title)
  await toos.type('Op welke dag?', today)
  await toos.type('Hoe laat begint het?', '14:00')
  await toos.go('Bewaar en ga verder')
  await toos.tick(/Toos Wagenaar, die dit ook begint/)
  await toos.go('Bewaar en ga verder')
  await toos.page.waitForURL(/(questions|agreements)$/)
  const at = new URL(toos.page.url()).pathname.replace(/\/prepare.*/, '')
  await toos.page.goto(`${at}/prepare/agreements`)
  await toos.type('Aan wie geven jullie door', 'Ria Kempen')
  await toos.type('Wie kunnen mensen bellen', 'Corrie Haverkamp')
  await toos.type('Op welk nummer?', '085 000 04 01')
  await toos.go(/^Bewaar/)
  await toos.page.waitForURL(/(prepare|announcement)$/)
  await toos.page.goto(`${at}/prepare`)
  await toos.go('Klaar, ik ga mensen uitnodigen')
  await nothingInTheWay(toos, 'Mensen uitnodigen')
  await toos.type('Naam', 'Nel')
  await toos.go('Zet op de lijst')
  await toos.reads('De naam staat op de lijst. Er is nog niets verstuurd.')
  return at
}

/** What came last in somebody's post. */
async function linkFor(recipient: string): Promise<string> {
  const letter = (await letters(house.test)).findLast((one) => one.recipient === recipient)
  return /\/a\/\w+/.exec(letter?.body ?? '')?.[0] ?? ''
}

async function sitsDown(who: Person, code: string) {
  await who.page.goto('/r')
  await who.type('Code van vandaag', code)
  await who.go('Verder')
}
