import { type Thing, thing } from '../../../platform/registry/thing.ts'

const retention = 'as long as the seats: who was helped may always see by whom'

/** Somebody helped somebody write down, for an hour at most. */
export const helpThing: Thing = thing({
  name: 'help',
  tables: ['contributions.help', 'contributions.word_beside'],
  visibility: 'Who helps and who is helped. Not who keeps the fire, and not the others at the table.',
  consent: 'Who is helped can end it at once, and then it is over for the day.',
  provenance:
    'Begins at the table when somebody writes down for somebody; everything done within it is in the log.',
  personalData: [
    {
      table: 'contributions.help',
      column: 'helper_seat_id',
      about: 'helper',
      purpose: 'Who helped, so that who was helped can see it and end it',
      retention,
    },
    {
      table: 'contributions.help',
      column: 'helped_seat_id',
      about: 'who is helped',
      purpose: 'For whom something may be written down and read back now',
      retention,
    },
    {
      table: 'contributions.help',
      column: 'session_id',
      about: 'helper',
      purpose: 'On which device, so that it ends there with the place at the table',
      retention,
    },
    {
      table: 'contributions.help',
      column: 'browser_hash',
      about: 'helper',
      purpose: 'To know that device again for a day, so that it opens no card of who was helped',
      retention: 'a day, and then until anybody is helped again',
    },
    {
      table: 'contributions.word_beside',
      column: 'beside_seat_id',
      about: 'who held the device',
      purpose: 'So that who was beside when a card’s word was chosen does not print the card too',
      retention: 'until its owner chooses another word',
    },
  ],
})
