import type { ExportRecord } from '../read/record.ts'
import { lineOf } from './title.ts'

/** Who wrote, by login: the name that stood under their posts. */
export type Authors = ReadonlyMap<string, string>

/** @returns login and name; no mail address is read. */
export function authorOf({ fields }: ExportRecord): [login: string, name: string] {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  const whole = `${text('wp:author_first_name')} ${text('wp:author_last_name')}`.trim()
  return [text('wp:author_login'), named(text('wp:author_display_name')) || named(whole)]
}

/** The name under a post, or nothing: a login is shown only where it could be a name. */
export const bylineOf = (creator: string, authors: Authors): string => authors.get(creator) || named(creator)

const longest = 80

/** A mail address is no name, and stays with its owner. Names are kept as HTML. */
const named = (text: string): string => {
  const tidy = lineOf(text.slice(0, 500))
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
  return tidy.includes('@') ? '' : tidy.slice(0, longest)
}
