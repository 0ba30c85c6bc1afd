import type { OldAddress } from './arriving.ts'
import type { Laying } from './laying.ts'
import { oldAddressKey } from './old-address.ts'

type Stands = Pick<Laying, 'db' | 'movementId' | 'storyId' | 'site' | 'shares'>

/**
 * Where a story could be read before. Of two that stood at one address the first stays there until it goes; where it is of another
 * site, that is told.
 */
export async function layAddresses(stands: Stands, addresses: readonly OldAddress[]): Promise<void> {
  if (addresses.length === 0) return
  const { db, movementId, storyId, shares } = stands
  const keyed = new Map(
    addresses.map((address) => {
      const key = oldAddressKey(address)
      return [key.toString('hex'), { key, address }]
    }),
  )
  await db
    .insertInto('stories.old_address')
    .values(
      [...keyed.values()].map(({ key }) => ({ movement_id: movementId, address: key, story_id: storyId })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['address', 'movement_id', 'story_id', 'picture_id', 'file_id', 'theme_id', 'site'])
        .doUpdateSet({ former: false }),
    )
    .execute()
  for (const { address } of await ledElsewhere(
    stands,
    [...keyed.values()].map(({ key }) => key),
  )) {
    const found = keyed.get(address.toString('hex'))
    if (found) shares(found.address)
  }
}

/** Where it stood before that: that leads to it as long as nothing else stands there. */
export async function layFormer(
  { db, movementId, storyId }: Pick<Stands, 'db' | 'movementId' | 'storyId'>,
  addresses: readonly OldAddress[],
): Promise<void> {
  if (addresses.length === 0) return
  await db
    .insertInto('stories.old_address')
    .values(
      addresses.map((address) => ({
        ...{ movement_id: movementId, address: oldAddressKey(address) },
        ...{ story_id: storyId, former: true },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type OfStory = Pick<Stands, 'db' | 'movementId' | 'storyId'>

/** Where its pictures stood. */
export const layPictureAddresses = (of: OfStory, pictures: ReadonlyMap<string, OldAddress>): Promise<void> =>
  layOf(of, pictures, (picture_id) => ({ picture_id }))

/** Where the files stood to which it leads. */
export const layFileAddresses = (of: OfStory, files: ReadonlyMap<string, OldAddress>): Promise<void> =>
  layOf(of, files, (file_id) => ({ file_id }))

async function layOf(
  { db, movementId, storyId }: OfStory,
  stood: ReadonlyMap<string, OldAddress>,
  what: (id: string) => { picture_id: string } | { file_id: string },
): Promise<void> {
  if (stood.size === 0) return
  await db
    .insertInto('stories.old_address')
    .values(
      [...stood].map(([id, address]) => ({
        ...{ movement_id: movementId, address: oldAddressKey(address) },
        ...{ story_id: storyId, ...what(id) },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those of these that lead to a story of another site. */
const ledElsewhere = ({ db, movementId, storyId, site }: Stands, keys: readonly Buffer[]) =>
  db
    .selectFrom('stories.old_address as o')
    .innerJoin('stories.taken_over as t', 't.story_id', 'o.story_id')
    .select('o.address')
    .distinct()
    .where('o.movement_id', '=', movementId)
    .where('o.address', 'in', keys)
    .where('o.story_id', '<>', storyId)
    .where('o.former', '=', false)
    .where((eb) => eb.or([eb('t.site', 'is', null), eb('t.site', '<>', site)]))
    .execute()
