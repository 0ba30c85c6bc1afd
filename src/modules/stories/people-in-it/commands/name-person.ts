import { command } from '../../../../platform/commands/command.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { addTold } from '../add-told.ts'
import { NamePerson } from '../input.ts'

/** A writer says who else is told of in the story. */
export const namePerson = command({
  name: 'stories.name-person',
  input: NamePerson,
  policy: ensureWrites,
  async run(context) {
    const { input, record } = context
    const own = await storyToWrite(context)
    await addTold(context, own, { contribution: null, name: input.name })
    record.about('story', own.id)
  },
})
