import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Arriving } from './arriving.ts'
import type { Heading, Headings } from './headings.ts'
import { oldAddressKey } from './old-address.ts'

/** What a story of another site is laid down with. */
export interface Laying {
  db: Db
  clock: Clock
  sealing: Sealing
  movementId: string
  storyId: string
  content: Buffer
  headings: Headings
}

/** What its writers would have written. */
export const written = ({ title, inShort, document }: Arriving, { keywords }: Heading) => ({
  title,
  inShort,
  document,
  keywords,
})

/** What readers read of it. */
export const readable = ({ kind, language, title, inShort, document, bylines }: Arriving) => ({
  kind,
  language,
  title,
  in_short: inShort,
  body: document,
  plain: toPlainText(document),
  bylines: [...bylines],
})

/** Where it stands, and where it could be read before. */
export async function settle(
  { db, storyId, movementId, headings }: Laying,
  { themes, keywords }: Heading,
  { addresses }: Arriving,
): Promise<void> {
  if (themes.length > 0)
    await db
      .insertInto('stories.about')
      .values(themes.map((theme_id) => ({ story_id: storyId, theme_id })))
      .execute()
  headings.under(storyId, keywords)
  if (addresses.length === 0) return
  const keys = new Map(
    addresses.map((address) => [oldAddressKey(address).toString('hex'), oldAddressKey(address)]),
  )
  // Of two stories that stood at one address the first stays there.
  await db
    .insertInto('stories.old_address')
    .values([...keys.values()].map((address) => ({ movement_id: movementId, address, story_id: storyId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
