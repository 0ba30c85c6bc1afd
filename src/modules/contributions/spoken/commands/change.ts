import { command } from '../../../../platform/commands/command.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { bearingOn, holdBearing } from '../bearing.ts'
import { decide } from '../decide.ts'
import { Change } from '../input.ts'
import { refuse } from '../lay-down.ts'
import { hasMedia } from '../media/queries.ts'

/**
 * Says it better: by the speaker at any time, by the writer while it waits. Every version is kept. What the speaker
 * typed themselves need not be read back: it waits for no yes, and leaves the writer's hand unread.
 */
export const change = command({
  name: 'contributions.change',
  input: Change,
  async policy({ db, actor, input }) {
    await bearingOn(db, actor, input.contributionId)
  },
  async run({ db, actor, input, sealing, record }) {
    const { contributionId, version, words } = input
    const bearing = await holdBearing(db, actor, contributionId)
    if (words === '' && !(await hasMedia(db, contributionId))) throw new Invalid({ words: 'sentence.empty' })
    // Before the update: the writer sees the current version only.
    const { sealing_key_id: keyId } = await db
      .selectFrom('contributions.contribution_version')
      .select('sealing_key_id')
      .where('contribution_id', '=', contributionId)
      .where('number', '=', bearing.currentVersion)
      .executeTakeFirstOrThrow()
    // Theirs from now on, and nobody else's to read until they say so.
    if (bearing.as === 'speaker' && bearing.state === 'waiting')
      await decide(db, bearing, contributionId, null, false)
    const moved = await db
      .updateTable('contributions.contribution')
      .set((eb) => ({
        current_version: eb('current_version', '+', 1),
        version: eb('version', '+', 1),
        ...(bearing.as === 'speaker' && { state: 'confirmed' as const }),
      }))
      .where('id', '=', contributionId)
      .where('version', '=', version)
      .where('state', '<>', 'left-out')
      .returning('current_version')
      .executeTakeFirst()
      .catch(refuse('three_sentences', 'sentence.three'))
    if (!moved) throw new Conflict()
    await db
      .insertInto('contributions.contribution_version')
      .values({
        contribution_id: contributionId,
        number: moved.current_version,
        body: await sealing.seal(db, keyId, words),
        sealing_key_id: keyId,
        written_by_seat_id: bearing.seatId,
      })
      .execute()
    record.about('contribution', contributionId)
    record.fact('contribution.changed', { contribution: contributionId })
    return { contributionId }
  },
})
