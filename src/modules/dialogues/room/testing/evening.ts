import { randomUUID } from 'node:crypto'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../../tests/support/application.ts'
import type { Browserless } from '../../../../../tests/support/browserless.ts'

export interface Evening {
  test: TestApplication
  movementId: string
  organisationId: string
  fireId: string
  dialogueId: string
  /** Signed in; facilitates the fire. */
  daan: Browserless
  daanSeatId: string
  /** Opens the harvest and gives the code on the wall. */
  openDoor(): Promise<string>
  /** Somebody with a telephone who sits down with the code under this name. */
  comesIn(name: string): Promise<Browserless>
  /** The id of the seat with this name. */
  seatOf(name: string): Promise<string>
}

/** A fire about to be harvested, with a facilitator who has an account. */
export async function anEvening(started?: TestApplication): Promise<Evening> {
  const test = started ?? (await startTestApplication())
  const movementId = await makeCircle(test, { kind: 'movement', name: 'Beweging' })
  const organisationId = await makeCircle(test, { name: 'De Linde', parentId: movementId, movementId })
  const fireId = await makeCircle(test, {
    kind: 'fire',
    name: 'Thuis',
    parentId: organisationId,
    movementId,
    visibility: 'members',
  })
  const daanId = await makePerson(test, 'Daan')
  const daanSeatId = await makeSeat(test, fireId, daanId, 'facilitator')
  const dialogueId = randomUUID()
  await test.sql(
    `insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at,
       opening_question, pass_on_to, confidant_name, confidant_phone, status)
     values ($1, $2, $3, 'campfire', 'Thuis in De Linde', 'Wat is thuis', now(), 'Wat is thuis?', 'Els van De Linde',
       'Noor Vermeer', '085 000 00 77', 'inviting')`,
    [dialogueId, fireId, organisationId],
  )
  const daan = await test.as(daanId)
  let code = ''
  return {
    test,
    ...{ movementId, organisationId, fireId, dialogueId, daan, daanSeatId },
    async openDoor() {
      await daan.get(`/dialogues/${dialogueId}/room`)
      const { action, values } = daan.form()
      // Pressed twice; and where the door is open already, this is the page somebody left behind.
      const open = { ...values, _key: randomUUID() }
      await daan.post(action.replace('/close', '/open'), open)
      await daan.post(action.replace('/close', '/open'), { ...open, _key: randomUUID() })
      code = daan.text().match(/\b[0-9A-Z]{5} [0-9A-Z]{5}\b/)?.[0] ?? ''
      return code
    },
    async comesIn(name) {
      const phone = test.visitor()
      await phone.get('/r')
      await phone.submit({ code })
      return phone.submit({ name })
    },
    async seatOf(name) {
      const [row] = await test.sql<{ id: string }>(
        'select id from circles.seat where circle_id = $1 and name = $2',
        [fireId, name],
      )
      return row?.id ?? ''
    },
  }
}

/** The id of the first of one's own sentences on the page whose text holds `words`; empty when there is none. */
export function sentenceOn({ html }: Browserless, words: string): string {
  const slips = html.split('<div class="kv-own').slice(1)
  const slip = slips.find((part) => part.includes(words)) ?? ''
  return slip.match(/id="w-([0-9a-f-]{36})"/)?.[1] ?? ''
}
