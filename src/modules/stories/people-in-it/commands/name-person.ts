import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { findOwnStory } from '../../writing/queries.ts'
import { toldCodeHash } from '../code.ts'
import { NamePerson } from '../input.ts'

/** A writer says who else is told of in the story. */
export const namePerson = command({
  name: 'stories.name-person',
  input: NamePerson,
  async policy({ db, sealing, input }) {
    if (!(await findOwnStory(db, sealing, input.story))) throw new Absent()
  },
  async run({ db, sealing, input, clock, house, record }) {
    const own = await findOwnStory(db, sealing, input.story)
    if (!own) throw new Absent()
    const id = clock.id()
    const name = await sealing.seal(db, own.keyId, input.name)
    await db
      .insertInto('stories.told_of')
      .values({ id, story_id: own.id, contribution_id: null, name, code_hash: toldCodeHash(house, id) })
      .execute()
    record.about('story', own.id)
  },
})
