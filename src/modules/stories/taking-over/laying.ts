import type { Clock } from '../../../platform/clock/clock.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { toPlainText } from '../../../platform/documents/index.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import type { Arriving, OldAddress, Print } from './arriving.ts'
import type { Heading, Headings } from './headings.ts'
import { layAddresses, layFileAddresses, layFormer, layPictureAddresses } from './lay-addresses.ts'

/** What a story of another site is laid down with. */
export interface Laying {
  db: Db
  clock: Clock
  sealing: Sealing
  movementId: string
  /** Stands for the site that it is of. */
  site: Buffer
  storyId: string
  print: Print
  headings: Headings
  /** Told of each address that leads to a story of another site first. */
  shares(address: OldAddress): void
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
  laying: Laying,
  { themes, keywords }: Heading,
  arriving: Arriving,
): Promise<void> {
  const { db, storyId, headings } = laying
  if (themes.length > 0)
    await db
      .insertInto('stories.about')
      .values(themes.map((theme_id) => ({ story_id: storyId, theme_id })))
      .execute()
  headings.under(storyId, keywords)
  await layAddresses(laying, arriving.addresses)
  await layFormer(laying, arriving.before ?? [])
  await layPictureAddresses(laying, arriving.pictures ?? new Map())
  await layFileAddresses(laying, arriving.files ?? new Map())
}
