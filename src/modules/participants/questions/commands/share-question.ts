import { sql } from 'kysely'
import { command } from '../../../../platform/commands/command.ts'
import { Conflict } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { hostedPlace } from '../../place.ts'
import { ShareQuestion } from '../input.ts'

/** A host lets others have the same question: from now on any place may say that it is theirs too. */
export const shareQuestion = command({
  name: 'participants.share-question',
  input: ShareQuestion,
  async policy({ db, actor, input }) {
    await hostedPlace(db, actor, input.slug)
  },
  async run({ db, input, clock, record }) {
    const id = clock.id()
    const { rows } = await sql<{ done: boolean }>`select participants.share_question(${id}::uuid,
      ${input.entry}::uuid, ${input.name}, ${dayAt(clock.now())}::date) as done`.execute(db)
    if (!rows[0]?.done) throw new Conflict()
    record.about('shared question', id)
    return { id }
  },
})
