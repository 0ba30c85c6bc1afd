import type { Context } from '@fedify/fedify'
import { Announce, Article, PUBLIC_COLLECTION, Undo } from '@fedify/vocab'
import { feedEntries } from '../stories/index.ts'
import { activityOf, type Letter, type Verb } from './activity.ts'
import type { Asked } from './federation.ts'
import { publicationOf } from './publications.ts'
import { asWritten, type InRound } from './rounds.ts'

interface Announcing {
  /** Who announces. */
  actor: string
  verb: Verb
  /** As it was announced. */
  told: InRound
  /** What: whose it is, and as it was told by them. */
  of: InRound & { actor: string }
}

/**
 * What a movement passes on of a sister: an announcement of what is at the sister's address, and no copy of it. Whoever heard of it so
 * follows nobody who would say that it was corrected or taken back: whose it is says so to them as well.
 */
export function announcing({ actor, verb, told, of }: Announcing): Letter[] {
  const own = (is: Verb): Letter => ({
    actor: of.actor,
    activity: (speaks) => activityOf(speaks, { ...of, verb: is }),
  })
  if (verb === 'update') return [own('update')]
  const announced = {
    actor,
    activity: (speaks: Context<Asked>) => announcementOf(speaks, { actor, told, of }),
  }
  if (verb === 'create') return [announced]
  return [
    {
      ...own('delete'),
      activity: async (speaks) => ((await isThere(speaks, of)) ? null : own('delete').activity(speaks)),
    },
    { actor, activity: async (speaks) => undone(speaks, { actor, told, of }) },
  ]
}

type Said = Omit<Announcing, 'verb'>

const addressOf = (context: Context<Asked>, { actor, ...told }: InRound & { actor: string }): URL =>
  context.getObjectUri(Article, { actor, publication: asWritten(told) })

function announce(context: Context<Asked>, { actor, told, of }: Said): Announce {
  return new Announce({
    id: new URL('#announce', addressOf(context, { actor, ...told })),
    actor: context.getActorUri(actor),
    object: addressOf(context, of),
    tos: [PUBLIC_COLLECTION],
    ccs: [context.getFollowersUri(actor), context.getActorUri(of.actor)],
  })
}

/** Null where it does not stand there any more. */
async function announcementOf(context: Context<Asked>, said: Said): Promise<Announce | null> {
  const { house, site } = context.data
  const [entry] = await house.database.read(undefined, ({ db }) =>
    feedEntries(db, site, '', { movementId: said.actor, id: said.told.publication }, 'beside it'),
  )
  return entry?.from ? announce(context, said) : null
}

function undone(context: Context<Asked>, said: Said): Undo {
  const object = announce(context, said)
  return new Undo({
    id: new URL('#undo-announce', addressOf(context, { actor: said.actor, ...said.told })),
    ...{ actor: context.getActorUri(said.actor), object, tos: [PUBLIC_COLLECTION] },
  })
}

/** Whether it is still read where it is from: it was only taken off the sister's site. */
async function isThere(context: Context<Asked>, { actor, ...told }: Announcing['of']): Promise<boolean> {
  const { house, site } = context.data
  return house.database.read(
    undefined,
    async ({ db }) => (await publicationOf(db, site, { actor, publication: asWritten(told) })) !== undefined,
  )
}
