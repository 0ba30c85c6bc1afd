import type { Db } from '../../../platform/database/connect.ts'
import { Invalid } from '../../../platform/errors/errors.ts'
import type { AskedCarrier } from '../../contributions/index.ts'
import type { ChooseOnward } from './input.ts'

/** Somebody who can be asked by name: sat around the fire, or carries an answer from it already. */
export interface KnownCarrier {
  seatId: string
  name: string
  ofHouse: boolean
  /** Sat behind the circle: reads the house's words only when who asks vouches for them. */
  listens: boolean
}

export async function knownCarriers(db: Db, circleId: string): Promise<KnownCarrier[]> {
  const rows = await db
    .selectFrom('circles.seat as s')
    .leftJoin('contributions.carrier as c', 'c.seat_id', 's.id')
    .select(['s.id as seatId', 's.name'])
    .select((eb) =>
      eb
        .or([eb('s.role', '=', 'listener'), eb('s.listens', '=', true)])
        .$castTo<boolean>()
        .as('listens'),
    )
    .select((eb) => eb.fn.coalesce(eb.fn<boolean>('bool_or', ['c.of_house']), eb.val(false)).as('ofHouse'))
    .where('s.circle_id', '=', circleId)
    .where('s.ended_at', 'is', null)
    .where('s.name', '<>', '')
    .where((eb) => eb.or([eb('s.taken_at', 'is not', null), eb('c.seat_id', 'is not', null)]))
    .groupBy(['s.id', 's.name', 's.role', 's.listens'])
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  return rows
}

/**
 * The two people the form names.
 * @param everyone whether some of the words may be read by everyone: without one, only the house may carry them.
 * @throws Invalid at the field where something is missing.
 */
export function askedIn(
  input: ChooseOnward,
  known: readonly KnownCarrier[],
  everyone: boolean,
): AskedCarrier[] {
  const one = asked(input, known, everyone, 1)
  const two = asked(input, known, everyone, 2)
  const same =
    'seatId' in one && 'seatId' in two
      ? one.seatId === two.seatId
      : 'email' in one && 'email' in two && one.email === two.email
  if (same) throw new Invalid({ seat2: 'onward.error.same' })
  return [one, two]
}

function asked(
  input: ChooseOnward,
  known: readonly KnownCarrier[],
  everyone: boolean,
  place: 1 | 2,
): AskedCarrier {
  const seatId = input[`seat${place}`]
  const name = input[`name${place}`]
  const email = input[`mail${place}`]
  const ofHouse = input[`house${place}`]
  if (seatId) {
    const found = known.find((one) => one.seatId === seatId)
    if (!found) throw new Invalid({ [`seat${place}`]: 'onward.error.two' })
    if (!found.listens || found.ofHouse) return found
    if (!ofHouse && !everyone) throw new Invalid({ [`house${place}`]: 'onward.error.outsider' })
    return { ...found, ofHouse }
  }
  if (!name && !email) throw new Invalid({ [`seat${place}`]: 'onward.error.two' })
  if (!name) throw new Invalid({ [`name${place}`]: 'onward.error.name' })
  if (!email) throw new Invalid({ [`mail${place}`]: 'onward.error.mail-needed' })
  if (!ofHouse && !everyone) throw new Invalid({ [`house${place}`]: 'onward.error.outsider' })
  return { name, email, ofHouse }
}
