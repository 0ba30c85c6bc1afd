import { type Thing, thing } from '../../platform/registry/thing.ts'

const untilTakenBack = 'until it is taken back; then it leaves the backups too'

export const aboutUsThings: readonly Thing[] = [
  thing({
    name: 'document',
    tables: ['about_us.document', 'about_us.document_version'],
    visibility: 'Whoever may see the movement: everyone.',
    consent: 'none: a movement says what it is about itself',
    provenance: 'Published by who looks after the movement, each version with what changed and why.',
    personalData: [],
  }),
  thing({
    name: 'golden answer',
    tables: ['about_us.golden_answer', 'about_us.golden_answer_version'],
    visibility:
      'Whoever may see the movement: everyone. Whose it is: nobody, unless they wrote a name beside it.',
    consent:
      'That of its person: writing it here is publishing it, which the page says; they take it back at any time.',
    provenance: 'Written by somebody who takes part in the movement.',
    personalData: [
      {
        table: 'about_us.golden_answer',
        column: 'person_id',
        about: 'person',
        purpose: 'Changing and taking back one’s own answer',
        retention: untilTakenBack,
      },
      {
        table: 'about_us.golden_answer',
        column: 'name',
        about: 'person',
        purpose: 'Standing beside one’s answer, where one wants that',
        retention: untilTakenBack,
      },
      {
        table: 'about_us.golden_answer_version',
        column: 'words',
        about: 'person',
        purpose: 'Saying why, how and what, in one’s own words',
        retention: untilTakenBack,
      },
    ],
  }),
]
