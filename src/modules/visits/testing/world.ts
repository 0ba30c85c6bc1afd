import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

/** Somebody with a place somewhere, signed in. */
type Somebody = Browserless & { email: string }

/** A movement with two houses that visit each other, a third one, and who sits in each. */
export interface VisitWorld {
  test: TestApplication
  zomerhek: string
  overzet: string
  /** Host of Zomerhek, and somebody who lives there. */
  ria: Somebody
  bos: Somebody
  /** Host of De Overzet, and two who sit there. */
  petra: Somebody
  mina: Somebody
  joost: Somebody
  /** Host of a third house, host of the movement, and somebody with an account alone. */
  wendy: Somebody
  lotte: Somebody
  iris: Somebody
}

export async function visitWorld(): Promise<VisitWorld> {
  const test = await startTestApplication()
  const movementId = await makeCircle(test, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  const house = (name: string, slug: string) =>
    makeCircle(test, { name, slug, parentId: movementId, movementId })
  const zomerhek = await house('Zomerhek', 'zomerhek')
  const overzet = await house('De Overzet', 'overzet')
  const treden = await house('Zeven Treden', 'treden')
  const person = async (name: string, circleId?: string, role = 'member'): Promise<Somebody> => {
    const email = `${name.toLowerCase()}@voorbeeld.example`
    const id = await makePerson(test, name, email)
    if (circleId) await makeSeat(test, circleId, id, role)
    return Object.assign(await test.as(id), { email })
  }
  return {
    ...{ test, zomerhek, overzet },
    ria: await person('Ria', zomerhek, 'host'),
    bos: await person('Bos', zomerhek),
    petra: await person('Petra', overzet, 'host'),
    mina: await person('Mina', overzet),
    joost: await person('Joost', overzet),
    wendy: await person('Wendy', treden, 'host'),
    lotte: await person('Lotte', movementId, 'host'),
    iris: await person('Iris'),
  }
}

/** Mina asks Zomerhek whether De Overzet may come. @returns the path of the visit. */
export async function ask({ mina }: VisitWorld, words = 'hoe jullie eten zonder klok'): Promise<string> {
  await mina.get('/circles/zomerhek/visits/ask')
  await mina.submit({ words, question: 'Wie kookt er op zondag?', suits: 'donderdag' })
  return mina.path
}

/** Ria says yes with two days. */
export async function sayYes({ ria }: VisitWorld, path: string): Promise<void> {
  await ria.get(path)
  await ria.submit({
    says: 'yes',
    answer: 'Kom gerust.',
    'date-1': '2031-06-12',
    'time-1': '10:00',
    'date-2': '2031-06-19',
    'time-2': '10:00',
    'until-2': '12:30',
  })
}

/** Mina chooses the first of the days that lie there. */
export async function choose(who: Browserless, path: string): Promise<void> {
  await who.get(path)
  const action = /action="([^"]*\/days\/[^"]*)"/.exec(who.html)?.[1]
  if (!action) throw new Error(`No day to choose: ${who.text()}`)
  await who.submit({}, action)
}
