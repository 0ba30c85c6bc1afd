import type { Generated } from 'kysely'
import type { Bilingual, Locale } from '../../platform/i18n/words.ts'

interface SubscriberTable {
  id: string
  movement_id: string
  sealing_key_id: string
  /** Sealed. */
  address: Buffer
  /** A keyed hash, by which an address is found that is there already. */
  address_key: Buffer
  code_hash: Buffer
  locale: Generated<Locale>
  /** Sectors, regions and themes, by id; none: everything. */
  topics: Generated<string[]>
  /** `YYYY-MM-DD` */
  asked_on: string
  /** `YYYY-MM-DD` */
  confirmed_on: string | null
  /** Letters in a row that came back. */
  bounces: Generated<number>
}

interface IssueTable {
  id: string
  movement_id: string
  since: Date
  until: Date
  /** Written as JSON. */
  title: Generated<Bilingual | string>
  opening: Generated<Bilingual | string>
  closing: Generated<Bilingual | string>
  /** Let go: until then it can be held back. */
  leaves_at: Date | null
  /** Laid ready for everybody, and in the archive. */
  left_at: Date | null
  done_at: Date | null
  begun_at: Generated<Date>
  version: Generated<number>
}

interface DeliveryTable {
  id: string
  issue_id: string
  subscriber_id: string
  state: 'waiting' | 'claimed' | 'handing' | 'done' | 'refused'
  attempts: number
  due_at: Date
  claimed_by: string | null
  claimed_at: Date | null
  bounced: boolean
}

declare module '../../platform/database/schema.ts' {
  interface Schema {
    'newsletter.subscriber': SubscriberTable
    'newsletter.issue': IssueTable
    'newsletter.item': {
      issue_id: string
      kind: string
      ref_id: string
      place: number
      left_out: Generated<boolean>
    }
    'newsletter.proof': { id: string; issue_id: string; person_id: string; asked_at: Generated<Date> }
    /** Read by the worker alone, written by functions. */
    'newsletter.delivery': DeliveryTable
  }
}
