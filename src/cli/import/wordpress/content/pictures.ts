import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { figure } from './html.ts'
import type { Around } from './prepare.ts'

/** A picture of the old site by its number there, with the caption that it has for itself. */
export function pictureOf(id: number, around: Around): string {
  const found = around.attachment(id)
  if (!found) {
    around.left('picture', String(id))
    return ''
  }
  return around.put(
    figure(`<img src="${escapedInTag(found.url)}" alt="${escapedInTag(found.alt)}">`, found.caption),
  )
}
