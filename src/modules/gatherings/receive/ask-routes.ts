import { Absent } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { LettersSheet } from '../paper/pages/LettersSheet.tsx'
import { sheetFor } from '../paper/sheet.ts'
import { askSomebody } from './commands/ask.ts'
import { receiveWords } from './locales/index.ts'
import { AskPage } from './pages/AskPage.tsx'
import { peopleAt } from './people-at.ts'
import { receiver } from './policy.ts'

async function showAsk(visit: Visit, form: FormState) {
  const { gathering, occurrence } = await peopleAt(visit)
  const { locale } = visit
  const body = AskPage({ locale, form, gathering, occurrence })
  return page({ title: receiveWords(locale)('ask'), door: 'agenda', body })
}

/** The letter of one person, whatever time of the gathering they answered to. */
async function showLetter(visit: Visit) {
  const { house, locale, params, site } = visit
  const { gathering, occurrence, people } = await peopleAt(visit)
  const one = people.find(({ id }) => id === params.who)
  if (!one) throw new Absent()
  const w = receiveWords(locale)
  const context = { house, origin: site.origin, gathering, occurrences: [occurrence] }
  const about = one.answer === null ? 'asked' : 'standing'
  const body = LettersSheet({
    title: w('letter'),
    sheets: [sheetFor(context, about, { one, locale })],
    print: w('letter.print'),
    none: '',
    back: { href: `/gatherings/${gathering.id}/people?on=${occurrence.id}`, label: w('title') },
  })
  return page({ title: w('letter'), door: 'agenda', layout: 'sheet', islands: ['print-button'], body })
}

export const askRoutes: readonly Route[] = [
  ...formRoutes({
    path: '/gatherings/:id/people/ask',
    policy: receiver,
    thing: 'sign-up',
    command: askSomebody,
    show: showAsk,
    input: ({ params, posted, locale }) => ({
      gatheringId: params.id,
      occurrenceId: fieldOf(posted, 'occurrence'),
      name: fieldOf(posted, 'name'),
      email: fieldOf(posted, 'email'),
      locale,
    }),
    done({ signUpId }, { params, posted, locale }) {
      const on = fieldOf(posted, 'occurrence')
      const w = receiveWords(locale)
      return fieldOf(posted, 'email').trim()
        ? redirect(`/gatherings/${params.id}/people?on=${on}`, { flash: w('ask.sent') })
        : redirect(`/gatherings/${params.id}/people/${signUpId}/letter?on=${on}`, { flash: w('ask.paper') })
    },
  }),
  route({
    method: 'GET',
    path: '/gatherings/:id/people/:who/letter',
    policy: receiver,
    kind: 'page',
    thing: 'sign-up',
    reads: { thing: 'people at a gathering' },
    does: 'print',
    handle: showLetter,
  }),
]
