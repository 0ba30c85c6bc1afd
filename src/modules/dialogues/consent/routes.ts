import { audiences, isNamed, type Purpose, purposes, type Standing } from '../../../platform/consent/index.ts'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldsOf, freshForm } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import {
  allowFor,
  circlesToName,
  findOwnWords,
  type Ledger,
  ledgerOf,
  type OwnWords,
} from '../../contributions/index.ts'
import { cardWords } from '../card/locales/index.ts'
import { addressOf, type Place } from '../card/own-words/place.ts'
import { mySeatsAtFires } from '../card/queries.ts'
import { type Along, alongWith } from '../deciding/state.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { type Around, asksAbout } from './in-words.ts'
import { consentWords } from './locales/index.ts'
import { AskPurposePage } from './pages/AskPurposePage.tsx'
import { ConsentPage } from './pages/ConsentPage.tsx'
import { SurePage } from './pages/SurePage.tsx'
import { WhichCirclesPage } from './pages/WhichCirclesPage.tsx'
import { whatItTouches } from './touches.ts'

/** Deciding at leisure about one's own words: who may use them, for each purpose apart. */
export function consentRoutes(place: Place): Route[] {
  const { base, policy, as } = place
  const shared = { policy, as, thing: 'contribution' } as const
  const at = (rest: string) => `${base}/words/:id/consent${rest}`
  const view = (rest: string, handle: (visit: Visit) => ReturnType<typeof ask>) =>
    route({
      method: 'GET',
      path: at(rest),
      kind: 'page',
      handle: async (visit) => keepWords(visit, place.home, await handle(visit)),
      ...shared,
    })

  async function ask(visit: Visit, wrong = false) {
    const { locale } = visit
    const purpose = purposeIn(visit)
    const found = await decidable(visit)
    const asked = page({
      title: consentWords(locale)(`purpose.${purpose}`),
      body: AskPurposePage({ locale, place, purpose, wrong, ...found }),
    })
    return wrong ? { ...asked, status: 422 } : asked
  }

  async function which(visit: Visit, audience: 'team' | 'partners', wrong: boolean) {
    const { db, locale } = visit
    const purpose = purposeIn(visit)
    const [{ words }, circles] = await Promise.all([decidable(visit), circlesToName(db, audience)])
    const asked = page({
      title: consentWords(locale)(`circles.${audience}`),
      body: WhichCirclesPage({ locale, place, words, purpose, audience, circles, wrong }),
    })
    return wrong ? { ...asked, status: 422 } : asked
  }

  return [
    view('', async (visit) => {
      const { locale } = visit
      const { hidden } = freshForm(visit)
      return page({
        title: consentWords(locale)('consent.title'),
        body: ConsentPage({ locale, place, hidden, ...(await about(visit)) }),
      })
    }),
    view('/:purpose', (visit) => ask(visit)),
    view('/:purpose/sure', async (visit) => {
      const { db, actor, locale, url } = visit
      const purpose = purposeIn(visit)
      const said = url.searchParams.get('audience')
      const audience = audiences.find((one) => one === said) ?? (said === 'nobody' ? null : undefined)
      if (audience === undefined) return ask(visit, true)
      const chosen = url.searchParams.getAll('circle')
      const known = isNamed(audience) ? await circlesToName(db, audience) : []
      const circleIds = chosen.filter((id) => known.some((one) => one.id === id))
      if (isNamed(audience) && circleIds.length === 0)
        return which(visit, audience, chosen.length > 0 || asked(url))
      const [{ words, ledger, around, along }, touched] = await Promise.all([
        decidable(visit),
        whatItTouches(db, actor, visit.params.id ?? ''),
      ])
      const wanted: Standing | null = audience === null ? null : { audience, circleIds, withName: false }
      const circles = new Map([...around.circles, ...known.map(({ id, name }) => [id, name] as const)])
      const { hidden } = freshForm(visit)
      return page({
        title: consentWords(locale)('sure.title'),
        body: SurePage({
          ...{ locale, place, words, purpose, ledger, wanted, touched, hidden, along },
          around: { ...around, circles },
        }),
      })
    }),
    route({
      ...shared,
      method: 'POST',
      path: at('/:purpose'),
      kind: 'form',
      async handle(visit) {
        const { house, token, requestId, posted, params, locale } = visit
        const id = params.id ?? ''
        const back = addressOf(place, id, 'consent')
        const input = {
          ...posted,
          circleIds: fieldsOf(posted, 'circleIds'),
          purpose: purposeIn(visit),
          contributionId: id,
        }
        try {
          // Done each time it is pressed: who goes back and chooses again gets what they choose now.
          await allowFor.execute(house, { token, requestId }, input)
        } catch (error) {
          if (!(error instanceof Conflict || error instanceof Invalid)) throw error
          return redirect(back, { flash: cardWords(locale)('moved-on') })
        }
        return redirect(back, { flash: consentWords(locale)('sure.done') })
      },
    }),
  ]
}

/** They came from the page that asks which circles, and chose none. */
const asked = (url: URL) => url.searchParams.has('which')

function purposeIn({ params }: Visit): Purpose {
  const found = purposes.find((one) => one === params.purpose)
  if (!found) throw new Absent()
  return found
}

interface About {
  words: OwnWords
  ledger: Ledger
  around: Around
  confidant: { confidantName: string; confidantPhone: string }
  along: Along
}

/** @throws Absent unless the actor said these words. */
async function about({ db, house, actor, params }: Visit): Promise<About> {
  const id = params.id ?? ''
  const [words, ledger, seats, along] = await Promise.all([
    findOwnWords(db, house.sealing, actor, id),
    ledgerOf(db, id),
    mySeatsAtFires(db, actor),
    alongWith(db, house.sealing, id),
  ])
  if (words?.as !== 'speaker') throw new Absent()
  const at = seats.find(({ circleId }) => circleId === words.circleId)
  const { organisation = '', few = false, confidantName = '', confidantPhone = '' } = at ?? {}
  return {
    words,
    ledger,
    along,
    around: { organisation, few, circles: ledger.circles, name: words.speaker.name },
    confidant: { confidantName, confidantPhone },
  }
}

/** @throws Absent also where there is nothing to decide yet. */
async function decidable(visit: Visit): Promise<About> {
  const found = await about(visit)
  if (found.words.state !== 'confirmed' || !asksAbout(found.words)(purposeIn(visit))) throw new Absent()
  return found
}
