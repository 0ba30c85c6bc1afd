import { type Thing, thing } from '../../../platform/registry/thing.ts'

/** An app with codes, and the codes on paper beside it. */
export const secondStepThing: Thing = thing({
  name: 'second step',
  tables: ['auth.second_step', 'auth.recovery_code'],
  visibility:
    'Nobody reads a secret or a code back. Its owner sees since when there is one, and how many codes are left.',
  consent: 'none: a person sets it up themselves',
  provenance: 'made by a person with an app on their device',
  personalData: [
    {
      table: 'auth.second_step',
      column: 'userId',
      about: 'person',
      purpose: 'whose second step it is',
      retention: 'until it is taken away',
    },
    {
      table: 'auth.second_step',
      column: 'secret',
      about: 'person',
      purpose: 'checking the codes of their app; sealed',
      retention: 'until it is taken away',
    },
    {
      table: 'auth.second_step',
      column: 'confirmed_at',
      about: 'person',
      purpose: 'showing since when they have it',
      retention: 'until it is taken away',
    },
    {
      table: 'auth.recovery_code',
      column: 'userId',
      about: 'person',
      purpose: 'whose code on paper it is',
      retention: 'until the app is taken away',
    },
    {
      table: 'auth.recovery_code',
      column: 'hash',
      about: 'person',
      purpose: 'coming in without the app, once; only a hash is kept',
      retention: 'until the app is taken away',
    },
  ],
})
