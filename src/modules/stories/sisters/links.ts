import type { Visit } from '../../../platform/web/visit.ts'
import type { StoryView } from '../reading/story.ts'
import { couldPlace, placingsOf } from './queries.ts'
import { sisterStoryWords } from './words.ts'

/** Below a story that everybody may read: for its writers, and for who looks after a sister of its movement. */
export async function sisterLinks(
  { db, actor, locale }: Visit,
  story: StoryView,
): Promise<{ href: string; label: string }[]> {
  if (actor.kind !== 'person' || story.audience !== 'everyone') return []
  const [sisters, placings] = await Promise.all([
    couldPlace(db, story),
    story.mine ? placingsOf(db, story.storyId) : [],
  ])
  const w = sisterStoryWords(locale)
  return [
    ...(placings.length > 0 ? [{ href: `/write/${story.storyId}/sisters`, label: w('offer.link') }] : []),
    ...sisters.map(({ slug, name }) => ({
      href: `/stories/${story.slug}/place/${slug}`,
      label: w('place.link', { name }),
    })),
  ]
}
