import { type Thing, thing } from '../../platform/registry/thing.ts'

const held =
  (table: string, about: string, retention: string) =>
  (column: string, purpose: string, sealed = false) => ({
    ...{ table: `vision.${table}`, column, about, purpose, retention },
    ...(sealed && { sealed }),
  })

const watcher = held('watcher', 'who looks along', 'until they or a host end it, or they erase everything')
const check = held(
  'look',
  'who looked',
  'half a year where nobody else reads it, five years where others do; until it is taken away or they erase everything',
)
const remark = held('remark', 'who looked', 'as long as what it was said in, and what it is said of')
const answer = held(
  'answer',
  'who answered',
  'as long as what it answers; until they take it back or erase everything',
)

/** Looking at what came beside what a movement stands for. */
export const visionThings: readonly Thing[] = [
  thing({
    name: 'watcher',
    tables: ['vision.watcher'],
    visibility: 'They, and who looks after the movement.',
    consent: 'Asking to look along, with the name they chose.',
    provenance: 'Said by somebody who takes part.',
    personalData: [
      watcher('person_id', 'Letting them look along, and stop'),
      watcher('content', 'Knowing who would like to look along', true),
    ],
  }),
  thing({
    name: 'vision check',
    tables: ['vision.look'],
    visibility:
      'Who writes it alone. Once they let it be read: who takes part in the movement, and everybody where its hosts let it.',
    consent: 'Writing it and letting it be read; a name only where they wrote one.',
    provenance: 'Written by a host, or by somebody to whom a host said yes.',
    personalData: [
      check('person_id', 'Letting them write it and take it away'),
      check(
        'content',
        'Saying what fits, what pinches and what they propose, with a name where they want one',
        true,
      ),
    ],
  }),
  thing({
    name: 'vision remark',
    tables: ['vision.remark', 'vision.answer'],
    visibility:
      'Who writes it; then whoever made what it is about; then whoever reads the whole. Nobody, once not everybody may see what it is about.',
    consent:
      'none: it is about a thing that everybody may see, never about a person; its maker reads it first and may answer',
    provenance: 'Written by who looks; answered by who made what it is about.',
    personalData: [
      remark('content', 'Saying what they see beside one thing', true),
      answer('person_id', 'Letting them take it back'),
      answer('content', 'Saying something back, with a name where they want one', true),
    ],
  }),
]
