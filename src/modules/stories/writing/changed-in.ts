import { differencesBetween } from '../../../platform/documents/index.ts'
import type { StoryContent } from './content.ts'

/** What one version changed in the text before it, short enough for a list. */
export interface ChangedIn {
  /** Some words that came, else some that went: by them one knows which it is. */
  came: string
  went: string
  /** In how many places of the text. */
  places: number
  title: boolean
  inShort: boolean
  keywords: boolean
}

export function changedIn(before: StoryContent, after: StoryContent): ChangedIn {
  const differences = differencesBetween(before.document, after.document).filter(({ was }) => was !== 'there')
  const some = (which: 'new' | 'gone') => {
    for (const one of differences) {
      if (one.was === which && one.part.text.trim()) return shortened(one.part.text)
      const words = one.was === 'changed' ? one.pieces.filter(({ was }) => was === which) : []
      const said = words.map(({ text }) => text).join(' … ')
      if (/\p{L}/u.test(said)) return shortened(said)
    }
    return ''
  }
  return {
    ...{ came: some('new'), went: some('gone'), places: differences.length },
    title: before.title !== after.title,
    inShort: before.inShort !== after.inShort,
    keywords: before.keywords.join(', ') !== after.keywords.join(', '),
  }
}

const most = 70

/** Whole words, on one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`
}
