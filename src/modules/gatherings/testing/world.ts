import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import type { GatheringAudience } from '../schema.ts'

/** A movement with a house in it, and Ria, who is host of that house. */
export interface GatheringWorld {
  test: TestApplication
  movementId: string
  houseId: string
  slug: string
  riaId: string
  /** Ria, signed in. */
  ria: Browserless
  /** Somebody with a place in a circle, signed in. */
  person(name: string, circleId?: string, role?: string, email?: string): Promise<Browserless>
}

export async function gatheringWorld(): Promise<GatheringWorld> {
  const test = await startTestApplication()
  const movementId = await makeCircle(test, { kind: 'movement', name: 'Een stoel erbij', slug: 'stoel' })
  const slug = 'zomerhek'
  const houseId = await makeCircle(test, { name: 'Zomerhek', slug, parentId: movementId, movementId })
  const riaId = await makePerson(test, 'Ria Kempen', 'ria@voorbeeld.example')
  await makeSeat(test, houseId, riaId, 'host')
  return {
    test,
    movementId,
    houseId,
    slug,
    riaId,
    ria: await test.as(riaId),
    async person(name, circleId, role = 'member', email) {
      const id = await makePerson(test, name, email ?? null)
      if (circleId) await makeSeat(test, circleId, id, role)
      return test.as(id)
    },
  }
}

const what = { title: 'De achterdeur staat open', about: 'Kom kijken.', kind: 'open-day' }
const when = {
  date: '2031-06-12',
  time: '14:00',
  until: '17:00',
  untilDate: '',
  repeat: 'no',
  repeatUntil: '',
}

export interface Planned {
  title?: string
  kind?: string
  audience?: GatheringAudience
  when?: Partial<typeof when> & { zone?: string }
  announced?: boolean
}

/** Ria makes a gathering, page by page. @returns its id. */
export async function plan(
  { ria, slug }: GatheringWorld,
  { title = what.title, kind = what.kind, audience = 'everyone', announced = true, ...rest }: Planned = {},
): Promise<string> {
  await ria.get(`/circles/${slug}/gatherings/new`)
  await ria.submit({ ...what, title, kind })
  const id = /\/gatherings\/([^/]+)\/prepare/.exec(ria.path)?.[1]
  if (!id) throw new Error(`Nothing was made: ${ria.status} ${ria.text()}`)
  await ria.submit({ ...when, ...rest.when })
  await ria.get(`/gatherings/${id}/prepare/who`)
  await ria.submit({ audience })
  if (announced) await announce(ria, id)
  return id
}

export async function announce(ria: Browserless, id: string): Promise<void> {
  await ria.get(`/gatherings/${id}/prepare`)
  await ria.submit({})
}
