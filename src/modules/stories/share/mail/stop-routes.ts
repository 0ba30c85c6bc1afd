import { page } from '../../../../platform/web/answer.ts'
import { askingOf, freshForm } from '../../../../platform/web/form.ts'
import { everybody } from '../../../../platform/web/policy.ts'
import { type Route, route } from '../../../../platform/web/route.ts'
import type { Visit } from '../../../../platform/web/visit.ts'
import { movementContact } from '../../../circles/index.ts'
import { isWholeCode } from './code.ts'
import { stopMail } from './commands/stop-mail.ts'
import { mailWords } from './locales/index.ts'
import { BrokenMailLinkPage, MailStoppedPage, StopMailPage } from './pages/StopMailPages.tsx'

const path = '/share/no-mail/:code'

/** Nothing of the link is looked up: its form alone says that a piece of it is missing. */
async function broken({ db, site, locale }: Visit) {
  const { contactPhone: phone } = await movementContact(db, site.movement)
  const body = BrokenMailLinkPage({ locale, phone })
  return page({ title: mailWords(locale)('broken.title'), door: 'stories', body })
}

/** A POST alone ends it, from whatever sends post for somebody (RFC 8058); neither tells whether there was anything to end. */
export const stopMailRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path,
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle(visit) {
      const { locale, params } = visit
      if (!isWholeCode(params.code ?? '')) return broken(visit)
      const body = StopMailPage({ locale, hidden: freshForm(visit).hidden })
      return page({ title: mailWords(locale)('stop.title'), door: 'stories', body })
    },
  }),
  route({
    method: 'POST',
    path,
    policy: everybody,
    kind: 'form',
    thing: 'shared mail',
    forgery: 'origin',
    files: true,
    async handle(visit) {
      const { house, locale, params } = visit
      const { code = '' } = params
      if (!isWholeCode(code)) return visit.reading(broken)
      await stopMail.execute(house, askingOf(visit), { code })
      const body = MailStoppedPage({ locale })
      return page({ title: mailWords(locale)('stopped.title'), door: 'stories', body })
    },
  }),
]
