import { command } from '../../../../platform/commands/command.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { toldCodes } from '../code.ts'
import { NamePerson } from '../input.ts'

/** A writer says who else is told of in the story. */
export const namePerson = command({
  name: 'stories.name-person',
  input: NamePerson,
  policy: ensureWrites,
  async run({ db, sealing, input, clock, house, record }) {
    const own = await storyToWrite({ db, sealing, input })
    const id = clock.id()
    const name = await sealing.seal(db, own.keyId, input.name)
    await db
      .insertInto('stories.told_of')
      .values({
        id,
        story_id: own.id,
        contribution_id: null,
        name,
        code_hash: toldCodes.hashesOf(house, id).long_hash,
      })
      .execute()
    record.about('story', own.id)
  },
})
