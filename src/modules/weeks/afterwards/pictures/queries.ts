import type { Db } from '../../../../platform/database/connect.ts'

const pictures = (db: Db) =>
  db
    .selectFrom('weeks.afterword_picture as p')
    .select(['p.id', 'p.words', 'p.width', 'p.height', 'p.position', 'p.version'])

/** A picture with how a Week was. */
export type WeekPicture = Awaited<ReturnType<typeof picturesOf>>[number]

/** Those of a Week, in their order. One query. */
export const picturesOf = (db: Db, weekId: string) =>
  pictures(db).where('p.week_id', '=', weekId).orderBy('p.position').orderBy('p.id').limit(100).execute()

/** One of them, with what opens it; of a Week that was released. One query. */
export const pictureAt = (db: Db, week: string, id: string) =>
  pictures(db)
    .innerJoin('weeks.week as w', 'w.id', 'p.week_id')
    .innerJoin('platform.sealing_key as key', 'key.id', 'p.sealing_key_id')
    .select(['p.content_type as contentType', 'p.file_id as fileId', 'p.body'])
    .select(['key.id as keyId', 'key.wrapped'])
    .where('w.slug', '=', week)
    .where('w.released', '>', 0)
    .where('p.id', '=', id)
    .executeTakeFirst()
