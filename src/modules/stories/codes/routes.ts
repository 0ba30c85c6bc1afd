import { behindTypedCode } from '../../../platform/codes/typed-code.ts'
import { TooManyGuesses } from '../../../platform/errors/errors.ts'
import { type Page, page, redirect } from '../../../platform/web/answer.ts'
import { fieldOf, freshForm } from '../../../platform/web/form.ts'
import { everybody } from '../../../platform/web/policy.ts'
import { type Route, route } from '../../../platform/web/route.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { objectionPathBehind } from '../about-me/queries.ts'
import { toldPathBehind } from '../people-in-it/typed.ts'
import { reactionPathBehind } from '../reactions/own.ts'
import { sharedPathBehind } from '../share/own.ts'
import { codeWords } from './locales/index.ts'
import { CodePage } from './pages/CodePage.tsx'

/** Whoever types a code need not know of which kind it is. */
const pathBehind = async (visit: Visit, code: string): Promise<string | undefined> =>
  (await sharedPathBehind(visit, code)) ??
  (await reactionPathBehind(visit, code)) ??
  (await objectionPathBehind(visit, code)) ??
  (await toldPathBehind(visit, code))

function codePage(visit: Visit, problem?: 'missing' | 'unknown' | 'often'): Page {
  const { locale, posted } = visit
  const form = problem ? { ...freshForm(visit, posted), errors: { code: problem } } : freshForm(visit)
  const body = CodePage({ locale, form })
  return page({ title: codeWords(locale)('title'), door: 'stories', body, ...(problem && { status: 422 }) })
}

const shared = { path: '/share/code', policy: everybody, thing: 'shared' } as const

/** Coming back with a code to what one shared or sent, and to a story in which one is asked. */
export const codeRoutes: readonly Route[] = [
  route({ ...shared, method: 'GET', kind: 'page', unlisted: true, handle: (visit) => codePage(visit) }),
  route({
    ...shared,
    method: 'POST',
    kind: 'form',
    async handle(visit) {
      try {
        const code = fieldOf(visit.posted, 'code')
        if (code.trim() === '') return codePage(visit, 'missing')
        const path = await behindTypedCode(visit, 'shared', code, pathBehind)
        return path ? redirect(path) : codePage(visit, 'unknown')
      } catch (error) {
        if (error instanceof TooManyGuesses) return codePage(visit, 'often')
        throw error
      }
    },
  }),
]
