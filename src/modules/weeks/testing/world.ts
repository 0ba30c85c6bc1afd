import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'

/** A movement with Lotte and Sem, who make its Week. */
export interface WeekWorld {
  test: TestApplication
  movementId: string
  lotteId: string
  lotte: Browserless
  sem: Browserless
  person(name: string, circleId?: string, role?: string, email?: string): Promise<Browserless>
}

export const at = '/week/stoel-2031'

export async function weekWorld(): Promise<WeekWorld> {
  const test = await startTestApplication()
  const movementId = await makeCircle(test, {
    kind: 'movement',
    name: 'Een stoel erbij',
    slug: 'stoel',
    visibility: 'everyone',
  })
  const sits = async (name: string, circleId?: string, role = 'member', email?: string) => {
    const id = await makePerson(test, name, email ?? null)
    if (circleId) await makeSeat(test, circleId, id, role)
    return { id, browser: await test.as(id) }
  }
  const lotte = await sits('Lotte Smeets', movementId, 'host')
  const sem = await sits('Sem de Wit', movementId, 'host')
  return {
    ...{ test, movementId, lotteId: lotte.id, lotte: lotte.browser, sem: sem.browser },
    person: async (...who) => (await sits(...who)).browser,
  }
}

/** Lotte begins a Week of one day with two rooms. @returns the ids of the day and the rooms. */
export async function begin({ lotte, test }: WeekWorld): Promise<{ day: string; rooms: string[] }> {
  await lotte.get('/circles/stoel/week/new')
  await lotte.submit({
    title: 'De Week van de stoelen',
    about: 'Kom kijken.',
    firstOn: '2031-01-13',
    lastOn: '2031-01-17',
  })
  await fill(lotte, 'days/new', { on: '2031-01-13', theme: 'Jongeren' })
  await fill(lotte, 'rooms/new', { name: 'zaal 2' })
  await fill(lotte, 'rooms/new', { name: 'de tuin' })
  const [day] = await test.sql<{ id: string }>('select id from weeks.draft_day')
  const rooms = await test.sql<{ id: string }>('select id from weeks.draft_room order by position')
  return { day: day?.id ?? '', rooms: rooms.map(({ id }) => id) }
}

/** A maker fills in one form of the draft. */
export async function fill(maker: Browserless, path: string, typed: Record<string, string>): Promise<void> {
  await maker.get(`${at}/make/${path}`)
  await maker.submit(typed)
}

/** Lotte puts something on the programme. @returns its id. */
export async function onProgramme(
  { lotte, test }: WeekWorld,
  { day, rooms }: { day: string; rooms: string[] },
  typed: Record<string, string> = {},
): Promise<string> {
  const title = typed.title ?? 'Praten op de bank'
  await fill(lotte, 'sessions/new', {
    ...{ title, dayId: day, roomId: rooms[0] ?? '', from: '10:00', until: '11:30', signUp: 'yes' },
    ...typed,
  })
  const [made] = await test.sql<{ id: string }>('select id from weeks.draft_session where title = $1', [
    title,
  ])
  if (!made) throw new Error(`Nothing was made: ${lotte.status} ${lotte.text()}`)
  return made.id
}

/** A maker makes the draft everybody's. */
export async function release(maker: Browserless): Promise<void> {
  await maker.get(`${at}/make`)
  await maker.submit({})
}
