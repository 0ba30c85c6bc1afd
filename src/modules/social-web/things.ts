import { type Thing, thing } from '../../platform/registry/thing.ts'

const retention =
  'until they follow no longer, or cannot be reached any more: then its key is gone, here and in the backups'
const thrown = 'until a host throws it away, or who wrote it takes it back'
const answered = 'until a host takes it back, or until what it answers is thrown away or taken back'
const undone = 'until a host undoes it'

/** What this room keeps: who follows from elsewhere, what they said back and was answered, and who is blocked. */
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
      {
        table: 'social_web.follower',
        column: 'server_key',
        about: 'who follows',
        purpose: 'Ending it where their server is blocked; nobody can tell which it is from it',
        retention,
      },
      {
        table: 'social_web.follower',
        column: 'follow_key',
        about: 'who follows',
        purpose:
          'Ending it where it is taken back by its address alone; nobody can tell what that is from it',
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
        ...{ table: 'social_web.received', column: 'uri_key', about: 'who wrote it', retention: thrown },
        purpose: 'Keeping it once; nobody can tell what it was from it',
      },
      {
        ...{ table: 'social_web.received', column: 'writer_key', about: 'who wrote it', retention: thrown },
        purpose:
          'That only they change it or take it back, and that a block holds; nobody can tell who it is from it',
      },
      {
        ...{ table: 'social_web.received', column: 'server_key', about: 'who wrote it', retention: thrown },
        purpose: 'That a block of their server holds; nobody can tell which it is from it',
      },
      {
        ...{ table: 'social_web.received', column: 'content', about: 'who wrote it', retention: thrown },
        purpose: 'Letting who looks after the movement read it and answer it',
        sealed: true,
      },
    ],
  }),
  thing({
    name: 'answer from here',
    tables: ['social_web.answer', 'social_web.sent_to', 'social_web.answer_delivery'],
    visibility:
      'Hosts of the movement, and whom it answers; everybody there where everybody could read what it answers. Who wrote it nobody sees, unless they put their name to it.',
    consent: 'A host wrote it for the movement, and chose themselves whether their name stands under it.',
    provenance: 'It answers what came in from another server, and stays no longer than that does.',
    personalData: [
      {
        ...{ table: 'social_web.answer', column: 'content', about: 'whom it answers', retention: answered },
        purpose: 'Telling them what the movement answers',
        sealed: true,
      },
      {
        ...{ table: 'social_web.answer', column: 'signed_seat_id', about: 'host' },
        purpose: 'Whose name stands under it, where they chose that',
        retention:
          'until they correct it, leave or erase everything; then it is taken away on the other side too',
      },
      {
        ...{ table: 'social_web.sent_to', column: 'address', about: 'whom it answers' },
        purpose: 'Sending it there, with what is corrected or taken back of it',
        retention: 'until it was taken back there: then its key is gone, here and in the backups',
        sealed: true,
      },
    ],
  }),
  thing({
    name: 'blocked elsewhere',
    tables: ['social_web.blocked'],
    visibility: 'Hosts of the movement. Whom it is about is not told.',
    consent: 'None is asked: a movement chooses what comes in.',
    provenance: 'Chosen by a host, at something that came in or by who they typed.',
    personalData: [
      {
        ...{ table: 'social_web.blocked', column: 'address', about: 'who is blocked', retention: undone },
        purpose: 'Letting hosts see it and undo it',
        sealed: true,
      },
      {
        ...{ table: 'social_web.blocked', column: 'address_key', about: 'who is blocked', retention: undone },
        purpose: 'Letting nothing of theirs in; nobody can tell who it is from it',
      },
    ],
  }),
]
