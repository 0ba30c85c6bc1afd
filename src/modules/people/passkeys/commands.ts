import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { expectGone, expectOne } from '../../../platform/database/expect-one.ts'
import { Absent, Denied } from '../../../platform/errors/errors.ts'
import { ownStep } from '../second-step/queries.ts'

export const PasskeyName = z.string().trim().min(1, 'passkeys.name.missing').max(60, 'passkeys.name.long')

/** Names one of one's own passkeys. */
export const namePasskey = command({
  name: 'people.name-passkey',
  input: z.object({ id: z.uuid(), name: PasskeyName }),
  policy: ({ actor }) => onlyPersons(actor.kind),
  async run({ db, input, record }) {
    const { id, name } = input
    await expectOne(
      db.updateTable('auth.passkey').set({ name }).where('id', '=', id).executeTakeFirstOrThrow(),
    )
    record.about('passkey', id)
  },
})

/** Takes one of one's own passkeys away: nobody signs in with it any more. */
export const removePasskey = command({
  name: 'people.remove-passkey',
  input: z.object({ id: z.uuid() }),
  async policy({ actor, db }) {
    onlyPersons(actor.kind)
    if (!(await ownStep(db)).mayChange) throw new Denied('denied.second-step')
  },
  async run({ db, input, record }) {
    await expectGone(db.deleteFrom('auth.passkey').where('id', '=', input.id).executeTakeFirstOrThrow())
    record.about('passkey', input.id)
  },
})

/** Records that somebody made a passkey, and tells them so by letter. */
export const passkeyMade = command({
  name: 'people.make-passkey',
  input: z.object({ id: z.uuid() }),
  policy: ({ actor }) => onlyPersons(actor.kind),
  async run({ actor, input, record }) {
    if (actor.kind !== 'person') throw new Absent()
    record.about('passkey', input.id)
    record.fact('people.passkey-made', { person: actor.id })
  },
})

function onlyPersons(kind: string): void {
  if (kind !== 'person') throw new Absent()
}
