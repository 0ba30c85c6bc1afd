import { type Thing, thing } from '../../platform/registry/thing.ts'

const speaker = (
  table: 'weeks.draft_speaker' | 'weeks.programme_speaker',
  column: string,
  purpose: string,
) => ({
  table,
  column,
  about: 'who speaks at the Week',
  purpose,
  retention: 'until that person takes it back or erases everything, or the makers take it out',
})

export const weekThings: readonly Thing[] = [
  thing({
    name: 'week',
    tables: [
      'weeks.week',
      'weeks.draft_week',
      'weeks.draft_day',
      'weeks.draft_room',
      'weeks.release',
      'weeks.programme_day',
      'weeks.programme_room',
    ],
    visibility: 'What was released: everybody. The draft: the hosts of the circle that makes the Week.',
    consent: 'none: a movement says what it organises',
    provenance: 'Made by the hosts of the circle that makes the Week.',
    personalData: [],
  }),
  thing({
    name: 'programme session',
    tables: [
      'weeks.draft_session',
      'weeks.draft_speaker',
      'weeks.programme_session',
      'weeks.programme_speaker',
      'weeks.live_session',
      'weeks.live_facilitator',
      'weeks.live_caption',
    ],
    visibility: 'What was released: everybody. The draft, and a name without a yes: the makers of the Week.',
    consent: 'A name: a yes of that person, with how and when it was given.',
    provenance: 'Made by the makers of the Week, or asked by a house for its own place.',
    personalData: [
      speaker('weeks.draft_speaker', 'name', 'To ask somebody to speak.'),
      speaker('weeks.draft_speaker', 'words', 'Who they are, in their own words.'),
      speaker(
        'weeks.draft_speaker',
        'person_id',
        'To let them say yes, and take it back, with their own account.',
      ),
      speaker('weeks.draft_speaker', 'yes_on', 'That they said yes, and when.'),
      speaker('weeks.draft_speaker', 'yes_how', 'How they said yes.'),
      speaker(
        'weeks.draft_speaker',
        'withdrawn_on',
        'That they took their name back, so that nobody puts it there again.',
      ),
      {
        table: 'weeks.live_caption',
        column: 'words',
        about: 'who is on stage',
        purpose: 'To let everybody read along what is being said.',
        retention: 'until thirty days after the Week',
      },
      speaker('weeks.programme_speaker', 'name', 'To say who speaks.'),
      speaker('weeks.programme_speaker', 'words', 'Who they are, in their own words.'),
    ],
  }),
  thing({
    name: 'ask of a house',
    tables: ['weeks.call_to_houses', 'weeks.house_ask'],
    visibility: 'The makers of the Week, and the hosts of the house that asks.',
    consent: 'none: a house says what it would like to do at its own place',
    provenance: 'Asked by a host of the house, answered by a maker of the Week.',
    personalData: [],
  }),
]
