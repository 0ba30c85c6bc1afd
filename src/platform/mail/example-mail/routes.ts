import { Absent } from '../../errors/errors.ts'
import { bytes, page } from '../../web/answer.ts'
import { exampleOnly } from '../../web/policy.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { asMail } from '../as-mail.ts'
import { mailWords } from '../letter-text.ts'
import { ExampleLetterPage, ExampleLetters } from './pages.tsx'
import { type ExampleLetter, findExampleLetter, listExampleLetters } from './queries.ts'

async function letterHere({ db, params }: Visit): Promise<ExampleLetter> {
  const id = params.letter ?? ''
  const letter = /^\d{1,15}$/.test(id) ? await findExampleLetter(db, id) : undefined
  if (!letter) throw new Absent()
  return letter
}

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
    async handle(visit) {
      const { locale } = visit
      const letter = await letterHere(visit)
      return page({ title: letter.subject, body: ExampleLetterPage({ locale, letter }) })
    },
  }),
  // At an address of its own, since a mail has looks of its own and may do nothing.
  route({
    method: 'GET',
    path: '/demo/mail/:letter/html',
    policy: exampleOnly,
    kind: 'export',
    does: 'read',
    async handle(visit) {
      const { html } = await letterHere(visit)
      if (!html) throw new Absent()
      return bytes({ body: html, contentType: 'text/html; charset=utf-8', headers: asMail })
    },
  }),
]
