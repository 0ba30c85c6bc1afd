import type { Db } from '../../../platform/database/connect.ts'
import { atLeast, type HowMany } from '../../../platform/small-worlds/index.ts'

/** From how many people words might travel through a place when the quarter began, and through its parts. */
export interface Heard {
  here: HowMany
  /** Organisations, sectors and regions of a movement by id; what is not in it is `few`. */
  parts: ReadonlyMap<string, HowMany>
}

/** For whoever sits in that movement or organisation; for others, and for what is not there, too few of everything. */
export async function heardIn(db: Db, placeId: string): Promise<Heard> {
  const rows = await db
    .selectFrom((eb) =>
      eb
        .fn<{ kind: string; of_id: string; people: HowMany }>('contributions.heard_in', [eb.val(placeId)])
        .as('h'),
    )
    .select(['h.kind', 'h.of_id as ofId', 'h.people'])
    .execute()
  const parts = new Map(rows.filter(({ kind }) => kind !== 'here').map(({ ofId, people }) => [ofId, people]))
  const here = rows.find(({ kind }) => kind === 'here')?.people ?? 'few'
  return { here: atLeast(here, ...parts.values()), parts }
}
