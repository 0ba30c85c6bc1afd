import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { text, version } from '../../../../platform/web/fields.ts'
import type { keepTold } from '../../../contributions/index.ts'
import { ensureMaker } from '../../policy.ts'
import { whole } from '../../typed.ts'
import { picturesOf } from './queries.ts'

const words = text(600, 'long').pipe(z.string().min(1, 'words.needed'))
const which = { week: z.string(), id: z.uuid() }

/** A picture with how a Week was, for everybody; with a yes of whoever can be recognised. @throws Absent */
export const addPicture = command({
  name: 'weeks.add-picture',
  input: z.object({
    week: z.string(),
    words,
    recognisable: z.enum(['nobody', 'asked'], 'recognisable.missing'),
    photo: z.custom<Awaited<ReturnType<typeof keepTold>>>(),
  }),
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input: { week, words, recognisable, photo }, clock, record }) {
    const { id: week_id } = await ensureMaker(db, week)
    const last = (await picturesOf(db, week_id)).at(-1)?.position ?? 0
    const id = clock.id()
    await db.insertInto('platform.sealing_key').values(photo.key.row).execute()
    await db
      .insertInto('weeks.afterword_picture')
      .values({
        ...{ id, week_id, words, recognisable, position: last + 1, content_type: photo.contentType },
        ...{ width: photo.width ?? 1, height: photo.height ?? 1 },
        ...{ sealing_key_id: photo.key.row.id, file_id: photo.fileId },
      })
      .execute()
    record.about('afterword', id)
  },
})

/** What there is to see on it, and where it stands. @throws Absent, Conflict */
export const writePicture = command({
  name: 'weeks.write-picture',
  input: z.object({ ...which, version, words, position: whole(9999, 'position.wrong') }),
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input: { id, words, position, version }, record }) {
    await expectVersion(
      db
        .updateTable('weeks.afterword_picture')
        .set({ words, position, version: version + 1 })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    record.about('afterword', id)
  },
})

/** Its makers take it away, for good: with its key it is gone. @throws Absent */
export const removePicture = command({
  name: 'weeks.remove-picture',
  input: z.object(which),
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input: { id }, record }) {
    const { rows } = await sql<{ gone: string | null }>`
      select weeks.remove_picture(${id}::uuid) as gone`.execute(db)
    if (!rows[0]?.gone) throw new Absent()
    record.about('afterword', id)
  },
})
