import { type Thing, thing } from '../../platform/registry/thing.ts'

const untilTakenBack = 'until it is taken back; then it leaves the backups too'

const supporter = (column: string, purpose: string) => ({
  table: 'about_us.supporter',
  column,
  about: 'who supports a circle',
  purpose,
  retention: untilTakenBack,
})

const untilThrownAway = 'until either throws it away, the role is taken, or its person erases everything'

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
  thing({
    name: 'supporter',
    tables: ['about_us.supporter'],
    visibility:
      'Whoever may see the circle, once that person said yes; before that they and the hosts who asked. Who stopped: only where they said that they stay named, with thanks.',
    consent:
      'Their own yes: with their account, or told to a host who wrote down how. They take it back at any time.',
    provenance:
      'Asked by who looks after the circle, said by themselves. Nothing is taken from a seat or a hat.',
    personalData: [
      supporter('person_id', 'Asking them, and letting them alone say yes and take it back'),
      supporter('name', 'Knowing who supports a circle'),
      supporter('role', 'Knowing what they do, in their own words'),
      supporter('words', 'Saying what they do and why, in their own words'),
      supporter('asks', 'Knowing what one may ask them'),
      supporter('since_year', 'Knowing since when'),
      supporter('until_year', 'Thanking who stopped, where they want that'),
      supporter('introduction_id', 'Leading to how they introduce themselves, for who may see that anyway'),
    ],
  }),
  thing({
    name: 'wanted role',
    tables: ['about_us.wanted_role'],
    visibility: 'Whoever may see the circle.',
    consent: 'none: a circle says whom it looks for',
    provenance: 'Written by who looks after the circle.',
    personalData: [],
  }),
  thing({
    name: 'role reply',
    tables: ['about_us.role_reply'],
    visibility: 'Who wrote it, and who looks after the circle.',
    consent: 'Writing it, with whatever they chose to say.',
    provenance: 'Written by somebody who would like to take a role.',
    personalData: [
      {
        table: 'about_us.role_reply',
        column: 'person_id',
        about: 'who wrote it',
        purpose: 'Letting them read it and take it back',
        retention: untilThrownAway,
      },
      {
        table: 'about_us.role_reply',
        column: 'body',
        about: 'who wrote it',
        purpose: 'Getting in touch about a role',
        retention: untilThrownAway,
        sealed: true,
      },
    ],
  }),
]
