import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { openness } from '../places/visibility.ts'
import type { CircleKind } from '../schema.ts'

const within = [
  'team',
  'site',
  'council',
  'board',
  'action-team',
  'trust-circle',
  'neighbourhood',
  'core-team',
] as const
const ofMovement = ['organisation', 'sector', 'region', 'partner'] as const

/** What a host of such a place may begin in it. */
export const kindsIn = (kind: CircleKind): readonly (typeof within | typeof ofMovement)[number][] =>
  kind === 'movement' ? [...ofMovement, ...within] : within

/** Messages are keys of this folder's words. */
export const BeginCircle = z.object({
  /** Of the home. */
  slug: z.string(),
  kind: z.enum([...within, ...ofMovement], 'kind.missing'),
  name: z.string().trim().min(1, 'name.missing').max(120, 'name.long'),
  description: z.string().trim().max(600, 'description.long'),
  openness: z.enum(openness, 'openness.missing'),
  /** In which the description is written. */
  locale: z.enum(locales),
})
