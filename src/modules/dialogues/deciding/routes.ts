import { purposes } from '../../../platform/consent/index.ts'
import { Absent, Conflict } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { actionRoute, askingOf, type FormState, fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  askBeside,
  endBeside,
  myBeside,
  myNotes,
  myWords,
  myYoungRule,
  noteAge,
  noteDeciding,
  sayAgain,
  showBeside,
} from '../../contributions/index.ts'
import { cardWords } from '../card/locales/index.ts'
import { addressOf, type Place } from '../card/own-words/place.ts'
import { codeFor } from './code.ts'
import { decidingWords } from './locales/index.ts'
import { CodePage } from './pages/CodePage.tsx'
import { DecidingPage } from './pages/DecidingPage.tsx'

/** How somebody decides: by themselves, together, while young; on their card or with their account. */
export function decidingRoutes(place: Place): Route[] {
  const { base, policy, as } = place
  const shared = { policy, as, thing: 'deciding together' } as const
  const home = `${base}/deciding`
  const done =
    (key: 'how.done') =>
    (_: unknown, { locale }: Visit) =>
      redirect(home, { flash: decidingWords(locale)(key) })

  async function show(visit: Visit, form: FormState) {
    const { db, house, actor, locale } = visit
    const [notes, beside, rule, words] = await Promise.all([
      myNotes(db, house.sealing),
      myBeside(db, house.sealing),
      myYoungRule(db, actor),
      myWords(db, house.sealing, actor),
    ])
    const again = words.filter(({ asksAgain }) => asksAgain)
    return page({
      title: decidingWords(locale)('title'),
      ...(as === 'person' && { door: 'mine' as const }),
      body: DecidingPage({ locale, place, notes, beside, rule, again, form }),
    })
  }

  return [
    ...formRoutes({ ...shared, path: home, command: noteDeciding, show, done: done('how.done') }),
    actionRoute({ ...shared, path: `${home}/age`, command: noteAge, show, done: done('how.done') }),
    actionRoute({
      ...shared,
      path: `${home}/beside`,
      command: askBeside,
      input: (visit) => ({ name: fieldOf(visit.posted, 'name'), codeHash: codeFor(visit).hash }),
      show,
      done: (_, visit) =>
        page({
          title: decidingWords(visit.locale)('code.title'),
          body: CodePage({
            locale: visit.locale,
            code: codeFor(visit).printed,
            address: `${visit.site.origin}/beside`,
            back: home,
          }),
        }),
    }),
    actionRoute({ ...shared, path: `${home}/beside/end`, command: endBeside, show, done: done('how.done') }),
    route({
      ...shared,
      method: 'POST',
      path: `${base}/words/:id/consent/:purpose/again`,
      kind: 'form',
      async handle(visit) {
        const { house, posted, params, locale } = visit
        const { id = '' } = params
        const purpose = purposes.find((one) => one === params.purpose)
        if (!purpose) throw new Absent()
        const back = addressOf(place, id, 'consent')
        const said = { contributionId: id, purpose, seen: fieldOf(posted, 'seen') }
        try {
          await sayAgain.execute(house, askingOf(visit), said)
        } catch (error) {
          if (!(error instanceof Conflict)) throw error
          return redirect(back, { flash: cardWords(locale)('moved-on') })
        }
        return redirect(back, { flash: decidingWords(locale)('again.done') })
      },
    }),
    route({
      ...shared,
      method: 'POST',
      path: `${base}/words/:id/beside`,
      kind: 'form',
      async handle({ house, token, requestId, posted, params, locale }) {
        const id = params.id ?? ''
        const back = addressOf(place, id, 'consent')
        try {
          // Done each time it is pressed: what they choose now counts.
          await showBeside.execute(house, { token, requestId }, { ...posted, contributionId: id })
        } catch (error) {
          if (!(error instanceof Conflict)) throw error
          return redirect(back, { flash: cardWords(locale)('moved-on') })
        }
        return redirect(back, { flash: decidingWords(locale)('how.done') })
      },
    }),
  ]
}
