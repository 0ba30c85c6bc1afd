import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/** Every night: what somebody needed is forgotten two weeks after, and who was there a year after. */
export const forgetSignUps = scheduledWork({
  name: 'gatherings.forget',
  cron: '20 3 * * *',
  async run({ db, house }) {
    await db
      .selectNoFrom((eb) => eb.fn('gatherings.forget_old', [eb.val(house.clock.now())]).as('forgotten'))
      .execute()
  },
})
