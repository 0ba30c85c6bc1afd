import type { Context } from '@fedify/fedify'
import { type Activity, Article, Create, Delete, PUBLIC_COLLECTION, Tombstone, Update } from '@fedify/vocab'
import { articleOf } from './article.ts'
import type { Asked } from './federation.ts'
import { asWritten, type InRound } from './rounds.ts'

/** Something that is said, and by whom. Asked when it leaves: what nobody may read any more is not said. */
export interface Letter {
  actor: string
  activity(speaks: Context<Asked>): Promise<Activity | null>
}

export type Verb = 'create' | 'update' | 'delete'

/** What somebody says of what is their own. */
export async function activityOf(
  context: Context<Asked>,
  { actor, verb, ...told }: InRound & { actor: string; verb: Verb },
): Promise<Activity | null> {
  const publication = asWritten(told)
  const about = context.getObjectUri(Article, { actor, publication })
  const around = { actor: context.getActorUri(actor), tos: [PUBLIC_COLLECTION] }
  if (verb === 'delete')
    return new Delete({ id: new URL('#delete', about), object: new Tombstone({ id: about }), ...around })
  const object = await articleOf(context, { actor, publication })
  if (!object) return null
  return verb === 'create'
    ? new Create({ id: new URL('#create', about), object, ...around })
    : new Update({ id: new URL(`#update-${object.updated?.epochMilliseconds}`, about), object, ...around })
}
