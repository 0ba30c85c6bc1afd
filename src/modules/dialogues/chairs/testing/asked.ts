import type { Browserless } from '../../../../../tests/support/browserless.ts'
import { ask, linkFor, startReadyFire, type World } from '../../invite/testing/world.ts'

/** A fire with so many chairs, to which people may be asked. Returns its id. */
export async function fireWithChairs(world: World, mostSeats: number): Promise<string> {
  const id = await startReadyFire(world)
  await setChairs(world, id, mostSeats)
  await world.toos.get(`/dialogues/${id}/prepare`)
  await world.toos.submit({})
  return id
}

export async function setChairs(
  { toos }: World,
  id: string,
  mostSeats: number | string,
  more: Record<string, string> = {},
): Promise<void> {
  await toos.get(`/dialogues/${id}/prepare/chairs`)
  await toos.submit({ mostSeats: String(mostSeats), ...more })
}

export interface Asked {
  seatId: string
  /** The link on their card. */
  card: string
  /** Their device, with the invitation open. */
  device: Browserless
}

/** Somebody who is asked, with their invitation open before them. */
export async function asked(world: World, id: string, name: string, email = ''): Promise<Asked> {
  const seatId = await ask(world, id, { name, email })
  const { long } = await linkFor(world, id, seatId)
  const card = `/i/${long}`
  return { seatId, card, device: await world.test.visitor().get(card) }
}

/** Gives this answer, from a device where the invitation is open. */
export const say = ({ device }: Asked, answer: 'yes' | 'maybe' | 'no') => device.submit({ answer })

/** Whether each of these has a chair, waits for one, or neither. */
export async function placesOf({ test }: World, people: readonly Asked[]): Promise<string[]> {
  const rows = await test.sql<{ id: string; place: string }>(
    `select s.id, case when s.taken_at is not null then 'chair' when i.waiting_since is not null then 'waits'
       else 'neither' end as place
     from circles.seat s join dialogues.invitation i on i.seat_id = s.id where s.id = any($1)`,
    [people.map(({ seatId }) => seatId)],
  )
  return people.map(({ seatId }) => rows.find(({ id }) => id === seatId)?.place ?? '')
}
