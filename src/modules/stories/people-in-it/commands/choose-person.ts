import { command } from '../../../../platform/commands/command.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { ensureWrites, storyToWrite } from '../../writing/own-story.ts'
import { addTold } from '../add-told.ts'
import { ChoosePerson } from '../input.ts'
import { peopleToChoose } from '../people-to-choose.ts'

/**
 * A writer says who else is told of, and chooses them by name from a circle that they share. @throws Invalid where they are in it
 * already, or their place ended meanwhile.
 */
export const choosePerson = command({
  name: 'stories.choose-person',
  input: ChoosePerson,
  policy: ensureWrites,
  async run(context) {
    const { db, input, record } = context
    const own = await storyToWrite(context)
    const seat = (await peopleToChoose(db)).find(({ id }) => id === input.seat)
    if (!seat) throw new Invalid({ seat: 'choose.gone' })
    await addTold(context, own, { contribution: null, name: seat.name, seat: seat.id }).catch(inWords)
    record.about('story', own.id)
  },
})

/** They were added, or left the circle, at the same moment. */
function inWords(error: unknown): never {
  const { constraint, code } = error as { constraint?: string; code?: string }
  if (constraint === 'told_of_chosen') throw new Invalid({ seat: 'choose.there' })
  if (code === '42501') throw new Invalid({ seat: 'choose.gone' })
  throw error
}
