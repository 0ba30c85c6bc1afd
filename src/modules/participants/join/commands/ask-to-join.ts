import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { AskToJoin } from '../input.ts'
import { layRequest } from '../lay-request.ts'
import { placesToJoin } from '../queries.ts'

/** Somebody asks for a conversation about joining. What they wrote is for the people who connect, and nobody else. */
export const askToJoin = command({
  name: 'participants.ask-to-join',
  input: AskToJoin,
  policy() {},
  async run(context) {
    const { db, input, record } = context
    const places = await placesToJoin(db, input.movement)
    if (!places) throw new Absent()
    const id = await layRequest(context, places, {})
    record.about('join request', id)
    record.fact('participants.join-asked', { request: id })
    return { requestId: id }
  },
})
