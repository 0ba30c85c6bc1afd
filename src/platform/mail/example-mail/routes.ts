import { Absent } from '../../errors/errors.ts'
import { page } from '../../web/answer.ts'
import { exampleOnly } from '../../web/policy.ts'
import { type Route, route } from '../../web/route.ts'
import { mailWords } from '../letter-text.ts'
import { ExampleLetterPage, ExampleLetters } from './pages.tsx'
import { findExampleLetter, listExampleLetters } from './queries.ts'

/** Where the example network's letters are read. */
export const exampleMailRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/demo/mail',
    policy: exampleOnly,
    kind: 'page',
    async handle({ db, locale }) {
      const letters = await listExampleLetters(db)
      return page({ title: mailWords(locale)('mail.title'), body: ExampleLetters({ locale, letters }) })
    },
  }),
  route({
    method: 'GET',
    path: '/demo/mail/:letter',
    policy: exampleOnly,
    kind: 'page',
    async handle({ db, locale, params }) {
      const id = params.letter ?? ''
      const letter = /^\d{1,15}$/.test(id) ? await findExampleLetter(db, id) : undefined
      if (!letter) throw new Absent()
      return page({ title: letter.subject, body: ExampleLetterPage({ locale, letter }) })
    },
  }),
]
