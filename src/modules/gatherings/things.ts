import { type Thing, thing } from '../../platform/registry/thing.ts'

const gathering = thing({
  name: 'gathering',
  tables: ['gatherings.gathering', 'gatherings.occurrence', 'gatherings.online', 'gatherings.guest_circle'],
  visibility:
    'Whom it is meant for: everyone, who sits in the movement, who sits in the circle or what belongs to it, or who sits in the circle, and in one that comes as a guest. A draft: its hosts. The address from afar: who signed up, unless it is told to all.',
  consent: 'none: a circle says what it organises',
  provenance: 'Made by a host of the circle that organises it.',
  personalData: [
    {
      table: 'gatherings.gathering',
      column: 'contact_name',
      about: "organisation's contact",
      purpose: 'A person to call about it.',
      retention: 'until the circle names somebody else, or that person erases everything',
    },
    {
      table: 'gatherings.gathering',
      column: 'contact_phone',
      about: "organisation's contact",
      purpose: 'A person to call about it.',
      retention: 'until the circle names somebody else, or that person erases everything',
    },
  ],
})

const whose = (column: string, purpose: string, sealed = true) => ({
  table: 'gatherings.sign_up',
  column,
  about: 'who signed up',
  purpose,
  retention: 'until a year after, or until that person erases everything',
  ...(sealed && { sealed }),
})

const asked = (column: string, purpose: string) => ({
  table: 'gatherings.asked_seat',
  column,
  about: 'who sits in the circle',
  purpose,
  retention: 'until a year after the last time, or that person erases everything',
})

const signUp = thing({
  name: 'sign-up',
  tables: [
    'gatherings.sign_up',
    'gatherings.paper_letter',
    'gatherings.asked_seat',
    'gatherings.receiver',
    'gatherings.feed',
  ],
  visibility: 'Who signed up, with their account or their code, and who receives people at that gathering.',
  consent: 'What somebody fills in themselves, or the asking of a host.',
  provenance: 'Somebody who says whether they come.',
  personalData: [
    whose('person_id', 'To find with one account what one signed up for.', false),
    whose('name', 'To know at the door who comes.'),
    whose('email', 'A confirmation, and word when something changes.'),
    whose('place', 'To know at which door they come, or that they join from afar.', false),
    whose('companions', 'To know who comes along.'),
    { ...whose('needs', 'So that somebody can be there.'), retention: 'two weeks after the gathering' },
    whose('long_hash', 'To open it without an account; only a hash is kept.', false),
    {
      table: 'gatherings.feed',
      column: 'person_id',
      about: 'person',
      purpose: 'To follow one’s own calendar on a telephone.',
      retention: 'until that person takes the address away',
    },
    {
      table: 'gatherings.feed',
      column: 'secret_hash',
      about: 'person',
      purpose: 'To open that calendar; only a hash is kept.',
      retention: 'until that person takes the address away',
    },
    whose('short_hash', 'The same code as it is typed; only a hash is kept.', false),
    asked('seat_id', 'To ask who sits in the circle, once each.'),
    asked('long_hash', 'To answer with it; only a hash is kept.'),
    asked('short_hash', 'The same code as it is typed; only a hash is kept.'),
  ],
})

export const gatheringThings: readonly Thing[] = [gathering, signUp]
