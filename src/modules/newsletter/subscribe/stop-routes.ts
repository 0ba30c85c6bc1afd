import { page } from '../../../platform/web/answer.ts'
import { askingOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementOf } from '../../movements/index.ts'
import { newsletterWords } from '../words.ts'
import { isWholeCode } from './code.ts'
import { endSubscription } from './commands/end-subscription.ts'
import { BrokenLinkPage } from './pages/BrokenLinkPage.tsx'
import { OneQuestion } from './pages/OneQuestion.tsx'
import { StoppedPage } from './pages/StoppedPage.tsx'

const path = '/newsletter/stop/:code'

/** Nothing of the link is looked up: its form alone says that a piece of it is missing. */
async function broken({ db, site, locale }: Visit) {
  const movement = await movementOf(db, { movement: site.movement })
  return page({
    title: newsletterWords(locale)('stop.broken.title'),
    door: 'stories',
    body: BrokenLinkPage({ locale, movement }),
  })
}

/**
 * A POST alone ends it, from whatever sends post for somebody: without session, without a form's token, and without being led on
 * (RFC 8058). Opening the link shows one button. Neither tells whether there was anything to end; that a link is not whole anybody
 * can see, and is said.
 */
export const stopRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: everybody,
    kind: 'page',
    handle(visit) {
      if (!isWholeCode(visit.params.code ?? '')) return broken(visit)
      const w = newsletterWords(visit.locale)
      const [title, lead, yes] = [w('stop.title'), w('stop.lead'), w('stop.yes')]
      const { hidden } = freshForm(visit)
      return page({ title, door: 'stories', body: OneQuestion({ title, lead, yes, hidden }) })
    },
  }),
  route({
    method: 'POST',
    path,
    policy: everybody,
    kind: 'form',
    thing: 'newsletter subscriber',
    forgery: 'origin',
    files: true,
    async handle(visit) {
      const { code = '' } = visit.params
      if (!isWholeCode(code)) return visit.reading(broken)
      await endSubscription.execute(visit.house, askingOf(visit), { code })
      const { locale } = visit
      return page({
        title: newsletterWords(locale)('stopped.title'),
        door: 'stories',
        body: StoppedPage({ locale }),
      })
    },
  }),
]
