import { command } from '../../../../platform/commands/command.ts'
import { Absent } from '../../../../platform/errors/errors.ts'
import { dayAt } from '../../../../platform/i18n/days.ts'
import { ListProspect } from '../input.ts'
import { findRequest } from '../queries.ts'

/** Who connects names an organisation among those that think of joining, where it asked for that, or takes it away again. */
export const listProspect = command({
  name: 'participants.list-prospect',
  input: ListProspect,
  async policy({ db, sealing, input }) {
    const request = await findRequest(db, sealing, input.id)
    if (!request || request.closed || request.toCircle || !request.mayList || request.step === 'asked')
      throw new Absent()
  },
  async run({ db, input, clock, sealing, record }) {
    const { id, listed } = input
    const request = await findRequest(db, sealing, id)
    const row = await db
      .selectFrom('participants.join_request')
      .select('region_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (listed === 'yes')
      await db
        .insertInto('participants.prospect')
        .values({
          request_id: id,
          region_id: row.region_id,
          name: request?.organisation ?? '',
          since: dayAt(clock.now()),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else await db.deleteFrom('participants.prospect').where('request_id', '=', id).execute()
    record.about('join request', id)
  },
})
