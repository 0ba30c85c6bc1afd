import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent, Invalid, TooManyGuesses } from '../../../platform/errors/errors.ts'
import { page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, formRoutes } from '../../../platform/web/form.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { codeOf } from './code.ts'
import { askQuestion } from './commands/ask-question.ts'
import { liveWords } from './locales/index.ts'
import { AskedPage } from './pages/AskedPage.tsx'
import { AskPage } from './pages/AskPage.tsx'
import { liveHere, whoFollows } from './policy.ts'
import { askedBehind } from './queries.ts'

const base = '/week/:week/sessions/:session/live'

/** Questions in a quarter of an hour: of one browser, and from one address, which a whole hall may share. */
const [mostOfOne, mostFromOne] = [5, 200]

/**
 * Counted before it is kept: of many sent at once no more are.
 * @throws Invalid, at the field, with what was typed still there.
 */
async function countQuestion({ house, address, browser }: Visit): Promise<void> {
  const about = [
    { at: `question from ${address}`, allowed: mostFromOne },
    { at: `question by ${browser}`, allowed: mostOfOne },
  ]
  try {
    await guessesIn(house.database, house.keyFor('guesses')).counting(about, async (counts) => counts())
  } catch (error) {
    if (error instanceof TooManyGuesses) throw new Invalid({ words: 'ask.too-many' })
    throw error
  }
}

export const askRoutes: readonly Route[] = [
  ...formRoutes({
    path: `${base}/ask`,
    policy: whoFollows,
    thing: 'live question',
    command: askQuestion,
    async show(visit, form) {
      const { locale } = visit
      const title = liveWords(locale)('ask.title')
      const body = AskPage({ locale, live: await liveHere(visit), form })
      return page({ title, door: 'agenda', islands: ['typed-words'], body })
    },
    async input(visit) {
      const { params, posted } = visit
      const words = fieldOf(posted, 'words')
      if (words.trim()) await countQuestion(visit)
      return { week: params.week, session: params.session, words }
    },
    done({ id }, visit) {
      const { house, params } = visit
      return redirect(`/week/${params.week}/sessions/${params.session}/live/asked/${codeOf(house, id)}`)
    },
  }),
  route({
    method: 'GET',
    path: `${base}/asked/:code`,
    policy: whoFollows,
    kind: 'page',
    thing: 'live question',
    async handle(visit) {
      const { db, locale, params } = visit
      const [session, state] = await Promise.all([
        liveHere(visit),
        askedBehind(db, params.code ?? '', params.session ?? ''),
      ])
      if (!state) throw new Absent()
      const title = liveWords(locale)('asked.title')
      const body = AskedPage({ locale, live: session, state })
      return page({ title, door: 'agenda', islands: ['typed-words'], body })
    },
  }),
]
