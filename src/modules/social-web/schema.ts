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
  server_key: Buffer | null
  sealing_key_id: string
  /** Sealed: `{uri, inbox}`. */
  address: Buffer
  /** Of the follow itself; null where its address is not known. */
  follow_key: Buffer | null
  since: Generated<Date>
}

interface DeliveryTable {
  id: Generated<string>
  follower_id: string
  publication_id: string
  round: Generated<number>
  verb: 'create' | 'update' | 'delete'
  due_at: Generated<Date>
  tries: Generated<number>
  /** While a process is at it. */
  taken_until: Date | null
}

interface ReceivedTable {
  id: string
  actor_id: string
  uri_key: Buffer
  writer_key: Buffer | null
  server_key: Buffer | null
  sealing_key_id: string
  /** Sealed: `ReceivedContent`. */
  content: Buffer
  at: Generated<Date>
  changed_at: Date | null
}

interface AnswerTable {
  id: string
  received_id: string
  sealing_key_id: string
  /** Sealed: the words. */
  content: Buffer
  signed_seat_id: string | null
  for_everybody: boolean
  written_at: Generated<Date>
  corrected_at: Date | null
  arrived_at: Date | null
  lost_at: Date | null
  version: Generated<number>
}

interface SentToTable {
  answer_id: string
  actor_id: string
  sealing_key_id: string
  /** Sealed: `SentTo`. */
  address: Buffer
}

interface AnswerDeliveryTable {
  number: Generated<string>
  answer_id: string
  verb: 'create' | 'update' | 'delete'
  due_at: Generated<Date>
  tries: Generated<number>
  /** While a process is at it. */
  taken_until: Date | null
}

interface BlockedTable {
  id: string
  movement_id: string
  kind: 'person' | 'server'
  address_key: Buffer
  /** Null, as the address is, of what came back with a backup from before it. */
  sealing_key_id: string | null
  /** Sealed: `{name, handle}`. */
  address: Buffer | null
  since: Generated<Date>
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'social_web.actor': ActorTable
    'social_web.follower': FollowerTable
    'social_web.delivery': DeliveryTable
    'social_web.received': ReceivedTable
    'social_web.answer': AnswerTable
    'social_web.sent_to': SentToTable
    'social_web.answer_delivery': AnswerDeliveryTable
    'social_web.blocked': BlockedTable
  }
}
