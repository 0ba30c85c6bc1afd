import { hashOf, normaliseCode } from '../../../platform/codes/codes.ts'
import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent, Invalid } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { askingOf, type FormState, fieldOf, formRoutes, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { movementContact } from '../../circles/index.ts'
import {
  answerBehind,
  answerObjection,
  findOwnWords,
  objectionsToMine,
  objectTo,
  slipsOf,
  wordsLetGo,
} from '../../contributions/index.ts'
import { backTo, type Place } from '../card/own-words/place.ts'
import { wordsAround } from '../fire/reads.ts'
import { keepWords } from '../kept-words/keep-words.ts'
import { faceOf } from '../look-back/face.ts'
import { whoMayLookBack } from '../look-back/policy.ts'
import { codeFor } from './code.ts'
import { answerElsewhere } from './elsewhere.ts'
import { keptObjectionRoutes } from './keeper-routes.ts'
import { objectionWords } from './locales/index.ts'
import { AboutMePage } from './pages/AboutMePage.tsx'
import { GivenAnswerPage, TypeCodePage } from './pages/AnswerPages.tsx'
import { SentPage } from './pages/SentPage.tsx'
import { SpeakerPage } from './pages/SpeakerPage.tsx'

/** From one address in a quarter of an hour: a whole home may share it. */
const allowed = { objections: 10, codes: 30 }

const limitOf = ({ house, address }: Visit, what: keyof typeof allowed) => ({
  guesses: guessesIn(house.database, house.keyFor('guesses')),
  about: { at: `${what} from ${address}`, allowed: allowed[what] },
})

async function showAboutMe(visit: Visit, form: FormState) {
  const { db, house, locale, params, site } = visit
  const face = await faceOf(db, params.id ?? '')
  if (!face) throw new Absent()
  const [rows, movement] = await Promise.all([
    wordsLetGo(db).where('c.circle_id', '=', face.circleId).execute(),
    movementContact(db, site.movement),
  ])
  const slips = slipsOf(house.sealing, rows)
  return page({
    title: objectionWords(locale)('title'),
    body: AboutMePage({ locale, dialogueId: face.id, slips, movement, form }),
  })
}

async function showCode({ db, locale, site }: Visit, form: FormState) {
  const movement = await movementContact(db, site.movement)
  return page({
    title: objectionWords(locale)('about.title'),
    body: TypeCodePage({ locale, form, movement }),
  })
}

const aboutMe = {
  path: '/dialogues/:id/about-me',
  policy: whoMayLookBack,
  as: 'either',
  thing: 'objection',
} as const

export const objectionRoutes: readonly Route[] = [
  route({
    ...aboutMe,
    method: 'GET',
    kind: 'page',
    reads: wordsAround,
    handle: (visit) => showAboutMe(visit, freshForm(visit)),
  }),
  route({
    ...aboutMe,
    method: 'POST',
    kind: 'form',
    async handle(visit) {
      const { house, requestId, locale, posted, params, site } = visit
      const { guesses, about } = limitOf(visit, 'objections')
      const code = codeFor(visit)
      const asked = { words: fieldOf(posted, 'words'), said: fieldOf(posted, 'said'), codeHash: code.hash }
      try {
        if (asked.words === '') throw new Invalid({ words: 'objection.words' })
        // As nobody: the log says that somebody objected, and not who.
        const asking = { ...askingOf(visit), token: undefined, requestId }
        await guesses.counting([about], async (counts) => {
          await objectTo.execute(house, asking, asked)
          counts()
        })
      } catch (error) {
        if (!(error instanceof Invalid)) throw error
        const form: FormState = { ...freshForm(visit, posted), errors: error.fields }
        return { ...(await visit.reading((fresh) => showAboutMe(fresh, form))), status: 422 }
      }
      return visit.reading(async ({ db }) =>
        page({
          title: objectionWords(locale)('done.title'),
          layout: 'sheet',
          islands: ['print-button'],
          body: SentPage({
            locale,
            code: code.printed,
            address: `${site.origin}/about-me`,
            movement: await movementContact(db, site.movement),
            now: house.clock.now(),
            back: `/dialogues/${params.id}/look-back`,
          }),
        }),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/about-me',
    policy: everybody,
    kind: 'page',
    unlisted: true,
    thing: 'objection',
    handle: (visit) => showCode(visit, freshForm(visit)),
  }),
  route({
    method: 'POST',
    path: '/about-me',
    policy: everybody,
    kind: 'form',
    thing: 'objection',
    async handle(visit) {
      const { house, locale, posted, site } = visit
      const { guesses, about } = limitOf(visit, 'codes')
      const code = normaliseCode(fieldOf(posted, 'code'))
      const { given, path, movement } = await guesses.counting([about], async (failed) => {
        const found = await visit.reading(async (fresh) => ({
          given: await answerBehind(fresh.db, house.sealing, hashOf(code)),
          path: await answerElsewhere(fresh, code),
          movement: await movementContact(fresh.db, site.movement),
        }))
        if (!found.given && !found.path) failed()
        return found
      })
      if (path) return redirect(path)
      if (given)
        return page({
          title: objectionWords(locale)('answer.title'),
          layout: 'sheet',
          islands: ['print-button'],
          body: GivenAnswerPage({ locale, given, movement, now: house.clock.now() }),
        })
      const form: FormState = { ...freshForm(visit, posted), errors: { code: 'code.none' } }
      return { ...(await visit.reading((fresh) => showCode(fresh, form))), status: 422 }
    },
  }),
  ...keptObjectionRoutes,
]

/** What who said the words does about an objection to them, on their card or with their account. */
export function ownObjectionRoutes(place: Place): Route[] {
  return formRoutes({
    path: `${place.base}/words/:id/objection`,
    policy: place.policy,
    as: place.as,
    thing: 'objection',
    command: answerObjection,
    input: ({ posted, params }) => ({ ...posted, contributionId: params.id }),
    async show(visit, form) {
      const { db, house, actor, locale, params } = visit
      const id = params.id ?? ''
      const [words, [objection]] = await Promise.all([
        findOwnWords(db, house.sealing, actor, id),
        // Answered meanwhile on another device: what was typed here stays in sight.
        objectionsToMine(db, house.sealing, {
          words: id,
          ...(form.conflict && { id: fieldOf(form.values, 'objectionId'), answered: true }),
        }),
      ])
      if (words?.as !== 'speaker' || !objection) throw new Absent()
      const now = house.clock.now()
      return keepWords(
        visit,
        place.home,
        page({
          title: objectionWords(locale)('speaker.title'),
          body: SpeakerPage({ locale, place, words, objection, form, now }),
        }),
      )
    },
    done: ({ contributionId }, { locale }) =>
      redirect(backTo(place, contributionId), { flash: objectionWords(locale)('speaker.done') }),
  })
}
