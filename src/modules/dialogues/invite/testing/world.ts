import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

/** A movement with questions, a house in it, and Toos, whom that house trusts. */
export interface World {
  test: TestApplication
  houseId: string
  slug: string
  toosId: string
  /** Toos, signed in. */
  toos: Browserless
}

export const questionSet = [
  'Wat lukte er laatst?',
  'Wat durf je niet te vragen?',
  'Wie miste je?',
  'Wat mag weg?',
]

export async function makeWorld(): Promise<World> {
  const test = await startTestApplication()
  const movementId = await makeCircle(test, { kind: 'movement', name: 'Een stoel erbij' })
  for (const [i, nl] of questionSet.entries()) {
    await test.sql(
      'insert into dialogues.movement_question (movement_id, position, text) values ($1, $2, $3)',
      [movementId, i + 1, JSON.stringify({ nl, en: `In English ${i + 1}` })],
    )
  }
  const slug = 'zomerhek'
  const houseId = await makeCircle(test, { name: 'Zomerhek', slug, parentId: movementId, movementId })
  const toosId = await makePerson(test, 'Toos Wagenaar')
  await makeSeat(test, houseId, toosId, 'trusted')
  return { test, houseId, slug, toosId, toos: await test.as(toosId) }
}

export const occasion = {
  title: 'De deur naar de tuin',
  occasion: 'Om acht uur gaat de deur op slot.\nOok in juni.',
  place: 'De huiskamer',
  date: '2031-06-12',
  time: '14:00',
  until: '17:00',
}

export const agreements = {
  passOnTo: 'Ria Kempen, zij weet wat er dan moet gebeuren',
  confidantName: 'Corrie Haverkamp',
  confidantPhone: '085 000 04 01',
}

/** Starts a fire. Returns its id. */
export async function startFire(
  { toos, slug }: World,
  values: Partial<typeof occasion> = {},
): Promise<string> {
  await toos.get(`/circles/${slug}/dialogues/new`)
  await toos.submit({ ...occasion, ...values })
  const id = /\/dialogues\/([^/]+)\/prepare/.exec(toos.path)?.[1]
  if (!id) throw new Error(`No fire was started: ${toos.path} ${toos.text()}`)
  return id
}

/** Starts a fire whose agreements are complete. Returns its id. */
export async function startReadyFire(world: World, values: Partial<typeof occasion> = {}): Promise<string> {
  const id = await startFire(world, values)
  await world.toos.get(`/dialogues/${id}/prepare/agreements`)
  await world.toos.submit(agreements)
  return id
}

/** Puts somebody on the list. Returns the seat's id. */
export async function ask({ toos, test }: World, id: string, guest: Record<string, string>): Promise<string> {
  await toos.get(`/dialogues/${id}/people`)
  await toos.submit(guest)
  const [seat] = await test.sql<{ id: string }>(
    `select s.id from circles.seat s join dialogues.dialogue d using (circle_id) where d.id = $1 and s.name = $2`,
    [id, guest.name],
  )
  if (!seat) throw new Error(`${guest.name} is not on the list: ${toos.status} ${toos.text()}`)
  return seat.id
}

/** Makes a link for one seat. Returns the long and the short code. */
export async function linkFor(
  { toos }: World,
  id: string,
  seatId: string,
): Promise<{ long: string; short: string }> {
  await toos.get(`/dialogues/${id}/people/${seatId}`)
  await toos.submit({}, `/dialogues/${id}/people/${seatId}/link`)
  const [, long = ''] = /\/i\/([0-9A-Z]{26})/.exec(toos.html) ?? []
  const [, short = ''] = /<code>([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/.exec(toos.html) ?? []
  return { long, short }
}
