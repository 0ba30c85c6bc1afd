import type { Context } from '@fedify/fedify'
import { Article, LanguageString, PUBLIC_COLLECTION } from '@fedify/vocab'
import { Temporal } from '@js-temporal/polyfill'
import type { FeedEntry } from '../stories/index.ts'
import type { Asked } from './federation.ts'
import { FocusedImage } from './focused-image.ts'
import { hashtagsOf } from './hashtags.ts'
import { publicationOf } from './publications.ts'

/** One publication as this actor tells it; null where not everybody may read it any more. */
export async function articleOf(
  context: Context<Asked>,
  values: { actor: string; publication: string },
): Promise<Article | null> {
  const { house, site } = context.data
  const story = await house.database.read(undefined, ({ db }) => publicationOf(db, site, values))
  return story ? asArticle(context, values, story) : null
}

/**
 * What is said stands there as such and by its language: some read only the one, some only the other. What it says in short is no warning
 * of what is in it (`sensitive`): in Mastodon it stands between the title and the way there.
 */
export function asArticle(
  context: Context<Asked>,
  values: { actor: string; publication: string },
  story: FeedEntry,
): Article {
  const said = (words: string) => [words, new LanguageString(words, story.language)]
  return new Article({
    id: context.getObjectUri(Article, values),
    attribution: context.getActorUri(values.actor),
    names: said(story.title),
    ...(story.summary && { summaries: said(story.summary) }),
    contents: said(story.html),
    sensitive: false,
    url: new URL(story.address),
    attachments: story.pictures.map((picture) => new FocusedImage(picture)),
    tags: hashtagsOf(story),
    published: instant(story.published),
    updated: instant(story.updated),
    tos: [PUBLIC_COLLECTION],
    ccs: [context.getFollowersUri(values.actor)],
  })
}

// This version of Node has no Temporal of its own yet.
export const instant = (at: Date) => Temporal.Instant.from(at.toISOString()) as never
