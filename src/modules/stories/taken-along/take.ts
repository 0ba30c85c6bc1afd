import { toPlainNotation } from '../../../platform/documents/index.ts'
import type { Visit } from '../../../platform/web/visit.ts'
import type { TakenStory, TakenWriting } from '../../people/index.ts'
import { askedOfMe } from '../people-in-it/asked.ts'
import { ownPicturesAt, plainPicture } from '../pictures/address.ts'
import { ownShared } from '../share/queries.ts'
import { isShownKind } from '../shown/shown.ts'
import { askedToWrite } from '../together/queries.ts'
import { myReadings } from '../together/readers/queries.ts'
import { myStories, type OwnStory } from '../writing/queries.ts'
import {
  myOwnAnswers,
  myPictures,
  mySentReactions,
  myStoryVersions,
  namesAboveMine,
  readNow,
  writtenByMe,
} from './queries.ts'

/** All that somebody wrote for others, and sent to who wrote: theirs alone, and nothing that others sent to them. Twelve queries. */
export async function takeWriting({ db, house, actor, site }: Visit): Promise<TakenWriting> {
  const { sealing } = house
  if (actor.kind !== 'person')
    return { stories: [], askedToWrite: [], readingAlong: [], inStories: [], reactions: [], shared: [] }
  const [
    all,
    written,
    versions,
    names,
    read,
    pictures,
    answers,
    asked,
    readings,
    inStories,
    reactions,
    shared,
  ] = await Promise.all([
    myStories(db, sealing),
    writtenByMe(db),
    myStoryVersions(db, sealing),
    namesAboveMine(db),
    readNow(db),
    myPictures(db, sealing),
    myOwnAnswers(db, sealing),
    askedToWrite(db, sealing),
    myReadings(db, sealing),
    askedOfMe(db, sealing),
    mySentReactions(db, sealing),
    ownShared(db, sealing),
  ])
  const mine = all.filter(({ id }) => written.has(id))
  return {
    stories: mine.map((story): TakenStory => {
      const { id, kind, language, title, inShort, keywords } = story
      const now = read.get(id)
      const [own = {}] = answers.get(id) ?? []
      return {
        ...{ kind, language, title, inShort, keywords, text: toPlainNotation(story.document) },
        ...{ readBy: now?.audience ?? 'nobody', publishedAt: now?.publishedAt.toISOString() ?? null },
        address: story.slug ? `${site.origin}/stories/${story.slug}` : null,
        names: (names.get(id) ?? []).map(({ name }) => name),
        versions: [...(versions.get(id) ?? [])],
        pictures: (pictures.get(id) ?? []).map((picture) => ({
          ...{ seen: picture.alt, caption: picture.caption },
          address: `${site.origin}${plainPicture(ownPicturesAt(id), picture)}`,
        })),
        shown: shownOf(story, site.origin),
        askedOneself: Object.fromEntries(Object.entries(own).filter(([, answer]) => answer !== '')),
      }
    }),
    askedToWrite: asked.map(({ title, by }) => ({ title, by })),
    inStories: inStories.map(({ title, says }) => ({ title, says })),
    readingAlong: readings.map(({ title, by, reads }) => ({ title, by, reads })),
    reactions,
    shared: shared.map(({ step, words, answer, reply, sharedOn }) => ({
      // With what they answered when something was asked back.
      ...{ about: step, text: [words, reply].filter(Boolean).join('\n'), answer, on: sharedOn },
    })),
  }
}

function shownOf({ id, kind, shown }: OwnStory, origin: string): TakenStory['shown'] {
  if (!shown || !isShownKind(kind)) return null
  const { url, file, licence, chapters, captions } = shown
  return {
    address: url || (file ? `${origin}/write/${id}/shown/file` : ''),
    ...{ licence, chapters, captions },
  }
}
