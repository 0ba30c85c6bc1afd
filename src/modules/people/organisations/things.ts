import { type Thing, thing } from '../../../platform/registry/thing.ts'

/** How an organisation lets its own people in. */
export const organisationSignIn: Thing = thing({
  name: 'organisation sign-in',
  tables: ['people.organisation_sign_in', 'people.organisation_domain', 'people.scim_token'],
  visibility:
    'Hosts of the organisation, without the secret. That a domain has a sign-in of its own is seen by everybody who types it.',
  consent: 'none: an organisation settles it for itself',
  provenance: 'settled by a host of the organisation',
  personalData: [],
})
