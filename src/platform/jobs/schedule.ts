import type { FactContext } from '../outbox/facts.ts'

/** Work that comes back by the clock. */
export interface ScheduledWork {
  /** `module.what` */
  name: string
  /** Five fields, in the movement's time zone: `0 9 * * *` is every day at nine. */
  cron: string
  /** Runs as the worker, in one transaction; letters go out when it commits. Running it twice must do no harm. */
  run(context: FactContext): Promise<void>
}

export const scheduledWork = (declared: ScheduledWork): ScheduledWork => declared
