import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { wishAddresses } from '../address.ts'
import { AskAsVisitor } from '../input.ts'

/** Somebody without an account asks a movement for a theme; who looks after it is told. @throws Absent for who has one. */
export const askAsVisitor = command({
  name: 'action-teams.ask-as-visitor',
  does: 'create',
  input: AskAsVisitor,
  policy({ actor }) {
    if (actor.kind === 'person') throw new Absent()
  },
  async run({ db, input, clock, house, sealing, record }) {
    const { movementId, name, words, reason, mail, locale } = input
    const key = sealing.newKey(clock)
    // The key has the id of the wish: either takes the other along.
    const { id } = key.row
    await db.insertInto('platform.sealing_key').values(key.row).execute()
    await db
      .insertInto('action_teams.wish')
      .values({
        ...{ id, movement_id: movementId, name, words, reason, locale },
        ...(mail !== '' && { mail: key.seal(mail), address_key: wishAddresses.of(house, mail) }),
      })
      .execute()
    record.about('theme wish', id)
    record.onlyAdds()
    record.fact('action-teams.theme-asked', { wish: id })
    return { id }
  },
})
