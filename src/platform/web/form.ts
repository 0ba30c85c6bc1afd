import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Asking, Command } from '../commands/command.ts'
import { Conflict, Invalid } from '../errors/errors.ts'
import type { Answer, Page } from './answer.ts'
import type { OpensIntake } from './intake.ts'
import { isAboutKept, type KeptFiles, keepSent, withKept } from './kept-files.ts'
import type { Policy } from './policy.ts'
import type { Reads } from './reads.ts'
import { type ActsAs, type Route, route } from './route.ts'
import type { Posted, Visit } from './visit.ts'

/** What a form shows: what was typed, what is wrong with it, and whether somebody else was faster. */
export interface FormState {
  values: Posted
  /** Field name → key of the module's (or the platform's) words. */
  errors: Readonly<Record<string, string>>
  /** Somebody else changed the same thing meanwhile: show their text next to what was typed. */
  conflict: boolean
  /** The hidden fields every form carries. */
  hidden: { csrf: string; key: string; kept?: KeptFiles }
}

/** A single value as text, also when the name came twice. */
export function fieldOf(posted: Posted, name: string): string {
  const value = posted[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All values of one name. */
export function fieldsOf(posted: Posted, name: string): readonly string[] {
  const value = posted[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export function freshForm(visit: Visit, values: Posted = {}, kept: KeptFiles = {}): FormState {
  // Only where the form is shown does this browser become known by a cookie.
  const hidden = {
    get csrf() {
      return visit.csrf()
    },
    key: randomUUID(),
    kept,
  }
  return { values, errors: {}, conflict: false, hidden }
}

interface FormDeclaration<Input, Result> {
  path: string
  policy: Policy
  as?: ActsAs
  thing?: string
  /** What of others its page shows. */
  reads?: Reads
  /** Machines that look for pages are asked to leave it out. */
  unlisted?: boolean
  /** The page with the form: first empty or filled from what is there, then with what was typed. */
  show(visit: Visit, form: FormState): Promise<Page> | Page
  command: Command<Input, Result>
  /** The command's input from the path and what was posted; default: what was posted. */
  input?(visit: Visit): Promise<unknown> | unknown
  /** Fields that may carry a file, each with the key of what is said when it was too large to be read. */
  files?: Readonly<Record<string, string>>
  /** Those of them whose file is kept after an error, so that nobody chooses a picture twice. Their page shows `KeptFile` there. */
  keeps?: readonly string[]
  /** Those of them that are taken in while they come, however large; what is typed stands before them in the form. */
  intakes?: Readonly<Record<string, OpensIntake>>
  /** The same words from the same browser are one thing, also when the page was asked for anew in between: by going back. */
  sameWordsOnce?: true | ((visit: Visit) => boolean)
  /** Where to go when it is done. */
  done(result: Result, visit: Visit): Promise<Answer> | Answer
}

/** The two routes of a form: GET shows it, POST runs its command; an error shows it again with what was typed. */
export function formRoutes<Input, Result>(declared: FormDeclaration<Input, Result>): Route[] {
  const { path, policy, as = 'person', thing, reads, unlisted = false } = declared
  const shared = { path, policy, as, ...(thing && { thing }), ...(reads && { reads }) }
  return [
    route({
      ...shared,
      ...(unlisted && { unlisted }),
      method: 'GET',
      kind: 'page',
      handle: (visit) => declared.show(visit, freshForm(visit)),
    }),
    route({
      ...shared,
      ...(declared.files && { files: true }),
      ...(declared.intakes && { intakes: declared.intakes }),
      method: 'POST',
      kind: 'form',
      handle: submit(declared, ['way-back']),
    }),
  ]
}

/** A POST alone, for a button on a page that another route shows. `show` is that page, for when something is wrong. */
export function actionRoute<Input, Result>(declared: FormDeclaration<Input, Result>): Route {
  const { path, policy, as = 'person', thing } = declared
  return route({
    path,
    policy,
    as,
    ...(thing && { thing }),
    method: 'POST',
    kind: 'form',
    handle: submit(declared, ['way-back-to-page']),
  })
}

/** `islands`: what the page carries besides when something is wrong. */
function submit<Input, Result>(declared: FormDeclaration<Input, Result>, islands: readonly string[] = []) {
  return async (given: Visit): Promise<Answer> => {
    let visit = given
    try {
      visit = await withKept(given, declared.keeps ?? [])
      const result = await run(declared, visit)
      return await declared.done(result, visit)
    } catch (error) {
      if (!(error instanceof Invalid || error instanceof Conflict)) throw error
      const errors = error instanceof Invalid ? error.fields : {}
      const again: FormState = {
        ...freshForm(visit, visit.posted, await keepSent(visit, declared.keeps ?? [], errors)),
        errors,
        conflict: error instanceof Conflict,
      }
      const page = await visit.reading((fresh) => declared.show(fresh, again))
      const status = error instanceof Invalid ? 422 : 409
      return { ...page, status, islands: [...(page.islands ?? []), ...islands] }
    }
  }
}

/** What was taken in for what is not done is let go of at once. */
async function run<Input, Result>(declared: FormDeclaration<Input, Result>, visit: Visit): Promise<Result> {
  try {
    refuseWhatWasLetGo(visit, declared.files)
    const raw = declared.input ? await declared.input(visit) : visit.posted
    const { sameWordsOnce: once } = declared
    const asking = askingOf(visit, typeof once === 'function' ? once(visit) : once)
    return await declared.command.execute(visit.house, asking, raw)
  } catch (error) {
    for (const one of Object.values(visit.taken)) await one.drop()
    throw error
  }
}

function refuseWhatWasLetGo({ letGo, refused }: Visit, files: Readonly<Record<string, string>> = {}): void {
  const tooLarge = Object.entries(files).filter(([name]) => letGo.includes(name))
  const wrong = { ...refused, ...Object.fromEntries(tooLarge) }
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong)
}

const key = z.uuid()

export function askingOf(visit: Visit, sameWordsOnce = false): Asking {
  const given = key.safeParse(fieldOf(visit.posted, '_key'))
  const by = sameWordsOnce && visit.browser ? visit.browser : given.data
  return {
    token: visit.token,
    requestId: visit.requestId,
    idempotencyKey: by === undefined ? undefined : keyOfThis(by, visit),
  }
}

/**
 * The same form with the same words is one thing, however often it is sent. Somebody who goes back and types something
 * else, or presses another button of the page, does another thing: nothing of that may be swallowed.
 */
function keyOfThis(given: string, { url, posted, everyFile, taken }: Visit): string {
  const { _csrf, _key, ...words } = posted
  const sent = Object.entries(everyFile).map(([name, all]) => [
    name,
    all.map((bytes) => createHash('sha256').update(bytes).digest('hex')),
  ])
  const said = JSON.stringify(
    [
      ...Object.entries(words).filter(([name]) => !isAboutKept(name)),
      ...sent,
      ...Object.entries(taken).map(([name, { hash }]) => [name, hash]),
    ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )
  const hash = createHash('sha256').update(`${given}|${url.pathname}|${said}`).digest('hex')
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}
