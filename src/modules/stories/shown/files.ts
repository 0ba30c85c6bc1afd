import type { CommandContext, House } from '../../../platform/commands/command.ts'
import type { Db } from '../../../platform/database/connect.ts'
import { expectAll } from '../../../platform/database/expect-one.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { documentKinds, type KeptPieces, readPieces } from '../../../platform/recordings/index.ts'
import { type InPieces, inPieces } from '../../../platform/web/answer.ts'
import type { Shown } from './shown.ts'
import './schema.ts'

/** Lays a file with a story that stands in the store already. `id`: default a fresh one. Returns its id. */
export async function layShownFile(
  { db, clock }: Pick<CommandContext<unknown>, 'db' | 'clock'>,
  storyId: string,
  { key, contentType, bytes, fileIds, until, linked }: KeptPieces & { until: string | null; linked?: true },
  id = clock.id(),
): Promise<string> {
  await db.insertInto('platform.sealing_key').values(key.row).execute()
  await db
    .insertInto('stories.shown_file')
    .values({
      ...{ id, story_id: storyId, sealing_key_id: key.row.id },
      ...{ content_type: contentType, bytes, until_on: until },
      // Whoever says nothing of it shows it: only who takes over may say otherwise.
      ...(linked && { linked }),
    })
    .execute()
  await db
    .insertInto('stories.shown_piece')
    .values(fileIds.map((file_id, number) => ({ shown_file_id: id, number, file_id })))
    .execute()
  return id
}

/** Until when a file is shown that is there already. False: it is not there any more. */
export async function showUntil(db: Db, file: string, until: string | null): Promise<boolean> {
  const kept = await db
    .updateTable('stories.shown_file')
    .set({ until_on: until })
    .where('id', '=', file)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n
}

/** Files of a story that nobody reads of any more, and that are not what it shows now. */
export async function letGoOfFiles(db: Db, storyId: string, now: string | null): Promise<void> {
  const read = await db
    .selectFrom('stories.published')
    .select('shown')
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  const stay = [now, read?.shown?.file].filter((id) => typeof id === 'string')
  const gone = await db
    .selectFrom('stories.shown_file')
    .select('id')
    .where('story_id', '=', storyId)
    .where('linked', '=', false)
    .$if(stay.length > 0, (query) => query.where('id', 'not in', stay))
    .execute()
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  await expectAll(
    ids.length,
    db.deleteFrom('stories.shown_file').where('id', 'in', ids).executeTakeFirstOrThrow(),
  )
}

/** A file as whoever asks may have it, a part at a time. @throws Absent */
export async function serveShown(
  { db, house }: { db: Db; house: House },
  { file }: Pick<Shown, 'file'>,
  title: string,
): Promise<InPieces> {
  if (!file) throw new Absent()
  const pieces = await db
    .selectFrom('stories.shown_file as f')
    .innerJoin('stories.shown_piece as p', 'p.shown_file_id', 'f.id')
    .leftJoin('platform.sealing_key as k', 'k.id', 'f.sealing_key_id')
    .select(['f.sealing_key_id as keyId', 'f.content_type as contentType', 'f.bytes', 'k.wrapped'])
    .select(['p.file_id as fileId', 'p.body'])
    .where('f.id', '=', file)
    .orderBy('p.number')
    .execute()
  const [first] = pieces
  // Only a plain "not there" is nothing; a store that does not answer is away.
  if (!first?.wrapped || (first.fileId && !(await house.files.has(first.fileId)))) throw new Absent()
  const { keyId, wrapped, contentType } = first
  const ending = Object.hasOwn(documentKinds, contentType) ? documentKinds[contentType] : undefined
  const name = encodeURIComponent(title).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  return inPieces({
    ...{ size: Number(first.bytes), contentType },
    headers: {
      'cache-control': 'no-store',
      'content-disposition': ending ? `attachment; filename*=UTF-8''${name}.${ending}` : 'inline',
    },
    read: (start, end) => readPieces(house, { pieces, keyId, wrapped }, { start, end }),
  })
}
