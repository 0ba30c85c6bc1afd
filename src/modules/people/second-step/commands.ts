import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'

const owner = { policy: ({ actor }: { actor: { kind: string } }) => onlyPersons(actor.kind) }
const nothing = z.object({})

/** Records that somebody set up an app, and tells them so by letter. */
export const stepMade = command({
  name: 'people.make-second-step',
  input: nothing,
  ...owner,
  async run({ actor, record }) {
    if (actor.kind !== 'person') throw new Absent()
    record.about('person', actor.id)
    record.fact('people.second-step-made', { person: actor.id })
  },
})

/** The same when it was taken away. */
export const stepRemoved = command({
  name: 'people.remove-second-step',
  input: nothing,
  ...owner,
  async run({ actor, record }) {
    if (actor.kind !== 'person') throw new Absent()
    record.about('person', actor.id)
    record.fact('people.second-step-removed', { person: actor.id })
  },
})

/** Records that somebody showed a second step; a code on paper is told them, as somebody may have found it. */
export const stepShown = command({
  name: 'people.show-second-step',
  input: z.object({ with: z.enum(['app', 'paper']) }),
  ...owner,
  async run({ actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    record.about('session', actor.sessionId)
    if (input.with === 'paper') record.fact('people.second-step-paper', { person: actor.id })
  },
})

function onlyPersons(kind: string): void {
  if (kind !== 'person') throw new Absent()
}
