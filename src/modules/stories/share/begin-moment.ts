import { type RawBuilder, sql } from 'kysely'
import type { CommandContext } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectOne } from '../../../platform/database/expect-one.ts'
import type { KeptPieces } from '../../../platform/recordings/index.ts'
import type { KeptPicture } from '../pictures/keep-picture.ts'
import { layPicture } from '../pictures/lay-picture.ts'
import { layShownFile } from '../shown/files.ts'
import { nothingShown } from '../shown/shown.ts'
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
  /** Where one looks, where somebody chose that already. */
  focus?: { focusX: number; focusY: number } | undefined
  /** What was spoken: heard by who writes, until they make a recording of it. */
  sound?: KeptPieces | undefined
}

/** What the database lays a story down with. */
export interface Begun {
  story: string
  writer: string
  keyId: string
  content: Buffer
  /** With the story's own key. */
  seal(clear: string): Buffer
}

/**
 * A moment becomes a story, with its picture and what was spoken.
 * @param lay the database's own way to lay it down, as `begun`.
 * @returns its id; undefined: the database did not let it begin.
 */
export async function beginMoment(
  { db, clock, sealing }: Pick<CommandContext<unknown>, 'db' | 'clock' | 'sealing'>,
  { title, words, picture, alt, recognisable, focus, sound }: Moment,
  lay: (begun: Begun) => RawBuilder<boolean>,
): Promise<string | undefined> {
  const key = sealing.newKey(clock)
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  const [story, writer, pictureId, soundId] = [clock.id(), clock.id(), clock.id(), clock.id()]
  const document = momentOf(words, picture && { id: pictureId, alt })
  const shown = sound && heard(soundId, sound)
  const content = key.seal(contentAsText({ ...emptyContent(), title, document, ...(shown && { shown }) }))
  const { rows } = await sql<{
    begun: boolean
  }>`select ${lay({ story, writer, keyId: key.row.id, content, seal: key.seal })} as begun`.execute(db)
  if (!rows[0]?.begun) return undefined
  if (picture) {
    const said = { alt, caption: '', decoration: alt === '' }
    await layPicture(db, clock, { id: pictureId, storyId: story, picture, recognisable, said })
    if (focus) await lookAt(db, pictureId, focus)
  }
  if (sound) await layShownFile({ db, clock }, story, { ...sound, until: null }, soundId)
  return story
}

const heard = (file: string, { contentType, bytes, seconds }: KeptPieces) => ({
  ...nothingShown,
  ...{ file, contentType, bytes, seconds },
})

const lookAt = (db: Db, picture: string, { focusX, focusY }: NonNullable<Moment['focus']>) =>
  expectOne(
    db
      .updateTable('stories.picture')
      .set({ focus_x: focusX, focus_y: focusY })
      .where('id', '=', picture)
      .executeTakeFirstOrThrow(),
  )
