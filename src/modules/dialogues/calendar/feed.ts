import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { zone } from '../../../platform/i18n/time-zone.ts'
import { type CalendarQuery, type Entry, ofCircles, type Within } from '../../gatherings/index.ts'
import { calendarWords } from './locales/index.ts'

interface InFeed {
  id: string
  title: string
  place: string
  starts_at: Date
  minutes: number
  contact_phone: string
  announced: boolean
  version: number
  /** They said neither maybe nor wait for a chair. */
  sure: boolean
}

/** Fires in a calendar that is followed: the same ones, with the same words, as in the file that one takes from their page. */
export async function firesInCalendar(db: Db, query: CalendarQuery): Promise<Entry[]> {
  const { locale, origin } = query
  const w = calendarWords(locale)
  const fires = query.within === 'mine' ? await followedFires(db) : await publicFires(db, query.within)
  return fires.map(({ id, title, place, starts_at, minutes, contact_phone, announced, version, sure }) => {
    const url = announced ? `${origin}/dialogues/${id}` : `${origin}/mine`
    return {
      ...{ uid: `${id}@kampvuur`, sequence: version - 1, zone, place, url },
      startsAt: starts_at,
      endsAt: new Date(starts_at.getTime() + minutes * 60_000),
      ...{ rule: '', leftOut: [], recursAt: null },
      title: announced ? title : w('summary'),
      about: [
        w(announced ? 'public' : 'mine', { address: url }),
        ...(contact_phone ? [w('call', { phone: contact_phone })] : []),
      ],
      state: sure ? 'confirmed' : 'tentative',
    }
  })
}

const followedFires = (db: Db): Promise<InFeed[]> =>
  db
    .selectFrom((eb) => eb.fn<InFeed>('dialogues.fires_followed', []).as('f'))
    .selectAll()
    .execute()

/** What everybody may know: the same for whoever asks. */
async function publicFires(db: Db, within: Within | null): Promise<InFeed[]> {
  const rows = await db
    .selectFrom('dialogues.dialogue as d')
    .select(['d.id', 'd.title', 'd.place', 'd.starts_at', 'd.minutes', 'd.contact_phone', 'd.version'])
    .where('d.announced', '=', true)
    .where('d.status', '<>', sql.lit('draft'))
    .where('d.starts_at', '>', sql<Date>`now() - interval '90 days'`)
    .$if(within !== null, (of) => of.where((eb) => ofCircles(eb.ref('d.organisation_id'), within as Within)))
    .orderBy('d.starts_at')
    .limit(500)
    .execute()
  return rows.map((row) => ({ ...row, announced: true, sure: true }))
}
