import { type RawBuilder, sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { KeptPicture } from '../pictures/keep-picture.ts'
import { layPicture } from '../pictures/lay-picture.ts'
import { contentAsText, emptyContent } from '../writing/content.ts'
import { momentOf } from './document.ts'

interface Moment {
  title: string
  words: string
  /** In sizes. */
  picture: KeptPicture | undefined
  /** What there is to see on it. */
  alt: string
  recognisable: 'nobody' | 'asked'
}

/** What the database lays a story down with. */
export interface Begun {
  story: string
  writer: string
  keyId: string
  content: Buffer
}

/**
 * A moment becomes a story, with its picture.
 * @param lay the database's own way to lay it down, as `begun`.
 * @returns its id; undefined: the database did not let it begin.
 */
export async function beginMoment(
  { db, clock, sealing }: Pick<CommandContext<unknown>, 'db' | 'clock' | 'sealing'>,
  { title, words, picture, alt, recognisable }: Moment,
  lay: (begun: Begun) => RawBuilder<boolean>,
): Promise<string | undefined> {
  const key = sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const [story, writer, pictureId] = [clock.id(), clock.id(), clock.id()]
  const document = momentOf(words, picture && { id: pictureId, alt })
  const content = key.seal(contentAsText({ ...emptyContent(), title, document }))
  const { rows } = await sql<{
    begun: boolean
  }>`select ${lay({ story, writer, keyId: key.row.id, content })} as begun`.execute(db)
  if (!rows[0]?.begun) return undefined
  if (picture) {
    const said = { alt, caption: '', decoration: alt === '' }
    await layPicture(db, clock, { id: pictureId, storyId: story, picture, recognisable, said })
  }
  return story
}
