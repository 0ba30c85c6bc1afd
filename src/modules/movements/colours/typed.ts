import { fieldOf } from '../../../platform/web/form.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import { inOrder } from './input.ts'
import { colourFrom } from './model/colour.ts'
import { readTokens } from './model/read.ts'
import { type Given, roles, type Scheme, type Theme } from './model/roles.ts'

interface Typed {
  theme?: Theme
  /** Field → key of the words. */
  errors: Readonly<Record<string, string>>
}

/** What was chosen: from the file where there is one, else what was typed. */
export function typedColours({ posted, files, letGo }: Pick<Visit, 'posted' | 'files' | 'letGo'>): Typed {
  if (letGo.includes('file')) return { errors: { file: 'file.large' } }
  const read = files.file ? readTokens(files.file) : undefined
  if (files.file && !hasAny(read)) return { errors: { file: 'file.unreadable' } }
  const errors: Record<string, string> = {}
  const typedIn = (scheme: Scheme): Given => {
    const found: Record<string, string> = {}
    for (const role of roles) {
      const text = fieldOf(posted, `${scheme}.${role}`).trim()
      const colour = colourFrom(text) ?? colourFrom(`#${text}`)
      if (colour) found[role] = colour
      else if (text) errors[`${scheme}.${role}`] = 'colour.wrong'
    }
    return found
  }
  const typed = { light: typedIn('light'), dark: typedIn('dark') }
  if (Object.keys(errors).length > 0) return { errors }
  // A file is a whole house style: what stood in the fields before it was of another.
  const theme = read ?? typed
  if (!hasAny(theme)) return { errors: { 'light.paper': 'colour.none' } }
  return { theme: { light: inOrder(theme.light), dark: inOrder(theme.dark) }, errors }
}

const hasAny = (theme: Theme | undefined) =>
  theme !== undefined && Object.keys(theme.light).length + Object.keys(theme.dark).length > 0
