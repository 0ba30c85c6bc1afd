import { command } from '../../../../platform/commands/command.ts'
import { expectAll, expectOne } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { pictureIdsIn } from '../../pictures/in-text.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { noesThatStand } from '../got-no.ts'
import { AskEverybody } from '../input.ts'
import { tellQuestion } from '../tell-question.ts'
import { makeTypable } from '../typed.ts'

/**
 * Asks everybody in a story whether it may be read like this, and as far as this, and tells those who do not know yet. Who said no to a text that reads the same is not told
 * of it again: their no holds, and they can change it.
 */
export const askEverybody = command({
  name: 'stories.ask-everybody',
  input: AskEverybody,
  policy: ensureWrites,
  async run({ db, sealing, house, input, record }) {
    const own = await storyToWrite({ db, sealing, input })
    if (input.audience === 'circle' && own.circleId === null)
      throw new Invalid({ audience: 'ask.audience.missing' })
    await expectOne(
      db
        .updateTable('stories.story')
        .set({ audience: input.audience })
        .where('id', '=', own.id)
        .executeTakeFirstOrThrow(),
    )
    const people = await db
      .selectFrom('stories.told_of')
      .select(['id', 'says', 'said_number as saidNumber', 'contribution_id as words'])
      .select(['shared_id as shared', 'asked_number as askedNumber', 'short_hash as typed'])
      .where('story_id', '=', own.id)
      .where('left_out', '=', false)
      .execute()
    await expectAll(
      people.length,
      db
        .updateTable('stories.told_of')
        .set({
          ...{ asked_number: own.number, asked_pictures: pictureIdsIn(own.document) },
          asked_file: own.shown?.file ?? null,
          asked_audience: input.audience,
        })
        .where('story_id', '=', own.id)
        .where('left_out', '=', false)
        .executeTakeFirstOrThrow(),
    )
    const untyped = people.filter(({ words, shared, typed }) => !words && !shared && !typed)
    await makeTypable(
      db,
      house,
      untyped.map(({ id }) => id),
    )
    const noes = await noesThatStand(db, sealing, own, people)
    if (noes.size > 0)
      await expectAll(
        noes.size,
        db
          .updateTable('stories.told_of')
          .set({ still_no_to: own.number })
          .where('id', 'in', [...noes])
          .executeTakeFirstOrThrow(),
      )
    const told = await tellQuestion(db, own.id)
    record.about('story', own.id)
    if (told.letters || told.chosen) record.fact('stories.asked', { story: own.id })
    // Who shared what it began with finds the question there.
    for (const { shared, askedNumber } of people)
      if (shared && askedNumber !== own.number) record.fact('stories.shared-answered', { shared })
    return { ...told, finds: people.every(({ shared }) => shared !== null) }
  },
})
