import type { MachineAnswer, MachineCall } from '../../../platform/web/machine.ts'
import { listed, schemas } from './resource.ts'

const no = { supported: false }

/** What of SCIM there is here (RFC 7643, section 5). */
export const config = (): MachineAnswer => ({
  status: 200,
  json: {
    schemas: [schemas.config],
    patch: { supported: true },
    bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: 100 },
    changePassword: no,
    sort: no,
    etag: no,
    authenticationSchemes: [
      { type: 'oauthbearertoken', name: 'Bearer', description: 'RFC 6750', primary: true },
    ],
  },
})

export function resourceTypes({ site, params }: MachineCall): MachineAnswer {
  const user = {
    schemas: [schemas.resourceType],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    schema: schemas.user,
    meta: { resourceType: 'ResourceType', location: `${site.origin}/scim/v2/ResourceTypes/User` },
  }
  if (params.id === undefined) return { status: 200, json: listed([user], 1, 1) }
  return params.id === 'User' ? { status: 200, json: user } : { status: 404 }
}

const attribute = (name: string, type: string, more: object = {}) => ({
  name,
  type,
  multiValued: false,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
})

/** Only what is kept: a name, an address and whether somebody is still there. */
export function schemaOf({ site, params }: MachineCall): MachineAnswer {
  const user = {
    schemas: [schemas.schema],
    id: schemas.user,
    name: 'User',
    attributes: [
      attribute('userName', 'string', { required: true, uniqueness: 'server' }),
      attribute('externalId', 'string', { caseExact: true }),
      attribute('displayName', 'string'),
      attribute('active', 'boolean'),
      attribute('name', 'complex', { subAttributes: [attribute('formatted', 'string')] }),
      attribute('emails', 'complex', {
        multiValued: true,
        subAttributes: [attribute('value', 'string'), attribute('primary', 'boolean')],
      }),
    ],
    meta: { resourceType: 'Schema', location: `${site.origin}/scim/v2/Schemas/${schemas.user}` },
  }
  if (params.id === undefined) return { status: 200, json: listed([user], 1, 1) }
  return params.id === schemas.user ? { status: 200, json: user } : { status: 404 }
}
