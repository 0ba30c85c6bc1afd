import type { Generated } from 'kysely'

interface ActorTable {
  /** The movement's or the theme's own id. */
  id: string
  movement_id: string
  theme_id: string | null
  sealing_key_id: string
  /** Sealed: a JSON Web Key. */
  private_key: Buffer
  public_key: JsonWebKey
  made_at: Generated<Date>
}

interface FollowerTable {
  id: string
  actor_id: string
  address_key: Buffer
  sealing_key_id: string
  /** Sealed: `{uri, inbox}`. */
  address: Buffer
  since: Generated<Date>
}

interface DeliveryTable {
  id: Generated<string>
  follower_id: string
  publication_id: string
  verb: 'create' | 'update' | 'delete'
  due_at: Generated<Date>
  tries: Generated<number>
}

interface ReceivedTable {
  id: string
  actor_id: string
  uri_key: Buffer
  sealing_key_id: string
  /** Sealed: `{from, address, words}`. */
  content: Buffer
  at: Generated<Date>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'social_web.actor': ActorTable
    'social_web.follower': FollowerTable
    'social_web.delivery': DeliveryTable
    'social_web.received': ReceivedTable
  }
}
