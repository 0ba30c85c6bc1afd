import type { Locale } from '../../../../platform/i18n/words.ts'
import { accountAddress } from '../../../people/index.ts'
import { type InvitedRole, invitedRoles } from '../../invite-person/input.ts'
import { keyOf, tidy } from '../../names.ts'
import { type CellOf, cellProblem, isDay, type Wrong } from '../participants/read-row.ts'

/** One person as a list tells of them: what they are called, where a letter goes, and what they are asked to do. */
export interface PersonRow {
  line: number
  name: string
  email: string | null
  role: InvitedRole
  locale: Locale | null
  form: 'je' | 'u' | null
}

const longestName = 120

/** What stands in lists, without accents and signs. */
const roles: Readonly<Record<InvitedRole, readonly string[]>> = {
  member: ['', 'lid', 'meedoen', 'doet mee', 'member', 'take part'],
  trusted: ['gesprekken voorbereiden', 'gespreksbegeleider', 'vertrouwd', 'trusted', 'prepare conversations'],
  host: ['gastheer', 'gastvrouw', 'gastheer of gastvrouw', 'host'],
}
const languages: Readonly<Record<Locale, readonly string[]>> = {
  nl: ['nl', 'nederlands', 'dutch'],
  en: ['en', 'engels', 'english'],
}
const forms = { je: ['je', 'jij', 'jou'], u: ['u'] } as const

/** A row, or the first thing that is wrong with it. */
export function readPerson(line: number, cellOf: CellOf): PersonRow | Wrong {
  const cell = (field: string) => tidy(cellOf(field))
  for (const text of ['name', 'first', 'infix', 'last', 'email', 'role', 'language', 'form'].map(cell)) {
    const problem = cellProblem(text)
    if (problem) return { line, text, problem }
  }
  const name = cell('name') || tidy(['first', 'infix', 'last'].map(cell).join(' '))
  const wrong = nameProblem(name)
  if (wrong) return { line, text: name, problem: wrong }
  const [typed, asked] = [cell('email'), cell('role')]
  const email = typed === '' ? null : accountAddress.safeParse(typed).data
  if (email === undefined) return { line, text: typed, problem: 'row.email' }
  const role = invitedRoles.find((one) => roles[one].includes(asked && keyOf(asked)))
  if (!role) return { line, text: asked, problem: 'row.role' }
  // Who looks after a place comes in with an account of their own.
  if (role !== 'member' && !email) return { line, text: asked, problem: 'row.role-mail' }
  const locale = meant(languages, cell('language'))
  if (locale === undefined) return { line, text: cell('language'), problem: 'row.language' }
  const form = meant(forms, cell('form'))
  if (form === undefined) return { line, text: cell('form'), problem: 'row.form' }
  return { line, name, email, role, locale, form }
}

function nameProblem(name: string): string | undefined {
  if (name === '') return 'row.person-name'
  if (name.length > longestName) return 'row.name-long'
  if (isDay(name)) return 'row.day'
  if (/^[\d\s.,]+$/.test(name)) return 'row.number'
  return name.includes('@') ? 'row.name-mail' : undefined
}

/** Null: nothing was said. Undefined: nobody knows what was meant. */
function meant<Value extends string>(
  table: Readonly<Record<Value, readonly string[]>>,
  text: string,
): Value | null | undefined {
  if (text === '') return null
  return (Object.keys(table) as Value[]).find((value) => table[value].includes(keyOf(text)))
}
