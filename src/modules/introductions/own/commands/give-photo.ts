import { z } from 'zod'
import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { GivePhoto } from '../input.ts'
import { findOwn } from '../queries.ts'

/** A photo of oneself, cleaned and in its file already, in the place of the one before. */
export const givePhoto = command({
  name: 'introductions.give-photo',
  input: GivePhoto,
  async policy({ db }) {
    if (!(await findOwn(db))) throw new Absent()
  },
  async run({ db, input, record }) {
    const own = await findOwn(db)
    if (!own) throw new Absent()
    const { fileId, width, height, key } = input.photo
    await db.deleteFrom('introductions.photo').where('introduction_id', '=', own.id).execute()
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('introductions.photo')
      .values({
        introduction_id: own.id,
        sealing_key_id: key.row.id,
        file_id: fileId,
        width: width ?? 0,
        height: height ?? 0,
      })
      .execute()
    record.about('introduction', own.id)
  },
})

/** Takes the photo away: its key is erased, so it is gone wherever it was copied as well. */
export const takeBackPhoto = command({
  name: 'introductions.take-back-photo',
  input: z.object({}),
  async policy({ db }) {
    if (!(await findOwn(db))) throw new Absent()
  },
  async run({ db, record }) {
    const own = await findOwn(db)
    if (!own) throw new Absent()
    await db.deleteFrom('introductions.photo').where('introduction_id', '=', own.id).execute()
    record.about('introduction', own.id)
  },
})
