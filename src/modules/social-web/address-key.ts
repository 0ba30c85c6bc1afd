import { createHmac } from 'node:crypto'
import type { House } from '../../platform/commands/command.ts'

type Keys = Pick<House, 'keyFor'>

const keyOf = ({ keyFor }: Keys, what: string): Buffer =>
  createHmac('sha256', keyFor('social-web-address')).update(what).digest()

/** By what an address elsewhere is found that is there already, and nothing else. */
export const addressKeyOf = (house: Keys, address: URL): Buffer => keyOf(house, address.href)

/** The same for a whole server, by its name. */
export const serverKeyOf = (house: Keys, { host }: Pick<URL, 'host'>): Buffer =>
  keyOf(house, `server ${host.toLowerCase()}`)
