import type { Db } from '../../../platform/database/connect.ts'
import { type LetterContext, letterText, letterWriter } from '../../../platform/mail/index.ts'
import type { FactHandler } from '../../../platform/outbox/facts.ts'
import { countLetter, findAddressee } from '../../people/index.ts'
import { visitWords } from '../visit/locales/index.ts'

const kind = 'weeks.speaker-asked'

/** As the worker: whose account was asked, as long as there is something to say. */
async function findAsked(db: Db, speaker: string) {
  const row = await db
    .selectFrom('weeks.draft_speaker as s')
    .innerJoin('weeks.draft_session as d', 'd.id', 's.session_id')
    .innerJoin('weeks.week as w', 'w.id', 's.week_id')
    .select(['s.person_id as person', 'w.year'])
    .where('s.id', '=', speaker)
    .where('s.yes_on', 'is', null)
    .where('d.dropped', '=', false)
    .executeTakeFirst()
  return row?.person ? { person: row.person, year: row.year } : undefined
}

/** Only the worker learns whether there is an account: who asked reads the same either way. */
export const speakerAsked: FactHandler = {
  fact: kind,
  async handle(context, { speaker = '' }) {
    const asked = await findAsked(context.db, speaker)
    const to = asked && (await findAddressee(context.db, 'id', asked.person))
    if (to && (await countLetter(context, kind, to.email)))
      await context.post({ kind, ids: { speaker, person: to.id }, rests: true })
  },
}

async function write(
  { db, site, movement }: LetterContext,
  { speaker = '', person = '' }: Readonly<Record<string, string>>,
) {
  const asked = await findAsked(db, speaker)
  const to = asked?.person === person ? await findAddressee(db, 'id', person) : undefined
  if (!asked || !to) return null
  const locale = to.locale ?? 'nl'
  const w = visitWords(locale)
  return {
    to: to.email,
    subject: w('speaking.letter.subject'),
    body: letterText(locale, movement, [
      w('speaking.letter.greeting', { name: to.name }),
      `${w('speaking.letter', { year: String(asked.year) })}\n${site.origin}/mine/speaking`,
      w('speaking.letter.silent'),
    ]),
  }
}

/** That somebody is asked, and where to say yes or no; never what they would tell. */
export const speakerAskedLetter = letterWriter({ kind, write })
