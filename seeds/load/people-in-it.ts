import { createHash } from 'node:crypto'
import { toldCodes } from '../../src/modules/stories/people-in-it/code.ts'
import type { StoryAudience } from '../../src/modules/stories/schema.ts'
import type { Document } from '../../src/platform/documents/index.ts'
import { quotes, toldOf } from '../stories/people-in-it.ts'
import { dayFrom } from './days.ts'
import { contributionId, idOf } from './ids.ts'
import type { Loading } from './loading.ts'

export const quoteId = (story: string) => idOf('told of', story, 'quote')
export const toldId = (story: string) => idOf('told of', story, 'person')

const quoteIn = (slug: string) => quotes.find(({ story }) => story === slug)

/** With somebody's own words at its end, where they stand in it. */
export function withWords(slug: string, document: Document): Document {
  const quote = quoteIn(slug)
  if (!quote) return document
  const contribution = contributionId(quote.fire, quote.words)
  return { type: 'doc', content: [...document.content, { type: 'said', attrs: { contribution } }] }
}

/** Whoever is in a story, before it is published: what is read needs their yes. */
export function loadPeopleInIt(
  { lay, keyFor, now }: Pick<Loading, 'lay' | 'keyFor' | 'now'>,
  {
    slug,
    storyId,
    audience,
    seal,
  }: { slug: string; storyId: string; audience: StoryAudience; seal(clear: string): Buffer },
): void {
  // Named also where nobody is in it, so that it is filled before what needs it.
  lay('stories.told_of')
  const hashOf = (id: string) => toldCodes.hashesOf({ keyFor }, id).long_hash
  const quote = quoteIn(slug)
  if (quote)
    lay('stories.told_of', {
      ...{ id: quoteId(slug), story_id: storyId, contribution_id: contributionId(quote.fire, quote.words) },
      ...{
        name: seal(''),
        code_hash: hashOf(quoteId(slug)),
        short_hash: null,
        asked_number: 1,
        asked_audience: 'everyone',
      },
      ...{
        says: 'yes',
        said_name: createHash('sha256')
          .update(`${quoteId(slug)} ${quote.named}`)
          .digest(),
        said_number: 1,
        said_audience: 'everyone',
        said_how: 'account',
        said_on: dayFrom(now, -53),
        later_on: null,
      },
    })
  const told = toldOf.find(({ story }) => story === slug)
  if (told)
    lay('stories.told_of', {
      ...{ id: toldId(slug), story_id: storyId, contribution_id: null, name: seal(told.name) },
      ...{
        seat_id: told.chosen ? idOf('seat', told.chosen.circle, told.chosen.person) : null,
        code_hash: hashOf(toldId(slug)),
        short_hash: toldCodes.hashesOf({ keyFor }, toldId(slug)).short_hash,
        asked_number: 1,
        asked_audience: audience,
        said_name: null,
        says: told.yes ? 'yes' : told.no ? 'no' : null,
        ...((told.yes || told.no) && { said_number: 1, said_audience: audience }),
        ...(told.yes && { said_how: 'account', said_on: dayFrom(now, -7) }),
        ...(told.no && { said_on: dayFrom(now, -1), wishes: told.no }),
        ...(told.later && { later_on: dayFrom(now, told.later) }),
      },
    })
}
