import { type Thing, thing } from '../../platform/registry/thing.ts'

const retention =
  'until they follow no longer, or cannot be reached any more: then its key is gone, here and in the backups'

/** What this room keeps: who follows from elsewhere, and what they said back. */
export const socialThings: readonly Thing[] = [
  thing({
    name: 'follower elsewhere',
    tables: ['social_web.actor', 'social_web.follower', 'social_web.told', 'social_web.delivery'],
    visibility: 'Nobody: only what sends letters reads who follows.',
    consent: 'Whoever follows asked for it themselves, and ends it themselves.',
    provenance: 'Asked for from another server of the open social web.',
    personalData: [
      {
        table: 'social_web.follower',
        column: 'address',
        about: 'who follows',
        purpose: 'Telling them what was published, corrected or withdrawn',
        retention,
        sealed: true,
      },
      {
        table: 'social_web.follower',
        column: 'address_key',
        about: 'who follows',
        purpose: 'Finding that they follow already; nobody can tell who it is from it',
        retention,
      },
    ],
  }),
  thing({
    name: 'answer from elsewhere',
    tables: ['social_web.received'],
    visibility: 'Hosts of the movement. It is shown to nobody else.',
    consent: 'Whoever wrote it sent it to the movement.',
    provenance: 'Sent from another server of the open social web.',
    personalData: [
      {
        table: 'social_web.received',
        column: 'uri_key',
        about: 'who wrote it',
        purpose: 'Keeping it once; nobody can tell what it was from it',
        retention: 'until a host throws it away',
      },
      {
        table: 'social_web.received',
        column: 'content',
        about: 'who wrote it',
        purpose: 'Letting who looks after the movement read it',
        retention: 'until a host throws it away',
        sealed: true,
      },
    ],
  }),
]
