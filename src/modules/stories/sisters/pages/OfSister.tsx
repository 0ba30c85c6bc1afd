import type { Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { ListedStory } from '../../reading/listed.ts'
import { sisterStoryWords } from '../words.ts'

export type Around = Pick<Movement, 'slug' | 'sisters'>

interface OfSisterProps {
  locale: Locale
  story: Pick<ListedStory, 'movementSlug' | 'movementName' | 'placed'>
  around: Around | undefined
}

/** In a list of more than one movement: of which another it is. What she let stand here says so itself. */
export function OfSister({ locale, story, around }: OfSisterProps) {
  const { movementSlug, movementName: name, placed } = story
  if (placed || !around?.slug || !name || movementSlug === around.slug) return null
  const isSister = around.sisters?.some(({ slug }) => slug === movementSlug)
  return (
    <p class="kv-small" lang={locale}>
      {sisterStoryWords(locale)(isSister ? 'from' : 'placed.of', { name })}
    </p>
  )
}
