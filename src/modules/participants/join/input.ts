import { z } from 'zod'
import { locales } from '../../../platform/i18n/words.ts'
import { line, text, version } from '../../../platform/web/fields.ts'
import { accountAddress } from '../../people/index.ts'
import { askedFields, reachable } from './lay-request.ts'
import { joinKinds } from './schema.ts'

/** Messages are keys of this folder's words. */
export const AskToJoin = z.object(askedFields).refine(reachable.test, reachable.otherwise)

export const TakeRequest = z.object({ id: z.uuid(), version })

export const MoveRequest = z.object({
  id: z.uuid(),
  version,
  step: z.enum(['met', 'visited', 'joined', 'not-now'], 'step.missing'),
  onDay: z.iso.date('day.wrong'),
  note: text(2000, 'too-long'),
})

export const ListProspect = z.object({ id: z.uuid(), listed: z.enum(['yes', 'no']) })

export const WelcomeHouse = z.object({
  id: z.uuid(),
  kind: z.enum(joinKinds, 'kind.missing'),
  called: line(120, 'too-long').pipe(z.string().min(1, 'called.missing')),
  name: line(120, 'too-long').pipe(z.string().min(1, 'name.missing')),
  email: accountAddress,
  locale: z.enum(locales),
})
