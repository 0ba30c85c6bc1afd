import type { Context } from '@fedify/fedify'
import { Endpoints, LanguageString, Organization, PropertyValue } from '@fedify/vocab'
import { escaped, escapedInTag } from '../../platform/text/escaped.ts'
import { paragraphsOf } from '../../platform/text/paragraphs.ts'
import type { Site } from '../../platform/web/visit.ts'
import type { Followed } from './actors.ts'
import type { Asked } from './federation.ts'
import { socialWords } from './words.ts'

/** A movement or a theme as other servers read who it is. */
export async function actorOf(
  context: Context<Asked>,
  followed: Followed,
  site: Site,
): Promise<Organization> {
  const { id, about } = followed
  const [keys] = await context.getActorKeyPairs(id)
  const page = `${site.origin}${followed.page}`
  const summary = paragraphsOf(about)
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('')
  return new Organization({
    id: context.getActorUri(id),
    preferredUsername: followed.handle,
    name: followed.name,
    ...(summary && { summaries: [summary, new LanguageString(summary, 'nl')] }),
    url: new URL(page),
    attachments: [
      new PropertyValue({
        name: socialWords('nl')('actor.page'),
        value: `<a href="${escapedInTag(page)}" rel="me noopener">${escaped(page.replace(/^https?:\/\//, ''))}</a>`,
      }),
    ],
    inbox: context.getInboxUri(id),
    outbox: context.getOutboxUri(id),
    followers: context.getFollowersUri(id),
    following: context.getFollowingUri(id),
    endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
    // Whoever wants to follow does. What is told is what everybody may read; an example asks not to be found.
    manuallyApprovesFollowers: false,
    discoverable: !site.example,
    indexable: !site.example,
    ...(keys && { publicKey: keys.cryptographicKey, assertionMethods: [keys.multikey] }),
  })
}
