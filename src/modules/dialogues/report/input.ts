import { z } from 'zod'

export const reportKinds = ['strength', 'improvement', 'wish'] as const
export type ReportKind = (typeof reportKinds)[number]

const sorted = z.record(z.uuid(), z.enum([...reportKinds, '']).catch(''))

export const SortReport = z.object({
  dialogueId: z.uuid(),
  /** Where each sentence should stand, and where it stood on the page; empty: nowhere. */
  stands: sorted,
  stood: sorted,
})
