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

const meeting = (table: string, column: string, about: string, purpose: string): PersonalColumn => ({
  table: `introductions.${table}`,
  column,
  about,
  purpose,
  retention: 'until one of the two lets it go or erases everything',
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
  thing({
    name: 'meeting',
    tables: ['introductions.meeting', 'introductions.meeting_side'],
    visibility:
      'The two who are asked. Neither learns what the other said before both said yes; who introduced them learns that they met where both allow that.',
    consent: 'Each says yes for themselves; silence and a no are told to nobody.',
    provenance: 'Asked by one of the two, or by somebody who introduces them.',
    personalData: [
      meeting(
        'meeting',
        'introducer_id',
        'who introduced them',
        'Telling them that the two met, where both allow that',
      ),
      meeting('meeting', 'introducer_name', 'who asked', 'Knowing who asks'),
      { ...meeting('meeting', 'why', 'who asked', 'Knowing why one is asked'), sealed: true },
      meeting('meeting_side', 'person_id', 'person', 'Knowing whose yes or no it is'),
      meeting('meeting_side', 'name', 'person', 'Knowing whom one met'),
      meeting('meeting_side', 'says', 'person', 'Bringing two together only when both said yes'),
      meeting('meeting_side', 'tells', 'person', 'Telling who introduced them, or not'),
      meeting('meeting_side', 'unasked', 'person', 'Not asking somebody again who said no'),
    ],
  }),
  thing({
    name: 'not asked again',
    tables: ['introductions.not_again', 'introductions.approach'],
    visibility: 'Nobody: it is only looked at when somebody asks.',
    consent: 'none: it keeps people from being asked again and again',
    provenance: 'Somebody said no to meeting somebody, or approached somebody.',
    personalData: [
      ...(['person_id', 'other_id'] as const).map((column) => ({
        table: 'introductions.not_again',
        column,
        about: 'person',
        purpose: 'Not asking somebody again who said no',
        retention: 'a year, or until who said no says yes or one of the two erases everything',
      })),
      {
        table: 'introductions.approach',
        column: 'person_id',
        about: 'who approached somebody',
        purpose: 'Ten in a day are enough: how many, and never whom',
        retention: 'a day',
      },
    ],
  }),
  thing({
    name: 'asked along',
    tables: ['introductions.asked_along'],
    visibility:
      'Who asks, and the one they met, until that one answered. What became of it is told to nobody before somebody says yes.',
    consent: 'Asked of somebody whom one met; whoever is asked on says yes for themselves.',
    provenance: 'Written by one of two who met, to the other.',
    personalData: [
      meeting('asked_along', 'person_id', 'who asks', 'Introducing them once somebody says yes'),
      { ...meeting('asked_along', 'words', 'who asks', 'Whom they look for'), sealed: true },
    ],
  }),
  thing({
    name: 'promise to call',
    tables: ['introductions.call_promise'],
    visibility: 'The two who met.',
    consent: 'Made by who promises.',
    provenance: 'Promised by one of two who met, to the other.',
    personalData: [
      meeting('call_promise', 'person_id', 'who promised', 'Reminding them, once'),
      { ...meeting('call_promise', 'words', 'who promised', 'What they want to talk about'), sealed: true },
      meeting('call_promise', 'outcome', 'who promised', 'Knowing whether it came to it'),
      { ...meeting('call_promise', 'told', 'who promised', 'How it went, in their own words'), sealed: true },
    ],
  }),
]
