import { type PersonalColumn, type Thing, thing } from './thing.ts'

const column = (
  table: string,
  name: string,
  about: string,
  purpose: string,
  retention: string,
): PersonalColumn => ({
  table: `platform.${table}`,
  column: name,
  about,
  purpose,
  retention,
})

const kept = 'as long as the house stands: nothing can be taken out of the log'
const linked = 'as long as the things it ties'
const month = 'a month after it was told'
const inExample = 'only in the example network, which holds invented people'

/** What the platform itself keeps about people, beneath every room. */
export const platformThings: readonly Thing[] = [
  thing({
    name: 'audit entry',
    tables: ['platform.audit_entry', 'platform.audit_head'],
    visibility:
      'Whoever runs the house, with the owner’s address of the database. No role of the house can read it.',
    consent: 'none: it holds who did what and when in ids, and no words of anybody',
    provenance: 'Every command leaves one, in its own transaction.',
    personalData: [
      column('audit_entry', 'actor', 'person', 'Knowing who did what, also when nobody remembers', kept),
      column(
        'audit_entry',
        'session_id',
        'person',
        'Telling one’s own doing from that of a stolen device',
        kept,
      ),
      column('audit_entry', 'thing_id', 'whom it was about', 'Knowing what was done to which thing', kept),
    ],
  }),
  thing({
    name: 'link',
    tables: ['platform.link'],
    visibility: 'Whoever may see both things that it ties. Who said so is read by nobody in the house.',
    consent: 'That of the things it ties: it goes no further than they do.',
    provenance: 'Tied by the house, in the transaction of what was done; ended, never changed.',
    personalData: [
      column('link', 'said_by', 'who tied it', 'Knowing who said that the one came from the other', linked),
      column('link', 'ended_by', 'who ended it', 'Knowing who took that back', linked),
    ],
  }),
  thing({
    name: 'command receipt',
    tables: ['platform.command_receipt'],
    visibility: 'Whoever sent the form.',
    consent: 'none: needed so that a form sent twice is done once',
    provenance: 'A form that was sent.',
    personalData: [
      column('command_receipt', 'actor', 'person', 'Giving the same answer again', 'a week'),
      column(
        'command_receipt',
        'result',
        'person',
        'The ids of what was made; never words or codes',
        'a week',
      ),
    ],
  }),
  thing({
    name: 'outbox fact',
    tables: ['platform.outbox'],
    visibility: 'Nobody: the worker tells it on.',
    consent: 'none: it holds ids; whether somebody may hear is asked when it is told',
    provenance: 'Something that happened.',
    personalData: [column('outbox', 'ids', 'whom it was about', 'Knowing who must hear', month)],
  }),
  thing({
    name: 'sealing key',
    tables: ['platform.sealing_key'],
    visibility: 'Nobody: it opens nothing without the master key, which the database never holds.',
    consent: 'none: it keeps closed what somebody says',
    provenance: 'Made with a seat.',
    personalData: [
      column(
        'sealing_key',
        'wrapped',
        'person',
        'Opening what one seat said and keeps private',
        'until what it sealed is erased; then it is struck out of every backup the house can reach as well',
      ),
    ],
  }),
  thing({
    name: 'backup',
    tables: ['platform.backup', 'platform.named_by_key'],
    visibility: 'Nobody: the worker strikes erased keys out of them.',
    consent: 'none: it is about nobody',
    provenance: 'Made by who runs the house.',
    personalData: [],
  }),
  thing({
    name: 'what stays closed',
    tables: ['platform.stays_closed'],
    visibility: 'Nobody: the worker writes it on the list beside the backups.',
    consent: 'none: without it a copy that is put back would undo what somebody took back',
    provenance:
      'Written by the rooms, by trigger, when a yes becomes less, a no is said, a story is held, or a seat or code ends.',
    personalData: [
      column(
        'stays_closed',
        'subject_id',
        'person',
        'That something of theirs is closed, also when a copy from before is put back: never what, or whose',
        'for as long as the house stands',
      ),
      column(
        'stays_closed',
        'part',
        'who is blocked elsewhere',
        'That a block holds also when a copy from before is put back; nobody can tell who it is from it',
        'until a host undoes it; of anything else it says which part of a thing, and of nobody',
      ),
    ],
  }),
  thing({
    name: 'kept file',
    tables: ['platform.kept_file'],
    visibility: 'Nobody: the worker takes away what nothing refers to.',
    consent: 'none: whoever may see what refers to a file may see the file, and nobody else',
    provenance: 'Announced before a file is written; taken by what refers to it.',
    personalData: [],
  }),
  thing({
    name: 'carried key',
    tables: ['platform.carried_key'],
    visibility: 'Nobody: it opens nothing without the master key, which the database never holds.',
    consent: 'none: it is about nobody',
    provenance: 'Made when the master key was changed.',
    personalData: [],
  }),
  thing({
    name: 'failed guess',
    tables: ['platform.failed_guess'],
    visibility: 'Nobody.',
    consent: 'none: needed to slow down guessing',
    provenance: 'A code or link that was wrong.',
    personalData: [
      column(
        'failed_guess',
        'key',
        'whoever guessed',
        'Counting guesses; a keyed hash of where they came from',
        'a day',
      ),
    ],
  }),
  thing({
    name: 'example letter',
    tables: ['platform.example_mail'],
    visibility: 'Everyone who looks at the example.',
    consent: 'none: nobody real writes or reads here',
    provenance: 'A letter that would have been sent.',
    personalData: ['recipient', 'subject', 'body', 'calendar', 'html', 'headers'].map((name) =>
      column('example_mail', name, 'an invented person', 'Reading letters in the example', inExample),
    ),
  }),
  thing({
    name: 'small world',
    tables: ['platform.small_world'],
    visibility: 'Nobody: only the owner’s functions read it.',
    consent: 'none: it is about nobody',
    provenance: 'Written at start, from the settings.',
    personalData: [],
  }),
  thing({
    name: 'signing key',
    tables: ['platform.signing_key'],
    visibility: 'Nobody: only the owner’s functions read it.',
    consent: 'none: it is about nobody',
    provenance: 'Made with the database.',
    personalData: [],
  }),
]
