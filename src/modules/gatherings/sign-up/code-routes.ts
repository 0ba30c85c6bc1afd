import { codeLengths, normaliseCode } from '../../../platform/codes/codes.ts'
import { Absent } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedOfMe } from '../ask-circle/queries.ts'
import { findGathering, occurrencesOf } from '../gathering/queries.ts'
import { roomsOf } from '../place/rooms.ts'
import { codeOf, signUpCodes } from './code.ts'
import { changeAnswer } from './commands/change-answer.ts'
import { bringingMore, changing, refuseMore } from './limits.ts'
import { signUpWords } from './locales/index.ts'
import { findOpen } from './open.ts'
import { CodePage } from './pages/CodePage.tsx'
import { OffListPage } from './pages/OffListPage.tsx'
import { SignUpPage } from './pages/SignUpPage.tsx'
import { asksMore, doneKey, toldIn } from './told.ts'
import { signUpBehind, typedCode } from './typed-code.ts'
import type { SignUpView } from './view.ts'

function codePage(visit: Visit, unknown: boolean): Page {
  const { locale } = visit
  const code = fieldOf(visit.posted, 'code').slice(0, 40)
  return page({
    title: signUpWords(locale)('code.title'),
    door: 'agenda',
    body: CodePage({ locale, form: freshForm(visit, code ? { code } : {}), unknown }),
    ...(unknown && { status: 404 }),
  })
}

/** A code that opens nothing: unknown, over, or of somebody who sits there no more. */
export const unknownCode = (visit: Visit): Page => codePage(visit, true)

/** Where the code leads: to a sign-up, or to what one's whole circle is asked to. */
async function addressBehind(visit: Visit, code: string): Promise<string | undefined> {
  const { db, house } = visit
  const own = await signUpBehind(visit, code)
  if (own) return `/s/${codeOf(house, own.id).long}`
  const asked = signUpCodes.behind(house, await askedOfMe(db), code)
  return asked && `/asked/${codeOf(house, asked.id).long}`
}

/** Behind the code in the address: that is the long one, which nobody guesses. */
async function held(visit: Visit): Promise<SignUpView | undefined> {
  const code = normaliseCode(visit.params.code ?? '')
  return code.length === codeLengths.scanned ? signUpBehind(visit, code) : undefined
}

async function showHeld(visit: Visit, form: FormState): Promise<Page> {
  const { db, house, locale } = visit
  const w = signUpWords(locale)
  const own = await held(visit)
  if (!own) return codePage(visit, true)
  const [gathering, all, open, rooms] = await Promise.all([
    findGathering(db, own.gatheringId),
    occurrencesOf(db, own.gatheringId),
    findOpen(db, own),
    roomsOf(db, own.occurrenceId),
  ])
  const occurrence = all.find(({ id }) => id === own.occurrenceId)
  if (!gathering || !occurrence)
    return page({ title: w('title.own'), door: 'agenda', body: OffListPage({ locale }) })
  return page({
    title: w('title.own'),
    door: 'agenda',
    body: SignUpPage({
      ...{ locale, form, gathering, occurrence, own, rooms },
      ...{ signedIn: false, open: open !== undefined, code: codeOf(house, own.id).short },
    }),
  })
}

/** Typed: right ones lead on; wrong ones sound alike. */
async function openTyped(visit: Visit) {
  const at = await typedCode(visit, fieldOf(visit.posted, 'code'), addressBehind)
  return at ? redirect(at) : codePage(visit, true)
}

export const codeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/s',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    handle: (visit) => codePage(visit, false),
  }),
  route({ method: 'POST', path: '/s', policy: everybody, kind: 'form', thing: 'sign-up', handle: openTyped }),
  ...formRoutes({
    path: '/s/:code',
    policy: everybody,
    thing: 'sign-up',
    command: changeAnswer,
    show: showHeld,
    async input(visit) {
      const own = await visit.reading(held)
      if (!own) throw new Absent()
      await changing(visit, own.id).check()
      if (asksMore(visit, own)) await bringingMore(visit, own.id).check()
      return {
        ...toldIn(visit),
        signUpId: own.id,
        code: visit.params.code ?? '',
        version: fieldOf(visit.posted, '_version'),
      }
    },
    async done({ signUpId, full }, visit) {
      if (full) await refuseMore(visit, signUpId, full)
      await changing(visit, signUpId).count()
      const own = await visit.reading(held)
      const flash = own ? signUpWords(visit.locale)(doneKey(own)) : ''
      return redirect(`/s/${visit.params.code}`, { flash })
    },
  }),
]
