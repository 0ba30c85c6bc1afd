/** What loses its meaning behind a backslash. */
const MEANS_SOMETHING = '[!-/:-@\\[-`{-~•]'

const ESCAPED = new RegExp(`\\\\(${MEANS_SOMETHING})`, 'g')
const ESCAPED_HERE = new RegExp(`\\\\${MEANS_SOMETHING}`, 'y')

const BACKSLASH = new RegExp(`\\\\(?=${MEANS_SOMETHING}|$)`, 'g')

export const escapeBackslashes = (text: string): string => text.replace(BACKSLASH, '\\\\')

export const withoutBackslashes = (text: string): string => text.replace(ESCAPED, '$1')

/** A line that would begin a heading, list, quotation, rule, picture or own words begins with a backslash instead. */
export const escapeStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|>|-(?:\s|$|--)|[•*](?:\s|$)|\[\[)/, '\\')
    .replace(/^(\d{1,3})(?=[.)](?:\s|$))/, '$1\\')

/** Whether at this place stands a backslash with a sign that it takes the meaning from. */
export function isEscaped(line: string, at: number): boolean {
  ESCAPED_HERE.lastIndex = at
  return ESCAPED_HERE.test(line)
}
