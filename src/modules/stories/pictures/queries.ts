import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { Sealing } from '../../../platform/sealing/seal.ts'
import { roomIsOpen } from '../reading/open-room.ts'
import { openSaid, type PictureSaid } from './said.ts'
import type { PictureFormat } from './schema.ts'

/** A picture as a page shows it. */
export interface PictureView {
  id: string
  /** Of the largest, in pixels. */
  width: number
  height: number
  widths: number[]
  /** Where one looks, in hundredths: what is cut off is cut off elsewhere. */
  focusX: number
  focusY: number
  /** What stands below it, in the language of the page. */
  note?: { text: string; lang: Locale } | undefined
}

/** One of the actor's own, with what they said with it. */
export interface OwnPicture extends PictureView, PictureSaid {
  /** Somebody can be recognised on it, and is asked. */
  recognised: boolean
  /** Somebody on it was taken off the list. */
  oneIsGone: boolean
  keyId: string
  version: number
}

const shown = (db: Db) =>
  db
    .selectFrom('stories.picture as pic')
    .select(['pic.id', 'pic.width', 'pic.height', 'pic.widths'])
    .select(['pic.focus_x as focusX', 'pic.focus_y as focusY'])

/** The pictures of a story that the actor may see. */
export function picturesOf(db: Db, storyId: string): Promise<PictureView[]> {
  return shown(db).where('pic.story_id', '=', storyId).orderBy('pic.made_at').orderBy('pic.id').execute()
}

/** Those that stood in the text about which somebody is asked, for who is asked. */
const askedIn = (db: Db, toldId: string) =>
  db
    .selectFrom((eb) => eb.fn<{ told: string; picture: string }>('stories.asked_pictures').as('asked'))
    .select('asked.picture')
    .where('asked.told', '=', toldId)

/** One of them. */
export interface AskedPicture extends PictureView {
  /** Who is asked is on it, as its writer says. */
  isOn: boolean
}

export const picturesAsked = (db: Db, toldId: string): Promise<AskedPicture[]> =>
  shown(db)
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('stories.seen_on as o')
            .select('o.told_id')
            .whereRef('o.picture_id', '=', 'pic.id')
            .where('o.told_id', '=', toldId),
        )
        .$castTo<boolean>()
        .as('isOn'),
    )
    .where('pic.id', 'in', askedIn(db, toldId))
    .orderBy('pic.made_at')
    .execute()

const own = (db: Db, storyId: string) =>
  shown(db)
    .innerJoin('platform.sealing_key as k', 'k.id', 'pic.sealing_key_id')
    .select(['pic.words', 'pic.version', 'k.id as keyId', 'k.wrapped', 'pic.one_is_gone as oneIsGone'])
    .select((eb) => eb('pic.recognisable', '=', 'asked').$castTo<boolean>().as('recognised'))
    .where('pic.story_id', '=', storyId)
    .where('pic.story_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
    )
    .orderBy('pic.made_at')
    .orderBy('pic.id')

/** All pictures with a story of the actor's, the oldest first. */
export async function ownPictures(db: Db, sealing: Sealing, storyId: string): Promise<OwnPicture[]> {
  const rows = await own(db, storyId).execute()
  return rows.map(({ wrapped, words, ...row }) => ({
    ...row,
    ...openSaid(sealing, { keyId: row.keyId, wrapped, words }),
  }))
}

export const findOwnPicture = async (
  db: Db,
  sealing: Sealing,
  storyId: string,
  id: string,
): Promise<OwnPicture | undefined> => (await ownPictures(db, sealing, storyId)).find((one) => one.id === id)

/** One size of a picture: where it stands, and what opens it. */
export interface FoundFile {
  bytes: number
  fileId: string | null
  body: Buffer | null
  keyId: string
  wrapped: Buffer | null
}

interface AskedFile {
  id: string
  width: number
  format: PictureFormat
}

const files = (db: Db, { id, width, format }: AskedFile) =>
  db
    .selectFrom('stories.picture as pic')
    .innerJoin('stories.picture_file as f', 'f.picture_id', 'pic.id')
    .innerJoin('platform.sealing_key as k', 'k.id', 'pic.sealing_key_id')
    .select(['f.bytes', 'f.file_id as fileId', 'f.body', 'k.id as keyId', 'k.wrapped'])
    .where('pic.id', '=', id)
    .where('f.width', '=', width)
    .where('f.format', '=', format)

/** Of a story that the actor may read, where it stands in what is read; with who else may read it. */
export function findReadFile(db: Db, slug: string, asked: AskedFile) {
  return files(db, asked)
    .innerJoin('stories.published as p', 'p.story_id', 'pic.story_id')
    .select('p.audience')
    .where('p.slug', '=', slug)
    .where(roomIsOpen())
    .where(sql`p.pictures @> array[pic.id]` as Expression<SqlBool>)
    .executeTakeFirst()
}

/** Of the text about which the actor is asked. */
export const findAskedFile = (db: Db, toldId: string, asked: AskedFile): Promise<FoundFile | undefined> =>
  files(db, asked).where('pic.id', 'in', askedIn(db, toldId)).executeTakeFirst()

/** Of a story that the actor writes. */
export function findOwnFile(db: Db, storyId: string, asked: AskedFile): Promise<FoundFile | undefined> {
  return files(db, asked)
    .where('pic.story_id', '=', storyId)
    .where('pic.story_id', 'in', (eb) =>
      eb.selectFrom(eb.fn<{ mine: string }>('stories.my_stories').as('mine')).select('mine.mine'),
    )
    .executeTakeFirst()
}
