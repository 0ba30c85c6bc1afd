import { command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { expectGone, expectOne } from '../../../../platform/database/expect-one.ts'
import { Absent, Invalid } from '../../../../platform/errors/errors.ts'
import { withoutPicture } from '../../pictures/in-text.ts'
import { settleText } from '../../pictures/settle-text.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { keptIn, noStands, textsThatGotNo } from '../got-no.ts'
import { OnePerson } from '../input.ts'
import { picturesWith } from '../on-pictures.ts'

/**
 * Somebody is not told of any more. Whose words stand in it stays until the words are taken out. Who said no can still look what came
 * of it. Pictures on which they are recognised go along, out of the text; out of what readers have the database takes them.
 * @returns whether readers had any. @throws Invalid while the text is the one that got their no, or reads the same, or names them.
 */
export const leaveOutPerson = command({
  name: 'stories.leave-out-person',
  input: OnePerson,
  policy: ensureWrites,
  async run(context) {
    const { db, sealing, input, record } = context
    const own = await storyToWrite({ db, sealing, input })
    const row = await db
      .selectFrom('stories.told_of as t')
      .leftJoin('platform.sealing_key as k', (join) => join.on('k.id', '=', own.keyId))
      .select(['t.says', 't.said_number as saidNumber', 't.shared_id as shared', 't.name', 'k.wrapped'])
      .where('t.id', '=', input.told)
      .where('t.story_id', '=', input.story)
      .where('t.contribution_id', 'is', null)
      .executeTakeFirst()
    // Who shared what it began with is in it for as long as it is there.
    if (!row || row.shared !== null) throw new Absent()
    const [before, pictures] = [await picturesRead(db, input.story), await picturesWith(db, input.told)]
    if (row.says === 'no') {
      const texts = await textsThatGotNo(db, sealing, own, [row])
      if (noStands(texts, own, row)) throw new Invalid({ form: 'people.leave-out.no' })
      const name = sealing.open(own.keyId, row.wrapped, row.name) ?? ''
      const kept = keptIn(texts, without(own, pictures), { ...row, name })
      if (kept)
        throw new Invalid({
          form: kept.lines.length > 0 ? 'people.leave-out.named' : 'people.leave-out.untouched',
        })
      const leaving = db.updateTable('stories.told_of').set({ left_out: true }).where('id', '=', input.told)
      await expectOne(leaving.executeTakeFirstOrThrow())
    } else await expectGone(db.deleteFrom('stories.told_of').where('id', '=', input.told).executeTakeFirst())
    const unseen = before !== (await picturesRead(db, input.story))
    await settleText(context, own, without(own, pictures).document)
    record.about('story', input.story)
    return { unseen }
  },
})

/** The text without these pictures: what is said with them goes along. */
const without = <Of extends { document: Parameters<typeof withoutPicture>[0] }>(
  own: Of,
  pictures: readonly string[],
): Of => ({
  ...own,
  document: pictures.reduce(withoutPicture, own.document),
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
