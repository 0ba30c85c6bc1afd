import { z } from 'zod'

export const endings = ['close', 'merge', 'split'] as const
export type Ending = (typeof endings)[number]

const name = z.string().trim().max(120, 'name.long')

/** Messages are keys of this folder's words. */
export const ProposeEnding = z
  .object({
    /** Of the circle. */
    slug: z.string(),
    kind: z.enum(endings, 'kind.missing'),
    reason: z.string().trim().min(1, 'reason.missing').max(600, 'reason.long'),
    /** Of a merge: in which circle it goes on, by its name or the address of its page. */
    into: z.string().trim().max(200, 'into.unknown'),
    /** Of a split: what the two are called. */
    first: name,
    second: name,
  })
  .refine(({ kind, into }) => kind !== 'merge' || into !== '', { path: ['into'], message: 'into.missing' })
  .refine(({ kind, first }) => kind !== 'split' || first !== '', { path: ['first'], message: 'part.missing' })
  .refine(({ kind, second }) => kind !== 'split' || second !== '', {
    path: ['second'],
    message: 'part.missing',
  })
