import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectGone, expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { gotNo } from '../got-no.ts'
import { OnePerson } from '../input.ts'

/**
 * Somebody is not told of any more. Whose words stand in it stays until the words are taken out. Who said no can still look what came
 * of it. The database takes pictures on which somebody is recognised from readers with it.
 * @returns whether it did. @throws Invalid while the text is the one that got their no, or reads the same.
 */
export const leaveOutPerson = command({
  name: 'stories.leave-out-person',
  input: OnePerson,
  policy: ensureWrites,
  async run({ db, sealing, input, record }) {
    const own = await storyToWrite({ db, sealing, input })
    const row = await db
      .selectFrom('stories.told_of')
      .select(['says', 'said_number as saidNumber', 'shared_id as shared'])
      .where('id', '=', input.told)
      .where('story_id', '=', input.story)
      .where('contribution_id', 'is', null)
      .executeTakeFirst()
    // Who shared what it began with is in it for as long as it is there.
    if (!row || row.shared !== null) throw new Absent()
    const before = await picturesRead(db, input.story)
    if (row.says === 'no') {
      if (await gotNo(db, sealing, own, row)) throw new Invalid({ form: 'people.leave-out.no' })
      const leaving = db.updateTable('stories.told_of').set({ left_out: true }).where('id', '=', input.told)
      await expectOne(leaving.executeTakeFirstOrThrow())
    } else await expectGone(db.deleteFrom('stories.told_of').where('id', '=', input.told).executeTakeFirst())
    record.about('story', input.story)
    return { unseen: before !== (await picturesRead(db, input.story)) }
  },
})

/** How many pictures readers have. */
async function picturesRead(db: Db, story: string): Promise<number> {
  const row = await db
    .selectFrom('stories.published')
    .select((eb) => eb.fn<number>('cardinality', ['pictures']).as('many'))
    .where('story_id', '=', story)
    .executeTakeFirst()
  return row?.many ?? 0
}
