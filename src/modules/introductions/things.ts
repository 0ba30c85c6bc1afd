import { type PersonalColumn, type Thing, thing } from '../../platform/registry/thing.ts'

const untilTakenBack = 'until it is changed or taken back; then it leaves the backups too'

const untilThrownAway = 'until one of the two throws it away or erases everything'

const own = (column: string, purpose: string): PersonalColumn => ({
  table: 'introductions.introduction',
  column,
  about: 'person',
  purpose,
  retention: untilTakenBack,
})

/** What this room keeps about people: what they wrote themselves, and nothing else. */
export const introductionThings: readonly Thing[] = [
  thing({
    name: 'introduction',
    tables: ['introductions.introduction', 'introductions.photo'],
    visibility:
      'Its person alone, until they choose: who sits in circles they name, their movement, or everyone. Found in a list only where they asked for that.',
    consent:
      'That of its person, who wrote it: nobody sees it before they said who, and it is gone when they say so.',
    provenance: 'Written by its person. Nothing is taken from a seat, a role or a hat.',
    personalData: [
      own('person_id', 'Knowing whose it is, for its person alone'),
      own('name', 'What somebody wants to be called by others'),
      own('here_because', 'Getting to know one another: what makes that somebody is here'),
      own('hats', 'Getting to know one another: what somebody calls their own hats'),
      own('experience', 'Being found by what one has experience with'),
      own('readers', 'Showing it to the circles or the movement that one chose, and to nobody else'),
      own('theme_ids', 'Being found under a theme, where one asked for that'),
      own('region_ids', 'Being found in a region, where one asked for that'),
      own('phone', 'Being called, where one wrote down a number for that'),
      own('search', 'Finding what somebody wrote, word by word'),
      {
        table: 'introductions.photo',
        column: 'file_id',
        about: 'person',
        purpose: 'Knowing one another by sight; the file is sealed, and whoever stands on it agreed',
        retention: 'until it is taken back: then its key is gone, here and in the backups',
      },
    ],
  }),
  thing({
    name: 'note',
    tables: ['introductions.note'],
    visibility: 'Who wrote it and who it is for.',
    consent: 'Whoever is written to said that others may; who answers was written to first.',
    provenance: 'Written to somebody who introduces themselves, or as an answer.',
    personalData: [
      ...(['from_person_id', 'to_person_id'] as const).map((column) => ({
        table: 'introductions.note',
        column,
        about: 'person',
        purpose: 'Bringing a note, and its answer, without showing an address',
        retention: untilThrownAway,
      })),
      {
        table: 'introductions.note',
        column: 'from_name',
        about: 'who wrote it',
        purpose: 'Knowing who wrote',
        retention: untilThrownAway,
      },
      {
        table: 'introductions.note',
        column: 'body',
        about: 'who wrote it',
        purpose: 'What somebody wanted to say to one other',
        retention: untilThrownAway,
        sealed: true,
      },
    ],
  }),
]
