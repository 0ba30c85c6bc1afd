import { z } from 'zod'
import { command } from '../../../platform/commands/command.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { mySignUps } from '../../gatherings/index.ts'
import { forgetAddressOf } from '../../people/index.ts'
import { myInvitations } from '../take-along/queries.ts'

/**
 * Erases everything of whoever asks, in one transaction: with an account all of it, with a card what that one seat holds.
 * That something was erased stays. Nobody can undo it.
 */
export const eraseAllOfMe = command({
  name: 'dialogues.erase-all-of-me',
  input: z.object({ sure: z.literal('yes', 'sure.missing') }),
  policy({ actor }) {
    if (actor.kind === 'nobody' || actor.scope === 'invitation' || actor.scope === 'carrier')
      throw new Absent()
  },
  async run({ db, actor, sealing, house, record }) {
    if (actor.kind === 'nobody') throw new Absent()
    // Only here they can be opened: the database knows them sealed.
    const [invitations, signUps] = await Promise.all([myInvitations(db, sealing), mySignUps(db, sealing)])
    const addresses = [...invitations.values(), ...signUps].flatMap(({ email }) => (email ? [email] : []))
    if (actor.kind === 'person') await forgetAddressOf(db, house, actor.id)
    const erased = await db
      .selectFrom((eb) =>
        eb
          .fn<{ contribution_id: string; allowed: boolean }>('dialogues.erase_all_of_me', [eb.val(addresses)])
          .as('e'),
      )
      .select(['e.contribution_id as contribution', 'e.allowed'])
      .execute()
    record.about(actor.kind, actor.id)
    for (const { contribution, allowed } of erased) {
      record.about('contribution', contribution)
      if (allowed) record.fact('contribution.withdrawn', { contribution })
      record.fact('contribution.erased', { contribution })
    }
    return { erased: erased.length }
  },
})
