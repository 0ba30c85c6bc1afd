import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { Invalid } from '../../../../platform/errors/errors.ts'
import { themes } from '../../../action-teams/index.ts'
import { ensureMaker } from '../../policy.ts'
import { findDraft } from '../../programme/draft.ts'
import { SaveSession } from '../input.ts'
import { circleNamed, houseGathering } from '../queries.ts'

/** Something on the programme: what, when, where, and whether one signs up for it. @throws Absent, Conflict, Invalid */
export const saveSession = command({
  name: 'weeks.save-session',
  input: SaveSession,
  async policy({ db, input }) {
    await ensureMaker(db, input.week)
  },
  async run({ db, input, clock, record }) {
    const week = await ensureMaker(db, input.week)
    const draft = await findDraft(db, week)
    const { title, about, dayId, roomId, from, until, circle, leadsTo, version } = input
    if (!draft?.days.some((day) => day.id === dayId)) throw new Invalid({ dayId: 'day.needed' })
    if (roomId && !draft.rooms.some((room) => room.id === roomId)) throw new Invalid({ roomId: 'room.wrong' })
    const circleId = circle ? await circleNamed(db, week.movementId, circle) : null
    if (circleId === undefined) throw new Invalid({ circle: 'circle.unknown' })
    if (leadsTo && !(await themes(db, 'nl', week.movementId)).some(({ id }) => id === leadsTo))
      throw new Invalid({ leadsTo: 'leadsTo.wrong' })
    const gatheringId = input.gathering ? await houseGathering(db, input.gathering) : null
    if (gatheringId === undefined) throw new Invalid({ gathering: 'gathering.unknown' })
    const values = {
      ...{ title, about, day_id: dayId, room_id: roomId, from_time: from, until_time: until },
      ...{ circle_id: circleId, theme_id: leadsTo },
      ...{ sign_up: input.signUp === 'yes', most_people: input.mostPeople },
    }
    const id = input.id ?? clock.id()
    if (!input.id)
      await db
        .insertInto('weeks.draft_session')
        .values({ id, week_id: week.id, gathering_id: gatheringId, ...values })
        .execute()
    else
      await expectVersion(
        db
          .updateTable('weeks.draft_session')
          .set({ ...values, version: version + 1 })
          .where('id', '=', id)
          .where('week_id', '=', week.id)
          .where('version', '=', version)
          .executeTakeFirst(),
      )
    record.about('programme session', id)
    return { week: input.week, id }
  },
})
