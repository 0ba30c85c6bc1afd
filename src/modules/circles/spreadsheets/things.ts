import { type Thing, thing } from '../../../platform/registry/thing.ts'

const spreadsheet = thing({
  name: 'spreadsheet',
  tables: ['circles.spreadsheet'],
  visibility: 'Whoever sent it, as long as they are a host there.',
  consent: 'none: what is in it is nobody’s yet; who is invited by it says yes themselves',
  provenance: 'Sent by a host, as they keep it themselves.',
  personalData: [
    {
      table: 'circles.spreadsheet',
      column: 'person_id',
      about: 'person',
      purpose: 'To show a list to whoever sent it, and to nobody else.',
      retention: 'until it is taken in or let go of, a day at most',
    },
    {
      table: 'circles.spreadsheet',
      column: 'body',
      about: 'whom it names',
      purpose: 'To look a list over before anything comes of it.',
      retention: 'until it is taken in or let go of, a day at most',
      sealed: true,
    },
  ],
})

const taken = thing({
  name: 'import',
  tables: ['circles.import', 'circles.imported_circle', 'circles.imported_seat'],
  visibility:
    'Hosts of the circle; who was invited, only themselves. Who did it is read by nobody in the house.',
  consent: 'none: it holds how many and which circles, and no words',
  provenance: 'A list that a host took in.',
  personalData: [
    {
      table: 'circles.import',
      column: 'person_id',
      about: 'person',
      purpose: 'Knowing who took a list in, also when nobody remembers.',
      retention: 'until they erase everything',
    },
  ],
})

export const spreadsheetThings: readonly Thing[] = [spreadsheet, taken]
