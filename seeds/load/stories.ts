import { createHash } from 'node:crypto'
import { slugOf } from '../../src/modules/circles/names.ts'
import { fromPlainText, toPlainText } from '../../src/platform/documents/index.ts'
import { earlier } from '../stories/earlier.ts'
import { stories } from '../stories/index.ts'
import { type PlacedStory, placedStories } from '../stories/placed.ts'
import type { Story } from '../stories/types.ts'
import { rubrics } from '../themes.ts'
import { momentFrom } from './days.ts'
import { circleId, idOf, personId, themeId } from './ids.ts'
import type { Loading } from './loading.ts'
import { loadPeopleInIt, withWords } from './people-in-it.ts'
import { loadShown } from './shown.ts'
import { loadStoryPictures, pictured } from './story-pictures.ts'
import { keywordSlug } from './themes.ts'
import { loadTogether, writerId } from './together.ts'

export const storyId = (slug: string) => idOf('story', slug)

/** Where it is read: the same in every rebuilt example. */
export const storySlugOf = ({ slug, title }: Pick<Story, 'slug' | 'title'>) =>
  `${slugOf(title)}-${createHash('sha256').update(slug).digest('hex').slice(0, 6)}`

/** What people of the example wrote. */
export function loadStories(loading: Loading): void {
  for (const story of stories) loadStory(loading, story)
  for (const placed of placedStories) loadPlaced(loading, placed)
}

function loadPlaced({ lay, now }: Loading, placed: PlacedStory): void {
  const { story, from, sister, introduction, label, agreed } = placed
  const at = momentFrom(now, -1, '10:00')
  lay('stories.placed', {
    ...{ id: idOf('placed story', story, sister), story_id: storyId(story) },
    ...{ from_movement_id: circleId(from), movement_id: circleId(sister), introduction, label },
    ...{ hosts_at: at, writers_at: agreed ? at : null },
  })
}

function loadStory(loading: Loading, story: Story): void {
  const { lay, makeKey, now } = loading
  const { slug, daysAgo, writers, title, inShort } = story
  const [id, key] = [storyId(slug), makeKey()]
  const document = withWords(slug, pictured(slug, fromPlainText(story.body)))
  const at = writtenAt(loading, story)
  const place = placeOf(story)
  lay('stories.story', { id, ...place, sealing_key_id: key.id, begun_at: at })
  const names = namesOf(story)
  lay(
    'stories.writer',
    ...writers.map((person, i) => ({
      ...{ id: writerId(slug, person), story_id: id, person_id: personId(person) },
      ...{ name: names[i] ?? '', place: i + 1 },
    })),
  )
  loadTogether(loading, story, { storyId: id, seal: key.seal })
  const shown = loadShown(loading, slug, id)
  const before = earlier.filter((one) => one.story === slug)
  const kept = { title, inShort, document, keywords: story.keywords, shown }
  const version = { story_id: id, saved: before.length > 0 }
  lay(
    'stories.version',
    ...before.map((one, i) => {
      const moment = momentFrom(now, -(daysAgo ?? 2) - one.daysBefore, '11:30')
      const then = { title: one.title ?? title, document: fromPlainText(one.body(story.body)) }
      return {
        ...{ ...version, number: i + 1, writer_id: writerId(slug, one.by), at: moment, begun_at: moment },
        content: key.seal(JSON.stringify({ ...kept, ...then })),
      }
    }),
    {
      ...{ ...version, number: before.length + 1, at, begun_at: at },
      // Who wrote along comes last, where two wrote.
      writer_id: writerId(slug, (before.length > 0 ? writers.at(-1) : undefined) ?? writers[0]),
      content: key.seal(JSON.stringify(kept)),
    },
  )
  const subjects = [
    ...story.themes.map((theme) => themeId('theme', theme)),
    ...story.keywords.map((keyword) => themeId('keyword', keywordSlug(keyword))),
  ]
  lay('stories.about', ...subjects.map((theme_id) => ({ story_id: id, theme_id })))
  loadPeopleInIt(loading, { slug, storyId: id, audience: story.audience, seal: key.seal })
  loadStoryPictures(loading, { slug, storyId: id, daysAgo: daysAgo ?? 2 })
  if (daysAgo === null) return
  lay('stories.published', { ...readable(loading, story), shown: shown ?? null })
}

/** Where it comes from and what it is. */
const placeOf = (story: Story) => ({
  movement_id: circleId(story.movement),
  circle_id: story.circle ? circleId(story.circle) : null,
  kind: story.kind,
  language: story.language,
  written_in: story.writtenIn ?? null,
  audience: story.audience,
  rubric_id:
    story.rubric && rubrics.some((one) => one.slug === story.rubric) ? themeId('rubric', story.rubric) : null,
})

/** Of each who wrote it the name that stands with it; empty where none does. */
const namesOf = ({ byline, bylines }: Story) => bylines ?? [byline]

const writtenAt = ({ now }: Loading, { daysAgo }: Story) => momentFrom(now, -(daysAgo ?? 2), '14:00')

/** What readers read of it. */
function readable(loading: Loading, story: Story) {
  const { slug, title, inShort } = story
  const document = withWords(slug, pictured(slug, fromPlainText(story.body)))
  return {
    ...{
      id: idOf('published story', slug),
      story_id: storyId(slug),
      ...placeOf(story),
      slug: storySlugOf(story),
    },
    ...{ title, in_short: inShort, body: document, plain: toPlainText(document) },
    ...{ bylines: namesOf(story).filter((name) => name !== ''), published_at: writtenAt(loading, story) },
  }
}

/** The same of the story of this name, which nobody reads at the moment. */
export function publishedOf(loading: Loading, slug: string) {
  const story = stories.find((one) => one.slug === slug)
  if (!story) throw new Error(`No story is called ${slug}`)
  return readable(loading, story)
}
