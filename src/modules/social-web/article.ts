import type { Context } from '@fedify/fedify'
import { Article, LanguageString, PUBLIC_COLLECTION } from '@fedify/vocab'
import { Temporal } from '@js-temporal/polyfill'
import type { Asked } from './federation.ts'
import { FocusedImage } from './focused-image.ts'
import { publicationOf } from './publications.ts'

/** One publication as this actor tells it; null where not everybody may read it any more. */
export async function articleOf(
  context: Context<Asked>,
  values: { actor: string; publication: string },
): Promise<Article | null> {
  const { house, site } = context.data
  const story = await house.database.read(undefined, ({ db }) => publicationOf(db, site, values))
  if (!story) return null
  return new Article({
    id: context.getObjectUri(Article, values),
    attribution: context.getActorUri(values.actor),
    name: new LanguageString(story.title, story.language),
    content: new LanguageString(story.html, story.language),
    url: new URL(story.address),
    attachments: story.pictures.map((picture) => new FocusedImage(picture)),
    published: instant(story.published),
    updated: instant(story.updated),
    tos: [PUBLIC_COLLECTION],
    ccs: [context.getFollowersUri(values.actor)],
  })
}

// This version of Node has no Temporal of its own yet.
export const instant = (at: Date) => Temporal.Instant.from(at.toISOString()) as never
