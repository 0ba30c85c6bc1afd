import { type Thing, thing } from '../../../platform/registry/thing.ts'

/** Whom an organisation named, by SCIM or by letting them in. */
export const namedByOrganisation: Thing = thing({
  name: 'somebody of an organisation',
  tables: ['people.scim_user'],
  visibility: 'The organisation that named them, with a secret of its own.',
  consent: 'none: an organisation tells who works or helps there, or somebody came in through its sign-in',
  provenance: 'told by the organisation, or comes from signing in through it',
  personalData: (
    [
      ['user_name', 'recognising somebody when the organisation tells of them again'],
      ['external_id', 'the same, by the organisation’s own number'],
      ['email', 'recognising who comes in, and inviting them'],
      ['name', 'addressing who is invited'],
      ['person_id', 'whose account it is, once they came in'],
    ] as const
  ).map(([column, purpose]) => ({
    table: 'people.scim_user',
    column,
    about: 'who works or helps at an organisation',
    purpose,
    retention: 'until the organisation takes them away, or they erase everything',
  })),
})
