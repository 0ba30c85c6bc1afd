import type { Locale } from '../../../platform/i18n/words.ts'
import { shortened } from '../../../platform/text/shortened.ts'
import { storyWords } from '../words.ts'
import type { OwnStory } from './queries.ts'

/** In characters: what the page is has to be heard too. */
const most = 60

/** The title of a page about something one writes: several texts are open in as many tabs, and each says which it is. */
export function titled(locale: Locale, { title }: Pick<OwnStory, 'title'>, page: string): string {
  const w = storyWords(locale)
  return w('title.of', { title: shortened(title, most) || w('title.none'), page })
}
