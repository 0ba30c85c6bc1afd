import type { MachineAnswer, MachineRoute } from '../../../platform/web/machine.ts'
import { domainOf } from '../organisations/domains.ts'
import { config, resourceTypes, schemaOf } from './about.ts'
import { type Asking, asOrganisation, wrong } from './answers.ts'
import { filterFrom } from './filter.ts'
import { patched } from './patch.ts'
import { listed, type ScimUser, shown, type Told, UserBody } from './resource.ts'
import { addUser, changeUser, findUser, findUsers, removeUser } from './store.ts'

const users = '/scim/v2/Users'
const contentType = 'application/scim+json'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const base = ({ call }: Asking) => `${call.site.origin}${users}`
const changing = ({ call: { house, requestId }, signIn }: Asking) => ({ house, signIn, requestId })

async function list(asking: Asking): Promise<MachineAnswer> {
  const { searchParams } = asking.call.url
  const stated = searchParams.get('filter')
  const filter = stated === null ? undefined : filterFrom(stated)
  if (stated !== null && !filter) return wrong(400, 'invalidFilter')
  const number = (name: string, otherwise: number) => {
    const given = searchParams.get(name)
    return given !== null && /^-?\d{1,9}$/.test(given) ? Number(given) : otherwise
  }
  const from = Math.max(1, number('startIndex', 1))
  const count = Math.max(0, number('count', 100))
  const found = await findUsers(asking.call.house, asking.signIn, { filter, from, count })
  const resources = found.users.map((user) => shown(user, base(asking)))
  return { status: 200, json: listed(resources, found.total, from) }
}

/** An organisation tells of addresses of its own domains alone. */
function toldBy({ call, domains }: Asking): Told | undefined {
  const told = UserBody.safeParse(call.json)
  return told.success && domains.includes(domainOf(told.data.email) ?? '') ? told.data : undefined
}

async function add(asking: Asking): Promise<MachineAnswer> {
  if (asking.call.json === undefined) return wrong(400, 'invalidSyntax')
  const told = toldBy(asking)
  if (!told) return wrong(400, 'invalidValue')
  const user = await addUser(changing(asking), told)
  if (!user) return wrong(409, 'uniqueness')
  const json = shown(user, base(asking))
  return { status: 201, json, headers: { location: json.meta.location } }
}

/** One of theirs; anybody else's is not there. */
const one = (work: (asking: Asking, user: ScimUser) => Promise<MachineAnswer> | MachineAnswer) =>
  asOrganisation(async (asking) => {
    const { id = '' } = asking.call.params
    const user = uuid.test(id) ? await findUser(asking.call.house, asking.signIn, id) : undefined
    return user ? work(asking, user) : wrong(404)
  })

async function change(asking: Asking, before: ScimUser, told: Told): Promise<MachineAnswer> {
  const after = await changeUser(changing(asking), before, told)
  if (after === 'taken') return wrong(409, 'uniqueness')
  return after ? { status: 200, json: shown(after, base(asking)) } : wrong(404)
}

const put = one((asking, user) => {
  if (asking.call.json === undefined) return wrong(400, 'invalidSyntax')
  const told = toldBy(asking)
  return told ? change(asking, user, told) : wrong(400, 'invalidValue')
})

const patch = one((asking, user) => {
  const told = patched(user, asking.call.json)
  if (typeof told === 'string') return wrong(400, told)
  // Whoever leaves may leave with a domain that is no longer proved.
  const stays = told.active && !asking.domains.includes(domainOf(told.email) ?? '')
  return stays ? wrong(400, 'invalidValue') : change(asking, user, told)
})

const remove = one(async (asking, user) => {
  await removeUser(changing(asking), user)
  return { status: 204 }
})

const machine = (
  method: MachineRoute['method'],
  path: string,
  handle: MachineRoute['handle'],
): MachineRoute => ({
  method,
  path,
  contentType,
  handle,
})
const about = (path: string, answer: (call: Asking['call']) => MachineAnswer) =>
  machine(
    'GET',
    path,
    asOrganisation(({ call }) => {
      const told = answer(call)
      return told.status === 404 ? wrong(404) : told
    }),
  )

/** SCIM 2.0: an organisation tells who joined it and who left it. */
export const scimRoutes: readonly MachineRoute[] = [
  about('/scim/v2/ServiceProviderConfig', config),
  about('/scim/v2/ResourceTypes', resourceTypes),
  about('/scim/v2/ResourceTypes/:id', resourceTypes),
  about('/scim/v2/Schemas', schemaOf),
  about('/scim/v2/Schemas/:id', schemaOf),
  machine('GET', users, asOrganisation(list)),
  machine('POST', users, asOrganisation(add)),
  machine(
    'GET',
    `${users}/:id`,
    one((asking, user) => ({ status: 200, json: shown(user, base(asking)) })),
  ),
  machine('PUT', `${users}/:id`, put),
  machine('PATCH', `${users}/:id`, patch),
  machine('DELETE', `${users}/:id`, remove),
]
