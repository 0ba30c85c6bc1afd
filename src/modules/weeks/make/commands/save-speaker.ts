import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ensureMaker } from '../../policy.ts'
import { type DraftSpeaker, findDraft } from '../../programme/draft.ts'
import type { YesHow } from '../../schema.ts'
import { SaveSpeaker } from '../input.ts'

/**
 * Who tells something, in their own words, and how they said yes to standing there by name. A yes with an account is said by
 * that person alone; what is taken back is off the programme at once. @throws Absent, Conflict
 */
export const saveSpeaker = command({
  name: 'weeks.save-speaker',
  input: SaveSpeaker,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, record }) {
    const week = await ensureMaker(db, input.week)
    const draft = await findDraft(db, week)
    const { name, words, position, version } = input
    const was = draft?.everySpeaker.find(({ id }) => id === input.id)
    const sessionId = input.id ? was?.sessionId : input.sessionId
    if (!sessionId || !draft?.sessions.some(({ id }) => id === sessionId)) throw new Absent()
    const yes = yesOf(input, was)
    const id = input.id ?? clock.id()
    if (!input.id)
      await db
        .insertInto('weeks.draft_speaker')
        .values({ id, week_id: week.id, session_id: sessionId, name, words, position, ...yes })
        .execute()
    else
      await expectVersion(
        db
          .updateTable('weeks.draft_speaker')
          .set({ name, words, position, ...yes, version: version + 1 })
          .$if(was?.yesOn != null && yes.yes_on === null, (set) =>
            set.set({ withdrawn_on: dayAt(clock.now()) }),
          )
          .where('id', '=', id)
          .where('week_id', '=', week.id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    if (input.email) await sql`select weeks.ask_speaker(${id}::uuid, ${input.email})`.execute(db)
    // Other words are another question. Whether there is anybody to hear of it, only who sends letters knows.
    if (yes.yes_on === null && (input.email || input.yesHow === 'account'))
      record.fact('weeks.speaker-asked', { speaker: id })
    record.about('programme session', sessionId)
    return { week: input.week, id: sessionId }
  },
})

type Said = { yes_how: YesHow; yes_on: string | null }

/** What a maker wrote down. What somebody said with their own account stays, as long as it is about the same words. */
function yesOf(input: SaveSpeaker, was: DraftSpeaker | undefined): Said {
  const { yesHow, yesOn, name, words } = input
  const same = was?.name === name && was.words === words
  if (yesHow === 'account' && was?.yesHow === 'account' && same)
    return { yes_how: 'account', yes_on: was.yesOn }
  if (yesHow === '' || yesHow === 'account') return { yes_how: '', yes_on: null }
  return { yes_how: yesHow, yes_on: yesOn }
}
