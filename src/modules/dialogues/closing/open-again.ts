const week = 7 * 24 * 3_600_000

/** Whether a fire that was closed then can still be opened again: for a week. */
export const canOpenAgain = (closedAt: Date | null, now: Date): boolean =>
  closedAt !== null && now.getTime() - closedAt.getTime() < week
