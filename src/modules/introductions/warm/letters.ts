import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import { letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { findAddressee, postToEach, somethingLiesLetter } from '../../people/index.ts'
import { warmWords } from './words.ts'

/** As the worker: who still has to hear that they are asked, or that both said yes. */
async function sidesToTell(db: Db, meeting: string, met: boolean): Promise<string[]> {
  const { rows } = await sql<{
    person: string
  }>`select introductions.sides_to_tell(${meeting}::uuid, ${met}::boolean) as person`.execute(db)
  return rows.map(({ person }) => person)
}

const about = (what: 'asked' | 'met') => {
  const kind = `introductions.meeting-${what}`
  const notice: FactHandler = {
    fact: kind,
    async handle(context, { meeting = '' }) {
      const sides = await sidesToTell(context.db, meeting, what === 'met')
      await postToEach(context, kind, sides, { meeting })
    },
  }
  const letter = somethingLiesLetter({
    kind,
    words: warmWords,
    says: (form) => ({
      subject: `letter.${what}.subject`,
      greeting: 'letter.greeting',
      told: [`letter.${what}.${form}`],
      further: what === 'asked' ? [`letter.asked.free.${form}`] : [],
    }),
    at: 'movement',
    path: async (db, { meeting = '', person = '' }) =>
      (await sidesToTell(db, meeting, what === 'met')).includes(person) ? `/mine/meetings/${meeting}` : null,
  })
  return { notice, letter }
}

/** That somebody asks, or introduces; and that both said yes. Never who, or what was written. */
export const meetingAsked = about('asked')
export const meetingMet = about('met')

/** To who promised to call: once, when the day is near. */
export const callDueLetter = letterWriter({
  kind: 'introductions.call-due',
  async write({ db, site, movement }, { promise = '' }) {
    const row = await db
      .selectFrom('introductions.call_promise')
      .select(['person_id as person', 'meeting_id as meeting', 'due_on as dueOn'])
      .where('id', '=', promise)
      .where('outcome', 'is', null)
      .executeTakeFirst()
    const to = row && (await findAddressee(db, 'id', row.person))
    if (!to) return null
    const { email, form, name } = to
    const locale = to.locale ?? 'nl'
    const w = warmWords(locale)
    return {
      to: email,
      subject: w('letter.due.subject'),
      body: letterText(locale, movement, [
        w('letter.greeting', { name }),
        `${w(`letter.due.${form}`, { date: dayInWords(locale, row.dueOn) })}\n${site.origin}/mine/meetings/${row.meeting}`,
        w('letter.due.once'),
      ]),
    }
  },
})
