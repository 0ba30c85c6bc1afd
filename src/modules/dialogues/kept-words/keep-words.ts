import type { Page } from '../../../platform/web/answer.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { deviceKey } from './device-key.ts'
import { KeptWords } from './pages/KeptWords.tsx'

/** A page on which nothing typed is lost: its forms marked `data-keep` wait on the device until they have arrived. */
export function keepWords(visit: Visit, home: string, page: Page): Page {
  const key = deviceKey(visit)
  if (!key) return page
  const leave = visit.actor.kind === 'seat' ? '/seat/leave' : '/sign-out'
  return {
    ...page,
    islands: [...(page.islands ?? []), 'kept-words'],
    body: KeptWords({ locale: visit.locale, key, csrf: visit.csrf(), home, leave, children: page.body }),
  }
}
