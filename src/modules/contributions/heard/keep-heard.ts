import { scheduledWork } from '../../../platform/jobs/schedule.ts'

/**
 * Counts once in a quarter from how many people words might travel, so that nobody waits for it who looks. What a
 * movement or a house that is new since, or a higher number, asks for comes along within ten minutes.
 */
export const keepHeard = scheduledWork({
  name: 'contributions.keep-heard',
  cron: '*/10 * * * *',
  async run({ db }) {
    await db.selectNoFrom((eb) => eb.fn('contributions.keep_heard', []).as('kept')).execute()
  },
})
