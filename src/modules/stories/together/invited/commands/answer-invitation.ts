import { sql } from 'kysely'
import { command } from '../../../../../platform/commands/command.ts'
import { Absent, Invalid } from '../../../../../platform/errors/errors.ts'
import { AnswerInvitation } from '../input.ts'
import { invitationBehind } from '../queries.ts'

/**
 * Who holds the code of an invitation says yes, and writes along: at once with an account, and else once the post let them in at
 * the address to which the letter went. Or no to a letter, of which nobody hears.
 */
export const answerInvitation = command({
  name: 'stories.answer-invitation',
  input: AnswerInvitation,
  async policy({ db, sealing, input }) {
    const invitation = await invitationBehind(db, sealing, input.code)
    if (!invitation || invitation.writes) throw new Absent()
  },
  async run({ db, actor, sealing, input, clock, record }) {
    const { code, says, byline } = input
    const invitation = await invitationBehind(db, sealing, code)
    if (!invitation) throw new Absent()
    const known = actor.kind === 'person'
    if (!invitation.byLetter && (!known || says === 'no')) throw new Absent()
    if (says === 'yes' && !known && byline === '') throw new Invalid({ byline: 'with.name.missing' })
    const sealed = await sealing.seal(db, invitation.keyId, byline)
    const { rows } = await sql<{ story: string | null }>`select stories.answer_invitation(${says === 'yes'},
      ${clock.id()}::uuid, ${byline}, ${sealed}) as story`.execute(db)
    record.about('invited writer', invitation.id)
    if (says === 'yes' && !known) record.fact('stories.said-yes-to-write', { invitation: invitation.id })
    return { says, story: rows[0]?.story ?? null }
  },
})
