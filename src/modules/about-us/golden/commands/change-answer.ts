import { command } from '../../../../platform/commands/command.ts'
import { Absent, Conflict } from '../../../../platform/errors/errors.ts'
import { ChangeAnswer } from '../input.ts'
import { findOwnAnswer } from '../queries.ts'

/** Somebody says their answer in another way; what it said before stays below it. @throws Conflict from another window. */
export const changeAnswer = command({
  name: 'about-us.change-answer',
  input: ChangeAnswer,
  async policy({ db, input }) {
    if (!(await findOwnAnswer(db, input.id))) throw new Absent()
  },
  async run({ db, input, record }) {
    const { id, version, name, words } = input
    const own = await findOwnAnswer(db, id)
    if (!own) throw new Absent()
    if (own.number !== version) throw new Conflict()
    await db.updateTable('about_us.golden_answer').set({ name }).where('id', '=', id).execute()
    if (words !== own.words)
      await db
        .insertInto('about_us.golden_answer_version')
        .values({ answer_id: id, number: version + 1, words })
        .execute()
        .catch(changedMeanwhile)
    record.about('golden answer', id)
  },
})

function changedMeanwhile(error: unknown): never {
  if ((error as { code?: string }).code === '23505') throw new Conflict()
  throw error
}
