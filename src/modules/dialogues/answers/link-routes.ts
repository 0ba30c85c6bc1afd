import { hashOf } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import { type Answer, page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { sessionTokenFor } from '../card/derived.ts'
import { openCarrierLink } from './commands/open-carrier-link.ts'
import { answerWords } from './locales/index.ts'
import { LinkOverPage, LinkPage } from './pages/LinkPage.tsx'

/** Failed links from one address in a quarter of an hour; a whole home may share an address. */
const failedLinks = 40

async function openLink(visit: Visit): Promise<Answer> {
  const { house, params, address, device, locale } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const from = { at: `carrier's link from ${address}`, allowed: failedLinks }
  return guesses.counting([from], async (failed) => {
    const token = sessionTokenFor(visit)
    const { opened } = await openCarrierLink.execute(house, askingOf(visit), {
      code: params.code,
      tokenHash: hashOf(token),
      device,
    })
    if (opened) return redirect('/carrier', { cookies: [{ name: 'seat', value: token }] })
    failed()
    const title = answerWords(locale)('link.over.title')
    return page({ title, status: 410, body: LinkOverPage({ locale }) })
  })
}

/** The link in a carrier's letter. */
export const linkRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/a/:code',
    policy: everybody,
    kind: 'page',
    handle(visit) {
      const { locale, url } = visit
      const { hidden } = freshForm(visit)
      return page({
        title: answerWords(locale)('link.title'),
        body: LinkPage({ locale, hidden, action: url.pathname }),
      })
    },
  }),
  route({ method: 'POST', path: '/a/:code', policy: everybody, kind: 'form', handle: openLink }),
]
