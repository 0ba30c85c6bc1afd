import { scheduledWork } from '../../../platform/jobs/schedule.ts'
import { formatNames, formatOf } from '../formats.ts'

/** How long after the conversation a letter that is still owed is brought to mind, in milliseconds: six weeks. */
const after = 42 * 86_400_000

const owing = formatNames.filter((name) => formatOf(name).follows.includes('closing-letter'))

/** Who keeps a conversation that owes a letter, and who carries an answer from it, are reminded once. */
export const remindOfLetters = scheduledWork({
  name: 'closing.remind',
  cron: '10 9 * * *',
  async run({ db, house, post }) {
    const now = house.clock.now()
    const due = await db
      .updateTable('dialogues.dialogue as d')
      .set({ letter_reminded_at: now })
      .where('d.letter_reminded_at', 'is', null)
      .where('d.status', '=', 'closed')
      .where('d.format', 'in', owing)
      .where('d.starts_at', '<=', new Date(now.getTime() - after))
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('dialogues.closing_letter as l')
              .select('l.dialogue_id')
              .whereRef('l.dialogue_id', '=', 'd.id')
              .where('l.sent_at', 'is not', null),
          ),
        ),
      )
      .returning(['d.id', 'd.circle_id as circleId'])
      .execute()
    for (const { id, circleId } of due) {
      const seats = await db
        .selectFrom('circles.seat as s')
        .leftJoin('contributions.carrier as c', 'c.seat_id', 's.id')
        .select('s.id')
        .distinct()
        .where('s.circle_id', '=', circleId)
        .where('s.ended_at', 'is', null)
        .where((eb) =>
          eb.or([eb('s.role', 'in', ['initiator', 'facilitator']), eb('c.seat_id', 'is not', null)]),
        )
        .execute()
      for (const seat of seats)
        await post({ kind: 'closing.still-owed', ids: { dialogueId: id, seatId: seat.id } })
    }
  },
})
