import { fieldOf } from '../../web/form.ts'
import type { Visit } from '../../web/visit.ts'

/** A text that was typed, or came as a file beside its field; undefined where the file is no text. */
export function typedOrSent({ posted, files }: Pick<Visit, 'posted' | 'files'>, name: string) {
  const file = files[`${name}File`]
  if (!file) return fieldOf(posted, name)
  const text = file.toString('utf8')
  return text.includes('\uFFFD') || text.includes('\0') ? undefined : text
}
