import { createHmac } from 'node:crypto'
import type { House } from '../../platform/commands/command.ts'

/** By what an address elsewhere is found that is there already, and nothing else. */
export const addressKeyOf = ({ keyFor }: Pick<House, 'keyFor'>, address: URL): Buffer =>
  createHmac('sha256', keyFor('social-web-address')).update(address.href).digest()
