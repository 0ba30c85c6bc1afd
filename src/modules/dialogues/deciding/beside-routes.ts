import { guessesIn } from '../../../platform/codes/guesses.ts'
import { Absent, Conflict, Invalid } from '../../../platform/errors/errors.ts'
import { type Answer, page } from '../../../platform/web/answer.ts'
import { type FormState, fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { askedWith, besideWith, readBeside, secondSays } from '../../contributions/index.ts'
import { hashOfTyped } from './code.ts'
import { decidingWords } from './locales/index.ts'
import { AlongCodePage } from './pages/AlongCodePage.tsx'
import { AlongPage } from './pages/AlongPage.tsx'

/** Wrong codes from one address in a quarter of an hour: a whole home may share it. */
const allowed = 30

const shared = { policy: everybody, thing: 'deciding together' } as const

const showCode = (visit: Visit, form: FormState) =>
  page({
    title: decidingWords(visit.locale)('along.code.title'),
    body: AlongCodePage({ locale: visit.locale, form }),
  })

/** As nobody: a code is the whole of it, whoever happens to be signed in on this device. */
const asNobody = ({ requestId }: Visit) => ({ token: undefined, requestId })

/**
 * What a code shows, once the log says that somebody looks. A code that names nobody sounds like one that does not exist, and
 * counts as a guess.
 */
async function withCode(visit: Visit, work: (codeHash: Buffer) => Promise<Answer>): Promise<Answer> {
  const { house, address, posted } = visit
  const guesses = guessesIn(house.database, house.keyFor('guesses'))
  const about = { at: `beside from ${address}`, allowed }
  return guesses.counting([about], async (failed) => {
    try {
      return await work(hashOfTyped(fieldOf(posted, 'code')))
    } catch (error) {
      if (!(error instanceof Absent)) throw error
      failed()
      const form: FormState = { ...freshForm(visit, posted), errors: { code: 'along.code.none' } }
      return { ...showCode(visit, form), status: 422 }
    }
  })
}

async function showAsked(visit: Visit, codeHash: Buffer, said?: 'done' | 'moved'): Promise<Answer> {
  const { house, locale, posted } = visit
  await readBeside.execute(house, asNobody(visit), { codeHash })
  const [beside, asked] = await house.database.read(undefined, ({ db }) =>
    Promise.all([besideWith(db, codeHash), askedWith(db, house.sealing, codeHash)]),
  )
  if (!beside) throw new Absent()
  const w = decidingWords(locale)
  const { person } = beside
  return page({
    title: person ? w('along.title', { person }) : w('along.title.nobody'),
    body: AlongPage({ locale, person, asked, said, code: fieldOf(posted, 'code'), form: freshForm(visit) }),
  })
}

/** For whoever was asked to decide along: with a code, without an account. */
export const besideRoutes: readonly Route[] = [
  route({
    ...shared,
    method: 'GET',
    path: '/beside',
    kind: 'page',
    unlisted: true,
    handle: (visit) => showCode(visit, freshForm(visit, { code: visit.url.searchParams.get('code') ?? '' })),
  }),
  route({
    ...shared,
    method: 'POST',
    path: '/beside',
    kind: 'form',
    handle: (visit) => withCode(visit, (codeHash) => showAsked(visit, codeHash)),
  }),
  route({
    ...shared,
    method: 'POST',
    path: '/beside/answer',
    kind: 'form',
    handle: (visit) =>
      withCode(visit, async (codeHash) => {
        const { house, posted } = visit
        const answer = { codeHash, asked: fieldOf(posted, 'asked'), says: fieldOf(posted, 'says') }
        try {
          // Done each time it is pressed: who goes back and answers again means what they press now.
          await secondSays.execute(house, asNobody(visit), answer)
        } catch (error) {
          if (!(error instanceof Conflict || error instanceof Invalid)) throw error
          return showAsked(visit, codeHash, 'moved')
        }
        return showAsked(visit, codeHash, 'done')
      }),
  }),
]
